// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/widgettexts.h"

#include "widgets/chart/chartscene.h"
#include "widgets/chart/charttextitem.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QGraphicsView>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSpinBox>
#include <QTextEdit>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace
{

class Collector
{
public:
    QStringList texts;

    void widget(const QWidget &widget)
    {
        m_name =
            widget.objectName().isEmpty() ? QString::fromLatin1(widget.metaObject()->className()) : widget.objectName();
        if (const auto *menu = qobject_cast<const QMenu *>(&widget))
            m_name += u' ' + menu->title();
        if (widget.isWindow())
            add(widget.windowTitle());
        add(widget.toolTip());
        add(widget.statusTip());
        add(widget.accessibleName());
        add(widget.accessibleDescription());
        for (const QAction *action : widget.actions()) {
            add(action->text());
            add(action->statusTip());
            add(action->toolTip());
        }
        content(widget);
    }

private:
    void add(const QString &text)
    {
        if (!text.isEmpty())
            texts.append(m_name + u": "_s + text);
    }

    void content(const QWidget &widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            add(label->isHidden() ? QString() : label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            add(button->text());
        else if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
            add(group->title());
        else if (const auto *menu = qobject_cast<const QMenu *>(&widget))
            add(menu->title());
        else if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
            add(line->placeholderText() + u'|' + line->text());
        else if (const auto *spin = qobject_cast<const QSpinBox *>(&widget))
            add(spin->text());
        else if (const auto *text = qobject_cast<const QTextEdit *>(&widget))
            add(text->toPlainText());
        else if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
            rows(*combo->model(), {});
        else if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
            headings(*header);
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
            rows(*view->model(), {});
        else if (const auto *scene = qobject_cast<const QGraphicsView *>(&widget))
            items(*scene);
    }

    void headings(const QHeaderView &header)
    {
        if (header.orientation() != Qt::Horizontal || header.isHidden())
            return;
        for (int section = 0; section < header.count(); ++section)
            add(header.model()->headerData(section, Qt::Horizontal).toString());
    }

    void rows(const QAbstractItemModel &model, const QModelIndex &parent)
    {
        for (int row = 0; row < model.rowCount(parent); ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column)
                add(model.index(row, column, parent).data().toString());
            rows(model, model.index(row, 0, parent));
        }
    }

    void items(const QGraphicsView &view)
    {
        for (const QGraphicsItem *item : view.items()) {
            if (const auto *text = dynamic_cast<const ChartTextItem *>(item))
                add(text->text());
        }
    }

    QString m_name;
};

} // namespace

QStringList widgetTexts(const QWidget &window)
{
    Collector collector;
    collector.widget(window);
    for (const QWidget *child : window.findChildren<QWidget *>()) {
        // A menu without a title is Qt's, for what has no room in a bar.
        if (const auto *menu = qobject_cast<const QMenu *>(child); menu && menu->title().isEmpty())
            continue;
        // A window over the window is looked at on its own; a deleted part is only waiting for the event loop.
        if (!qobject_cast<const QDialog *>(child->window()) || child->window() == &window)
            collector.widget(*child);
    }
    return collector.texts;
}
