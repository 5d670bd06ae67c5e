// SPDX-License-Identifier: GPL-3.0-or-later
#include "themecolors.h"

#include <array>
#include <cmath>

namespace
{

constexpr std::array themeColors{
    qRgb(0x1b, 0x4b, 0x82), qRgb(0x3a, 0x8f, 0xb7), qRgb(0x9f, 0xd3, 0xe6), // principles: dark to light blue
    qRgb(0x9c, 0x38, 0x48), qRgb(0xe5, 0x83, 0x3a), qRgb(0xf6, 0xd8, 0x7c), // objectives: wine, orange, sand
};

// Paul Tol's "muted" scheme, made for up to nine categories and for colour-blind readers.
constexpr std::array placeColors{
    qRgb(0x33, 0x22, 0x88), qRgb(0x88, 0xcc, 0xee), qRgb(0x44, 0xaa, 0x99),
    qRgb(0x11, 0x77, 0x33), qRgb(0x99, 0x99, 0x33), qRgb(0xdd, 0xcc, 0x77),
    qRgb(0xcc, 0x66, 0x77), qRgb(0x88, 0x22, 0x55), qRgb(0xaa, 0x44, 0x99),
};

template <typename Colors> QColor cycled(const Colors &colors, int index)
{
    return QColor(colors[static_cast<size_t>(index) % colors.size()]);
}

// Relative luminance as WCAG 2 defines it, 0 to 1.
double luminance(const QColor &color)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (qMax(la, lb) + 0.05) / (qMin(la, lb) + 0.05);
}

} // namespace

QColor ThemeColors::theme(int index)
{
    return cycled(themeColors, index);
}

QColor ThemeColors::place(int position)
{
    return cycled(placeColors, position);
}

QColor ThemeColors::rest()
{
    return QColor(0xb8, 0xb8, 0xb8);
}

QColor ThemeColors::textOn(const QColor &color)
{
    return contrast(color, Qt::white) >= contrast(color, Qt::black) ? QColor(Qt::white) : QColor(0x1a, 0x1a, 0x1a);
}

QColor ThemeColors::outline(const QColor &color, const QColor &background)
{
    return luminance(background) > 0.4 ? color.darker(125) : color.lighter(135);
}
