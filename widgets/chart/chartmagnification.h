// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>

class Breakdown;

/// Which bars of a chart are too small to be seen on its axis, and how much larger they are drawn once more beside
/// themselves. The bar on the axis stays as it is, so that its length is true; the larger one stands in a frame with
/// its factor. All have the same factor, so that they can be compared with each other: a cut axis, or a scale for each
/// bar, would make the smaller look larger.
class ChartMagnification
{
    Q_DECLARE_TR_FUNCTIONS(ChartMagnification)

public:
    /// How long a magnified bar may be, as a part of the axis.
    static constexpr double room = 0.55;
    /// Bars from this part of the axis on are seen well enough.
    static constexpr double smallBar = 0.05;

    /// One for each bar; 1: not magnified. `axisEnd` is that of the look, 0 where the bars alone decide.
    static QList<int> factors(const Breakdown &breakdown, double axisEnd);
    /// "×20".
    static QString label(int factor);
    /// What the frames mean; empty where there are none.
    static QString note(const QList<int> &factors);
};
