// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart/chartlook.h"

namespace
{

QColor blend(const QColor &a, const QColor &b, float part)
{
    return QColor::fromRgbF(a.redF() + (b.redF() - a.redF()) * part, a.greenF() + (b.greenF() - a.greenF()) * part,
                            a.blueF() + (b.blueF() - a.blueF()) * part);
}

} // namespace

ChartLook ChartLook::forPalette(const QPalette &palette)
{
    ChartLook look;
    look.background = palette.color(QPalette::Base);
    look.text = palette.color(QPalette::Text);
    look.muted = blend(look.text, look.background, 0.32f);
    look.grid = blend(look.background, look.text, 0.14f);
    look.marked = palette.color(QPalette::Highlight);
    look.marked.setAlpha(45);
    return look;
}

ChartLook ChartLook::dark()
{
    ChartLook look;
    look.background = QColor(0x1d, 0x21, 0x27);
    look.text = QColor(0xec, 0xee, 0xf1);
    look.muted = QColor(0xae, 0xb6, 0xc1);
    look.grid = QColor(0x39, 0x40, 0x4a);
    return look;
}
