// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

/// How the segments of a chart are told apart.
enum class ColorScheme {
    Default,      ///< the theme colours of the whole program
    Greyscale,    ///< shades of grey with hatches, for black-and-white printing
    HighContrast, ///< strong dark and light colours in turn, each with a dark frame
    OnBlack,      ///< bright colours with hatches, each with a white frame: the screen's high contrast
};

/// Lines drawn over a segment's colour.
enum class Hatch { None, Rising, Falling, Crossed, Horizontal, Vertical };

struct SegmentStyle {
    QColor color;
    Hatch hatch = Hatch::None;

    friend bool operator==(const SegmentStyle &, const SegmentStyle &) = default;
};

/// The colours of themes and of stacked places, the same in tree, chart, text and exports. All six theme colours stand
/// out from light and from dark grounds (3 : 1), which leaves them a narrow band of lightness: in it they are darker
/// and lighter in turn, so that neighbours stay apart in greyscale and for colour-blind readers. Principles are cool,
/// objectives warm.
namespace ThemeColors
{
/// For any theme index; editions with more than six themes repeat the colours.
QColor theme(int index);
SegmentStyle theme(int index, ColorScheme scheme);
/// For a scope that is one segment among others, by its position among them.
SegmentStyle place(int position, ColorScheme scheme);
/// For the segment that the smaller places share.
SegmentStyle rest(ColorScheme scheme);
/// How segments are told apart on a ground of the screen: only high contrast has a black one.
ColorScheme schemeOn(const QColor &ground);
/// A theme's colour on a ground of the screen.
QColor themeOn(const QColor &ground, int index);
/// Black or white, whichever can be read better on the colour.
QColor textOn(const QColor &color);
/// A thin line around a segment, so that it stands out from a background of about the same lightness.
QColor outline(const QColor &color, const QColor &background);
/// Contrast ratio as WCAG 2 defines it, 1 to 21.
double contrast(const QColor &a, const QColor &b);
} // namespace ThemeColors
