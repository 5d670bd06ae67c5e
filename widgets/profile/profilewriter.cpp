// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/profile/profilewriter.h"

#include "models/viewing/chartoptions.h"
#include "models/words/amounttext.h"
#include "models/words/citation.h"
#include "models/words/displayname.h"
#include "models/words/placefacts.h"
#include "widgets/chart/chartscene.h"
#include "widgets/look/themecolors.h"
#include "widgets/profile/profiletables.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace
{

constexpr qreal chartPixelsPerInch = 96;
constexpr qreal chartFont = 10.5;        // pixels
constexpr qreal smallestChartFont = 6.5; // pixels
constexpr qreal beforeChart = Strip::points(12);
constexpr qreal beforeHeading = Strip::points(20);

// As high as it needs to be; rather smaller than alone on the next page.
void fit(ChartScene &scene, QSizeF room)
{
    scene.layOutForWidth(room.width());
    if (scene.height() > room.height())
        scene.layOutForSize(room);
}

} // namespace

ProfileWriter::ProfileWriter(EditionPtr edition, const ProfileStyle &style, Flow &flow, qreal pageHeight)
    : m_edition(std::move(edition))
    , m_style(style)
    , m_flow(flow)
    , m_pageHeight(pageHeight)
{
}

void ProfileWriter::write(Scope scope)
{
    const PlacePage page = PlacePage::of(*m_edition, scope);
    m_flow.beginSection();
    const qreal before = m_flow.height();
    writeHead(page);
    m_used = m_flow.height() - before;
    writeChart(scope);
    ProfileTables tables(m_edition, m_style, m_flow);
    tables.writeThemes(scope);
    tables.writeChildren(scope);
    writeTexts(page);
    writeExamples(page);
    writeNotes(page);
}

void ProfileWriter::writeHead(const PlacePage &page)
{
    m_flow.paragraph({m_style.muted(m_edition->title(), ProfileStyle::body)}, {.keepWithNext = true});
    m_flow.paragraph({m_style.run(page.name, ProfileStyle::title, QFont::DemiBold)},
                     {.above = Strip::points(2), .leading = 1.0, .keepWithNext = true});
    if (page.region)
        m_flow.paragraph({m_style.muted(displayName(*m_edition, *page.region), 11)}, {.keepWithNext = true});
    m_flow.paragraph({m_style.run(page.amount, 16, QFont::DemiBold), m_style.muted(u"  "_s + page.year, 11)},
                     {.above = Strip::points(10), .leading = 1.0, .keepWithNext = true});
    QStringList facts{page.ranks, page.notReported};
    facts.removeAll(QString());
    if (!facts.isEmpty())
        small(facts.join(u" · "_s), Strip::points(2));
}

void ProfileWriter::writeChart(Scope scope)
{
    if (m_edition->total(scope).amount <= 0)
        return; // nothing to draw; the table says which amounts are zero and which are not reported
    const auto chart = std::make_shared<ChartScene>();
    ChartLook look;
    look.font = m_style.font;
    look.fontSize = chartFont;
    look.content.title = false;
    look.content.notes = false; // at the end of the profile
    look.mirrored = m_flow.mirrored();
    look.ink.background = Qt::transparent;
    chart->setLook(look);
    constexpr qreal scale = Strip::unitsPerInch / chartPixelsPerInch;
    const QSizeF room = QSizeF(m_flow.width(), m_pageHeight - m_used - beforeChart) / scale;
    BreakdownQuery query = ChartOptions().query({scope});
    chart->setBreakdown(Breakdown(m_edition, query));
    fit(*chart, room);
    if (chart->fontSize() < smallestChartFont) { // more places than anybody can read
        query.bars = BreakdownQuery::Bars::Themes;
        chart->setBreakdown(Breakdown(m_edition, query));
        fit(*chart, room);
    }
    const qreal height = chart->height() * scale;
    m_flow.picture(beforeChart, height, [chart, size = QSizeF(m_flow.width(), height)](QPainter &painter, QPointF at) {
        chart->render(&painter, QRectF(at, size), chart->sceneRect(), Qt::IgnoreAspectRatio);
    });
}

void ProfileWriter::heading(const QString &text)
{
    m_flow.paragraph({m_style.run(text, 15, QFont::DemiBold)},
                     {.above = Strip::points(26), .leading = 1.0, .keepWithNext = true});
}

void ProfileWriter::small(const QString &text, qreal above)
{
    m_flow.paragraph({m_style.muted(text, 8.5)}, {.above = above});
}

