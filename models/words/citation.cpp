// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/citation.h"

#include "models/words/displayname.h"

using namespace Qt::StringLiterals;

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
