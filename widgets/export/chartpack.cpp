// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/chartpack.h"

#include "models/files/filesaver.h"
#include "models/pdf/pdfoutline.h"
#include "models/words/amounttext.h"
#include "models/words/citation.h"
#include "models/words/displayname.h"
#include "widgets/chart/chartscene.h"
#include "widgets/export/chartexporter.h"

#include <QBuffer>
#include <QDir>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <numeric>

using namespace Qt::StringLiterals;

namespace
{

constexpr double lineHeight = 2.2; // of the contents, in font sizes
constexpr double margin = 4;       // of cover and contents, in font sizes

QFont scaled(QFont font, double pixels, QFont::Weight weight = QFont::Normal)
{
    font.setPixelSize(qMax(1, qRound(pixels)));
    font.setWeight(weight);
    return font;
}

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
    for (const Scope scope : m_scopes)
        m_settings.axisEnd = qMax(m_settings.axisEnd, Breakdown(m_edition, queryOf(scope)).maximum());
}

QSizeF ChartPack::pageSize() const
{
    return m_settings.size.inches() * ChartExporter::unitsPerInch;
}

QString ChartPack::fileName(int chart) const
{
    const int digits = qMax(2, static_cast<int>(QString::number(size()).size()));
    return u"%1-%2.png"_s.arg(chart + 1, digits, 10, QChar(u'0')).arg(m_edition->id(m_scopes.at(chart)));
}

QStringList ChartPack::picturesIn(const QString &folder) const
{
    QStringList paths;
    for (int i = 0; i < size(); ++i)
        paths.append(QDir(folder).filePath(fileName(i)));
    return paths;
}

QString ChartPack::writePictures(const QString &folder, const Progress &progress) const
{
    if (!QDir().mkpath(folder)) {
        //: %1 is a folder
        return tr("%1: the folder cannot be made.").arg(QDir::toNativeSeparators(folder));
    }
    ChartExportSettings settings = m_settings;
    settings.format = ChartExportSettings::Format::Png;
    for (int i = 0; i < size() && goesOn(progress, i, size()); ++i) {
        const QString error =
            ChartExporter(m_edition, queryOf(m_scopes.at(i))).save(settings, QDir(folder).filePath(fileName(i)));
        if (!error.isEmpty())
            return error;
    }
    return {};
}

QString ChartPack::writePdf(const QString &path, const Progress &progress) const
{
    const QByteArray bytes = pdf(progress);
    return bytes.isEmpty() ? QString() : FileSaver::save(path, bytes);
}

QByteArray ChartPack::pdf(const Progress &progress) const
{
    ChartExportSettings settings = m_settings;
    settings.format = ChartExportSettings::Format::Pdf;
    BreakdownQuery together = m_query;
    together.scopes = m_scopes;
    ChartMetadata about = ChartExporter(m_edition, together).metadata(settings);
    about.title = m_edition->title();

    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    ChartExporter::setUp(writer, m_settings.size, about);
    QPainter painter(&writer);

    PdfOutline outline;
    outline.language = QLocale().bcp47Name();
    outline.bookmarks.append({tr("Contents"), 1});
    paintCover(painter);
    for (int page = 0; page < contentsPages(); ++page) {
        writer.newPage();
        paintContents(painter, page, outline);
    }
    for (int i = 0; i < size(); ++i) {
        if (!goesOn(progress, i, size()))
            return {};
        writer.newPage();
        const ChartExporter exporter(m_edition, queryOf(m_scopes.at(i)));
        ChartScene scene;
        exporter.prepare(scene, settings);
        scene.render(&painter, scene.sceneRect(), scene.sceneRect());
        outline.bookmarks.append({distinctName(*m_edition, m_scopes.at(i)), 1 + contentsPages() + i});
    }
    painter.end();
    return outline.addedTo(buffer.data());
}

