// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition.h"
#include "view.h"

#include <QCoreApplication>
#include <QPalette>
#include <QTextBlockUserData>
#include <QTextCursor>

/// What a paragraph of the detail pane goes back to; copying it adds this.
class CitedBlock : public QTextBlockUserData
{
public:
    explicit CitedBlock(QString words)
        : citation(std::move(words))
    {
    }
    QString citation;
};

/// Writes the figures and texts of a view into a text document: through a cursor, so that data is always text and
/// never markup. Anchors `theme-0` … mark the themes; links are `scope:ID` and `acronym:NAME`.
class DetailDocument
{
    Q_DECLARE_TR_FUNCTIONS(DetailDocument)

public:
    DetailDocument(QTextDocument &document, EditionPtr edition, const QPalette &palette, const QFont &font);

    void writeView(const View &view);
    /// The front matter: what the edition says of itself.
    void writeAboutEdition();

    static QString themeAnchor(int theme);
    static QString aboutAnchor(int section);

private:
    void writeScope(Scope scope);
    void writeComparison(const QList<Scope> &scopes);
    void writeHead(Scope scope);
    void writeRanks(Scope scope);
    void writeNotes(Scope scope);
    void writeNarrativesKind();
    void writeTheme(Scope scope, int theme);
    void writeThemeHead(int theme);
    void writeFigure(Scope scope, int theme);
    void writeLargest(Scope scope, int theme);
    void writeThemeTexts(Scope scope, int theme);
    void writeNarrative(const Narrative &narrative);
    void writeSdgExamples(Scope scope);

    // Blocks: each begins a new paragraph with the given spacing, in pixels of the base font.
    void beginBlock(qreal above, qreal below = 0, const QString &citation = {});
    void paragraph(const QString &text, const QTextCharFormat &format, qreal above, qreal below = 0,
                   const QString &citation = {});
    void insertWithAcronyms(const QString &text);
    void insertLink(Scope scope);
    QTextCharFormat format(qreal size, int weight, const QColor &color) const;

    EditionPtr m_edition;
    QTextCursor m_cursor;
    bool m_atStart = true;
    qreal m_size; // pixels
    QColor m_text, m_muted, m_link, m_boxBackground;
    QTextCharFormat m_body, m_small, m_strong;
};
