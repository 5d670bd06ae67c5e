// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/filesaver.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace
{

QString writeTo(QFileDevice &file, const QByteArray &bytes)
{
    return file.write(bytes) == bytes.size() && file.flush() ? QString() : file.errorString();
}

// Devices and pipes cannot be replaced, only written to.
QString saveToDevice(QFile &file, const QByteArray &bytes)
{
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return file.errorString();
    return writeTo(file, bytes);
}

QString saveToStandardOutput(const QByteArray &bytes)
{
    QFile file;
    if (!file.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return file.errorString();
    return writeTo(file, bytes);
}

QString replaceFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    const QString error = writeTo(file, bytes);
    if (!error.isEmpty())
        return error;
    return file.commit() ? QString() : file.errorString();
}

} // namespace

QString FileSaver::save(const QString &path, const QByteArray &bytes)
{
    QString error;
    const QFileInfo info(path);
    if (path == u"-") {
        error = saveToStandardOutput(bytes);
    } else if (path.isEmpty()) {
        return tr("No file name was given.");
    } else if (info.isDir()) {
        error = tr("it is a folder");
    } else if (info.exists() && !info.isFile()) {
        QFile device(path);
        error = saveToDevice(device, bytes);
    } else {
        error = replaceFile(path, bytes);
    }
    //: %1 is a file name, %2 the cause
    return error.isEmpty() ? QString() : tr("%1 cannot be written: %2").arg(path, error);
}
