// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"
#include "models/text/termfinder.h"

/// Where the texts of an edition name its places: by name, printed name, or an alias of at least four letters. A name
/// that several places bear is nobody's, and neither is an alias that is no more than a part of a region's name.
/// Made once for an edition, by reading every text; may be made and read in any thread.
class CrossReferences
{
public:
    explicit CrossReferences(EditionPtr edition);

    /// The mentions in a text, in its order; Match::id is the place. The names of `own`, whose text it is, are left
    /// out.
    QList<TermFinder::Match> find(const QString &text, Scope own) const;
    /// The narratives elsewhere that name this place, in package order. The front matter is not among them.
    QList<const Narrative *> textsNaming(int place) const;

private:
    void addNames();
    void addOtherMeanings();
    void readTexts();

    EditionPtr m_edition;
    TermFinder m_finder;
    QList<QList<int>> m_narratives; // for each place, indices into the edition's narratives
};

/// Finds the acronyms of an edition in texts, in the plural too ("NGOs"); Match::id is an index into its acronyms.
TermFinder acronymFinder(const Edition &edition);