void ChartPack::paintCover(QPainter &painter) const
{
    const QSizeF page = pageSize();
    const ChartLook look = m_settings.look(page);
    const double font = look.fontSize;
    if (look.ink.background.alpha() > 0)
        painter.fillRect(QRectF(QPointF(), page), look.ink.background);
    const int start = Qt::TextWordWrap | Qt::AlignVCenter | (m_settings.mirrored ? Qt::AlignRight : Qt::AlignLeft);
    QRectF line(margin * font, page.height() * 0.3, page.width() - 2 * margin * font, font * 7);
    paintThemes(painter, QRectF(line.left(), line.top() - font * 1.5, line.width(), font));
    painter.setPen(look.ink.text);
    painter.setFont(scaled(look.font, font * 2.6, QFont::DemiBold));
    painter.drawText(line, start, m_edition->title());
    line.translate(0, line.height());
    line.setHeight(font * 2.4);
    painter.setFont(scaled(look.font, font * 1.4));
    //: the cover of a set of charts
    painter.drawText(line, start, tr("%n chart(s)", nullptr, static_cast<int>(size())));
    line.translate(0, line.height());
    painter.setPen(look.ink.muted);
    //: the cover of a set of charts; %1 is a year
    painter.drawText(line, start, tr("Funding required in %1").arg(QString::number(m_edition->year())));
    line.moveBottom(page.height() - margin * font);
    painter.setFont(scaled(look.font, font));
    painter.drawText(line, start, Citation::source(*m_edition));
}

// One bar with the parts that the themes have in all charts together.
void ChartPack::paintThemes(QPainter &painter, const QRectF &bar) const
{
    const auto themes = static_cast<int>(m_edition->themes().size());
    QList<double> amounts(themes);
    for (const Scope scope : m_scopes) {
        for (int theme = 0; theme < themes; ++theme)
            amounts[theme] += double(m_edition->total(scope, theme).amount);
    }
    const double all = std::accumulate(amounts.cbegin(), amounts.cend(), 0.0);
    double before = 0;
    for (int theme = 0; theme < themes && all > 0; ++theme) {
        const double start = m_settings.mirrored ? all - before - amounts.at(theme) : before;
        painter.fillRect(QRectF(bar.left() + bar.width() * start / all, bar.top(),
                                bar.width() * amounts.at(theme) / all, bar.height()),
                         ThemeColors::theme(theme, m_settings.scheme).color);
        before += amounts.at(theme);
    }
}

int ChartPack::linesPerPage() const
{
    const double font = m_settings.look(pageSize()).fontSize;
    return qMax(1, static_cast<int>((pageSize().height() - (2 * margin + 3) * font) / (lineHeight * font)));
}

int ChartPack::contentsPages() const
{
    return static_cast<int>((size() + linesPerPage() - 1) / linesPerPage());
}

void ChartPack::paintContents(QPainter &painter, int page, PdfOutline &outline) const
{
    const QSizeF paper = pageSize();
    const ChartLook look = m_settings.look(paper);
    const double font = look.fontSize;
    if (look.ink.background.alpha() > 0)
        painter.fillRect(QRectF(QPointF(), paper), look.ink.background);
    const int start = Qt::AlignVCenter | (m_settings.mirrored ? Qt::AlignRight : Qt::AlignLeft);
    const int end = Qt::AlignVCenter | (m_settings.mirrored ? Qt::AlignLeft : Qt::AlignRight);
    QRectF line(margin * font, margin * font, paper.width() - 2 * margin * font, 3 * font);
    painter.setPen(look.ink.text);
    painter.setFont(scaled(look.font, font * 1.6, QFont::DemiBold));
    painter.drawText(line, start, tr("Contents"));
    line.translate(0, line.height());
    line.setHeight(lineHeight * font);
    painter.setFont(scaled(look.font, font));
    const QTransform toParts = QTransform::fromScale(1 / paper.width(), 1 / paper.height());
    const int first = page * linesPerPage();
    for (int i = first; i < qMin<int>(first + linesPerPage(), static_cast<int>(size())); ++i) {
        const int target = 1 + contentsPages() + i;
        painter.setPen(look.ink.text);
        painter.drawText(line, start, distinctName(*m_edition, m_scopes.at(i)));
        painter.setPen(look.ink.muted);
        const double numbers = m_settings.mirrored ? -5 * font : 5 * font; // room for the page's number
        painter.drawText(line.translated(-numbers, 0), end,
                         AmountText::exactWithUnit(m_edition->total(m_scopes.at(i)).value()));
        painter.drawText(line, end, QLocale().toString(target + 1));
        outline.links.append({1 + page, toParts.mapRect(line), target});
        line.translate(0, line.height());
    }
}
