// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewing/view.h"
#include "widgets/reading/documentwriter.h"

#include <QCoreApplication>

/// Writes the figures and texts of a view into a text document. Anchors `theme-0` … mark the themes.
class DetailDocument : public DocumentWriter
{
    Q_DECLARE_TR_FUNCTIONS(DetailDocument)

public:
    using DocumentWriter::DocumentWriter;

    void writeView(const View &view);
    /// The front matter: what the edition says of itself.
    void writeAboutEdition();

    static QString aboutAnchor(int section);

    // What other documents say in the same words.
    /// "Number 3 of 12 in the region · …"; empty for the world.
    static QString ranksText(const Edition &edition, Scope scope);
    /// Why a place has no text under a theme for which it asks this amount.
    static QString absentText(Funding amount);

private:
    void writeScope(Scope scope);
    void writeComparison(const QList<Scope> &scopes);
    void writeLongComparison(const QList<Scope> &scopes);
    void writeHead(Scope scope);
    void writeRanks(Scope scope);
    void writeNotes(Scope scope);
    void writeNarrativesKind();
    void writeTheme(Scope scope, int theme);
    void writeFigure(Scope scope, int theme);
    void writeLargest(Scope scope, int theme);
    void writeThemeTexts(Scope scope, int theme);
    void writeNarrative(const Narrative &narrative);
    void writeSdgExamples(Scope scope);
    void writeMentions(int place);
};
