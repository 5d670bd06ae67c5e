// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/citation.h"

#include "models/edition/sums.h"
#include "models/words/amounttext.h"
#include "models/words/displayname.h"

#include <QLocale>

using namespace Qt::StringLiterals;

QString Citation::chartTitle(const Edition &edition, const BreakdownQuery &query)
{
    constexpr int mostNames = 4;
    QStringList names;
    for (const Scope scope : query.scopes)
        names.append(displayName(edition, scope));
    if (names.size() > mostNames)
        return tr("%n region(s) and place(s) compared", nullptr, static_cast<int>(names.size()));
    return QLocale().createSeparatedList(names);
}

QString Citation::chartSubtitle(const Edition &edition, const BreakdownQuery &query)
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

QString Citation::source(const Edition &edition)
{
    //: %1 is the title of the publication, e.g. Migration Initiatives 2017
    return tr("Source: IOM, %1").arg(edition.title());
}

QString Citation::narrative(const Edition &edition, const Narrative &narrative)
{
    //: the publisher in a citation: the International Organization for Migration
    QStringList parts{tr("IOM"), edition.title()};
    if (narrative.scope.kind != Scope::Kind::World)
        parts.append(displayName(edition, narrative.scope));
    if (narrative.theme >= 0)
        parts.append(shortThemeName(edition, narrative.theme));
    if (!narrative.title.isEmpty())
        parts.append(u'“' + narrative.title + u'”');
    if (!narrative.source.isEmpty())
        parts.append(narrative.source);
    const QString citation = parts.join(u", "_s);
    if (edition.data().narrativesKind == EditionData::Narratives::Full)
        return citation;
    //: %1 is a citation of the book; added where the text is our summary
    return tr("%1 (summary)").arg(citation);
}

QStringList Citation::notes(const Edition &edition, const QList<Scope> &scopes)
{
    QStringList result;
    const auto add = [&](Scope scope, bool named) {
        for (const Note *note : edition.notes(scope)) {
            if (note->about != Note::About::Figures)
                continue;
            //: a note on a place under a chart; %1 is the place's name, %2 the note
            const QString text = named ? tr("%1: %2").arg(displayName(edition, scope), note->text) : note->text;
            if (!result.contains(text)) // where a region and its place were both selected
                result.append(text);
        }
    };
    for (const Scope scope : scopes) {
        add(scope, scopes.size() > 1);
        if (scope.kind == Scope::Kind::Region) {
            for (const Scope place : edition.children(scope))
                add(place, true);
        }
    }
    return result;
}
