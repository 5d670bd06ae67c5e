// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/spreadsheet/workbook.h"

class FigureTable;

/// The sheet that says what the figures are: scope, source, what an empty cell means, and the notes they must carry.
class NotesSheet
{
    Q_DECLARE_TR_FUNCTIONS(NotesSheet)

public:
    static void write(Workbook &workbook, const FigureTable &table);

private:
    struct Line {
        QString label;
        QString text;
    };
    static QList<Line> lines(const FigureTable &table);
};
