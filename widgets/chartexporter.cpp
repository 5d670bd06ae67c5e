// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartexporter.h"

#include "chartscene.h"
#include "citation.h"
#include "filesaver.h"

#include <QBuffer>
#include <QImage>
#include <QImageWriter>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSvgGenerator>
#include <cmath>

using namespace Qt::StringLiterals;

namespace
{

constexpr int dotsPerInch = 96;
constexpr double pointsPerInch = 72;
// Qt's default level spends most of an export's time on the last few per cent of a file's size.
constexpr int pngQuality = 80;

} // namespace

std::optional<ChartExportSettings::Format> ChartExporter::formatFor(const QString &fileName)
{
    using Format = ChartExportSettings::Format;
    if (fileName.endsWith(".png"_L1, Qt::CaseInsensitive))
        return Format::Png;
    if (fileName.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        return Format::Pdf;
    if (fileName.endsWith(".svg"_L1, Qt::CaseInsensitive))
        return Format::Svg;
    return std::nullopt;
}

std::optional<QSize> ChartExporter::sizeFrom(const QString &text)
{
    // A4 in pixels of 1/96 inch.
    if (text == "a4-landscape"_L1)
        return QSize(1123, 794);
    if (text == "a4-portrait"_L1)
        return QSize(794, 1123);
    static const QRegularExpression pattern(u"^(\\d{1,6})[xX×](\\d{1,6})$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const bool inRange = size.width() >= smallestSide && size.height() >= smallestSide && size.width() <= largestSide &&
                         size.height() <= largestSide;
    return inRange ? std::optional(size) : std::nullopt;
}

ChartExporter::ChartExporter(EditionPtr edition, const BreakdownQuery &query)
{
    m_model.setEdition(std::move(edition), query);
}

void ChartExporter::prepare(ChartScene &scene, const ChartExportSettings &settings) const
{
    ChartLook look = settings.look;
    // Letters as large as a reader of a slide or page of this size expects.
    look.fontSize = std::sqrt(double(settings.size.width()) * settings.size.height()) / 62;
    scene.setModel(&m_model);
    scene.setLook(look);
    scene.setTitles(settings.title, settings.subtitle);
    scene.layOutForSize(settings.size);
}

QImage ChartExporter::image(const ChartExportSettings &settings) const
{
    ChartScene scene;
    prepare(scene, settings);
    const bool opaque = settings.look.background.alpha() == 255;
    QImage image(settings.size, opaque ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
    image.fill(settings.look.background);
    image.setDotsPerMeterX(qRound(dotsPerInch / 0.0254));
    image.setDotsPerMeterY(qRound(dotsPerInch / 0.0254));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, QRectF(QPointF(), settings.size), scene.sceneRect());
    return image;
}

QByteArray ChartExporter::render(const ChartExportSettings &settings) const
{
    using Format = ChartExportSettings::Format;
    if (settings.format == Format::Png) {
        QBuffer buffer;
        QImageWriter writer(&buffer, "png");
        writer.setQuality(pngQuality);
        writer.setText(u"Title"_s, title(settings));
        writer.setText(u"Source"_s, Citation::source(*m_model.edition()));
        writer.write(image(settings));
        return buffer.data();
    }
    ChartScene scene;
    prepare(scene, settings);
    return settings.format == Format::Pdf ? pdf(scene, settings) : svg(scene, settings);
}

QByteArray ChartExporter::pdf(ChartScene &scene, const ChartExportSettings &settings) const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setTitle(title(settings));
    writer.setCreator(QCoreApplication::applicationName());
    writer.setPageSize(QPageSize(QSizeF(settings.size) * pointsPerInch / dotsPerInch, QPageSize::Point, QString(),
                                 QPageSize::ExactMatch));
    writer.setPageMargins({});
    QPainter painter(&writer);
    scene.render(&painter, QRectF(QPointF(), settings.size), scene.sceneRect());
    painter.end();
    return buffer.data();
}

QByteArray ChartExporter::svg(ChartScene &scene, const ChartExportSettings &settings) const
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(dotsPerInch);
    generator.setSize(settings.size);
    generator.setViewBox(QRect(QPoint(), settings.size));
    generator.setTitle(title(settings));
    generator.setDescription(Citation::source(*m_model.edition()));
    QPainter painter(&generator);
    scene.render(&painter, QRectF(QPointF(), settings.size), scene.sceneRect());
    painter.end();
    return buffer.data();
}

QString ChartExporter::title(const ChartExportSettings &settings) const
{
    return settings.title.isEmpty() ? Citation::chartTitle(*m_model.edition(), m_model.query()) : settings.title;
}

QString ChartExporter::save(const ChartExportSettings &settings, const QString &path) const
{
    return FileSaver::save(path, render(settings));
}
