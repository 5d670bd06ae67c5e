// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/filesaver.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <cerrno>

namespace
{

// Each returns why it failed, or nothing.
QString writeTo(QFileDevice &file, const QByteArray &bytes)
{
    const bool written = file.write(bytes) == bytes.size() && file.flush();
    return written ? QString() : FileSaver::causeOfFailedWrite(file);
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

QString FileSaver::causeOfFailedWrite(const QFileDevice &file)
{
    const int cause = errno;
    return cause == 0 ? file.errorString() : qt_error_string(cause);
}

std::optional<Fault> FileSaver::save(const QString &path, const QByteArray &bytes)
{
    QString cause;
    const QFileInfo info(path);
    if (path == u"-") {
        cause = saveToStandardOutput(bytes);
    } else if (path.isEmpty()) {
        return Fault::error(tr("No file name was given."));
    } else if (info.isDir()) {
        cause = tr("it is a folder");
    } else if (info.exists() && !info.isFile()) {
        QFile device(path);
        cause = saveToDevice(device, bytes);
    } else {
        cause = replaceFile(path, bytes);
    }
    if (cause.isEmpty())
        return std::nullopt;
    //: %1 is a file name, %2 the cause
    return Fault::error(tr("%1 cannot be written: %2").arg(path, cause));
}
