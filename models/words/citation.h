// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"

#include <QCoreApplication>

/// The words that go with a figure wherever it is shown or taken: the source line, notes, citations.
class Citation
{
    Q_DECLARE_TR_FUNCTIONS(Citation)

public:
    /// Who published the edition, as its package says it: by its sources, else by a contributor whose role that is;
    /// empty where it does not say.
    static QString publisherInFull(const Edition &edition);
    /// The same as short as the package says it ("IOM").
    static QString publisher(const Edition &edition);
    /// "Source: IOM, Migration Initiatives 2017".
    static QString source(const Edition &edition);
    /// What to cite for a text: title, place, theme, and the page where the source has one, else the chapter's region.
    static QString narrative(const Edition &edition, const Narrative &narrative);
    /// Notes on figures that a chart or table of these scopes must carry, with the names of the places below.
    static QStringList notes(const Edition &edition, const QList<Scope> &scopes);
};
