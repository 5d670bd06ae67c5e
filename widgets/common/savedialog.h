// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;
class Settings;

/// The one way to ask where to save: begins in the folder of the last time and remembers the new one, gives the name
/// its ending, and asks before a file is replaced once its whole name is known. All platforms' own dialogs end up here,
/// and some of them add the ending only after they have asked.
namespace SaveDialog
{
struct File {
    QString title;  ///< of the dialog
    QString name;   ///< suggested, without folder and ending
    QString ending; ///< without the dot; a name that has another one gets this one as well
    QString filter; ///< as file dialogs take it, e.g. "CSV table (*.csv)"
};

/// The file to write; empty where there is none to be written.
QString askForFile(QWidget *parent, Settings &settings, const File &file);
/// A folder for files that go together; empty where there is none.
QString askForFolder(QWidget *parent, Settings &settings, const QString &title);
/// Whether those of the files that exist may be replaced: asks once for all of them.
bool mayReplace(QWidget *parent, const QStringList &paths);
/// For tests: the next question is answered with this name, as if it had been typed into the dialog.
void answerNext(const QString &path);
} // namespace SaveDialog
