// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/preferences/keybindings.h"

#include "models/viewing/settings.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace
{

constexpr auto portable = QKeySequence::PortableText;

} // namespace

KeyBindings::KeyBindings(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    // As "actionExportChart=Ctrl+E", or without a key.
    for (const QString &line : m_settings.value(Settings::Key::Keys).toStringList()) {
        const QString text = line.section(u'=', 1);
        const QKeySequence key = QKeySequence::fromString(text, portable);
        const bool none = text.isEmpty() && line.contains(u'=');
        if (none || isUsable(key))
            m_own.insert(line.section(u'=', 0, 0), none ? QList<QKeySequence>() : QList{key});
    }
}

void KeyBindings::add(QAction *action)
{
    const QString id = action->objectName();
    Q_ASSERT(!id.isEmpty());
    m_actions.removeIf([&](const QPointer<QAction> &known) { return !known || known->objectName() == id; });
    m_actions.append(action);
    if (!m_defaults.contains(id))
        m_defaults.insert(id, action->shortcuts());
    if (const auto own = m_own.constFind(id); own != m_own.constEnd())
        action->setShortcuts(*own);
}

QList<QAction *> KeyBindings::actions() const
{
    QList<QAction *> known;
    for (const QPointer<QAction> &action : m_actions) {
        if (action)
            known.append(action);
    }
    return known;
}

bool KeyBindings::isChanged(const QAction *action) const
{
    return m_own.contains(action->objectName());
}

QAction *KeyBindings::holderOf(const QKeySequence &key, const QAction *except) const
{
    for (QAction *action : actions()) {
        if (action != except && !key.isEmpty() && action->shortcuts().contains(key))
            return action;
    }
    return nullptr;
}

bool KeyBindings::isUsable(const QKeySequence &key)
{
    if (key.count() != 1)
        return false;
    const Qt::Key pressed = key[0].key();
    const bool function = pressed >= Qt::Key_F1 && pressed <= Qt::Key_F35;
    const bool held = key[0].keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return pressed != Qt::Key_unknown && pressed != 0 && (function || held);
}

void KeyBindings::give(QAction *action, const QList<QKeySequence> &keys)
{
    const QString id = action->objectName();
    action->setShortcuts(keys);
    if (keys == m_defaults.value(id))
        m_own.remove(id);
    else
        m_own.insert(id, keys);
}

void KeyBindings::setKey(QAction *action, const QKeySequence &key)
{
    if (QAction *other = holderOf(key, action)) {
        QList<QKeySequence> kept = other->shortcuts();
        kept.removeAll(key);
        give(other, kept.mid(0, 1)); // what is stored is one key
    }
    give(action, key.isEmpty() ? QList<QKeySequence>() : QList{key});
    save();
}

void KeyBindings::reset(QAction *action)
{
    const QList<QKeySequence> keys = m_defaults.value(action->objectName());
    for (const QKeySequence &key : keys) {
        if (QAction *other = holderOf(key, action))
            give(other, {});
    }
    give(action, keys);
    save();
}

void KeyBindings::resetAll()
{
    m_own.clear();
    for (QAction *action : actions())
        action->setShortcuts(m_defaults.value(action->objectName()));
    save();
}

void KeyBindings::save()
{
    QStringList lines;
    for (auto own = m_own.cbegin(); own != m_own.cend(); ++own)
        lines.append(own.key() + u'=' + (own->isEmpty() ? QString() : own->first().toString(portable)));
    lines.sort();
    m_settings.setValue(Settings::Key::Keys, lines);
    emit changed();
}
