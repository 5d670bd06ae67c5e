// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/differences.h"
#include "models/files/fault.h"

#include <QCoreApplication>

/// What is told of an imported book: what was found, and how its figures compare with those of a known edition.
class ImportSummary
{
    Q_DECLARE_TR_FUNCTIONS(ImportSummary)

public:
    static QString text(const Edition &imported, const Edition &known);
    /// The figures that differ, as warnings to be listed beside the importer's own; a hundred at most, and none where
    /// the books differ in title or year.
    static QList<Fault> differences(const Edition &imported, const Edition &known);

private:
    static constexpr qsizetype mostDifferences = 100;

    static bool isComparable(const Edition &imported, const Edition &known);
    static QString counts(const Edition &edition);
};
