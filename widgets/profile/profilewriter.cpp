// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/profile/profilewriter.h"

#include "models/viewing/chartoptions.h"
#include "models/words/amounttext.h"
#include "models/words/citation.h"
#include "models/words/displayname.h"
#include "widgets/chart/chartscene.h"
#include "widgets/look/themecolors.h"
#include "widgets/profile/profiletables.h"
#include "widgets/reading/detaildocument.h"

#include <QLocale>
#include <QPainter>
#include <algorithm>

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

// Keeps the model that the scene reads alive as long as the scene.
struct Chart {
    BreakdownModel model;
    ChartScene scene;
};

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
    m_flow.beginSection();
    const qreal before = m_flow.height();
    writeHead(scope);
    m_used = m_flow.height() - before;
    writeChart(scope);
    ProfileTables tables(m_edition, m_style, m_flow);
    tables.writeThemes(scope);
    tables.writeChildren(scope);
    writeTexts(scope);
    writeExamples(scope);
    writeNotes(scope);
}

void ProfileWriter::writeHead(Scope scope)
{
    m_flow.paragraph({m_style.muted(m_edition->title(), ProfileStyle::body)}, {.keepWithNext = true});
    m_flow.paragraph({m_style.run(displayName(*m_edition, scope), ProfileStyle::title, QFont::DemiBold)},
                     {.above = Strip::points(2), .leading = 1.0, .keepWithNext = true});
    if (scope.kind == Scope::Kind::Place)
        m_flow.paragraph({m_style.muted(displayName(*m_edition, *m_edition->parent(scope)), 11)},
                         {.keepWithNext = true});
    const FundingSum total = m_edition->total(scope);
    //: after the total amount; %1 is a year
    const QString year = u"  "_s + tr("required in %1").arg(QString::number(m_edition->year()));
    m_flow.paragraph(
        {m_style.run(AmountText::exactWithUnit(total.value()), 16, QFont::DemiBold), m_style.muted(year, 11)},
        {.above = Strip::points(10), .leading = 1.0, .keepWithNext = true});
    QString facts = DetailDocument::ranksText(*m_edition, scope);
    if (total.value() && total.notReported > 0) {
        const QString absent = tr("%n amount(s) not reported", nullptr, total.notReported);
        facts = facts.isEmpty() ? absent : facts + u" · "_s + absent;
    }
    if (!facts.isEmpty())
        small(facts, Strip::points(2));
}

