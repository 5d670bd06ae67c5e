// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inspection/textatpoint.h"

#include "widgets/chart/charttextitem.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QGraphicsView>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSpinBox>
#include <QTextBlock>
#include <QTextEdit>
#include <QToolButton>

namespace
{

QStringList ofAction(const QAction *action)
{
    return action ? QStringList{action->text(), action->toolTip(), action->statusTip()} : QStringList();
}

// The run of letters of one format at the point, and the paragraph that it is in.
QStringList ofText(const QTextEdit &edit, const QPoint &position)
{
    const QTextCursor cursor = edit.cursorForPosition(position);
    QStringList texts;
    for (auto run = cursor.block().begin(); !run.atEnd(); ++run) {
        if (run.fragment().contains(cursor.position()))
            texts.append(run.fragment().text());
    }
    return texts << cursor.block().text();
}

QStringList ofChart(const QGraphicsView &view, const QPoint &position)
{
    QStringList texts;
    for (const QGraphicsItem *item : view.items(position)) {
        if (const auto *text = dynamic_cast<const ChartTextItem *>(item))
            texts.append(text->text());
    }
    return texts;
}

// What a widget shows in its viewport.
QStringList ofScrollArea(const QWidget &area, const QPoint &position)
{
    if (const auto *header = qobject_cast<const QHeaderView *>(&area)) {
        const auto data = [&](int role) {
            return header->model()
                ->headerData(header->logicalIndexAt(position), header->orientation(), role)
                .toString();
        };
        return {data(Qt::DisplayRole), data(Qt::ToolTipRole), data(Qt::AccessibleTextRole)};
    }
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&area)) {
        const QModelIndex index = view->indexAt(position);
        return {index.data().toString(), index.data(Qt::ToolTipRole).toString(),
                index.data(Qt::StatusTipRole).toString(), index.data(Qt::AccessibleTextRole).toString(),
                index.data(Qt::AccessibleDescriptionRole).toString()};
    }
    if (const auto *edit = qobject_cast<const QTextEdit *>(&area))
        return ofText(*edit, position);
    if (const auto *view = qobject_cast<const QGraphicsView *>(&area))
        return ofChart(*view, position);
    return {};
}

QStringList ofWidget(const QWidget &widget, const QPoint &position)
{
    if (const auto *menu = qobject_cast<const QMenu *>(&widget))
        return ofAction(menu->actionAt(position));
    if (const auto *bar = qobject_cast<const QMenuBar *>(&widget))
        return ofAction(bar->actionAt(position));
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return {label->text()};
    if (const auto *button = qobject_cast<const QToolButton *>(&widget); button && button->defaultAction())
        return ofAction(button->defaultAction());
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return {button->text()};
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        return {group->title()};
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
        return {combo->currentText()};
    if (const auto *spin = qobject_cast<const QSpinBox *>(&widget))
        return {spin->suffix(), spin->prefix()};
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return {line->placeholderText()};
    return {};
}

} // namespace

QStringList textsAtPoint(const QPoint &globalPosition)
{
    const QWidget *widget = QApplication::widgetAt(globalPosition);
    if (!widget)
        return {};
    const QPoint position = widget->mapFromGlobal(globalPosition);
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget->parentWidget());
    QStringList texts =
        area && area->viewport() == widget ? ofScrollArea(*area, position) : ofWidget(*widget, position);
    // A viewport has none of its own: they are its area's.
    const QWidget *told = area && area->viewport() == widget ? area : widget;
    texts << widget->toolTip() << told->toolTip() << told->statusTip() << told->accessibleName()
          << told->accessibleDescription();
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}
