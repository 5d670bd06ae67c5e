// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reading/detaildocument.h"

#include "models/text/printabletext.h"
#include "models/text/textdirection.h"
#include "models/words/amounttext.h"
#include "models/words/citation.h"
#include "models/words/crossreferences.h"
#include "models/words/displayname.h"
#include "models/words/placefacts.h"
#include "models/words/placepage.h"
#include "widgets/look/languagefonts.h"
#include "widgets/reading/comparisontable.h"

#include <QTextFrame>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostCompared = 40; // lines of a comparison under one theme
constexpr qsizetype mostMentions = 20;

} // namespace

void DetailDocument::writeView(const View &view)
{
    if (view.scopes.size() == 1)
        writePage(PlacePage::of(*m_edition, view.scopes.first()));
    else
        writeComparison(view.scopes);
    end();
}

void DetailDocument::writeAboutEdition()
{
    paragraph(m_edition->title(), format(1.5, QFont::DemiBold, m_text), 0, 0.2);
    writeNarrativesKind();
    for (const PageText &text : PageText::of(*m_edition, Scope::world(), -1)) {
        quotation(text.title, format(1.15, QFont::DemiBold, m_text), 1.4, 0.3);
        for (const PageParagraph &piece : text.paragraphs)
            passage(text, piece, Scope::world(), 0.3, 0.3);
    }
    end();
}

void DetailDocument::writePage(const PlacePage &page)
{
    writeHead(page);
    writeNotes(page);
    writeNarrativesKind();
    for (const PageSection &section : page.sections)
        writeSection(page, section);
    writeSdgExamples(page);
    if (page.scope.kind == Scope::Kind::Place && m_references)
        writeMentions(page.scope.index);
}

// Who asks whom for what, and what the program is named after: said once, where a reader begins.
void DetailDocument::writeIntroduction()
{
    const QString year = QString::number(m_edition->year());
    const QString publisher = Citation::publisherInFull(*m_edition);
    if (!publisher.isEmpty())
        //: %1 is an organization, %2 a year
        paragraph(tr("%1: what it asks of donors for its work in %2, by region, place and theme, and what the money "
                     "is for.")
                      .arg(displayName(publisher), year),
                  m_body, 0.4);
    const QString name = u"MiGOF"_s;
    const QString framework = m_edition->expansion(name);
    if (!framework.isEmpty())
        //: %1 is the name of a framework, %2 its acronym
        paragraph(tr("The themes are those of the %1 (%2).").arg(framework, name), m_body, 0.2);
}

void DetailDocument::writeHead(const PlacePage &page)
{
    paragraph(page.name, format(1.5, QFont::DemiBold, m_text), 0);
    if (page.scope == Scope::world())
        writeIntroduction();
    if (page.region) {
        beginBlock(0.1);
        scopeLink(*page.region);
    }
    beginBlock(0.8, 0, Citation::source(*m_edition));
    m_cursor.insertText(page.amount, format(1.3, QFont::DemiBold, m_text));
    if (!page.year.isEmpty())
        m_cursor.insertText(u' ' + page.year, m_small);
    if (!page.notReported.isEmpty())
        paragraph(page.notReported, m_small, 0.1);
    if (!page.ranks.isEmpty())
        paragraph(page.ranks, m_small, 0.2);
}

void DetailDocument::writeNotes(const PlacePage &page)
{
    QTextCharFormat label = m_small;
    label.setFontWeight(QFont::DemiBold);
    for (const PageNote &note : page.notes) {
        switch (note.kind) {
        case PageNote::Kind::Place:
        case PageNote::Kind::PrintedTotal:
        case PageNote::Kind::PrintedName:
            paragraph(note.text, m_small, 0.6);
            break;
        case PageNote::Kind::Figures:
        case PageNote::Kind::Texts:
            beginBlock(0.6);
            //: before a remark of the book
            m_cursor.insertText(tr("Note:"), label);
            m_cursor.insertText(u" "_s, m_small);
            writeForeign(note);
            break;
        case PageNote::Kind::FiguresBelow:
            break; // stands on the page of its place
        }
    }
}

// A remark of the book behind a word of the program, which may be read in another direction.
void DetailDocument::writeForeign(const PageNote &note)
{
    const QString text = printableLine(note.text);
    const QString isolated = TextDirection::within(text, direction());
    const qsizetype before = isolated.indexOf(text);
    m_cursor.insertText(isolated.first(before), m_small);
    beginPassage(SearchHit::Kind::Note, note.index); // where hits of the search begin to count
    m_cursor.insertText(isolated.sliced(before), m_small);
}

// What the program says about the texts.
QTextCharFormat DetailDocument::aside() const
{
    QTextCharFormat format = m_small;
    format.setFontItalic(LanguageFonts::haveItalics());
    return format;
}

void DetailDocument::writeNarrativesKind()
{
    if (m_edition->data().narrativesKind != EditionData::Narratives::Summary)
        return;
    paragraph(tr("The texts are summaries of the book's; import your copy to read it in full."), aside(), 0.6);
}

void DetailDocument::writeSection(const PlacePage &page, const PageSection &section)
{
    themeHeading(section.theme);
    beginBlock(0.1, 0.3, Citation::source(*m_edition) + u", "_s + page.name);
    m_cursor.insertText(AmountText::exactWithUnit(section.sum.value()), m_strong);
    if (!section.share.isEmpty())
        m_cursor.insertText(u" · "_s + section.share, m_small);
    if (section.sum.value() && section.sum.notReported > 0)
        m_cursor.insertText(u" · "_s + tr("%n not reported", nullptr, section.sum.notReported), m_small);
    writeLargest(section);
    for (const PageText &text : section.texts)
        writeText(text, page.scope);
    if (!section.absent.isEmpty())
        paragraph(section.absent, aside(), 0.2);
}

