// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/searchresult.h"
#include "models/text/termfinder.h"

#include <QPalette>
#include <QTextBlockUserData>
#include <QTextCursor>

class CrossReferences;
struct PageParagraph;
struct PageText;

/// What a paragraph of the detail pane goes back to: copying it adds the citation, and a search hit finds its passage.
class SourceBlock : public QTextBlockUserData
{
public:
    QString citation;
    // Of a text of the edition, as a search hit names it; no index for other paragraphs.
    SearchHit::Kind kind = SearchHit::Kind::Text;
    int index = -1;
    qsizetype start = 0;  ///< of the paragraph in this text
    qsizetype offset = 0; ///< of the paragraph in the block
};

/// The typography of the detail pane: paragraphs, headings, links and references within texts, written through a
/// cursor, so that data is always text and never markup. Links are `scope:ID`, `scope:ID#THEME` and `acronym:NAME`.
class DocumentWriter
{
public:
    /// Clears the document and begins an edit block that end() closes.
    DocumentWriter(QTextDocument &document, EditionPtr edition, const QPalette &palette, const QFont &font);

    /// Where texts name places; without it they are not linked. Must outlive the writer.
    void setReferences(const CrossReferences *references) { m_references = references; }

    /// What finds the edition's acronyms, for those who write many documents; each makes its own otherwise.
    void setAcronyms(std::shared_ptr<const TermFinder> acronyms) { m_acronyms = std::move(acronyms); }

    static QString themeAnchor(int theme);

protected:
    void end();

    // Each begins a new paragraph with the given spacing, in pixels of the base font.
    void beginBlock(qreal above, qreal below = 0, const QString &citation = {});
    void paragraph(const QString &text, const QTextCharFormat &format, qreal above, qreal below = 0,
                   const QString &citation = {});
    /// A paragraph of the edition's own words, in their own direction of reading.
    void quotation(const QString &text, const QTextCharFormat &format, qreal above, qreal below = 0,
                   const QString &citation = {});
    /// What a copy of the current block cites.
    void cite(const QString &citation);
    void themeHeading(int theme);
    /// What to cite for a text.
    QString citationOf(const PageText &text) const;

    /// A paragraph of a text whose scope is `own`.
    void passage(const PageText &text, const PageParagraph &paragraph, Scope own, qreal above, qreal below = 0);
    /// What follows in this block is the text that a search hit would name so, from `start` on.
    void beginPassage(SearchHit::Kind kind, int index, qsizetype start = 0);
    /// A text of the edition with references to its acronyms and to other places than `own`.
    void prose(const QString &text, Scope own);
    void scopeLink(Scope scope);
    /// A link whose text tells places of the same name apart.
    void distinctLink(Scope scope);
    void link(const QString &text, const QString &href, QTextCharFormat format);
    /// An address that leads to a scope and, unless -1, to a theme.
    QString scopeHref(Scope scope, int theme = -1) const;
    QTextCharFormat format(qreal size, int weight, const QColor &color) const;

    EditionPtr m_edition;
    const CrossReferences *m_references = nullptr;
    QTextCursor m_cursor;
    bool m_atStart = true; // of the document, a frame or a cell, whose first paragraph is there already
    qreal m_size;          // pixels
    QColor m_ground, m_text, m_muted, m_link, m_boxBackground, m_rule;
    QTextCharFormat m_body, m_small, m_strong;

    /// Of the program's language, as the document has it.
    Qt::LayoutDirection direction() const;

private:
    SourceBlock &source();
    void setOwnDirection(const QString &text);
    QTextCharFormat acronymFormat(int acronym) const;
    QTextCharFormat placeFormat(int place) const;

    std::shared_ptr<const TermFinder> m_acronyms;
};
