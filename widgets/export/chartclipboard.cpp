// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/chartclipboard.h"

#include "models/tables/tableexport.h"
#include "widgets/export/chartexporter.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QTemporaryDir>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace
{

ChartExportSettings settingsFor(const QFont &font)
{
    ChartExportSettings settings;
    settings.font = font;
    settings.mirrored = QGuiApplication::isRightToLeft();
    return settings;
}

// A picture named after what it shows, kept until the program ends: nobody tells when a dropped file has been read.
QString fileFor(const ChartExporter &exporter, const BreakdownQuery &query, const Edition &edition, const QFont &font)
{
    constexpr int mostNames = 4;
    constexpr qsizetype longestFileName = 100;
    static const QTemporaryDir folder;
    static int count = 0;
    QStringList names;
    for (const Scope scope : query.scopes.mid(0, mostNames))
        names.append(edition.id(scope));
    const QString subfolder = folder.filePath(QString::number(++count));
    const QString path = u"%1/%2.png"_s.arg(subfolder, names.join(u'-').left(longestFileName));
    const bool written = QDir().mkpath(subfolder) && !exporter.save(settingsFor(font), path);
    return written ? path : QString();
}

} // namespace

QMimeData *ChartClipboard::chartData(const EditionPtr &edition, const BreakdownQuery &query, const QFont &font)
{
    ChartExportSettings settings = settingsFor(font);
    const ChartExporter exporter(edition, query);
    auto *data = new QMimeData;
    data->setImageData(exporter.image(settings));
    settings.format = ChartExportSettings::Format::Svg;
    data->setData(u"image/svg+xml"_s, exporter.render(settings));
    data->setText(TableExport::toTabSeparated(edition, query.scopes));
    return data;
}

QMimeData *ChartClipboard::dragData(const EditionPtr &edition, const BreakdownQuery &query, const QFont &font)
{
    QMimeData *data = chartData(edition, query, font);
    const QString file = fileFor(ChartExporter(edition, query), query, *edition, font);
    if (!file.isEmpty())
        data->setUrls({QUrl::fromLocalFile(file)});
    return data;
}

void ChartClipboard::copyChart(const EditionPtr &edition, const BreakdownQuery &query, const QFont &font)
{
    QGuiApplication::clipboard()->setMimeData(chartData(edition, query, font));
}

void ChartClipboard::copyTable(const EditionPtr &edition, const QList<Scope> &scopes)
{
    QGuiApplication::clipboard()->setText(TableExport::toTabSeparated(edition, scopes));
}
