// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reading/documentwriter.h"

#include "models/text/printabletext.h"
#include "models/text/textdirection.h"
#include "models/words/citation.h"
#include "models/words/crossreferences.h"
#include "models/words/displayname.h"
#include "models/words/placepage.h"
#include "widgets/look/ink.h"
#include "widgets/look/themecolors.h"

#include <QFontInfo>
#include <QSet>
#include <QTextBlock>
#include <QTextDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

// What a text refers to: an acronym of the edition, or another place.
struct Reference {
    enum class Kind { Acronym, Place };

    TermFinder::Match match;
    Kind kind;
};

bool overlaps(const TermFinder::Match &a, const TermFinder::Match &b)
{
    return a.start < b.start + b.length && b.start < a.start + a.length;
}

} // namespace

DocumentWriter::DocumentWriter(QTextDocument &document, EditionPtr edition, const QPalette &palette, const QFont &font)
    : m_edition(std::move(edition))
    , m_cursor(&document)
    , m_size(QFontInfo(font).pixelSize())
{
    const Ink ink = Ink::forPalette(palette);
    m_ground = ink.background;
    m_text = ink.text;
    m_muted = ink.muted;
    m_link = palette.color(QPalette::Link);
    m_boxBackground = ink.grid;
    m_boxBackground.setAlpha(110);
    m_rule = ink.grid;
    document.clear();
    document.setDefaultFont(font);
    document.setDocumentMargin(m_size * 1.2);
    m_body = format(1, QFont::Normal, m_text);
    m_small = format(0.88, QFont::Normal, m_muted);
    m_strong = format(1, QFont::DemiBold, m_text);
    m_cursor.beginEditBlock();
}

void DocumentWriter::end()
{
    m_cursor.endEditBlock();
}

QTextCharFormat DocumentWriter::format(qreal size, int weight, const QColor &color) const
{
    QTextCharFormat result;
    result.setProperty(QTextFormat::FontPixelSize, qRound(m_size * size));
    result.setFontWeight(weight);
    result.setForeground(color);
    return result;
}

QString DocumentWriter::themeAnchor(int theme)
{
    return u"theme-%1"_s.arg(theme);
}

void DocumentWriter::themeHeading(int theme)
{
    beginBlock(1.8, 0.1);
    QTextCharFormat swatch = format(1.15, QFont::Normal, ThemeColors::themeOn(m_ground, theme));
    swatch.setAnchor(true);
    swatch.setAnchorNames({themeAnchor(theme)});
    m_cursor.insertText(u"\u25A0 "_s, swatch);
    m_cursor.insertText(fullThemeName(*m_edition, theme), format(1.12, QFont::DemiBold, m_text));
}

QString DocumentWriter::citationOf(const PageText &text) const
{
    return Citation::narrative(*m_edition, m_edition->data().narratives.at(text.index));
}

void DocumentWriter::beginBlock(qreal above, qreal below, const QString &citation)
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
        cite(citation);
}

// Of the current block.
SourceBlock &DocumentWriter::source()
{
    QTextBlock block = m_cursor.block();
    if (!block.userData())
        block.setUserData(new SourceBlock);
    return *static_cast<SourceBlock *>(block.userData());
}

void DocumentWriter::cite(const QString &citation)
{
    source().citation = printableLine(citation);
}

void DocumentWriter::paragraph(const QString &text, const QTextCharFormat &format, qreal above, qreal below,
                               const QString &citation)
{
    beginBlock(above, below, citation);
    m_cursor.insertText(printableLine(text), format);
}

void DocumentWriter::quotation(const QString &text, const QTextCharFormat &format, qreal above, qreal below,
                               const QString &citation)
{
    paragraph(text, format, above, below, citation);
    setOwnDirection(text);
}

Qt::LayoutDirection DocumentWriter::direction() const
{
    return m_cursor.document()->defaultTextOption().textDirection();
}

