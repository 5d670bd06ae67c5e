// SPDX-License-Identifier: GPL-3.0-or-later
#include "detaildocument.h"

#include "amounttext.h"
#include "chartlook.h"
#include "citation.h"
#include "displayname.h"
#include "rank.h"
#include "themecolors.h"

#include <QFontInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QTextDocument>
#include <QTextFrame>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostCompared = 40;     // lines of a comparison under one theme
constexpr qsizetype mostLargest = 3; // places named under a region's theme

QString shareOf(const FundingSum &part, const FundingSum &whole)
{
    if (part.amount <= 0 || whole.amount <= 0)
        return {};
    return AmountText::share(double(part.amount) / double(whole.amount));
}

} // namespace

DetailDocument::DetailDocument(QTextDocument &document, EditionPtr edition, const QPalette &palette, const QFont &font)
    : m_edition(std::move(edition))
    , m_cursor(&document)
    , m_size(QFontInfo(font).pixelSize())
{
    const ChartLook look = ChartLook::forPalette(palette);
    m_text = look.text;
    m_muted = look.muted;
    m_link = palette.color(QPalette::Link);
    m_boxBackground = look.grid;
    m_boxBackground.setAlpha(110);
    document.clear();
    document.setDefaultFont(font);
    document.setDocumentMargin(m_size * 1.2);
    m_body = format(1, QFont::Normal, m_text);
    m_small = format(0.88, QFont::Normal, m_muted);
    m_strong = format(1, QFont::DemiBold, m_text);
    m_cursor.beginEditBlock();
}

QString DetailDocument::themeAnchor(int theme)
{
    return u"theme-%1"_s.arg(theme);
}

QString DetailDocument::aboutAnchor(int section)
{
    return u"section-%1"_s.arg(section);
}

QTextCharFormat DetailDocument::format(qreal size, int weight, const QColor &color) const
{
    QTextCharFormat result;
    result.setProperty(QTextFormat::FontPixelSize, qRound(m_size * size));
    result.setFontWeight(weight);
    result.setForeground(color);
    return result;
}

void DetailDocument::writeView(const View &view)
{
    if (view.scopes.size() == 1)
        writeScope(view.scopes.first());
    else
        writeComparison(view.scopes);
    m_cursor.endEditBlock();
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
            insertWithAcronyms(text);
        }
    }
    m_cursor.endEditBlock();
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
}

void DetailDocument::writeHead(Scope scope)
{
    paragraph(displayName(*m_edition, scope), format(1.5, QFont::DemiBold, m_text), 0);
    if (scope.kind == Scope::Kind::Place) {
        beginBlock(0.1);
        insertLink(*m_edition->parent(scope));
    }
    const FundingSum total = m_edition->total(scope);
    beginBlock(0.8, 0, Citation::source(*m_edition));
    m_cursor.insertText(AmountText::exactWithUnit(total.value()), format(1.3, QFont::DemiBold, m_text));
    //: after the total amount; %1 is a year
    m_cursor.insertText(u' ' + tr("required in %1").arg(QString::number(m_edition->year())), m_small);
    if (total.value() && total.notReported > 0)
        paragraph(tr("%n amount(s) not reported", nullptr, total.notReported), m_small, 0.1);
}

void DetailDocument::writeRanks(Scope scope)
{
    QStringList ranks;
    if (scope.kind == Scope::Kind::Place) {
        if (const auto rank = rankInRegion(*m_edition, scope.index)) {
            //: the position of a place by its total, among those of its region
            ranks.append(tr("Number %1 of %2 in the region").arg(rank->position).arg(rank->of));
        }
        if (const auto rank = rankInWorld(*m_edition, scope)) {
            //: the position of a place by its total, among all places of the book
            ranks.append(tr("%1 of %2 in the world").arg(rank->position).arg(rank->of));
        }
    } else if (const auto rank = rankInWorld(*m_edition, scope)) {
        ranks.append(tr("Number %1 of %2 regions").arg(rank->position).arg(rank->of));
    }
    if (scope.kind != Scope::Kind::World) {
        const QString share = shareOf(m_edition->total(scope), m_edition->total(Scope::world()));
        if (!share.isEmpty()) {
            //: %1 is a share such as 12 %
            ranks.append(tr("%1 of the world's total").arg(share));
        }
    }
    if (!ranks.isEmpty())
        paragraph(ranks.join(u" · "_s), m_small, 0.2);
}

