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

// With as many pixels as a picture may have, where the look is that of a larger drawing.
ChartExportSettings asPicture(ChartExportSettings look)
{
    look.format = ChartExportSettings::Format::Png;
    while (!look.isInRange() && look.size.dpi > ChartSize::lowestDpi)
        look.size.dpi = qMax(ChartSize::lowestDpi, look.size.dpi / 2);
    if (!look.isInRange())
        look.size = {};
    return look;
}

// A picture named after what it shows, kept until the program ends: nobody tells when a dropped file has been read.
QString fileFor(const ChartExporter &exporter, const BreakdownQuery &query, const Edition &edition,
                const ChartExportSettings &look)
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
    const bool written = QDir().mkpath(subfolder) && !exporter.save(asPicture(look), path);
    return written ? path : QString();
}

} // namespace

QMimeData *ChartClipboard::chartData(const EditionPtr &edition, const BreakdownQuery &query,
                                     const ChartExportSettings &look)
{
    const ChartExporter exporter(edition, query);
    auto *data = new QMimeData;
    data->setImageData(exporter.image(asPicture(look)));
    ChartExportSettings drawing = look;
    drawing.format = ChartExportSettings::Format::Svg;
    data->setData(u"image/svg+xml"_s, exporter.render(drawing));
    data->setText(TableExport::toTabSeparated(edition, query.scopes));
    return data;
}

QMimeData *ChartClipboard::dragData(const EditionPtr &edition, const BreakdownQuery &query,
                                    const ChartExportSettings &look)
{
    QMimeData *data = chartData(edition, query, look);
    const QString file = fileFor(ChartExporter(edition, query), query, *edition, look);
    if (!file.isEmpty())
        data->setUrls({QUrl::fromLocalFile(file)});
    return data;
}

void ChartClipboard::copyChart(const EditionPtr &edition, const BreakdownQuery &query, const ChartExportSettings &look)
{
    QGuiApplication::clipboard()->setMimeData(chartData(edition, query, look));
}

void ChartClipboard::copyTable(const EditionPtr &edition, const QList<Scope> &scopes)
{
    auto *data = new QMimeData;
    data->setText(TableExport::toTabSeparated(edition, scopes));
    data->setHtml(TableExport::toHtml(edition, scopes));
    QGuiApplication::clipboard()->setMimeData(data);
}
