// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/look/shortcutstyle.h"

/// Fusion with a frame of full contrast around all that can be used, and a thick one around what has the keyboard.
/// Fusion's own frames are shades of the window's colour, which black has none of.
class HighContrastStyle : public ShortcutStyle
{
public:
    HighContrastStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
};
