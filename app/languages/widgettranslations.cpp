// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages/widgettranslations.h"

#include "widgets/look/languagefonts.h"

#include <QApplication>
#include <QLocale>
#include <QWidget>

void WidgetTranslations::follow(const QLocale &locale)
{
    if (!qobject_cast<QApplication *>(QCoreApplication::instance()))
        return;
    QGuiApplication::setLayoutDirection(locale.textDirection());
    LanguageFonts::apply(locale);
    // Widgets keep the locale that was the default when they were made, and write numbers in it.
    for (QWidget *widget : QApplication::topLevelWidgets())
        widget->setLocale(locale);
}
