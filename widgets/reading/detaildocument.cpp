// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reading/detaildocument.h"

#include "models/edition/sums.h"
#include "models/words/amounttext.h"
#include "models/words/citation.h"
#include "models/words/crossreferences.h"
#include "models/words/displayname.h"
#include "widgets/reading/comparisontable.h"

#include <QLocale>
#include <QTextFrame>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostCompared = 40;     // lines of a comparison under one theme
constexpr qsizetype mostLargest = 3; // places named under a region's theme
constexpr qsizetype mostMentions = 20;

} // namespace

QString DetailDocument::aboutAnchor(int section)
{
    return u"section-%1"_s.arg(section);
}

void DetailDocument::writeView(const View &view)
{
    if (view.scopes.size() == 1)
        writeScope(view.scopes.first());
    else
        writeComparison(view.scopes);
    end();
}

void DetailDocument::writeAboutEdition()
{
    paragraph(m_edition->title(), format(1.5, QFont::DemiBold, m_text), 0, 0.2);
    writeNarrativesKind();
    for (const Narrative *narrative : m_edition->narratives(Scope::world())) {
        if (narrative->theme >= 0)
            continue;
        paragraph(narrative->title, format(1.15, QFont::DemiBold, m_text), 1.4, 0.3);
        for (const QString &text : narrative->text.split(u'\n', Qt::SkipEmptyParts)) {
            beginBlock(0.3, 0.3, Citation::narrative(*m_edition, *narrative));
            prose(text, narrative->scope);
        }
    }
    end();
}

void DetailDocument::writeScope(Scope scope)
{
    writeHead(scope);
    writeRanks(scope);
    writeNotes(scope);
    writeNarrativesKind();
    for (int theme = 0; theme < m_edition->themes().size(); ++theme)
        writeTheme(scope, theme);
    writeSdgExamples(scope);
    if (scope.kind == Scope::Kind::Place && m_references)
        writeMentions(scope.index);
}

void DetailDocument::writeHead(Scope scope)
{
    paragraph(displayName(*m_edition, scope), format(1.5, QFont::DemiBold, m_text), 0);
    if (scope.kind == Scope::Kind::Place) {
        beginBlock(0.1);
        scopeLink(*m_edition->parent(scope));
    }
    const FundingSum total = m_edition->total(scope);
    beginBlock(0.8, 0, Citation::source(*m_edition));
    m_cursor.insertText(AmountText::exactWithUnit(total.value()), format(1.3, QFont::DemiBold, m_text));
    //: after the total amount; %1 is a year
    m_cursor.insertText(u' ' + tr("required in %1").arg(QString::number(m_edition->year())), m_small);
    if (total.value() && total.notReported > 0)
        paragraph(tr("%n amount(s) not reported", nullptr, total.notReported), m_small, 0.1);
}

QString DetailDocument::ranksText(const Edition &edition, Scope scope)
{
    QStringList ranks;
    if (scope.kind == Scope::Kind::Place) {
        if (const auto rank = rankInRegion(edition, scope.index)) {
            //: the position of a place by its total, among those of its region
            ranks.append(tr("Number %1 of %2 in the region").arg(rank->position).arg(rank->of));
        }
        if (const auto rank = rankInWorld(edition, scope)) {
            //: the position of a place by its total, among all places of the book
            ranks.append(tr("%1 of %2 in the world").arg(rank->position).arg(rank->of));
        }
    } else if (const auto rank = rankInWorld(edition, scope)) {
        //: a rank by funding: %1 and %2 are numbers
        ranks.append(tr("Number %1 of %2 regions").arg(rank->position).arg(rank->of));
    }
    if (scope.kind != Scope::Kind::World) {
        const QString share = AmountText::shareOf(edition.total(scope), edition.total(Scope::world()));
        if (!share.isEmpty()) {
            //: %1 is a share such as 12 %
            ranks.append(tr("%1 of the world's total").arg(share));
        }
    }
    return ranks.join(u" · "_s);
}

void DetailDocument::writeRanks(Scope scope)
{
    const QString ranks = ranksText(*m_edition, scope);
    if (!ranks.isEmpty())
        paragraph(ranks, m_small, 0.2);
}

void DetailDocument::writeNotes(Scope scope)
{
    if (scope.kind == Scope::Kind::Place) {
        const Place &place = m_edition->places().at(scope.index);
        if (!place.note.isEmpty())
            paragraph(place.note, m_small, 0.6);
        if (!place.printedName.isEmpty() && place.printedName != place.name)
            //: %1 is a name as the book spells it
            paragraph(tr("Printed in the funding table as “%1”.").arg(place.printedName), m_small, 0.6);
    }
    QTextCharFormat label = m_small;
    label.setFontWeight(QFont::DemiBold);
    for (const Note *note : m_edition->notes(scope)) {
        beginBlock(0.6);
        //: before a remark of the book
        m_cursor.insertText(tr("Note:"), label);
        m_cursor.insertText(u' ' + note->text, m_small);
    }
}

