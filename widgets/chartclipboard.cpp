// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartclipboard.h"

#include "chartexporter.h"
#include "tableexport.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>

using namespace Qt::StringLiterals;

void ChartClipboard::copyChart(const EditionPtr &edition, const BreakdownQuery &query, const QFont &font)
{
    ChartExportSettings settings;
    settings.font = font;
    settings.mirrored = QGuiApplication::isRightToLeft();
    const ChartExporter exporter(edition, query);
    auto *data = new QMimeData;
    data->setImageData(exporter.image(settings));
    settings.format = ChartExportSettings::Format::Svg;
    data->setData(u"image/svg+xml"_s, exporter.render(settings));
    data->setText(TableExport(edition, query.scopes).toTabSeparated());
    QGuiApplication::clipboard()->setMimeData(data);
}

void ChartClipboard::copyTable(const EditionPtr &edition, const QList<Scope> &scopes)
{
    QGuiApplication::clipboard()->setText(TableExport(edition, scopes).toTabSeparated());
}
