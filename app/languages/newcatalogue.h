// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

class QWidget;
class Settings;

/// A catalogue for a language that has none, for translators who have the program and not its sources: asks for the
/// language and the file, and writes every string of the program without a translation.
class NewCatalogue
{
    Q_DECLARE_TR_FUNCTIONS(NewCatalogue)

public:
    /// The file that was written; empty where none was.
    static QString begin(QWidget *parent, Settings &settings);

    /// The code in what was chosen from the list, "Português (pt)", or typed, "pt_BR"; empty where Qt knows no such
    /// language.
    static QString codeOf(const QString &answer);

private:
    static QStringList languages();
};
