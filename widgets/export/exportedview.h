// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"
#include "models/figures/bartotals.h"
#include "models/figures/breakdownquery.h"
#include "models/files/result.h"
#include "widgets/export/chartexportsettings.h"

/// What an exported chart remembers of itself: the edition, what was shown of it and how. By ids, because the file may
/// come back to another edition.
struct ExportedView {
    Q_DECLARE_TR_FUNCTIONS(ExportedView)

public:
    QString editionName; ///< EditionData::name
    QStringList scopes;
    BreakdownQuery::Bars bars = BreakdownQuery::Bars::Places;
    BreakdownQuery::Measure measure = BreakdownQuery::Measure::Amount;
    BreakdownQuery::Sort sort = BreakdownQuery::Sort::Book;
    QString sortTheme; ///< an id; with Sort::Theme
    int top = 0;       ///< as in BreakdownQuery
    bool allPlaces = false;
    QStringList hidden;     ///< likewise
    int page = 0;           ///< of a chart that goes on in further files
    bool pack = false;      ///< a chart for each of the scopes, as pages of a PDF …
    bool sameScale = false; ///< … all on one scale
    ChartExportSettings settings;
    BarTotals totals; ///< what was drawn; empty in files of earlier versions

    static ExportedView of(const Edition &edition, const BreakdownQuery &query, const ChartExportSettings &settings);
    QByteArray toJson() const;
    /// A fault where the bytes are not what toJson() writes.
    static Result<ExportedView> fromJson(const QByteArray &json);
    /// The query in an edition; a fault where the edition lacks a scope or theme.
    Result<BreakdownQuery> query(const Edition &edition) const;
};
