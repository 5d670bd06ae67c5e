// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chartpane/chartaccessible.h"

#include "widgets/chartpane/chartelement.h"
#include "widgets/chartpane/chartview.h"

namespace
{

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<ChartView *>(object);
    return view ? new ChartAccessible(view) : nullptr;
}

ChartAccessible *interfaceOf(ChartView *view)
{
    return dynamic_cast<ChartAccessible *>(QAccessible::queryAccessibleInterface(view));
}

} // namespace

ChartAccessible::ChartAccessible(ChartView *view)
    : QAccessibleWidget(view, QAccessible::Chart)
{
}

ChartAccessible::~ChartAccessible()
{
    forgetElements();
}

void ChartAccessible::install()
{
    QAccessible::installFactory(makeInterface); // the same factory twice is kept once
}

ChartView *ChartAccessible::view() const
{
    return static_cast<ChartView *>(widget());
}

void ChartAccessible::forgetElements()
{
    for (const QAccessible::Id id : std::as_const(m_elements))
        QAccessible::deleteAccessibleInterface(id);
    m_elements.clear();
}

int ChartAccessible::childCount() const
{
    return view()->chart()->breakdown().rowCount();
}

QAccessibleInterface *ChartAccessible::child(int index) const
{
    return index >= 0 && index < childCount() ? element({index, -1}) : nullptr;
}

int ChartAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *bar = dynamic_cast<const ChartElement *>(child);
    return bar && bar->mark().stack < 0 && bar->parent() == this ? bar->mark().row : -1;
}

QAccessibleInterface *ChartAccessible::element(ChartScene::Mark mark) const
{
    const Breakdown &breakdown = view()->chart()->breakdown();
    if (mark.row < 0 || mark.row >= breakdown.rowCount() || mark.stack >= breakdown.stackCount())
        return nullptr;
    const quint64 key = quint64(mark.row) << 32 | quint64(mark.stack + 1);
    if (const auto known = m_elements.constFind(key); known != m_elements.constEnd())
        return QAccessible::accessibleInterface(*known);
    auto *made = new ChartElement(view(), mark);
    m_elements.insert(key, QAccessible::registerAccessibleInterface(made));
    return made;
}

QAccessibleInterface *ChartAccessible::childAt(int x, int y) const
{
    const QPoint inView = view()->viewport()->mapFromGlobal(QPoint(x, y));
    if (!view()->viewport()->rect().contains(inView))
        return nullptr;
    return element({view()->chart()->markAt(view()->mapToScene(inView)).row, -1});
}

QAccessibleInterface *ChartAccessible::focusChild() const
{
    if (!view()->hasFocus())
        return nullptr;
    QAccessibleInterface *walked = element(view()->walkedMark());
    return walked ? walked : QAccessible::queryAccessibleInterface(view());
}

void ChartAccessible::focusMoved(ChartView *view)
{
    const ChartAccessible *chart = interfaceOf(view);
    QAccessibleInterface *walked = chart ? chart->element(view->walkedMark()) : nullptr;
    if (!walked)
        return;
    QAccessibleEvent event(walked, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

void ChartAccessible::chartChanged(ChartView *view)
{
    ChartAccessible *chart = QAccessible::isActive() ? interfaceOf(view) : nullptr;
    if (!chart)
        return;
    chart->forgetElements();
    QAccessibleEvent event(view, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}
