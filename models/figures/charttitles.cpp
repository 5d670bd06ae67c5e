// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/charttitles.h"

#include "models/edition/sums.h"
#include "models/words/amounttext.h"
#include "models/words/displayname.h"

#include <QLocale>

namespace
{

enum class Rows { Regions, Places, Themes };

Rows rowsOf(const BreakdownQuery &query)
{
    if (query.scopes == QList{Scope::world()})
        return query.allPlaces ? Rows::Places : Rows::Regions;
    return query.scopes.size() == 1 && query.scopes.first().kind == Scope::Kind::Place ? Rows::Themes : Rows::Places;
}

// Where nothing is reported there is neither a total nor a share.
QString withoutTotal(Rows rows, const QString &year)
{
    switch (rows) {
    case Rows::Regions:
        //: %1 is a year
        return ChartTitles::tr("Funding required in %1, by region and theme").arg(year);
    case Rows::Places:
        //: %1 is a year
        return ChartTitles::tr("Funding required in %1, by place and theme").arg(year);
    case Rows::Themes:
        //: %1 is a year
        return ChartTitles::tr("Funding required in %1, by theme").arg(year);
    }
    Q_UNREACHABLE();
}

} // namespace

QString ChartTitles::title(const Edition &edition, const BreakdownQuery &query)
{
    constexpr int mostNames = 4;
    QStringList names;
    for (const Scope scope : query.scopes)
        names.append(distinctName(edition, scope));
    if (names.size() > mostNames)
        return tr("%n region(s) and place(s) compared", nullptr, static_cast<int>(names.size()));
    return QLocale().createSeparatedList(names);
}

QString ChartTitles::subtitle(const Edition &edition, const BreakdownQuery &query)
{
    const Funding total = sumOf(edition, query.scopes).value();
    return total ? subtitle(edition, query, AmountText::rounded(total))
                 : withoutTotal(rowsOf(query), QString::number(edition.year()));
}

QString ChartTitles::subtitle(const Edition &edition, const BreakdownQuery &query, const QString &writtenTotal)
{
    const QString year = QString::number(edition.year());
    const Rows rows = rowsOf(query);
    const QString &amount = writtenTotal;
    const bool share = query.measure == BreakdownQuery::Measure::Share;
    switch (rows) {
    case Rows::Themes:
        return (share
                    //: %1 is a year, %2 an amount such as US$ 12.5 million
                    ? tr("Shares of the funding required in %1, by theme · %2 in total")
                    : /*: %1 is a year, %2 an amount such as US$ 12.5 million */ tr(
                          "Funding required in %1, by theme · %2 in total"))
            .arg(year, amount);
    case Rows::Regions:
        return (share
                    //: %1 is a year, %2 an amount such as US$ 12.5 million
                    ? tr("Shares of the funding required in %1, by region and theme · %2 in total")
                    : /*: %1 is a year, %2 an amount such as US$ 12.5 million */ tr(
                          "Funding required in %1, by region and theme · %2 in total"))
            .arg(year, amount);
    case Rows::Places:
        return (share
                    //: %1 is a year, %2 an amount such as US$ 12.5 million
                    ? tr("Shares of the funding required in %1, by place and theme · %2 in total")
                    : /*: %1 is a year, %2 an amount such as US$ 12.5 million */ tr(
                          "Funding required in %1, by place and theme · %2 in total"))
            .arg(year, amount);
    }
    Q_UNREACHABLE();
}
