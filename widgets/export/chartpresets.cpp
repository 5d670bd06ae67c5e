// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/chartpresets.h"

#include "models/files/filesaver.h"

#include <QCollator>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
const QString ending = u".json"_s;
constexpr qint64 largestPreset = qint64(1024) * 1024; // bytes
} // namespace

ChartPresets::ChartPresets(QString folder)
    : m_folder(std::move(folder))
{
}

QStringList ChartPresets::names() const
{
    if (m_folder.isEmpty())
        return {};
    QStringList names;
    for (const QString &file : QDir(m_folder).entryList({u'*' + ending}, QDir::Files))
        names.append(QUrl::fromPercentEncoding(file.chopped(ending.size()).toUtf8()));
    std::sort(names.begin(), names.end(), QCollator());
    return names;
}

QString ChartPresets::pathOf(const QString &name) const
{
    // Encoded, so that no name leads out of the folder.
    const QByteArray encoded = QUrl::toPercentEncoding(name, " ", ".~");
    return QDir(m_folder).filePath(QString::fromLatin1(encoded) + ending);
}

std::optional<Fault> ChartPresets::load(const QString &name, ChartExportSettings &settings) const
{
    const QString path = pathOf(name);
    //: a message on a file: %1 is its name, %2 what is wrong
    const QString message = tr("%1: %2").arg(QDir::toNativeSeparators(path));
    QFile file(path);
    if (m_folder.isEmpty() || !file.exists()) {
        const QString known = names().join(u", "_s);
        //: %1 is the name of a preset
        const QString missing = tr("There is no preset “%1”.").arg(name);
        //: %1 is what is missing, %2 are the names of presets
        return Fault::error(known.isEmpty() ? missing : tr("%1 Presets are: %2.").arg(missing, known));
    }
    if (!file.open(QIODevice::ReadOnly))
        return Fault::error(message.arg(file.errorString()));
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(file.read(largestPreset), &error);
    if (!document.isObject())
        return Fault::error(
            message.arg(error.error == QJsonParseError::NoError ? tr("expected a JSON object") : error.errorString()));
    const QString wrong = settings.readJson(document.object());
    return wrong.isEmpty() ? std::nullopt : std::optional(Fault::error(message.arg(wrong)));
}

std::optional<Fault> ChartPresets::save(const QString &name, const ChartExportSettings &settings) const
{
    if (m_folder.isEmpty() || !QDir().mkpath(m_folder))
        //: %1 is a folder
        return Fault::error(tr("%1: the folder cannot be made.").arg(QDir::toNativeSeparators(m_folder)));
    return FileSaver::save(pathOf(name), QJsonDocument(settings.toJson()).toJson());
}

std::optional<Fault> ChartPresets::remove(const QString &name) const
{
    QFile file(pathOf(name));
    if (file.remove())
        return std::nullopt;
    return Fault::error(tr("%1: %2").arg(QDir::toNativeSeparators(file.fileName()), file.errorString()));
}
