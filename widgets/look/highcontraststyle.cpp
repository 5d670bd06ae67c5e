// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/highcontraststyle.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace
{

constexpr int focusFrame = 3;

bool isFramed(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_PanelButtonCommand:
    case QStyle::PE_FrameLineEdit:
    case QStyle::PE_Frame:
    case QStyle::PE_FrameGroupBox:
    case QStyle::PE_FrameTabWidget:
    case QStyle::PE_FrameMenu:
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorItemViewItemCheck:
        return true;
    default:
        return false;
    }
}

void drawFrame(const QStyleOption &option, QPainter *painter)
{
    const bool focus = option.state & QStyle::State_HasFocus;
    const bool enabled = option.state & QStyle::State_Enabled;
    const auto group = enabled ? QPalette::Active : QPalette::Disabled;
    const qreal width = focus ? focusFrame : 1;
    const QColor color = option.palette.color(group, focus ? QPalette::Highlight : QPalette::WindowText);
    painter->save();
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(color, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter->drawRect(QRectF(option.rect).adjusted(width / 2, width / 2, -width / 2, -width / 2));
    painter->restore();
}

} // namespace

HighContrastStyle::HighContrastStyle()
    : ShortcutStyle(u"fusion"_s)
{
}

void HighContrastStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                      const QWidget *widget) const
{
    if (element == PE_FrameFocusRect) {
        QStyleOption focused(*option);
        focused.state |= State_HasFocus;
        drawFrame(focused, painter);
        return;
    }
    ShortcutStyle::drawPrimitive(element, option, painter, widget);
    // Tool buttons are framed while they are pressed, checked, or under the mouse.
    const bool tool = element == PE_PanelButtonTool && (option->state & (State_On | State_Sunken | State_MouseOver));
    if (isFramed(element) || tool)
        drawFrame(*option, painter);
}

void HighContrastStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                           const QWidget *widget) const
{
    ShortcutStyle::drawComplexControl(control, option, painter, widget);
    const bool focusedTool = control == CC_ToolButton && (option->state & State_HasFocus);
    if (control == CC_ComboBox || control == CC_SpinBox || focusedTool)
        drawFrame(*option, painter);
}
