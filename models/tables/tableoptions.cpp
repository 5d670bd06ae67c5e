// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/tableoptions.h"

#include "models/edition/edition.h"

#include <algorithm>

using namespace Qt::StringLiterals;

const QList<TableColumns::Entry> &TableColumns::entries()
{
    static const QList<Entry> list{{u"id"_s, &TableColumns::id},       {u"name"_s, &TableColumns::name},
                                   {u"iso3"_s, &TableColumns::iso3},   {u"region"_s, &TableColumns::region},
                                   {u"total"_s, &TableColumns::total}, {u"rank"_s, &TableColumns::rank}};
    return list;
}

QString TableColumns::allThemes()
{
    return u"themes"_s;
}

TableColumns TableColumns::named(const QStringList &names, const Edition &edition, QString *unknown)
{
    TableColumns columns;
    for (const Entry &entry : entries())
        columns.*entry.value = false;
    QStringList themes;
    for (const QString &name : names) {
        const auto entry = std::find_if(entries().cbegin(), entries().cend(),
                                        [&](const Entry &candidate) { return candidate.name == name; });
        if (entry != entries().cend())
            columns.*entry->value = true;
        else if (edition.themeIndex(name) >= 0 || name == allThemes())
            themes.append(name);
        else if (unknown->isEmpty())
            *unknown = name;
    }
    for (const Theme &theme : edition.themes()) {
        if (!themes.contains(theme.id) && !themes.contains(allThemes()))
            columns.themesLeftOut.append(theme.id);
    }
    return columns;
}

const ChoiceNames<TableOptions::Separator> &TableOptions::separatorNames()
{
    static const ChoiceNames<Separator> names{
        {{"comma"_L1, Separator::Comma}, {"semicolon"_L1, Separator::Semicolon}, {"tab"_L1, Separator::Tab}}};
    return names;
}