// Of the current block.
void DocumentWriter::setOwnDirection(const QString &text)
{
    const TextDirection::Direction own = TextDirection::of(text);
    if (own == TextDirection::Direction::None)
        return;
    QTextBlockFormat block;
    block.setLayoutDirection(own == TextDirection::Direction::RightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    m_cursor.mergeBlockFormat(block);
}

void DocumentWriter::passage(const PageText &text, const PageParagraph &paragraph, Scope own, qreal above, qreal below)
{
    beginBlock(above, below, citationOf(text));
    beginPassage(SearchHit::Kind::Text, text.index, paragraph.start);
    prose(paragraph.text, own);
}

void DocumentWriter::beginPassage(SearchHit::Kind kind, int index, qsizetype start)
{
    SourceBlock &block = source();
    block.kind = kind;
    block.index = index;
    block.start = start;
    block.offset = m_cursor.positionInBlock();
}

// Acronyms get dots below and their expansion as a tool tip; other places get a thin line. Both keep the colour of the
// text, and are links so that the keyboard and screen readers reach them too.
void DocumentWriter::prose(const QString &source, Scope own)
{
    const QString text = printableLine(source); // as long as it was: hits of the search point into it
    setOwnDirection(text);
    if (!m_acronyms)
        m_acronyms = std::make_shared<TermFinder>(acronymFinder(*m_edition));
    QList<Reference> references;
    for (const TermFinder::Match &match : m_acronyms->find(text))
        references.append({match, Reference::Kind::Acronym});
    QSet<int> named;
    for (const TermFinder::Match &match : m_references ? m_references->find(text, own) : QList<TermFinder::Match>()) {
        const auto covered = [&](const Reference &reference) { return overlaps(reference.match, match); };
        // Once in a paragraph is enough: lines below every second word disturb reading.
        if (!named.contains(match.id) && std::none_of(references.cbegin(), references.cend(), covered))
            references.append({match, Reference::Kind::Place});
        named.insert(match.id);
    }
    std::sort(references.begin(), references.end(),
              [](const Reference &a, const Reference &b) { return a.match.start < b.match.start; });

    qsizetype done = 0;
    for (const auto &[match, kind] : references) {
        m_cursor.insertText(text.mid(done, match.start - done), m_body);
        const bool acronym = kind == Reference::Kind::Acronym;
        m_cursor.insertText(text.mid(match.start, match.length),
                            acronym ? acronymFormat(match.id) : placeFormat(match.id));
        done = match.start + match.length;
    }
    m_cursor.insertText(text.mid(done), m_body);
}

QTextCharFormat DocumentWriter::acronymFormat(int acronym) const
{
    const Acronym &known = m_edition->data().acronyms.at(acronym);
    QTextCharFormat result = m_body;
    result.setUnderlineStyle(QTextCharFormat::DotLine);
    result.setUnderlineColor(m_muted);
    result.setToolTip(printableLine(m_edition->expansion(known.acronym)).toHtmlEscaped());
    result.setAnchor(true);
    result.setAnchorHref(u"acronym:"_s + known.acronym);
    return result;
}

QTextCharFormat DocumentWriter::placeFormat(int place) const
{
    QTextCharFormat result = m_body;
    QColor line = m_muted;
    line.setAlpha(130);
    result.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    result.setUnderlineColor(line);
    result.setAnchor(true);
    result.setAnchorHref(scopeHref(Scope::place(place)));
    return result;
}

QString DocumentWriter::scopeHref(Scope scope, int theme) const
{
    const QString href = u"scope:"_s + m_edition->id(scope);
    return theme < 0 ? href : href + u'#' + m_edition->themes().at(theme).id;
}

void DocumentWriter::link(const QString &text, const QString &href, QTextCharFormat format)
{
    format.setAnchor(true);
    format.setAnchorHref(href);
    format.setForeground(m_link);
    m_cursor.insertText(printableLine(text), format);
}

void DocumentWriter::scopeLink(Scope scope)
{
    link(displayName(*m_edition, scope), scopeHref(scope), m_body);
}

void DocumentWriter::distinctLink(Scope scope)
{
    link(distinctName(*m_edition, scope), scopeHref(scope), m_body);
}
