// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/breakdownmodel.h"

#include <QCoreApplication>

/// The words that go with a figure wherever it is shown or taken: titles, the source line, citations.
class Citation
{
    Q_DECLARE_TR_FUNCTIONS(Citation)

public:
    /// What is shown: the scope's name, or the compared names.
    static QString chartTitle(const Edition &edition, const BreakdownQuery &query);
    /// What the figures are, and their total.
    static QString chartSubtitle(const Edition &edition, const BreakdownQuery &query);
    /// "Source: IOM, Migration Initiatives 2017".
    static QString source(const Edition &edition);
    /// What to cite for a text: title, place, theme, and where in the book it stands.
    static QString narrative(const Edition &edition, const Narrative &narrative);
    /// Notes on figures that a chart or table of these scopes must carry, with the names of the places below.
    static QStringList notes(const Edition &edition, const QList<Scope> &scopes);
};
