// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/chartexporter.h"

#include "models/figures/chartdescription.h"
#include "models/figures/charttitles.h"
#include "models/files/filesaver.h"
#include "models/text/printabletext.h"
#include "models/words/citation.h"
#include "widgets/chart/chartscene.h"
#include "widgets/export/chartpdf.h"
#include "widgets/export/chartsvg.h"
#include "widgets/look/pdfpages.h"
#include "widgets/pictures/jpegfile.h"
#include "widgets/pictures/pngfile.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QLocale>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace
{

constexpr double inchesPerMetre = 1 / 0.0254;

} // namespace

std::optional<ChartExportSettings::Format> ChartExporter::formatFor(const QString &fileName)
{
    if (!fileName.contains(u'.'))
        return std::nullopt;
    const QString ending = fileName.section(u'.', -1).toLower();
    return ending == "jpeg"_L1 ? ChartExportSettings::Format::Jpeg : ChartExportSettings::formats().value(ending);
}

ChartExporter::ChartExporter(EditionPtr edition, const BreakdownQuery &query)
    : m_breakdown(std::move(edition), query)
{
}

void ChartExporter::prepare(ChartScene &scene, const ChartExportSettings &settings, int page) const
{
    const QSizeF size = setUp(scene, settings);
    scene.setPage(page);
    scene.layOutForSize(size);
}

int ChartExporter::pageCount(const ChartExportSettings &settings) const
{
    if (settings.content.manyBars != ChartContent::ManyBars::Pages)
        return 1;
    ChartScene scene;
    scene.frameForSize(setUp(scene, settings));
    return scene.pageCount();
}

ChartFrame ChartExporter::frame(const ChartExportSettings &settings) const
{
    ChartScene scene;
    return scene.frameForSize(setUp(scene, settings));
}

QSizeF ChartExporter::setUp(ChartScene &scene, const ChartExportSettings &settings) const
{
    const QSizeF size = settings.isPicture() ? QSizeF(settings.size.pixels()) : settings.size.inches() * unitsPerInch;
    const BreakdownQuery query = settings.content.onPage(m_breakdown.query());
    scene.setBreakdown(query == m_breakdown.query() ? m_breakdown : Breakdown(m_breakdown.edition(), query));
    scene.setLook(settings.look(size));
    scene.setTitles(settings.title, settings.subtitle);
    return size;
}

ChartMetadata ChartExporter::metadata(const ChartExportSettings &settings, int page) const
{
    const Edition &edition = *m_breakdown.edition();
    const QString title = settings.title.isEmpty() ? ChartTitles::title(edition, m_breakdown.query()) : settings.title;
    ExportedView view = ExportedView::of(edition, m_breakdown.query(), settings);
    view.page = page;
    view.totals = BarTotals(m_breakdown.edition(), m_breakdown.query());
    return {printableLine(title), printableLine(ChartDescription::sentence(m_breakdown)),
            printableLine(Citation::source(edition)), view.toJson()};
}

QImage ChartExporter::draw(ChartScene &scene, const ChartExportSettings &settings, QSize size)
{
    const QColor background = scene.look().ink.background;
    QImage image(size, background.alpha() == 255 ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
    image.fill(background);
    const int dotsPerMeter = qRound(settings.size.dpi * inchesPerMetre);
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, QRectF(QPointF(), size), scene.sceneRect());
    return image;
}

QImage ChartExporter::image(const ChartExportSettings &settings) const
{
    ChartScene scene;
    prepare(scene, settings);
    return draw(scene, settings, settings.size.pixels());
}

QByteArray ChartExporter::render(const ChartExportSettings &settings, QList<ChartFinding> *findings, int page) const
{
    ChartScene scene;
    prepare(scene, settings, page);
    if (findings)
        *findings = ChartPreflight::check(scene, settings);
    const ChartMetadata about = metadata(settings, page);
    switch (settings.format) {
    case ChartExportSettings::Format::Png:
        return png(scene, settings, about);
    case ChartExportSettings::Format::Jpeg:
        return JpegFile::write(draw(scene, settings, settings.size.pixels()), ChartFile::xmp(about));
    case ChartExportSettings::Format::Pdf:
        return pdf(scene, settings);
    case ChartExportSettings::Format::Svg:
        return ChartSvg::write(scene, settings, about);
    }
    Q_UNREACHABLE();
}

QByteArray ChartExporter::png(ChartScene &scene, const ChartExportSettings &settings, const ChartMetadata &about)
{
    return PngFile::write(draw(scene, settings, settings.size.pixels()),
                          {{"Title", about.title},
                           {"Description", about.description},
                           {"Source", about.source},
                           {"Software", QCoreApplication::applicationName()},
                           {ChartFile::viewKeyword(), QString::fromUtf8(about.view)}});
}

void ChartExporter::setUp(QPdfWriter &writer, const ChartSize &page, const ChartMetadata &about)
{
    const QPageSize paper(page.inches() * ChartSize::pointsPerInch, QPageSize::Point, QString(), QPageSize::ExactMatch);
    PdfPages::setUp(writer, paper, unitsPerInch, {about.title, ChartFile::xmp(about)});
}

QByteArray ChartExporter::pdf(ChartScene &scene, const ChartExportSettings &settings) const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    setUp(writer, settings.size, metadata(settings));
    QPainter painter(&writer);
    PdfAdditions additions;
    additions.language = QLocale().bcp47Name();
    const int pages = scene.pageCount();
    for (int page = 0; page < pages; ++page) {
        if (page > 0) {
            writer.newPage();
            prepare(scene, settings, page);
        }
        additions.figures.append(ChartPdf::paint(scene, painter, page));
    }
    painter.end();
    return additions.addedTo(buffer.data());
}

QStringList ChartExporter::files(const ChartExportSettings &settings, const QString &path) const
{
    const int pages = settings.format == ChartExportSettings::Format::Pdf ? 1 : pageCount(settings);
    if (pages == 1)
        return {path};
    const QFileInfo file(path);
    const QString ending = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
    QStringList paths;
    for (int page = 1; page <= pages; ++page)
        paths.append(file.dir().filePath(u"%1-%2%3"_s.arg(file.completeBaseName(), QString::number(page), ending)));
    return paths;
}

std::optional<Fault> ChartExporter::save(const ChartExportSettings &settings, const QString &path,
                                         QList<ChartFinding> *findings) const
{
    const QStringList paths = files(settings, path);
    for (int page = 0; page < paths.size(); ++page) {
        const QByteArray bytes = render(settings, page == 0 ? findings : nullptr, page);
        if (const auto fault = FileSaver::save(paths.at(page), bytes))
            return fault;
    }
    return std::nullopt;
}