void ProfileWriter::prose(const QList<PageParagraph> &paragraphs)
{
    for (const PageParagraph &paragraph : paragraphs)
        m_flow.paragraph({m_style.run(paragraph.text, ProfileStyle::body)},
                         {.above = Strip::points(5), .leading = 1.12, .prose = true});
}

void ProfileWriter::writeTexts(const PlacePage &page)
{
    heading(tr("Texts"));
    QList<PageSection> sections = page.sections;
    // Of a place, readers want to know that there is no text; regions have theirs in their places.
    sections.removeIf([](const PageSection &section) { return section.texts.isEmpty() && section.absent.isEmpty(); });
    if (sections.isEmpty()) {
        small(tr("The book has no text on the region as a whole. The profiles of its places hold theirs."),
              Strip::points(2));
        return;
    }
    const bool summaries = m_edition->data().narrativesKind == EditionData::Narratives::Summary;
    m_flow.paragraph({m_style.muted(summaries ? tr("These are summaries of the book’s texts, not its own words.")
                                              : tr("These are the book’s own words."),
                                    8.5)},
                     {.above = Strip::points(2), .keepWithNext = true});
    qreal above = Strip::points(10);
    for (const PageSection &section : sections) {
        writeSection(section, above);
        above = beforeHeading;
    }
}

void ProfileWriter::writeSection(const PageSection &section, qreal above)
{
    m_flow.paragraph(
        {m_style.run(fullThemeName(*m_edition, section.theme), ProfileStyle::heading, QFont::DemiBold)},
        {.above = above, .leading = 1.0, .keepWithNext = true, .swatch = ThemeColors::theme(section.theme)});
    QList<FlowRun> figure{
        m_style.run(AmountText::exactWithUnit(section.sum.value()), ProfileStyle::body, QFont::DemiBold)};
    if (!section.share.isEmpty())
        figure.append(m_style.muted(u" · "_s + section.share, ProfileStyle::body));
    m_flow.paragraph(figure, {.above = Strip::points(1), .keepWithNext = true});
    for (const PageText &text : section.texts)
        writeText(text);
    if (section.texts.isEmpty())
        small(section.absent, Strip::points(4));
}

void ProfileWriter::writeText(const PageText &text)
{
    if (text.box)
        m_flow.beginBox(Strip::points(8));
    if (!text.title.isEmpty())
        m_flow.paragraph({m_style.run(text.title, ProfileStyle::body, QFont::DemiBold)},
                         {.above = text.box ? 0 : Strip::points(9), .keepWithNext = true, .prose = true});
    prose(text.paragraphs);
    if (!text.source.isEmpty())
        small(text.source, Strip::points(3));
    if (text.box)
        m_flow.endBox(Strip::points(4));
}

void ProfileWriter::writeExamples(const PlacePage &page)
{
    if (page.examples.isEmpty())
        return;
    heading(PlaceFacts::examples());
    for (const int index : page.examples) {
        const SdgExample &example = m_edition->data().sdgExamples.at(index);
        m_flow.paragraph({m_style.run(example.title, ProfileStyle::body, QFont::DemiBold)},
                         {.above = Strip::points(8), .keepWithNext = true, .prose = true});
        m_flow.paragraph({m_style.muted(example.target, 8.5)}, {.keepWithNext = true, .prose = true});
        prose(PageParagraph::of(example.text));
    }
}

void ProfileWriter::writeNotes(const PlacePage &page)
{
    QStringList figures = page.notesOf(PageNote::Kind::PrintedTotal) + page.notesOf(PageNote::Kind::Figures) +
                          page.notesOf(PageNote::Kind::FiguresBelow);
    figures.removeDuplicates();
    const QStringList notes = page.notesOf(PageNote::Kind::Place) + figures + page.notesOf(PageNote::Kind::Texts);
    m_flow.keepLastLine(); // so that a last page holds more than this
    if (!notes.isEmpty()) {
        m_flow.paragraph({m_style.run(tr("Notes"), ProfileStyle::heading, QFont::DemiBold)},
                         {.above = beforeHeading, .leading = 1.0, .keepWithNext = true});
    }
    for (const QString &note : notes)
        m_flow.paragraph({m_style.run(note, 8.5)}, {.above = Strip::points(4), .keepWithNext = true, .prose = true});
    const QString computed = tr("Totals, shares and ranks are computed from the amounts in the book’s funding tables.");
    m_flow.paragraph({m_style.muted(Citation::source(*m_edition) + u" · "_s + computed)},
                     {.above = Strip::points(notes.isEmpty() ? 16 : 8)});
}
