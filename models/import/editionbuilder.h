// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"
#include "models/files/fault.h"
#include "models/import/lines/booktitle.h"
#include "models/import/tables/fundingtable.h"

#include <QCoreApplication>

class PlaceCatalogue;

/// Puts what was read together into one consistent edition.
class EditionBuilder
{
    Q_DECLARE_TR_FUNCTIONS(EditionBuilder)

public:
    /// The themes of all tables: those of the first, each with the title that most tables give it. No book prints
    /// short titles: a theme that `known`, which may be null, has under the same title gets that one's.
    static QList<Theme> themesOf(const QList<FundingTable> &tables, const Edition *known);

    /// `known`, which may be null, gives the publisher of a book with its title.
    EditionBuilder(const BookTitle &title, const QList<FundingTable> &tables, const PlaceCatalogue &places,
                   const Edition *known);

    void setThemes(const QList<Theme> &themes) { m_data.themes = themes; }
    void addNarratives(const QList<Narrative> &narratives) { m_data.narratives += narratives; }
    void setAcronyms(const QList<Acronym> &acronyms) { m_data.acronyms = acronyms; }
    EditionPtr build();

private:
    void addFunding(const QList<FundingTable> &tables);
    void addCells(const FundingRow &row);

    EditionData m_data;
    qint64 m_sum = 0; ///< US dollars, of all cells
};
