// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportdialogs/chartprinting.h"

#include "models/viewing/settings.h"
#include "widgets/chart/chartscene.h"
#include "widgets/profile/profiledocument.h"

#include <QJsonDocument>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace
{

// As it was set up last; at first the paper that is usual where the reader lives.
QPageLayout storedPage(const Settings &settings)
{
    constexpr double usualMargin = 12; // millimetres
    const QByteArray bytes = settings.value(Settings::Key::ChartPaper).toString().toUtf8();
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const QSizeF size(json.value("width"_L1).toDouble(), json.value("height"_L1).toDouble());
    QPageLayout page(QPageSize(ProfileDocument::customaryPaper()), QPageLayout::Landscape,
                     QMarginsF(usualMargin, usualMargin, usualMargin, usualMargin), QPageLayout::Millimeter);
    if (size.isEmpty())
        return page;
    page.setPageSize(QPageSize(size, QPageSize::Millimeter, {}, QPageSize::FuzzyOrientationMatch));
    page.setOrientation(json.value("portrait"_L1).toBool() ? QPageLayout::Portrait : QPageLayout::Landscape);
    page.setMargins({json.value("left"_L1).toDouble(), json.value("top"_L1).toDouble(),
                     json.value("right"_L1).toDouble(), json.value("bottom"_L1).toDouble()});
    return page;
}

void storePage(Settings &settings, const QPageLayout &page)
{
    const QSizeF size = page.pageSize().size(QPageSize::Millimeter);
    const QMarginsF margins = page.margins(QPageLayout::Millimeter);
    const QJsonObject json{{u"width"_s, size.width()},
                           {u"height"_s, size.height()},
                           {u"portrait"_s, page.orientation() == QPageLayout::Portrait},
                           {u"left"_s, margins.left()},
                           {u"top"_s, margins.top()},
                           {u"right"_s, margins.right()},
                           {u"bottom"_s, margins.bottom()}};
    settings.setValue(Settings::Key::ChartPaper, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

} // namespace

ChartPrinting::ChartPrinting(const EditionPtr &edition, const BreakdownQuery &query, const ChartExportSettings &look)
    : m_exporter(edition, query)
    , m_look(look)
{
    m_look.format = ChartExportSettings::Format::Pdf;
    m_look.background = ChartExportSettings::Background::White; // paper is
}

void ChartPrinting::print(QPrinter &printer) const
{
    const QRectF room = printer.pageLayout().paintRect(QPageLayout::Millimeter);
    ChartExportSettings look = m_look;
    look.size = {room.width(), room.height(), ChartSize::Unit::Millimetre, m_look.size.dpi};
    if (look.content.notes == ChartExportSettings::hasNotes(m_look.size))
        look.content.notes = ChartExportSettings::hasNotes(look.size);
    ChartScene scene;
    m_exporter.prepare(scene, look);
    printer.setDocName(m_exporter.metadata(look).title);
    QPainter painter(&printer);
    scene.render(&painter, QRectF(QPointF(), printer.pageRect(QPrinter::DevicePixel).size()), scene.sceneRect());
}

void ChartPrinting::preview(Settings &settings, QWidget *parent) const
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(storedPage(settings));
    QPrintPreviewDialog dialog(&printer, parent);
    dialog.setObjectName(u"printPreviewDialog"_s);
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
                     [this](QPrinter *target) { print(*target); });
    dialog.exec();
    storePage(settings, printer.pageLayout());
}