void ProfileWriter::writeChart(Scope scope)
{
    if (m_edition->total(scope).amount <= 0)
        return; // nothing to draw; the table says which amounts are zero and which are not reported
    const auto chart = std::make_shared<Chart>();
    ChartLook look;
    look.font = m_style.font;
    look.fontSize = chartFont;
    look.content.title = false;
    look.content.notes = false; // at the end of the profile
    look.mirrored = m_flow.mirrored();
    look.ink.background = Qt::transparent;
    chart->scene.setModel(&chart->model);
    chart->scene.setLook(look);
    constexpr qreal scale = Strip::unitsPerInch / chartPixelsPerInch;
    const QSizeF room = QSizeF(m_flow.width(), m_pageHeight - m_used - beforeChart) / scale;
    BreakdownQuery query = ChartOptions().query({scope});
    chart->model.setEdition(m_edition, query);
    fit(chart->scene, room);
    if (chart->scene.fontSize() < smallestChartFont) { // more places than anybody can read
        query.bars = BreakdownQuery::Bars::Themes;
        chart->model.setQuery(query);
        fit(chart->scene, room);
    }
    const qreal height = chart->scene.height() * scale;
    m_flow.picture(beforeChart, height, [chart, size = QSizeF(m_flow.width(), height)](QPainter &painter, QPointF at) {
        chart->scene.render(&painter, QRectF(at, size), chart->scene.sceneRect(), Qt::IgnoreAspectRatio);
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

void ProfileWriter::prose(const QString &text)
{
    for (const QString &paragraph : text.split(u'\n', Qt::SkipEmptyParts))
        m_flow.paragraph({m_style.run(paragraph, ProfileStyle::body)},
                         {.above = Strip::points(5), .leading = 1.12, .prose = true});
}

void ProfileWriter::writeTexts(Scope scope)
{
    heading(tr("Texts"));
    const QList<const Narrative *> texts = m_edition->narratives(scope);
    const auto about = [&](int theme) {
        return std::any_of(texts.cbegin(), texts.cend(), [&](const Narrative *text) { return text->theme == theme; });
    };
    QList<int> themes;
    for (int theme = 0; theme < m_edition->themes().size(); ++theme) {
        // Of a place, readers want to know that there is no text; regions have theirs in their places.
        if (scope.kind == Scope::Kind::Place || about(theme))
            themes.append(theme);
    }
    if (themes.isEmpty()) {
        small(tr("The book has no text on the region as a whole. The profiles of its places hold theirs."),
              Strip::points(2));
        return;
    }
    const bool summaries = m_edition->data().narrativesKind == EditionData::Narratives::Summary;
    m_flow.paragraph({m_style.muted(summaries ? tr("These are summaries of the book’s texts, not its own words.")
                                              : tr("These are the book’s own words."),
                                    8.5)},
                     {.above = Strip::points(2), .keepWithNext = true});
    for (const int theme : themes)
        writeTheme(scope, theme, theme == themes.constFirst() ? Strip::points(10) : beforeHeading);
}

void ProfileWriter::writeTheme(Scope scope, int theme, qreal above)
{
    m_flow.paragraph({m_style.run(fullThemeName(*m_edition, theme), ProfileStyle::heading, QFont::DemiBold)},
                     {.above = above, .leading = 1.0, .keepWithNext = true, .swatch = ThemeColors::theme(theme)});
    const FundingSum sum = m_edition->total(scope, theme);
    QList<FlowRun> figure{m_style.run(AmountText::exactWithUnit(sum.value()), ProfileStyle::body, QFont::DemiBold)};
    const QString share = AmountText::shareOf(sum, m_edition->total(scope));
    if (!share.isEmpty()) {
        //: %1 is a share such as 12 %
        figure.append(m_style.muted(u" · "_s + tr("%1 of the total").arg(share), ProfileStyle::body));
    }
    m_flow.paragraph(figure, {.above = Strip::points(1), .keepWithNext = true});
    bool any = false;
    for (const Narrative *narrative : m_edition->narratives(scope)) {
        if (narrative->theme == theme) {
            writeNarrative(*narrative);
            any = true;
        }
    }
    if (!any)
        small(DetailDocument::absentText(sum.value()), Strip::points(4));
}

void ProfileWriter::writeNarrative(const Narrative &narrative)
{
    const bool box = narrative.kind == Narrative::Kind::Box;
    if (box)
        m_flow.beginBox(Strip::points(8));
    if (!narrative.title.isEmpty())
        m_flow.paragraph({m_style.run(narrative.title, ProfileStyle::body, QFont::DemiBold)},
                         {.above = box ? 0 : Strip::points(9), .keepWithNext = true, .prose = true});
    prose(narrative.text);
    const bool full = m_edition->data().narrativesKind == EditionData::Narratives::Full;
    if (full && !narrative.source.isEmpty())
        small(narrative.source, Strip::points(3));
    if (box)
        m_flow.endBox(Strip::points(4));
}

void ProfileWriter::writeExamples(Scope scope)
{
    const QList<const SdgExample *> examples = m_edition->sdgExamples(scope);
    if (examples.isEmpty())
        return;
    heading(tr("Examples of projects for the Sustainable Development Goals"));
    for (const SdgExample *example : examples) {
        m_flow.paragraph({m_style.run(example->title, ProfileStyle::body, QFont::DemiBold)},
                         {.above = Strip::points(8), .keepWithNext = true, .prose = true});
        m_flow.paragraph({m_style.muted(example->target, 8.5)}, {.keepWithNext = true, .prose = true});
        prose(example->text);
    }
}

void ProfileWriter::writeNotes(Scope scope)
{
    QStringList notes;
    if (scope.kind == Scope::Kind::Place) {
        const Place &place = m_edition->places().at(scope.index);
        if (!place.note.isEmpty())
            notes.append(place.note);
    }
    notes += Citation::notes(*m_edition, {scope});
    for (const Note *note : m_edition->notes(scope)) {
        if (note->about == Note::About::Texts)
            notes.append(note->text);
    }
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
