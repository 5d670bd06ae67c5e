// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// Which blanks, quotation marks and stops a language is written with: a table of rules for the languages that the
/// program speaks. A language without rules passes.
namespace TypographyCheck
{
struct Finding {
    QString found;    ///< blanks by their code, e.g. "U+00A0"
    QString expected; ///< the same
};

/// `language` is a code such as "pt" or "pt_BR".
QList<Finding> findings(const QString &text, const QString &language);
} // namespace TypographyCheck
