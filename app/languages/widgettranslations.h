// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/catalogues/translations.h"

/// The languages of a program with widgets: they take the locale and the reading direction, too.
class WidgetTranslations : public Translations
{
    Q_OBJECT

public:
    using Translations::Translations;

protected:
    void follow(const QLocale &locale) override;
};
