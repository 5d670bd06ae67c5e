// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/chartdescription.h"

#include "models/edition/sums.h"
#include "models/figures/charttitles.h"
#include "models/words/amounttext.h"
#include "models/words/displayname.h"

#include <QLocale>

namespace
{

// The largest of several sums, with all that reach it.
struct Largest {
    QList<int> positions;
    FundingSum sum;

    void offer(int position, const FundingSum &candidate)
    {
        if (positions.isEmpty() || candidate.amount > sum.amount) {
            positions = {position};
            sum = candidate;
        } else if (candidate.amount == sum.amount) {
            positions.append(position);
        }
    }
    bool isTie() const { return positions.size() > 1; }
};

struct Facts {
    QString subject;
    QString year;
    QString total;
    QString theme; // the largest, or several
    QString share;
    QString place; // the largest, or several; empty where nothing is compared
    QString amount;
    bool tie = false; // of themes or of places
};

constexpr int mostNames = 4; // more than this are counted, not listed

// More places than can be named: the sentence counts them.
QString nameOf(const Edition &edition, const QList<Scope> &scopes, const Largest &largest)
{
    if (largest.positions.size() > mostNames) {
        return ChartDescription::tr("%n region(s) or place(s)", nullptr, static_cast<int>(largest.positions.size()));
    }
    QStringList names;
    for (const int position : largest.positions)
        names.append(distinctName(edition, scopes.at(position)));
    return QLocale().createSeparatedList(names);
}

QString nameOf(const Edition &edition, const Largest &largest)
{
    if (largest.positions.size() > mostNames)
        return ChartDescription::tr("%n theme(s)", nullptr, static_cast<int>(largest.positions.size()));
    QStringList names;
    for (const int theme : largest.positions) {
        const bool alone = !largest.isTie();
        names.append(alone ? fullThemeName(edition, theme) : shortThemeName(edition, theme));
    }
    return QLocale().createSeparatedList(names);
}

Facts factsOf(const Edition &edition, const BreakdownQuery &query, const FundingSum &total)
{
    Largest theme;
    for (int i = 0; i < edition.themes().size(); ++i)
        theme.offer(i, sumOf(edition, query.scopes, i));
    Largest place;
    const QList<Scope> compared = comparedScopes(edition, query);
    for (int i = 0; i < compared.size(); ++i)
        place.offer(i, edition.total(compared.at(i)));

    Facts facts;
    facts.subject =
        query.scopes.size() == 1 ? distinctName(edition, query.scopes.first()) : ChartTitles::title(edition, query);
    facts.year = QString::number(edition.year());
    facts.total = AmountText::rounded(total.value());
    facts.theme = nameOf(edition, theme);
    facts.share = AmountText::shareOf(theme.sum, total);
    facts.tie = theme.isTie();
    if (compared.size() > 1) {
        facts.place = nameOf(edition, compared, place);
        facts.amount = AmountText::rounded(place.sum.value());
        facts.tie = facts.tie || place.isTie();
    }
    return facts;
}

} // namespace

QString ChartDescription::sentence(const Edition &edition, const BreakdownQuery &query)
{
    if (query.scopes.isEmpty())
        return {};
    const FundingSum total = sumOf(edition, query.scopes);
    const Facts facts = factsOf(edition, query, total);
    if (total.reported == 0) {
        //: one sentence on a chart; %1 is the name of a region or place, or several names; %2 a year
        return tr("%1: no amounts are reported for %2.").arg(facts.subject, facts.year);
    }
    if (total.amount == 0) {
        //: one sentence on a chart; %1 is the name of a region or place, or several names; %2 a year
        return tr("%1: all amounts reported for %2 are zero.").arg(facts.subject, facts.year);
    }
    if (facts.place.isEmpty() && facts.tie) {
        //: one sentence on a chart; %1 is a name, %2 an amount such as US$ 12.5 million, %3 a year, %4 a share such as
        //: 33 %, %5 several themes that have this share each
        return tr("%1: a total of %2 required in %3; the largest share (%4 each): %5.")
            .arg(facts.subject, facts.total, facts.year, facts.share, facts.theme);
    }
    if (facts.place.isEmpty()) {
        //: one sentence on a chart; %1 is a name, %2 an amount such as US$ 12.5 million, %3 a year, %4 a share such as
        //: 48 %, %5 a theme with its title
        return tr("%1: a total of %2 required in %3; the largest share, %4, is for %5.")
            .arg(facts.subject, facts.total, facts.year, facts.share, facts.theme);
    }
    if (facts.tie) {
        //: one sentence on a chart; %1 is the name of a region, or several names, %2 and %6 amounts such as US$ 12.5
        //: million, %3 a year, %4 a share such as 48 %, %5 one theme or several that have this share each, %7 one
        //: region or place or several that have this amount each
        return tr("%1: a total of %2 required in %3; largest share (%4): %5; largest amount (%6): %7.")
            .arg(facts.subject, facts.total, facts.year, facts.share, facts.theme, facts.amount, facts.place);
    }
    //: one sentence on a chart; %1 is the name of a region, or several names, %2 and %7 amounts such as US$ 12.5
    //: million, %3 a year, %4 a share such as 48 %, %5 a theme with its title, %6 the region or place that needs most
    return tr("%1: a total of %2 required in %3; the largest share, %4, is for %5, and the largest amount is that of "
              "%6, %7.")
        .arg(facts.subject, facts.total, facts.year, facts.share, facts.theme, facts.place, facts.amount);
}

QString ChartDescription::sentence(const Breakdown &breakdown)
{
    return breakdown.edition() ? sentence(*breakdown.edition(), breakdown.query()) : QString();
}