void DetailDocument::writeNotes(Scope scope)
{
    if (scope.kind == Scope::Kind::Place) {
        const Place &place = m_edition->places().at(scope.index);
        if (!place.note.isEmpty())
            paragraph(place.note, m_small, 0.6);
        if (!place.printedName.isEmpty() && place.printedName != place.name)
            paragraph(tr("Printed in the funding table as “%1”.").arg(place.printedName), m_small, 0.6);
    }
    QTextCharFormat label = m_small;
    label.setFontWeight(QFont::DemiBold);
    for (const Note *note : m_edition->notes(scope)) {
        beginBlock(0.6);
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
    paragraph(tr("The texts are summaries of the book's, in our own words."), italic, 0.6);
}

void DetailDocument::writeTheme(Scope scope, int theme)
{
    writeThemeHead(theme);
    writeFigure(scope, theme);
    if (scope.kind != Scope::Kind::Place)
        writeLargest(scope, theme);
    writeThemeTexts(scope, theme);
}

void DetailDocument::writeThemeHead(int theme)
{
    beginBlock(1.8, 0.1);
    QTextCharFormat swatch = format(1.15, QFont::Normal, ThemeColors::theme(theme));
    swatch.setAnchor(true);
    swatch.setAnchorNames({themeAnchor(theme)});
    m_cursor.insertText(u"\u25A0 "_s, swatch);
    m_cursor.insertText(fullThemeName(*m_edition, theme), format(1.12, QFont::DemiBold, m_text));
}

void DetailDocument::writeFigure(Scope scope, int theme)
{
    const FundingSum sum = m_edition->total(scope, theme);
    beginBlock(0.1, 0.3, Citation::source(*m_edition) + u", "_s + displayName(*m_edition, scope));
    m_cursor.insertText(AmountText::exactWithUnit(sum.value()), m_strong);
    const QString share = shareOf(sum, m_edition->total(scope));
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
        insertLink(children.at(i));
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
    const Funding amount = m_edition->total(scope, theme).value();
    QTextCharFormat italic = m_small;
    italic.setFontItalic(true);
    if (!amount)
        paragraph(tr("The book has no text here, and reports no amount."), italic, 0.2);
    else if (*amount > 0)
        paragraph(tr("The book asks for this amount without a text about it."), italic, 0.2);
    else
        paragraph(tr("The book has no text here and asks for no money."), italic, 0.2);
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
        insertWithAcronyms(text);
    }
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
        insertWithAcronyms(example->text);
    }
}

void DetailDocument::writeComparison(const QList<Scope> &scopes)
{
    paragraph(tr("%n region(s) and place(s) compared", nullptr, static_cast<int>(scopes.size())),
              format(1.5, QFont::DemiBold, m_text), 0, 0.4);
    const auto line = [this](Scope scope, const FundingSum &sum, const FundingSum &whole) {
        beginBlock(0.15, 0, Citation::source(*m_edition));
        insertLink(scope);
        m_cursor.insertText(u"  "_s + AmountText::exactWithUnit(sum.value()), m_strong);
        const QString share = shareOf(sum, whole);
        if (!share.isEmpty() && sum.amount != whole.amount)
            m_cursor.insertText(u" · "_s + tr("%1 of its total").arg(share), m_small);
    };
    const QList<Scope> shown = scopes.mid(0, mostCompared);
    for (const Scope scope : shown)
        line(scope, m_edition->total(scope), m_edition->total(scope));
    if (shown.size() < scopes.size())
        paragraph(tr("and %n more", nullptr, static_cast<int>(scopes.size() - shown.size())), m_small, 0.2);
    for (int theme = 0; theme < m_edition->themes().size(); ++theme) {
        writeThemeHead(theme);
        for (const Scope scope : shown)
            line(scope, m_edition->total(scope, theme), m_edition->total(scope));
    }
}

void DetailDocument::beginBlock(qreal above, qreal below, const QString &citation)
{
    QTextBlockFormat block;
    block.setTopMargin(m_size * above);
    block.setBottomMargin(m_size * below);
    block.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
    if (m_atStart)
        m_cursor.setBlockFormat(block);
    else
        m_cursor.insertBlock(block);
    m_atStart = false;
    if (!citation.isEmpty())
        m_cursor.block().setUserData(new CitedBlock(citation));
}

void DetailDocument::paragraph(const QString &text, const QTextCharFormat &format, qreal above, qreal below,
                               const QString &citation)
{
    beginBlock(above, below, citation);
    m_cursor.insertText(text, format);
}

// Acronyms of the edition's list get dots below and their expansion as a tooltip; they are links so that the keyboard
// and screen readers reach them too.
void DetailDocument::insertWithAcronyms(const QString &text)
{
    static const QRegularExpression word(u"[A-Z][A-Za-z&]*[A-Z](?:[A-Za-z&-]*[A-Za-z])?"_s);
    qsizetype done = 0;
    for (auto matches = word.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        QString acronym = match.captured();
        QString expansion = m_edition->expansion(acronym);
        if (expansion.isEmpty() && acronym.endsWith(u's')) {
            acronym.chop(1); // "NGOs"
            expansion = m_edition->expansion(acronym);
        }
        if (expansion.isEmpty())
            continue;
        m_cursor.insertText(text.mid(done, match.capturedStart() - done), m_body);
        QTextCharFormat dotted = m_body;
        dotted.setUnderlineStyle(QTextCharFormat::DotLine);
        dotted.setUnderlineColor(m_muted);
        dotted.setToolTip(expansion.toHtmlEscaped());
        dotted.setAnchor(true);
        dotted.setAnchorHref(u"acronym:"_s + acronym);
        m_cursor.insertText(match.captured(), dotted);
        done = match.capturedEnd();
    }
    m_cursor.insertText(text.mid(done), m_body);
}

void DetailDocument::insertLink(Scope scope)
{
    QTextCharFormat link = m_body;
    link.setAnchor(true);
    link.setAnchorHref(u"scope:"_s + m_edition->id(scope));
    link.setForeground(m_link);
    m_cursor.insertText(displayName(*m_edition, scope), link);
}
