// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/accessiblenames.h"

#include <QAccessibleWidget>
#include <QLineEdit>
#include <QToolButton>

namespace
{

constexpr const char *roleProperty = "accessibleRole";

QAccessibleInterface *interfaceWithRole(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const QVariant role = widget ? widget->property(roleProperty) : QVariant();
    return role.isValid() ? new QAccessibleWidget(widget, static_cast<QAccessible::Role>(role.toInt())) : nullptr;
}

} // namespace

void AccessibleNames::setRole(QWidget *widget, QAccessible::Role role)
{
    QAccessible::installFactory(interfaceWithRole); // the same factory twice is kept once
    widget->setProperty(roleProperty, static_cast<int>(role));
}

void AccessibleNames::nameButtons(QLineEdit *line)
{
    for (auto *button : line->findChildren<QToolButton *>()) {
        const QAction *action = button->defaultAction();
        // Qt's own has no text, but this name.
        const bool clears = action && action->objectName() == QLatin1String("_q_qlineeditclearaction");
        //: for screen readers: the button in a line that takes away what is typed there
        button->setAccessibleName(clears ? tr("Clear") : line->accessibleName());
    }
}
