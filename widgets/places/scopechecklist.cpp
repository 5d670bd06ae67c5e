// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/places/scopechecklist.h"

#include "models/words/displayname.h"
#include "widgets/common/languagefollower.h"

#include <QSignalBlocker>
#include <QTreeWidgetItemIterator>

namespace
{

Scope scopeOf(const QTreeWidgetItem *item)
{
    return item->data(0, Qt::UserRole).value<Scope>();
}

} // namespace

ScopeCheckList::ScopeCheckList(EditionPtr edition, QWidget *parent)
    : QTreeWidget(parent)
    , m_edition(std::move(edition))
{
    setHeaderHidden(true);
    addScope(nullptr, Scope::world());
    for (const Scope region : m_edition->children(Scope::world())) {
        QTreeWidgetItem *item = addScope(nullptr, region);
        for (const Scope place : m_edition->children(region))
            addScope(item, place);
    }
    connect(this, &QTreeWidget::itemChanged, this, &ScopeCheckList::checkedChanged);
    followLanguage(this, [this] { retranslate(); });
}

QTreeWidgetItem *ScopeCheckList::addScope(QTreeWidgetItem *parent, Scope scope)
{
    auto *item = parent ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(this);
    item->setData(0, Qt::UserRole, QVariant::fromValue(scope));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(0, Qt::Unchecked);
    return item;
}

QList<QTreeWidgetItem *> ScopeCheckList::items() const
{
    QList<QTreeWidgetItem *> result;
    for (QTreeWidgetItemIterator it(const_cast<ScopeCheckList *>(this)); *it; ++it)
        result.append(*it);
    return result;
}

QList<Scope> ScopeCheckList::checkedScopes() const
{
    QList<Scope> scopes;
    for (const QTreeWidgetItem *item : items()) {
        if (item->checkState(0) == Qt::Checked)
            scopes.append(scopeOf(item));
    }
    return scopes;
}

Scope ScopeCheckList::currentScope() const
{
    return currentItem() ? scopeOf(currentItem()) : Scope::world();
}

void ScopeCheckList::check(const QList<Scope> &scopes)
{
    {
        const QSignalBlocker once(this);
        for (QTreeWidgetItem *item : items()) {
            const bool checked = scopes.contains(scopeOf(item));
            item->setCheckState(0, checked ? Qt::Checked : Qt::Unchecked);
            if (checked && item->parent())
                item->parent()->setExpanded(true);
        }
    }
    emit checkedChanged();
}

void ScopeCheckList::retranslate()
{
    const QSignalBlocker unchanged(this);
    for (QTreeWidgetItem *item : items())
        item->setText(0, displayName(*m_edition, scopeOf(item)));
}
