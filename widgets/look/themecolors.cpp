// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/themecolors.h"

#include <array>
#include <cmath>

namespace
{

constexpr std::array themeColors{
    qRgb(0x3f, 0x6f, 0x9c), qRgb(0x29, 0xa0, 0x92), qRgb(0x92, 0x4b, 0xcb), // principles: blue, teal, violet
    qRgb(0xe9, 0x6a, 0x8a), qRgb(0xab, 0x54, 0x27), qRgb(0xba, 0x8a, 0x1a), // objectives: rose, rust, ochre
};

// Paul Tol's "muted" scheme, made for up to nine categories and for colour-blind readers.
constexpr std::array placeColors{
    qRgb(0x33, 0x22, 0x88), qRgb(0x88, 0xcc, 0xee), qRgb(0x44, 0xaa, 0x99),
    qRgb(0x11, 0x77, 0x33), qRgb(0x99, 0x99, 0x33), qRgb(0xdd, 0xcc, 0x77),
    qRgb(0xcc, 0x66, 0x77), qRgb(0x88, 0x22, 0x55), qRgb(0xaa, 0x44, 0x99),
};

// Greys that stay apart after copying, neighbours told apart by their hatches too.
constexpr std::array greyscaleStyles{
    SegmentStyle{QColor(0x2b, 0x2b, 0x2b), Hatch::None},
    SegmentStyle{QColor(0xa6, 0xa6, 0xa6), Hatch::Rising},
    SegmentStyle{QColor(0xe6, 0xe6, 0xe6), Hatch::None},
    SegmentStyle{QColor(0x6b, 0x6b, 0x6b), Hatch::Falling},
    SegmentStyle{QColor(0xbc, 0xbc, 0xbc), Hatch::Crossed},
    SegmentStyle{QColor(0xf7, 0xf7, 0xf7), Hatch::Horizontal},
    SegmentStyle{QColor(0x4a, 0x4a, 0x4a), Hatch::None},
    SegmentStyle{QColor(0xb8, 0xb8, 0xb8), Hatch::Vertical},
    SegmentStyle{QColor(0x86, 0x86, 0x86), Hatch::Horizontal},
};

// Dark and light in turn: every neighbour is at least 3:1 away.
constexpr std::array highContrastColors{
    qRgb(0x00, 0x20, 0x5b), qRgb(0xff, 0xd1, 0x66), qRgb(0x7a, 0x00, 0x19), qRgb(0x9b, 0xe3, 0xf5),
    qRgb(0x00, 0x56, 0x5f), qRgb(0xf5, 0x8f, 0xb5), qRgb(0x4a, 0x14, 0x7a), qRgb(0xe6, 0xee, 0x9c),
    qRgb(0x00, 0x3f, 0x4f), qRgb(0xff, 0xff, 0xff),
};

// Light and less light in turn, so that neighbours stay apart in grey; all are more than 7:1 from black.
constexpr std::array onBlackStyles{
    SegmentStyle{QColor(0x4a, 0xa8, 0xff), Hatch::None},       SegmentStyle{QColor(0xff, 0xe0, 0x66), Hatch::Rising},
    SegmentStyle{QColor(0xff, 0x7a, 0xb8), Hatch::Horizontal}, SegmentStyle{QColor(0xa8, 0xf5, 0xd6), Hatch::Falling},
    SegmentStyle{QColor(0xff, 0x8c, 0x2e), Hatch::None},       SegmentStyle{QColor(0xe6, 0xd6, 0xff), Hatch::Crossed},
    SegmentStyle{QColor(0x5f, 0xc2, 0x5f), Hatch::Vertical},   SegmentStyle{QColor(0xff, 0xff, 0xff), Hatch::None},
    SegmentStyle{QColor(0xa9, 0xa9, 0xa9), Hatch::Rising},
};

template <typename Values> auto cycled(const Values &values, int index)
{
    return values[static_cast<size_t>(index) % values.size()];
}

// Relative luminance as WCAG 2 defines it, 0 to 1.
double luminance(const QColor &color)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

QColor ThemeColors::theme(int index)
{
    return QColor(cycled(themeColors, index));
}

SegmentStyle ThemeColors::theme(int index, ColorScheme scheme)
{
    switch (scheme) {
    case ColorScheme::Greyscale:
        return cycled(greyscaleStyles, index);
    case ColorScheme::OnBlack:
        return cycled(onBlackStyles, index);
    case ColorScheme::HighContrast:
        return {QColor(cycled(highContrastColors, index))};
    case ColorScheme::Default:
        break;
    }
    return {theme(index)};
}

SegmentStyle ThemeColors::place(int position, ColorScheme scheme)
{
    return scheme == ColorScheme::Default ? SegmentStyle{QColor(cycled(placeColors, position))}
                                          : theme(position, scheme);
}

SegmentStyle ThemeColors::rest(ColorScheme scheme)
{
    return scheme == ColorScheme::Default ? SegmentStyle{QColor(0xb8, 0xb8, 0xb8)}
                                          : SegmentStyle{QColor(0xff, 0xff, 0xff), Hatch::Crossed};
}

ColorScheme ThemeColors::schemeOn(const QColor &ground)
{
    return ground == QColor(Qt::black) ? ColorScheme::OnBlack : ColorScheme::Default;
}

QColor ThemeColors::themeOn(const QColor &ground, int index)
{
    return theme(index, schemeOn(ground)).color;
}

QColor ThemeColors::textOn(const QColor &color)
{
    return contrast(color, Qt::white) >= contrast(color, Qt::black) ? QColor(Qt::white) : QColor(0x1a, 0x1a, 0x1a);
}

QColor ThemeColors::outline(const QColor &color, const QColor &background)
{
    return luminance(background) > 0.4 ? color.darker(125) : color.lighter(135);
}

double ThemeColors::contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (qMax(la, lb) + 0.05) / (qMin(la, lb) + 0.05);
}
