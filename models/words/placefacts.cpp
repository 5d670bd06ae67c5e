// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/placefacts.h"

#include "models/edition/sums.h"
#include "models/words/amounttext.h"

using namespace Qt::StringLiterals;

QString PlaceFacts::amount(const Edition &edition, const FundingSum &total)
{
    if (total.value())
        return AmountText::exactWithUnit(total.amount);
    //: in place of a total; %1 is a year
    return tr("No amounts are reported for %1").arg(QString::number(edition.year()));
}

QString PlaceFacts::year(const Edition &edition)
{
    //: after the total amount; %1 is a year
    return tr("required in %1").arg(QString::number(edition.year()));
}

QString PlaceFacts::notReported(const FundingSum &total)
{
    return total.value() && total.notReported > 0 ? tr("%n amount(s) not reported", nullptr, total.notReported)
                                                  : QString();
}

QString PlaceFacts::ranks(const Edition &edition, Scope scope)
{
    QStringList ranks;
    if (scope.kind == Scope::Kind::Place) {
        if (const auto rank = rankInRegion(edition, scope.index)) {
            //: the position of a place by its total, among those of its region
            ranks.append(tr("Number %1 of %2 in the region").arg(rank->position).arg(rank->of));
        }
        if (const auto rank = rankInWorld(edition, scope)) {
            //: the position of a place by its total, among all places of the book
            ranks.append(tr("%1 of %2 in the world").arg(rank->position).arg(rank->of));
        }
    } else if (const auto rank = rankInWorld(edition, scope)) {
        //: a rank by funding: %1 and %2 are numbers
        ranks.append(tr("Number %1 of %2 regions").arg(rank->position).arg(rank->of));
    }
    if (scope.kind != Scope::Kind::World) {
        const QString share = AmountText::shareOf(edition.total(scope), edition.total(Scope::world()));
        if (!share.isEmpty()) {
            //: %1 is a share such as 12 %
            ranks.append(tr("%1 of the world's total").arg(share));
        }
    }
    return ranks.join(u" · "_s);
}

QString PlaceFacts::share(const FundingSum &part, const FundingSum &whole)
{
    const QString share = AmountText::shareOf(part, whole);
    //: %1 is a share such as 12 %
    return share.isEmpty() ? share : tr("%1 of the total").arg(share);
}

QString PlaceFacts::absentText(Funding amount)
{
    if (!amount)
        return tr("The book has no text here, and reports no amount.");
    return *amount > 0 ? tr("The book asks for this amount without a text about it.")
                       : tr("The book has no text here and asks for no money.");
}

QString PlaceFacts::examples()
{
    return tr("Examples of projects for the Sustainable Development Goals");
}
