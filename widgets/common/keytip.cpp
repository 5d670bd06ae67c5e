// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/keytip.h"

#include <QAction>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace
{

void setTip(QAction *action)
{
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    const QString tip = key.isEmpty() ? action->statusTip() : action->statusTip() + u" ("_s + key + u')';
    if (action->toolTip() != tip) // setting it is a change, too
        action->setToolTip(tip);
}

} // namespace

void keepKeyInTip(QAction *action)
{
    QObject::connect(action, &QAction::changed, action, [action] { setTip(action); });
    setTip(action);
}

QString keysText(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &key : action.shortcuts())
        keys.append(key.toString(QKeySequence::NativeText));
    return QLocale().createSeparatedList(keys);
}
