// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"

#include <QTreeWidget>

/// The world, its regions and their places, each with a box to be checked: for what is made of several of them.
class ScopeCheckList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ScopeCheckList(EditionPtr edition, QWidget *parent = nullptr);

    /// In the order of the book.
    QList<Scope> checkedScopes() const;
    /// The one that is marked, or the world.
    Scope currentScope() const;
    /// Checks exactly these and shows them.
    void check(const QList<Scope> &scopes);

signals:
    void checkedChanged();

private:
    QTreeWidgetItem *addScope(QTreeWidgetItem *parent, Scope scope);
    QList<QTreeWidgetItem *> items() const;
    void retranslate();

    EditionPtr m_edition;
};
