// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart/textfit.h"

#include "widgets/chart/charttextitem.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <cmath>

QSizeF TextFit::wrapped(const QString &text, const QFont &font, qreal width)
{
    const QFontMetricsF metrics(font);
    const QRectF bounds =
        metrics.boundingRect(QRectF(0, 0, width, 100000), ChartTextItem::wrapping(text, metrics, width), text);
    return {std::ceil(bounds.width()) + 1, std::ceil(bounds.height())};
}

qreal TextFit::balancedWidth(const QString &text, const QFont &font, qreal most)
{
    const QSizeF widest = wrapped(text, font, most);
    if (widest.height() < QFontMetricsF(font).height() * 1.5)
        return qMin(widest.width(), most);
    constexpr qreal exact = 2; // pixels; nobody sees less
    qreal narrow = most / 3;
    qreal wide = most;
    while (wide - narrow > exact) {
        const qreal middle = (narrow + wide) / 2;
        const QSizeF size = wrapped(text, font, middle);
        const bool fits = size.height() <= widest.height() && size.width() <= middle + 1;
        (fits ? wide : narrow) = middle;
    }
    return std::ceil(wide);
}

QString TextFit::inLines(const QString &text, const QFont &font, qreal width, int lines)
{
    const QFontMetricsF metrics(font);
    if (metrics.horizontalAdvance(text) <= width)
        return text;
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(ChartTextItem::wrapping(text, metrics, width) == Qt::TextWrapAnywhere ? QTextOption::WrapAnywhere
                                                                                             : QTextOption::WordWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    int lastLine = 0;
    for (int line = 1; line <= lines; ++line) {
        QTextLine next = layout.createLine();
        if (!next.isValid())
            return text;
        next.setLineWidth(width);
        lastLine = next.textStart();
    }
    const bool more = layout.createLine().isValid();
    layout.endLayout();
    if (!more)
        return text;
    return text.left(lastLine) + metrics.elidedText(text.mid(lastLine), Qt::ElideRight, width);
}