void DetailDocument::writeNarrativesKind()
{
    if (m_edition->data().narrativesKind != EditionData::Narratives::Summary)
        return;
    QTextCharFormat italic = m_small;
    italic.setFontItalic(true);
    paragraph(tr("The texts are summaries of the book's; import your copy to read it in full."), italic, 0.6);
}

void DetailDocument::writeTheme(Scope scope, int theme)
{
    themeHeading(theme);
    writeFigure(scope, theme);
    if (scope.kind != Scope::Kind::Place)
        writeLargest(scope, theme);
    writeThemeTexts(scope, theme);
}

void DetailDocument::writeFigure(Scope scope, int theme)
{
    const FundingSum sum = m_edition->total(scope, theme);
    beginBlock(0.1, 0.3, Citation::source(*m_edition) + u", "_s + displayName(*m_edition, scope));
    m_cursor.insertText(AmountText::exactWithUnit(sum.value()), m_strong);
    const QString share = AmountText::shareOf(sum, m_edition->total(scope));
    if (!share.isEmpty()) {
        //: %1 is a share such as 12 %
        m_cursor.insertText(u" · "_s + tr("%1 of the total").arg(share), m_small);
    }
    if (sum.value() && sum.notReported > 0)
        m_cursor.insertText(u" · "_s + tr("%n not reported", nullptr, sum.notReported), m_small);
}

void DetailDocument::writeLargest(Scope scope, int theme)
{
    QList<Scope> children = m_edition->children(scope);
    const auto amount = [&](Scope child) { return m_edition->total(child, theme).amount; };
    const auto end = children.begin() + qMin(mostLargest, children.size());
    std::partial_sort(children.begin(), end, children.end(), [&](Scope a, Scope b) {
        return amount(a) != amount(b) ? amount(a) > amount(b) : a.index < b.index;
    });
    children.erase(end, children.end());
    children.removeIf([&](Scope child) { return amount(child) <= 0; });
    if (children.isEmpty())
        return;
    beginBlock(0, 0.3);
    //: before a list of the places with the largest amounts
    m_cursor.insertText(tr("Largest:") + u' ', m_small);
    for (qsizetype i = 0; i < children.size(); ++i) {
        if (i > 0)
            m_cursor.insertText(u" · "_s, m_small);
        scopeLink(children.at(i));
        m_cursor.insertText(u' ' + AmountText::rounded(amount(children.at(i))), m_small);
    }
}

void DetailDocument::writeThemeTexts(Scope scope, int theme)
{
    bool any = false;
    for (const Narrative *narrative : m_edition->narratives(scope)) {
        if (narrative->theme == theme) {
            writeNarrative(*narrative);
            any = any || narrative->kind == Narrative::Kind::Text;
        }
    }
    if (any || scope.kind != Scope::Kind::Place)
        return;
    QTextCharFormat italic = m_small;
    italic.setFontItalic(true);
    paragraph(absentText(m_edition->total(scope, theme).value()), italic, 0.2);
}

QString DetailDocument::absentText(Funding amount)
{
    if (!amount)
        return tr("The book has no text here, and reports no amount.");
    return *amount > 0 ? tr("The book asks for this amount without a text about it.")
                       : tr("The book has no text here and asks for no money.");
}

void DetailDocument::writeNarrative(const Narrative &narrative)
{
    const QString citation = Citation::narrative(*m_edition, narrative);
    const bool box = narrative.kind == Narrative::Kind::Box;
    QTextFrame *outer = m_cursor.currentFrame();
    if (box) {
        QTextFrameFormat frame;
        frame.setBorder(0);
        frame.setPadding(m_size * 0.7);
        frame.setTopMargin(m_size * 0.7);
        frame.setBottomMargin(m_size * 0.3);
        frame.setBackground(m_boxBackground);
        m_cursor.insertFrame(frame);
        m_atStart = true;
    }
    if (!narrative.title.isEmpty())
        paragraph(narrative.title, m_strong, box ? 0 : 0.9, 0.1, citation);
    for (const QString &text : narrative.text.split(u'\n', Qt::SkipEmptyParts)) {
        beginBlock(0.35, 0.35, citation);
        prose(text, narrative.scope);
    }
    const bool full = m_edition->data().narrativesKind == EditionData::Narratives::Full;
    if (full && !narrative.source.isEmpty())
        paragraph(narrative.source, m_small, 0.1, 0.35, citation);
    if (box)
        m_cursor.setPosition(outer->lastPosition());
}

void DetailDocument::writeSdgExamples(Scope scope)
{
    const QList<const SdgExample *> examples = m_edition->sdgExamples(scope);
    if (examples.isEmpty())
        return;
    paragraph(tr("Examples of projects for the Sustainable Development Goals"), format(1.12, QFont::DemiBold, m_text),
              1.8);
    for (const SdgExample *example : examples) {
        paragraph(example->title, m_strong, 0.6);
        paragraph(example->target, m_small, 0.1);
        beginBlock(0.2, 0.2, Citation::source(*m_edition));
        prose(example->text, scope);
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
    if (scopes.size() <= ComparisonTable::mostScopes)
        ComparisonTable(*this).write(scopes);
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
    }
}
