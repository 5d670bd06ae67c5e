// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/figuretable.h"
#include "models/tables/spreadsheet/workbook.h"
#include "models/tables/tableoptions.h"

/// A table of figures as a spreadsheet that needs no touching up: the figures as numbers with totals that follow when
/// a figure is edited, a native chart of them, and a sheet with their source and notes. Words are in the program's
/// language, numbers are shown as the reader's spreadsheet program shows them.
class XlsxExport
{
    Q_DECLARE_TR_FUNCTIONS(XlsxExport)

public:
    struct Options {
        TableOptions table;
        QList<quint32> themeColors; ///< 0xRRGGBB, for the chart; repeated where there are more themes
    };

    /// The file's bytes, or an error message.
    static Result<QByteArray> write(const FigureTable &table, const Options &options);

private:
    static void setProperties(const Workbook &workbook, const FigureTable &table);
};
