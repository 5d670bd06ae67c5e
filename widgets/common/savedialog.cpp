// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/savedialog.h"

#include "models/viewing/settings.h"

#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <utility>

using namespace Qt::StringLiterals;

namespace
{

// Qt's own words, which it translates itself: given as a variable, so that they do not get into our catalogues.
const char *const replaceQuestion = "%1 already exists.\nDo you want to replace it?";
constexpr int mostNames = 3;
constexpr qsizetype longestName = 100; // what is offered comes from ids, and folders take 255 bytes

QString &scriptedAnswer()
{
    static QString answer;
    return answer;
}

QString chosenPath(QFileDialog &dialog)
{
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().constFirst() : QString();
}

} // namespace

QString SaveDialog::askForFile(QWidget *parent, Settings &settings, const File &file)
{
    const QString ending = u'.' + file.ending;
    const QDir folder(settings.value(Settings::Key::ExportFolder).toString());
    QFileDialog dialog(parent, file.title, folder.path(), file.filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(file.ending);
    dialog.setOption(QFileDialog::DontConfirmOverwrite); // mayReplace() does
    dialog.selectFile(folder.filePath(file.name.left(longestName) + ending));
    while (true) {
        const bool scripted = !scriptedAnswer().isEmpty();
        QString path = scripted ? std::exchange(scriptedAnswer(), QString()) : chosenPath(dialog);
        if (path.isEmpty())
            return {};
        if (!path.endsWith(ending, Qt::CaseInsensitive))
            path += ending;
        if (mayReplace(parent, {path})) {
            settings.setValue(Settings::Key::ExportFolder, QFileInfo(path).absolutePath());
            return path;
        }
        if (scripted)
            return {};
    }
}

QString SaveDialog::askForFolder(QWidget *parent, Settings &settings, const QString &title)
{
    const QString begin = settings.value(Settings::Key::ExportFolder).toString();
    const QString folder = !scriptedAnswer().isEmpty() ? std::exchange(scriptedAnswer(), QString())
                                                       : QFileDialog::getExistingDirectory(parent, title, begin);
    if (!folder.isEmpty())
        settings.setValue(Settings::Key::ExportFolder, folder);
    return folder;
}

bool SaveDialog::mayReplace(QWidget *parent, const QStringList &paths)
{
    QStringList names;
    for (const QString &path : paths) {
        if (const QFileInfo info(path); info.isFile()) // devices are written to, not replaced
            names.append(info.fileName());
    }
    if (names.isEmpty())
        return true;
    QString listed = names.mid(0, mostNames).join(u", "_s);
    if (names.size() > mostNames)
        listed += u" …"_s;
    return QMessageBox::question(parent, parent->window()->windowTitle(), QFileDialog::tr(replaceQuestion).arg(listed),
                                 QMessageBox::Yes | QMessageBox::No, QMessageBox::No) == QMessageBox::Yes;
}

void SaveDialog::answerNext(const QString &path)
{
    scriptedAnswer() = path;
}
