// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/hxl.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QString Hxl::id()
{
    return u"#meta+id"_s;
}

QString Hxl::name(const QList<Scope> &rows)
{
    const auto all = [&](Scope::Kind kind) {
        return std::all_of(rows.cbegin(), rows.cend(), [kind](Scope row) { return row.kind == kind; });
    };
    if (all(Scope::Kind::Place))
        return u"#country+name"_s;
    return all(Scope::Kind::Region) ? u"#region+name"_s : u"#meta+name"_s;
}

QString Hxl::amount(const Edition &edition, int theme)
{
    const QString required = u"#value+funding+required+usd"_s;
    if (theme < 0)
        return required + u"+total"_s;
    // An attribute begins with a letter and holds letters, digits and underscores alone.
    QString attribute = edition.themes().at(theme).id;
    attribute.replace(u'-', u'_');
    if (!attribute.front().isLetter())
        attribute.prepend(u"theme_"_s);
    return required + u'+' + attribute;
}
