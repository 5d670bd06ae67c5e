// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/textdirection.h"

TextDirection::Direction TextDirection::of(QStringView text)
{
    for (const QChar c : text) {
        switch (c.direction()) {
        case QChar::DirL:
            return Direction::LeftToRight;
        case QChar::DirR:
        case QChar::DirAL:
            return Direction::RightToLeft;
        default:
            break;
        }
    }
    return Direction::None;
}

QString TextDirection::within(const QString &text, Qt::LayoutDirection around)
{
    const Direction own = of(text);
    if (own == Direction::None || (own == Direction::RightToLeft) == (around == Qt::RightToLeft))
        return text;
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popIsolate(0x2069);
    return firstStrongIsolate + text + popIsolate;
}
