// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class KeyBindings;
class QAction;
class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

/// The page of the preferences on which actions get other keys: a list with a filter, and below it the key of the row
/// that is chosen. A key that another action has is told before it changes hands.
class KeysPage : public QWidget
{
    Q_OBJECT

public:
    /// `bindings` must outlive the page.
    KeysPage(KeyBindings *bindings, QWidget *parent);

    void retranslate();

private:
    void fill();
    void applyFilter();
    void showRow();
    void consider();
    void take();
    QAction *current() const;

    KeyBindings *m_bindings;
    QLineEdit *m_filter;
    QTreeWidget *m_list;
    QLabel *m_keyLabel;
    QKeySequenceEdit *m_key;
    QLabel *m_conflict;
    QPushButton *m_take;
    QPushButton *m_none;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
};
