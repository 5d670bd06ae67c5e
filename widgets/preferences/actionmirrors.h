// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <functional>

/// A list of checkable actions of which one is checked: shows which, and triggers what is chosen. The menu and the list
/// never disagree.
class ActionCombo : public QComboBox
{
    Q_OBJECT

public:
    /// Asked again whenever something changes, because menus make their actions anew.
    using Actions = std::function<QList<QAction *>()>;

    ActionCombo(Actions actions, QWidget *parent);

    void refresh();

private:
    Actions m_actions;
};

/// The same for an action that is on or off.
class ActionBox : public QCheckBox
{
    Q_OBJECT

public:
    ActionBox(QAction *action, QWidget *parent);

private:
    void refresh();

    QAction *m_action;
};
