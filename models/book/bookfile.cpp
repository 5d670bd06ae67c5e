// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookfile.h"

#include <QFile>
#include <QFileInfo>

BookImporter::Result BookFile::import(const QString &path, const EditionPtr &known, const Progress &progress)
{
    const auto failed = [&path](const QString &message) {
        return BookImporter::Result{nullptr, {{Fault::Severity::Error, path, 0, 0, message}}};
    };
    const QFileInfo info(path);
    if (!info.exists())
        return failed(tr("no such file; expected the book as text or PDF"));
    if (!info.isFile())
        return failed(tr("not a file; expected the book as text or PDF"));
    if (info.size() > maximumSize)
        return failed(tr("larger than 256 MiB; expected the book as text or PDF"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(tr("cannot be opened: %1").arg(file.errorString()));
    const QByteArray bytes = file.readAll();
    if (bytes.size() != info.size())
        return failed(tr("cannot be read: %1").arg(file.errorString()));
    return BookImporter(known, progress).importText(bytes, path);
}
