// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/figuretable.h"
#include "models/tables/tableoptions.h"

#include <QCoreApplication>
#include <QVariant>

/// The columns of an exported table and what stands in them: the one place that every format, the preview and the
/// clipboard take headings, hashtags and cells from.
class TableLayout
{
    Q_DECLARE_TR_FUNCTIONS(TableLayout)

public:
    enum class Form {
        Data,  ///< for programs: the package's own names, `id` first
        People ///< in the language of the program, names first
    };

    struct Column {
        enum class Kind { Id, Name, Country, Iso3, Region, Amount, Share, Rank };
        Kind kind = Kind::Id;
        int theme = -1; ///< of Amount and Share; -1 is the total

        bool isNumber() const { return kind >= Kind::Amount; }
        friend bool operator==(const Column &, const Column &) = default;
    };

    TableLayout(FigureTable table, TableOptions options, Form form);

    const FigureTable &table() const { return m_table; }
    const TableOptions &options() const { return m_options; }
    const QList<Column> &columns() const { return m_columns; }
    /// The themes that have columns.
    const QList<int> &themes() const { return m_themes; }
    /// Never with hashtags: tools that read them would count everything twice.
    bool hasTotalRow() const { return m_options.totalRow && !m_options.hxl && m_table.hasTotalRow(); }

    QString heading(Column column) const;
    /// No two columns have the same.
    QString hashtag(Column column) const;
    /// A text; an amount or a rank as qlonglong; a share as the double of its per cent, with two decimals. Invalid
    /// where nothing is reported.
    QVariant cell(Column column, Scope row) const;
    /// The same for the last row.
    QVariant totalCell(Column column) const;

private:
    void setUpColumns();
    bool isCountry(Scope row) const;
    bool rowsAre(Scope::Kind kind) const;
    QString dataHeading(Column column) const;
    QString peopleHeading(Column column) const;
    QString nameOf(Scope row) const;
    QVariant rankOf(Scope row) const;
    static QVariant value(const FundingSum &sum);
    static QVariant share(const FundingSum &part, const FundingSum &whole);

    FigureTable m_table;
    TableOptions m_options;
    Form m_form;
    QList<int> m_themes;
    QList<Column> m_columns;
    QStringList m_themeAttributes;
    QList<qint64> m_totals; // of the rows that report one, the largest first; where ranks are wanted
};
