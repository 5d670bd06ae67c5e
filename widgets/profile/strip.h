// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <functional>

class QPainter;

/// A horizontal part of a page that is never divided: a line of text, a row of a table, a picture. Pages are strips
/// below each other, in units of 1/Strip::unitsPerInch inch.
struct Strip {
    static constexpr int unitsPerInch = 600;
    static constexpr qreal points(qreal points) { return points * unitsPerInch / 72; }
    static constexpr qreal millimetres(qreal millimetres) { return millimetres * unitsPerInch / 25.4; }

    qreal above = 0;           ///< space before it, which falls away at the top of a page
    qreal height = 0;          ///< of the strip itself
    bool keepWithNext = false; ///< no page ends after it
    bool startsPage = false;   ///< a page begins with it
    int section = 0;           ///< the profile that it belongs to, counted from 0
    int box = -1;              ///< the box in which it stands; strips of one box share a tinted ground
    int header = -1;           ///< index of the strip that is repeated where a page begins with this one
    std::function<void(QPainter &, QPointF)> paint;
};

/// Where a strip stands on its page.
struct PlacedStrip {
    qsizetype index = 0; ///< in the list of strips
    qreal top = 0;

    friend bool operator==(const PlacedStrip &, const PlacedStrip &) = default;
};
