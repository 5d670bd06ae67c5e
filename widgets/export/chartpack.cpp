// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/chartpack.h"

#include "models/files/filesaver.h"
#include "models/pdf/pdfadditions.h"
#include "models/words/displayname.h"
#include "widgets/chart/chartlayout.h"
#include "widgets/chart/chartscene.h"
#include "widgets/export/chartexporter.h"
#include "widgets/export/chartpages.h"
#include "widgets/export/chartpdf.h"

#include <QBuffer>
#include <QDir>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestName = 100; // of an id in the name of a picture; folders take 255 bytes

bool goesOn(const Progress &progress, qsizetype done, qsizetype all)
{
    return !progress || progress(double(done) / double(all));
}

} // namespace

ChartPack::ChartPack(EditionPtr edition, QList<Scope> scopes, const BreakdownQuery &query,
                     const ChartExportSettings &settings)
    : m_edition(std::move(edition))
    , m_scopes(std::move(scopes))
    , m_query(query)
    , m_settings(settings)
{
    // Titles are each chart's own.
    m_settings.title.clear();
    m_settings.subtitle.clear();
}

BreakdownQuery ChartPack::queryOf(Scope scope) const
{
    BreakdownQuery query = m_query;
    query.scopes = {scope};
    if (scope.kind == Scope::Kind::Place)
        query.bars = BreakdownQuery::Bars::Themes; // its only other chart is a single bar
    return query;
}

void ChartPack::useSameScale()
{
    for (const Scope scope : m_scopes) {
        if (scope.kind != Scope::Kind::World) // what it consists of would be too short to be seen
            m_sharedEnd = qMax(m_sharedEnd, Breakdown(m_edition, queryOf(scope)).maximum());
    }
}

ChartExportSettings ChartPack::settingsOf(Scope scope, const ChartExportSettings &settings) const
{
    ChartExportSettings own = settings;
    own.axisEnd = scope.kind == Scope::Kind::World ? 0 : m_sharedEnd;
    return own;
}

// Title, axis and scale stand still from chart to chart.
ChartExportSettings ChartPack::inOneFrame(ChartExportSettings settings) const
{
    settings.frame = ChartLayout::sharedFrame(size(), [&](int chart, const ChartFrame &shared) {
        ChartExportSettings own = settingsOf(m_scopes.at(chart), settings);
        own.frame = shared;
        return ChartExporter(m_edition, queryOf(m_scopes.at(chart))).frame(own);
    });
    return settings;
}

void ChartPack::prepare(ChartScene &scene, int chart) const
{
    ChartExportSettings settings = m_settings;
    settings.format = ChartExportSettings::Format::Pdf;
    const Scope scope = m_scopes.at(chart);
    ChartExporter(m_edition, queryOf(scope)).prepare(scene, settingsOf(scope, inOneFrame(settings)));
}

QString ChartPack::fileName(int chart) const
{
    const int digits = qMax(2, static_cast<int>(QString::number(size()).size()));
    const QString ending = ChartExportSettings::formats().name(m_settings.format);
    return u"%1-%2.%3"_s.arg(chart + 1, digits, 10, QChar(u'0'))
        .arg(m_edition->id(m_scopes.at(chart)).left(longestName), ending);
}

QStringList ChartPack::picturesIn(const QString &folder) const
{
    QStringList paths;
    for (int i = 0; i < size(); ++i)
        paths.append(QDir(folder).filePath(fileName(i)));
    return paths;
}

QStringList ChartPack::warnings() const
{
    QStringList warnings;
    const ChartExportSettings framed = inOneFrame(m_settings); // as they are written
    for (const Scope scope : m_scopes) {
        ChartScene scene;
        const ChartExportSettings settings = settingsOf(scope, framed);
        ChartExporter(m_edition, queryOf(scope)).prepare(scene, settings);
        for (const ChartFinding &finding : ChartPreflight::check(scene, settings)) {
            //: a remark on a chart of a set: %1 is the region or place, %2 what its readers would stumble over
            warnings.append(tr("%1: %2").arg(distinctName(*m_edition, scope), finding.message));
        }
    }
    return warnings;
}

std::optional<Fault> ChartPack::writePictures(const QString &folder, const Progress &progress) const
{
    if (!QDir().mkpath(folder)) {
        //: %1 is a folder
        return Fault::error(tr("%1: the folder cannot be made.").arg(QDir::toNativeSeparators(folder)));
    }
    const ChartExportSettings settings = inOneFrame(m_settings);
    for (int i = 0; i < size() && goesOn(progress, i, size()); ++i) {
        const ChartExporter exporter(m_edition, queryOf(m_scopes.at(i)));
        if (const auto fault = exporter.save(settingsOf(m_scopes.at(i), settings), QDir(folder).filePath(fileName(i))))
            return fault;
    }
    return std::nullopt;
}

std::optional<Fault> ChartPack::writePdf(const QString &path, const Progress &progress) const
{
    const QByteArray bytes = pdf(progress);
    return bytes.isEmpty() ? std::nullopt : FileSaver::save(path, bytes);
}

QByteArray ChartPack::pdf(const Progress &progress) const
{
    ChartExportSettings settings = m_settings;
    settings.format = ChartExportSettings::Format::Pdf;
    settings = inOneFrame(settings);
    BreakdownQuery together = m_query;
    together.scopes = m_scopes;
    ChartMetadata about = ChartExporter(m_edition, together).metadata(settings);
    about.title = m_edition->title();

    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    ChartExporter::setUp(writer, m_settings.size, about);
    QPainter painter(&writer);

    PdfAdditions additions;
    additions.language = QLocale().bcp47Name();
    additions.bookmarks.append({ChartPages::contentsTitle(), 1});
    const ChartPages pages(m_edition, m_scopes, settings);
    pages.paintCover(painter);
    for (int page = 0; page < pages.contentsPages(); ++page) {
        writer.newPage();
        pages.paintContents(painter, page, additions);
    }
    for (int i = 0; i < size(); ++i) {
        if (!goesOn(progress, i, size()))
            return {};
        writer.newPage();
        const ChartExporter exporter(m_edition, queryOf(m_scopes.at(i)));
        ChartScene scene;
        exporter.prepare(scene, settingsOf(m_scopes.at(i), settings));
        const int page = 1 + pages.contentsPages() + i;
        additions.figures.append(ChartPdf::paint(scene, painter, page));
        additions.bookmarks.append({distinctName(*m_edition, m_scopes.at(i)), page});
    }
    painter.end();
    return additions.addedTo(buffer.data());
}
