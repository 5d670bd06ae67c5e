// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QPointer>

class QAction;
class Settings;

/// Which keys the window's actions have: their own at first, then those that a user gave them, which are remembered. An
/// action is known by its objectName. What is stored and cannot be a key is left alone.
class KeyBindings : public QObject
{
    Q_OBJECT

public:
    /// `settings` must outlive the object.
    explicit KeyBindings(Settings &settings, QObject *parent);

    /// Registers an action with the keys that it has, and gives it those of the user. An action that is made anew,
    /// under the name of one that is gone, has the same.
    void add(QAction *action);
    /// In the order in which they were added.
    QList<QAction *> actions() const;

    bool isChanged(const QAction *action) const;
    bool isAnyChanged() const { return !m_own.isEmpty(); }
    /// Another action that has the key.
    QAction *holderOf(const QKeySequence &key, const QAction *except) const;
    /// A key that does not keep anybody from typing: with Ctrl, Alt or Meta, or a function key.
    static bool isUsable(const QKeySequence &key);

    /// Takes the key from whichever action has it. An empty key: the action has none.
    void setKey(QAction *action, const QKeySequence &key);
    void reset(QAction *action);
    void resetAll();

signals:
    void changed();

private:
    void give(QAction *action, const QList<QKeySequence> &keys);
    void save();

    Settings &m_settings;
    QList<QPointer<QAction>> m_actions;
    QHash<QString, QList<QKeySequence>> m_defaults; // by objectName
    QHash<QString, QList<QKeySequence>> m_own;      // the user's, where they differ
};
