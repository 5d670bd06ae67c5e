// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/importorigin.h"

#include "models/files/filesaver.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 mostBytes = qint64(64) * 1024; // of what one path and two numbers need

QString pathIn(const QString &folder)
{
    return QDir(folder).filePath(u"import.json"_s);
}

} // namespace

ImportOrigin ImportOrigin::read(const QString &folder)
{
    QFile file(pathIn(folder));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(file.read(mostBytes)).object();
    return {object.value("importer"_L1).toInt(), object.value("book"_L1).toString(),
            object.value("declined"_L1).toInt()};
}

std::optional<Fault> ImportOrigin::write(const QString &folder) const
{
    const QJsonObject object{{"importer"_L1, importer}, {"book"_L1, book}, {"declined"_L1, declined}};
    return FileSaver::save(pathIn(folder), QJsonDocument(object).toJson());
}
