// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/ink.h"

#include "widgets/look/themecolors.h"

#include <QPalette>

namespace
{

QColor blend(const QColor &a, const QColor &b, float part)
{
    return QColor::fromRgbF(a.redF() + (b.redF() - a.redF()) * part, a.greenF() + (b.greenF() - a.greenF()) * part,
                            a.blueF() + (b.blueF() - a.blueF()) * part);
}

} // namespace

Ink Ink::forPalette(const QPalette &palette)
{
    Ink ink;
    ink.background = palette.color(QPalette::Base);
    ink.text = palette.color(QPalette::Text);
    const bool highContrast = ThemeColors::schemeOn(ink.background) == ColorScheme::OnBlack;
    ink.grid = blend(ink.background, ink.text, highContrast ? 0.5f : 0.14f);
    ink.muted = highContrast ? ink.text : blend(ink.text, ink.background, 0.32f);
    ink.marked = palette.color(QPalette::Highlight);
    ink.marked.setAlpha(45);
    return ink;
}

Ink Ink::dark()
{
    Ink ink;
    ink.background = QColor(0x1d, 0x21, 0x27);
    ink.text = QColor(0xec, 0xee, 0xf1);
    ink.muted = QColor(0xae, 0xb6, 0xc1);
    ink.grid = QColor(0x39, 0x40, 0x4a);
    return ink;
}
