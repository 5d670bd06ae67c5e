// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/chartpack.h"

#include "models/files/filesaver.h"
#include "models/pdf/pdfadditions.h"
#include "models/words/displayname.h"
#include "widgets/chart/chartlayout.h"
#include "widgets/chart/chartscene.h"
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
                     const ChartExportSettings &settings, Scale scale)
    : m_edition(std::move(edition))
    , m_scopes(std::move(scopes))
    , m_query(query)
    , m_settings(settings)
    , m_scale(scale)
{
    // Titles are each chart's own.
    m_settings.title.clear();
    m_settings.subtitle.clear();
    for (const Scope scope : std::as_const(m_scopes)) {
        if (m_scale == Scale::Same && scope.kind != Scope::Kind::World)
            m_sharedEnd = qMax(m_sharedEnd, Breakdown(m_edition, queryOf(scope)).maximum());
    }
}

BreakdownQuery ChartPack::queryOf(Scope scope) const
{
    BreakdownQuery query = m_query;
    query.scopes = {scope};
    if (scope.kind == Scope::Kind::Place)
        query.bars = BreakdownQuery::Bars::Themes; // its only other chart is a single bar
    return query;
}

double ChartPack::axisEnd(Scope scope) const
{
    return scope.kind == Scope::Kind::World ? 0 : m_sharedEnd;
}

ChartExporter ChartPack::exporter(int chart) const
{
    return {m_edition, queryOf(m_scopes.at(chart))};
}

ChartExportSettings ChartPack::settings(int chart)
{
    ChartExportSettings settings = m_settings;
    if (!m_frame) {
        m_frame = ChartLayout::sharedFrame(size(), [&](int other, const ChartFrame &shared) {
            settings.frame = shared;
            settings.axisEnd = axisEnd(m_scopes.at(other));
            return exporter(other).frame(settings);
        });
    }
    settings.frame = *m_frame;
    settings.axisEnd = axisEnd(m_scopes.at(chart));
    return settings;
}

QString ChartPack::fileName(int chart, int page, int pages) const
{
    const int digits = qMax(2, static_cast<int>(QString::number(size()).size()));
    const QString ending = ChartExportSettings::formats().name(m_settings.format);
    const QString number = pages > 1 ? u'-' + QString::number(page + 1) : QString();
    return u"%1-%2%3.%4"_s.arg(chart + 1, digits, 10, QChar(u'0'))
        .arg(m_edition->id(m_scopes.at(chart)).left(longestName), number, ending);
}

QStringList ChartPack::picturesIn(const QString &folder)
{
    QStringList paths;
    for (int i = 0; i < size(); ++i) {
        const int pages = pageCount(i);
        for (int page = 0; page < pages; ++page)
            paths.append(QDir(folder).filePath(fileName(i, page, pages)));
    }
    return paths;
}

void ChartPack::addWarnings(int chart, const QList<ChartFinding> &findings)
{
    for (const ChartFinding &finding : findings) {
        //: a remark on a chart of a set: %1 is the region or place, %2 what its readers would stumble over
        m_warnings.append(tr("%1: %2").arg(distinctName(*m_edition, m_scopes.at(chart)), finding.message));
    }
}

std::optional<Fault> ChartPack::write(const QString &path, const Progress &progress)
{
    m_warnings.clear();
    if (!isOneFile())
        return writePictures(path, progress);
    const QByteArray bytes = pdf(progress);
    return bytes.isEmpty() ? std::nullopt : FileSaver::save(path, bytes);
}

std::optional<Fault> ChartPack::writePictures(const QString &folder, const Progress &progress)
{
    if (!QDir().mkpath(folder)) {
        //: %1 is a folder
        return Fault::error(tr("%1: the folder cannot be made.").arg(QDir::toNativeSeparators(folder)));
    }
    for (int i = 0; i < size() && goesOn(progress, i, size()); ++i) {
        const int pages = pageCount(i);
        for (int page = 0; page < pages; ++page) {
            QList<ChartFinding> findings;
            const QByteArray bytes = exporter(i).render(settings(i), &findings, page);
            if (const auto fault = FileSaver::save(QDir(folder).filePath(fileName(i, page, pages)), bytes))
                return fault;
            addWarnings(i, findings);
        }
    }
    return std::nullopt;
}

BarTotals ChartPack::totals() const
{
    BreakdownQuery query = m_query;
    query.bars = BreakdownQuery::Bars::Places;
    query.scopes = m_scopes;
    BarTotals totals(m_edition, query);
    for (const Scope scope : m_scopes) {
        query.scopes = {scope};
        totals.add(BarTotals(m_edition, query));
    }
    return totals;
}

ChartMetadata ChartPack::metadata() const
{
    BreakdownQuery together = m_query;
    together.scopes = m_scopes;
    ChartMetadata about = ChartExporter(m_edition, together).metadata(m_settings);
    about.title = m_edition->title();
    ExportedView view = ExportedView::of(*m_edition, together, m_settings);
    view.pack = true;
    view.sameScale = m_scale == Scale::Same;
    view.totals = totals();
    about.view = view.toJson();
    return about;
}

QByteArray ChartPack::pdf(const Progress &progress)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    ChartExporter::setUp(writer, m_settings.size, metadata());
    QPainter painter(&writer);

    PdfAdditions additions;
    additions.language = QLocale().bcp47Name();
    additions.bookmarks.append({ChartPages::contentsTitle(), 1});
    QList<int> pageCounts;
    for (int i = 0; i < size(); ++i)
        pageCounts.append(pageCount(i));
    const ChartPages pages(m_edition, m_scopes, pageCounts, m_settings);
    pages.paintCover(painter);
    for (int page = 0; page < pages.contentsPages(); ++page) {
        writer.newPage();
        pages.paintContents(painter, page, additions);
    }
    for (int i = 0; i < size(); ++i) {
        if (!goesOn(progress, i, size()))
            return {};
        const int first = pages.firstPage(i);
        additions.bookmarks.append({distinctName(*m_edition, m_scopes.at(i)), first});
        for (int page = first; page < pages.firstPage(i + 1); ++page) {
            writer.newPage();
            ChartScene scene;
            exporter(i).prepare(scene, settings(i), page - first);
            addWarnings(i, ChartPreflight::check(scene, settings(i)));
            additions.figures.append(ChartPdf::paint(scene, painter, page));
        }
    }
    painter.end();
    return additions.addedTo(buffer.data());
}
