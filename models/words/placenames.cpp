// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/placenames.h"

#include "models/words/displayname.h"

PlaceNames PlaceNames::of(const Edition &edition, Scope scope)
{
    PlaceNames names;
    names.own = {displayName(edition, scope), edition.name(scope)};
    if (scope.kind == Scope::Kind::Place) {
        const Place &place = edition.places().at(scope.index);
        names.others = QStringList{place.printedName} + place.aliases + place.iso3;
    }
    names.own.removeAll(QString());
    names.own.removeDuplicates();
    names.others.removeDuplicates();
    names.others.removeIf([&](const QString &name) { return name.isEmpty() || names.own.contains(name); });
    return names;
}