void DetailDocument::writeLargest(const PageSection &section)
{
    if (section.largest.isEmpty())
        return;
    beginBlock(0, 0.3);
    //: before a list of the places with the largest amounts
    m_cursor.insertText(tr("Largest:") + u' ', m_small);
    for (const Scope scope : section.largest) {
        if (scope != section.largest.first())
            m_cursor.insertText(u" · "_s, m_small);
        scopeLink(scope);
        const FundingSum sum = m_edition->total(scope, section.theme);
        m_cursor.insertText(u' ' + AmountText::rounded(sum.value()), m_small);
    }
}

void DetailDocument::writeText(const PageText &text, Scope own)
{
    QTextFrame *outer = m_cursor.currentFrame();
    if (text.box) {
        QTextFrameFormat frame;
        frame.setBorder(0);
        frame.setPadding(m_size * 0.7);
        frame.setTopMargin(m_size * 0.7);
        frame.setBottomMargin(m_size * 0.3);
        frame.setBackground(m_boxBackground);
        m_cursor.insertFrame(frame);
        m_atStart = true;
    }
    const QString citation = citationOf(text);
    if (!text.title.isEmpty())
        quotation(text.title, m_strong, text.box ? 0 : 0.9, 0.1, citation);
    for (const PageParagraph &piece : text.paragraphs)
        passage(text, piece, own, 0.35, 0.35);
    if (!text.source.isEmpty())
        quotation(text.source, m_small, 0.1, 0.35, citation);
    if (text.box)
        m_cursor.setPosition(outer->lastPosition());
}

void DetailDocument::writeSdgExamples(const PlacePage &page)
{
    if (page.examples.isEmpty())
        return;
    paragraph(PlaceFacts::examples(), format(1.12, QFont::DemiBold, m_text), 1.8);
    for (const int index : page.examples) {
        const SdgExample &example = m_edition->data().sdgExamples.at(index);
        quotation(example.title, m_strong, 0.6);
        quotation(example.target, m_small, 0.1);
        beginBlock(0.2, 0.2, Citation::source(*m_edition));
        beginPassage(SearchHit::Kind::Example, index);
        prose(example.text, page.scope);
    }
}

// A line for each scope whose texts name the place, with links to these texts by their themes.
void DetailDocument::writeMentions(int place)
{
    QList<const Narrative *> texts = m_references->textsNaming(place);
    const auto sameTarget = [](const Narrative *a, const Narrative *b) {
        return a->scope == b->scope && a->theme == b->theme;
    };
    texts.erase(std::unique(texts.begin(), texts.end(), sameTarget), texts.end());
    if (texts.isEmpty())
        return;
    paragraph(tr("Mentioned in"), format(1.12, QFont::DemiBold, m_text), 1.8, 0.2);
    const qsizetype shown = qMin(texts.size(), mostMentions);
    for (qsizetype i = 0; i < shown; ++i) {
        const Narrative &text = *texts.at(i);
        if (i > 0 && texts.at(i - 1)->scope == text.scope) {
            m_cursor.insertText(u" · "_s, m_small);
        } else {
            beginBlock(0.25);
            distinctLink(text.scope);
            m_cursor.insertText(u"  "_s, m_small);
        }
        link(shortThemeName(*m_edition, text.theme), scopeHref(text.scope, text.theme), m_small);
    }
    if (texts.size() > shown)
        paragraph(tr("and %n more", nullptr, static_cast<int>(texts.size() - shown)), m_small, 0.25);
}

void DetailDocument::writeComparison(const QList<Scope> &scopes)
{
    paragraph(tr("%n region(s) and place(s) compared", nullptr, static_cast<int>(scopes.size())),
              format(1.5, QFont::DemiBold, m_text), 0, 0.6);
    const qreal margins = 2 * m_cursor.document()->documentMargin();
    ComparisonTable table(*this);
    const bool few = scopes.size() <= ComparisonTable::mostScopes;
    if (few)
        m_turningWidths = {table.widthFor(scopes) + margins, table.widthOfTexts(scopes) + margins};
    if (few && m_turningWidths.first() <= m_room)
        table.write(scopes, m_room - margins);
    else
        writeLongComparison(scopes);
}

void DetailDocument::writeLongComparison(const QList<Scope> &scopes)
{
    const auto line = [this](Scope scope, const FundingSum &sum, const FundingSum &whole) {
        beginBlock(0.15, 0, Citation::source(*m_edition));
        scopeLink(scope);
        m_cursor.insertText(u"  "_s + AmountText::exactWithUnit(sum.value()), m_strong);
        const QString share = AmountText::shareOf(sum, whole);
        if (!share.isEmpty() && sum.amount != whole.amount)
            //: %1 is a share, e.g. 12 %
            m_cursor.insertText(u" · "_s + tr("%1 of its total").arg(share), m_small);
    };
    const QList<Scope> shown = scopes.mid(0, mostCompared);
    for (const Scope scope : shown)
        line(scope, m_edition->total(scope), m_edition->total(scope));
    if (shown.size() < scopes.size())
        paragraph(tr("and %n more", nullptr, static_cast<int>(scopes.size() - shown.size())), m_small, 0.2);
    for (int theme = 0; theme < m_edition->themes().size(); ++theme) {
        themeHeading(theme);
        for (const Scope scope : shown)
            line(scope, m_edition->total(scope, theme), m_edition->total(scope));
        if (scopes.size() <= ComparisonTable::mostScopes)
            ComparisonTable(*this).writeStackedTexts(scopes, theme);
    }
}
