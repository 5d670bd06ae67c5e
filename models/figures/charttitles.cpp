// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/charttitles.h"

#include "models/edition/sums.h"
#include "models/words/amounttext.h"
#include "models/words/displayname.h"

#include <QLocale>

QString ChartTitles::title(const Edition &edition, const BreakdownQuery &query)
{
    constexpr int mostNames = 4;
    QStringList names;
    for (const Scope scope : query.scopes)
        names.append(displayName(edition, scope));
    if (names.size() > mostNames)
        return tr("%n region(s) and place(s) compared", nullptr, static_cast<int>(names.size()));
    return QLocale().createSeparatedList(names);
}

QString ChartTitles::subtitle(const Edition &edition, const BreakdownQuery &query)
{
    const QString amount = AmountText::exactWithUnit(sumOf(edition, query.scopes).value());
    const bool share = query.measure == BreakdownQuery::Measure::Share;
    if (query.scopes.size() == 1 && query.scopes.first().kind == Scope::Kind::Place) {
        //: %1 is a year, %2 an amount such as US$ 12,513,000
        return (share ? tr("Shares of the funding required in %1, by theme · %2 in total")
                      : tr("Funding required in %1, by theme · %2 in total"))
            .arg(QString::number(edition.year()), amount);
    }
    if (query.scopes == QList{Scope::world()}) {
        //: %1 is a year, %2 an amount such as US$ 12,513,000
        return (share ? tr("Shares of the funding required in %1, by region and theme · %2 in total")
                      : tr("Funding required in %1, by region and theme · %2 in total"))
            .arg(QString::number(edition.year()), amount);
    }
    //: %1 is a year, %2 an amount such as US$ 12,513,000
    return (share ? tr("Shares of the funding required in %1, by place and theme · %2 in total")
                  : tr("Funding required in %1, by place and theme · %2 in total"))
        .arg(QString::number(edition.year()), amount);
}
