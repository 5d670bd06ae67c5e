// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/preferences/actionmirrors.h"

#include "widgets/common/buttontext.h"

#include <QSignalBlocker>

ActionCombo::ActionCombo(Actions actions, QWidget *parent)
    : QComboBox(parent)
    , m_actions(std::move(actions))
{
    refresh();
    connect(this, &QComboBox::activated, this, [this](int index) {
        for (QAction *action : m_actions()) {
            if (action->data() == itemData(index) && !action->isChecked())
                action->trigger();
        }
        refresh();
    });
}

void ActionCombo::refresh()
{
    const QSignalBlocker blocker(this);
    clear();
    for (const QAction *action : m_actions()) {
        addItem(buttonText(action->text().section(u'\t', 0, 0)), action->data());
        if (action->isChecked())
            setCurrentIndex(count() - 1);
    }
}

ActionBox::ActionBox(QAction *action, QWidget *parent)
    : QCheckBox(parent)
    , m_action(action)
{
    refresh();
    connect(action, &QAction::changed, this, &ActionBox::refresh);
    connect(this, &QCheckBox::clicked, action, &QAction::trigger);
}

void ActionBox::refresh()
{
    setText(m_action->text());
    setToolTip(m_action->statusTip());
    setChecked(m_action->isChecked());
}
