// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chartpane/chartelement.h"

#include "models/words/amounttext.h"
#include "widgets/chartpane/chartaccessible.h"
#include "widgets/chartpane/chartview.h"

#include <QLocale>
#include <QWindow>

using namespace Qt::StringLiterals;

ChartElement::ChartElement(ChartView *view, ChartScene::Mark mark)
    : m_view(view)
    , m_mark(mark)
{
}

bool ChartElement::isValid() const
{
    return m_view && m_mark.row < breakdown().rowCount() && m_mark.stack < breakdown().stackCount();
}

const Breakdown &ChartElement::breakdown() const
{
    return m_view->chart()->breakdown();
}

ChartAccessible *ChartElement::chart() const
{
    return m_view ? dynamic_cast<ChartAccessible *>(QAccessible::queryAccessibleInterface(m_view)) : nullptr;
}

QWindow *ChartElement::window() const
{
    return m_view ? m_view->window()->windowHandle() : nullptr;
}

QAccessibleInterface *ChartElement::parent() const
{
    if (!chart())
        return nullptr;
    return isBar() ? chart() : chart()->element({m_mark.row, -1});
}

int ChartElement::childCount() const
{
    return isBar() && isValid() ? breakdown().stackCount() : 0;
}

QAccessibleInterface *ChartElement::child(int index) const
{
    return chart() && index >= 0 && index < childCount() ? chart()->element({m_mark.row, index}) : nullptr;
}

int ChartElement::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *segment = dynamic_cast<const ChartElement *>(child);
    const bool ours = isBar() && segment && segment->m_view == m_view && segment->m_mark.row == m_mark.row;
    return ours ? segment->m_mark.stack : -1;
}

QAccessibleInterface *ChartElement::childAt(int x, int y) const
{
    for (int stack = 0; stack < childCount(); ++stack) {
        QAccessibleInterface *segment = child(stack);
        if (segment->rect().contains(x, y))
            return segment;
    }
    return nullptr;
}

QString ChartElement::positionText() const
{
    const QLocale locale;
    if (isBar()) {
        //: for screen readers; %1 and %2 are numbers
        return tr("Bar %1 of %2").arg(locale.toString(m_mark.row + 1), locale.toString(breakdown().rowCount()));
    }
    //: a segment is a coloured part of a bar; for screen readers; %1 and %2 are numbers
    return tr("Segment %1 of %2").arg(locale.toString(m_mark.stack + 1), locale.toString(breakdown().stackCount()));
}

QString ChartElement::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    switch (kind) {
    case QAccessible::Name:
        return m_view->chart()->describe(m_mark).replace(u'\n', u", "_s);
    case QAccessible::Description:
        return positionText();
    case QAccessible::Value:
        return AmountText::exactWithUnit(sum().value());
    default:
        return {};
    }
}

QRect ChartElement::rect() const
{
    if (!isValid())
        return {};
    const QRect inView = m_view->mapFromScene(m_view->chart()->rectOf(m_mark)).boundingRect();
    return {m_view->viewport()->mapToGlobal(inView.topLeft()), inView.size()};
}

QAccessible::State ChartElement::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.focusable = true;
    state.focused = m_view->hasFocus() && m_view->walkedMark() == m_mark;
    state.selectable = true;
    state.selected = m_view->chart()->selectedMark() == m_mark;
    const QRect shown(m_view->viewport()->mapToGlobal(QPoint()), m_view->viewport()->size());
    state.offscreen = !shown.intersects(rect());
    return state;
}

void *ChartElement::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface *>(this);
    if (type == QAccessible::ValueInterface && isValid() && sum().value())
        return static_cast<QAccessibleValueInterface *>(this);
    return nullptr;
}

FundingSum ChartElement::sum() const
{
    return isBar() ? breakdown().rowTotal(m_mark.row) : breakdown().cell(m_mark.row, m_mark.stack);
}

QVariant ChartElement::currentValue() const
{
    const Funding value = isValid() ? sum().value() : Funding();
    return value ? QVariant(static_cast<double>(*value)) : QVariant();
}

// The largest bar, or the bar that a segment is a part of.
QVariant ChartElement::maximumValue() const
{
    double largest = 0;
    for (int row = 0; row < breakdown().rowCount(); ++row) {
        if (isBar() || row == m_mark.row)
            largest = qMax(largest, static_cast<double>(breakdown().rowTotal(row).value().value_or(0)));
    }
    return largest;
}

QStringList ChartElement::actionNames() const
{
    return {pressAction()};
}

void ChartElement::doAction(const QString &name)
{
    if (name == pressAction() && isValid())
        emit m_view->picked(m_mark);
}
