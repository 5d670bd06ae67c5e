// SPDX-License-Identifier: GPL-3.0-or-later
#include "tableexportdialog.h"

#include "filesaver.h"
#include "settings.h"
#include "tableexport.h"

#include <QBuffer>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>

using namespace Qt::StringLiterals;

QString TableExportDialog::save(const EditionPtr &edition, const QList<Scope> &scopes, Settings &settings,
                                QWidget *parent)
{
    const QString folder = settings.value(Settings::Key::ExportFolder).toString();
    const QString suggested = QDir(folder).filePath(edition->id(scopes.first()) + u".csv"_s);
    QString path = QFileDialog::getSaveFileName(parent, tr("Export table"), suggested,
                                                tr("CSV table (*.csv)") + u";;"_s + tr("JSON (*.json)"));
    if (path.isEmpty())
        return {};
    if (QFileInfo(path).suffix().isEmpty())
        path += u".csv"_s;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const TableExport table(edition, scopes);
    if (path.endsWith(".json"_L1, Qt::CaseInsensitive))
        table.writeJson(buffer);
    else
        table.writeCsv(buffer);
    const QString error = FileSaver::save(path, buffer.data());
    if (!error.isEmpty()) {
        QMessageBox::warning(parent, tr("Export table"), error);
        return {};
    }
    settings.setValue(Settings::Key::ExportFolder, QFileInfo(path).absolutePath());
    return path;
}
