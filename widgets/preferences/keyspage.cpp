// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/preferences/keyspage.h"

#include "widgets/common/accessiblenames.h"
#include "widgets/common/buttontext.h"
#include "widgets/common/keytip.h"
#include "widgets/preferences/keybindings.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{

constexpr int idRole = Qt::UserRole;

} // namespace

KeysPage::KeysPage(KeyBindings *bindings, QWidget *parent)
    : QWidget(parent)
    , m_bindings(bindings)
    , m_filter(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_keyLabel(new QLabel(this))
    , m_key(new QKeySequenceEdit(this))
    , m_conflict(new QLabel(this))
    , m_take(new QPushButton(this))
    , m_none(new QPushButton(this))
    , m_reset(new QPushButton(this))
    , m_resetAll(new QPushButton(this))
{
    m_filter->setObjectName(u"keysFilter"_s);
    m_list->setObjectName(u"keysList"_s);
    m_key->setObjectName(u"keysKey"_s);
    m_conflict->setObjectName(u"keysConflict"_s);
    m_take->setObjectName(u"keysTake"_s);
    m_none->setObjectName(u"keysNone"_s);
    m_reset->setObjectName(u"keysReset"_s);
    m_resetAll->setObjectName(u"keysResetAll"_s);
    m_filter->setClearButtonEnabled(true);
    m_list->setColumnCount(2);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_keyLabel->setBuddy(m_key);
    m_conflict->setTextFormat(Qt::PlainText);
    m_conflict->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_keyLabel);
    row->addWidget(m_key, 1);
    row->addWidget(m_take);
    row->addWidget(m_none);
    row->addWidget(m_reset);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addLayout(row);
    layout->addWidget(m_conflict);
    layout->addWidget(m_resetAll, 0, Qt::AlignLeading);
    connect(m_filter, &QLineEdit::textChanged, this, &KeysPage::applyFilter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeysPage::showRow);
    connect(m_key, &QKeySequenceEdit::keySequenceChanged, this, &KeysPage::consider);
    connect(m_take, &QPushButton::clicked, this, &KeysPage::take);
    connect(m_none, &QPushButton::clicked, this, [this] { m_bindings->setKey(current(), {}); });
    connect(m_reset, &QPushButton::clicked, this, [this] { m_bindings->reset(current()); });
    connect(m_resetAll, &QPushButton::clicked, m_bindings, &KeyBindings::resetAll);
    connect(m_bindings, &KeyBindings::changed, this, &KeysPage::fill);
    retranslate();
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void KeysPage::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter by name or key"));
    m_filter->setAccessibleName(tr("Filter by name or key"));
    AccessibleNames::nameButtons(m_filter);
    m_list->setHeaderLabels({tr("What it does"), tr("Keys")});
    m_list->setAccessibleName(tr("Keys"));
    m_keyLabel->setText(tr("&Key:"));
    m_key->setAccessibleName(tr("Press the new key"));
    //: a button: the key that was pressed is used for what is chosen in the list
    m_take->setText(tr("&Use this key"));
    //: a button: what is chosen in the list has no key any more
    m_none->setText(tr("&No key"));
    //: a button: what is chosen in the list has the key again that it had at first
    m_reset->setText(tr("&Reset"));
    m_resetAll->setText(tr("Reset &all keys"));
    fill();
}

QAction *KeysPage::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const QString id = item ? item->data(0, idRole).toString() : QString();
    for (QAction *action : m_bindings->actions()) {
        if (action->objectName() == id)
            return action;
    }
    return nullptr;
}

void KeysPage::fill()
{
    const QAction *before = current();
    const QString chosen = before ? before->objectName() : QString();
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const QAction *action : m_bindings->actions()) {
        auto *item = new QTreeWidgetItem(m_list, {buttonText(action->text()), keysText(*action)});
        item->setData(0, idRole, action->objectName());
        item->setToolTip(0, action->statusTip());
        QFont font = m_list->font();
        font.setBold(m_bindings->isChanged(action));
        item->setFont(1, font);
        if (action->objectName() == chosen)
            m_list->setCurrentItem(item);
    }
    m_list->header()->setStretchLastSection(true);
    m_list->resizeColumnToContents(0);
    applyFilter();
    showRow();
}

void KeysPage::applyFilter()
{
    const QString words = m_filter->text().simplified();
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        const bool matches =
            item->text(0).contains(words, Qt::CaseInsensitive) || item->text(1).contains(words, Qt::CaseInsensitive);
        item->setHidden(!matches);
    }
}

void KeysPage::showRow()
{
    const QAction *action = current();
    const QSignalBlocker blocker(m_key);
    m_key->setKeySequence(action ? action->shortcut() : QKeySequence());
    m_key->setEnabled(action);
    m_none->setEnabled(action && !action->shortcut().isEmpty());
    m_reset->setEnabled(action && m_bindings->isChanged(action));
    m_resetAll->setEnabled(m_bindings->isAnyChanged());
    consider();
}

// Says what using the key would do. Only the first key of several counts.
void KeysPage::consider()
{
    const QAction *action = current();
    if (m_key->keySequence().count() > 1) {
        const QSignalBlocker blocker(m_key);
        m_key->setKeySequence(QKeySequence(m_key->keySequence()[0]));
    }
    const QKeySequence key = m_key->keySequence();
    const bool news = action && !key.isEmpty() && !action->shortcuts().contains(key);
    const bool usable = news && KeyBindings::isUsable(key);
    const QAction *holder = usable ? m_bindings->holderOf(key, action) : nullptr;
    m_take->setEnabled(usable);
    if (news && !usable)
        m_conflict->setText(tr("Keys need Ctrl, Alt or Meta, or are one of F1 to F35."));
    else if (holder)
        //: %1 is a key such as Ctrl+E, %2 the name of a menu entry
        m_conflict->setText(tr("%1 belongs to “%2”, which would have no key any more.")
                                .arg(key.toString(QKeySequence::NativeText), buttonText(holder->text())));
    else
        m_conflict->clear();
}

void KeysPage::take()
{
    if (QAction *action = current())
        m_bindings->setKey(action, m_key->keySequence());
}
