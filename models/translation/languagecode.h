// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The language of a code, without script and country: "pt" of "pt_BR" and of "pt-BR".
inline QString baseLanguage(const QString &code)
{
    return QString(code).replace(u'-', u'_').section(u'_', 0, 0);
}
