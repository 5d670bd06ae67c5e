// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/tables/fundingrowsettler.h"

#include <QLocale>

#include <numeric>

using namespace Qt::StringLiterals;

namespace
{

qint64 sum(const QList<Funding> &cells)
{
    return std::accumulate(cells.cbegin(), cells.cend(), qint64(0),
                           [](qint64 total, Funding cell) { return total + cell.value_or(0); });
}

} // namespace

FundingRowSettler::FundingRowSettler(const QList<Theme> &themes, const PrintedRow &totals, const QString &file)
    : m_themes(themes)
    , m_totals(totals)
    , m_file(file)
{
}

FundingRow FundingRowSettler::asFundingRow(const PrintedRow &row, const QList<Funding> &values)
{
    return {row.name, {}, values.first(values.size() - 1), values.last(), row.line};
}

FundingRow FundingRowSettler::notReported(const PrintedRow &row)
{
    //: %1 is the name of a place
    warn(row, tr("“%1” has %n value(s); expected a cell for each theme and a total; kept as not reported", nullptr,
                 static_cast<int>(row.values.size()))
                  .arg(row.name));
    return {row.name, {}, QList<Funding>(m_themes.size()), std::nullopt, row.line};
}

FundingRow FundingRowSettler::settledTotals() const
{
    if (complete(m_totals))
        return asFundingRow(m_totals, m_totals.values);
    return {m_totals.name, {}, QList<Funding>(m_themes.size()), std::nullopt, m_totals.line};
}

QList<FundingRow> FundingRowSettler::settle(const QList<PrintedRow> &rows)
{
    QList<FundingRow> certain;
    for (const PrintedRow &row : rows) {
        if (complete(row))
            certain.append(asFundingRow(row, row.values));
    }
    QList<FundingRow> settled;
    for (const PrintedRow &row : rows) {
        if (!row.blanks.isEmpty() && complete(row))
            settled.append(settleBlanks(row));
        else if (complete(row))
            settled.append(asFundingRow(row, row.values));
        else if (row.values.size() == m_themes.size() && complete(m_totals))
            settled.append(settleShort(row, certain));
        else
            settled.append(notReported(row));
    }
    return settled;
}

FundingRow FundingRowSettler::settleBlanks(const PrintedRow &row)
{
    QList<Funding> values = row.values;
    const qint64 printed = sum(values.first(values.size() - 1));
    const bool proven = values.last() && *values.last() == printed;
    for (const int column : row.blanks) {
        if (proven)
            values[column] = 0;
    }
    const int blanks = static_cast<int>(row.blanks.size());
    warn(row,
         proven
             //: %1 is the name of a place
             ? tr("“%1” has %n blank cell(s), for which its total leaves nothing; read as zero", nullptr, blanks)
                   .arg(row.name)
             : /*: %1 is the name of a place */ tr("“%1” has %n blank cell(s); kept as not reported", nullptr, blanks)
                   .arg(row.name));
    return asFundingRow(row, values);
}

// Where the missing cell may be, without those that come to the same as another.
QList<FundingRowSettler::Guess> FundingRowSettler::fittingGuesses(const PrintedRow &row,
                                                                  const QList<qint64> &columnSums) const
{
    const QList<Funding> cells = row.values.first(row.values.size() - 1);
    const qint64 amount = row.values.last().value_or(0) - sum(cells);
    QList<Guess> best;
    int mostFitting = 0;
    for (int theme = 0; amount >= 0 && theme < m_themes.size(); ++theme) {
        QList<Funding> filled = cells;
        filled.insert(theme, amount);
        int fitting = 0;
        for (int column = 0; column < m_themes.size(); ++column)
            fitting += columnSums.at(column) + filled.at(column).value_or(0) == m_totals.values.at(column) ? 1 : 0;
        if (fitting > mostFitting) {
            mostFitting = fitting;
            best.clear();
        }
        const bool same = !best.isEmpty() && best.last().theme == theme - 1 && cells.at(theme - 1) == amount;
        if (fitting == mostFitting && fitting > 0 && !same)
            best.append({theme, amount});
    }
    return best;
}

FundingRow FundingRowSettler::settleShort(const PrintedRow &row, const QList<FundingRow> &certain)
{
    QList<qint64> columnSums(m_themes.size());
    for (const FundingRow &other : certain) {
        for (qsizetype column = 0; column < m_themes.size(); ++column)
            columnSums[column] += other.cells.at(column).value_or(0);
    }
    const QList<Guess> guesses = fittingGuesses(row, columnSums);
    if (guesses.size() != 1)
        return notReported(row);
    const Guess &guess = guesses.first();
    QList<Funding> values = row.values;
    values.insert(guess.theme, guess.amount);
    warn(row,
         //: %1 is the name of a place, %2 of a theme, %3 an amount
         tr("“%1” has one cell fewer than the table has themes; by the column totals it is that of “%2”, read as %3")
             .arg(row.name, m_themes.at(guess.theme).title, QLocale::c().toString(guess.amount)));
    return asFundingRow(row, values);
}

void FundingRowSettler::warn(const PrintedRow &row, const QString &message)
{
    m_faults.append({Fault::Severity::Warning, m_file, row.line, 0, message});
}
