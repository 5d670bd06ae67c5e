// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/profile/flow.h"

/// The fonts and colours of a printed profile: one type scale, dark text on white whatever the window looks like.
struct ProfileStyle {
    explicit ProfileStyle(const QFont &family);

    /// A run in this size, in points.
    FlowRun run(const QString &text, qreal points, int weight = QFont::Normal) const;
    FlowRun muted(const QString &text, qreal points = small) const;

    static constexpr qreal body = 9.5;
    static constexpr qreal small = 8;
    static constexpr qreal heading = 12;
    static constexpr qreal title = 24;

    QFont font;
    QColor text{0x22, 0x26, 0x2b};
    QColor mutedText{0x5b, 0x64, 0x70};
    QColor rule{0xc9, 0xce, 0xd6};
    QColor boxGround{0xf1, 0xf3, 0xf6};

    QFont sized(qreal points, int weight = QFont::Normal) const;
};
