// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/tableschema.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr auto text = TableColumn::Type::Text;
constexpr auto integer = TableColumn::Type::Integer;
} // namespace

QStringList TableSchema::columnNames() const
{
    QStringList names;
    for (const TableColumn &column : columns)
        names.append(column.name);
    return names;
}

namespace TableSchemas
{

const TableSchema &themes()
{
    static const TableSchema schema{u"themes"_s,
                                    u"themes.csv"_s,
                                    true,
                                    {{u"id"_s, text, true},
                                     {u"kind"_s, text, true},
                                     {u"number"_s, integer, true},
                                     {u"title"_s, text, true},
                                     {u"short_title"_s, text, false, {}, true}},
                                    {u"id"_s}};
    return schema;
}

const TableSchema &regions()
{
    static const TableSchema schema{
        u"regions"_s, u"regions.csv"_s, true, {{u"id"_s, text, true}, {u"name"_s, text, true}}, {u"id"_s}};
    return schema;
}

const TableSchema &places()
{
    static const TableSchema schema{u"places"_s,
                                    u"places.csv"_s,
                                    true,
                                    {{u"id"_s, text, true},
                                     {u"region_id"_s, text, true, u"regions.id"_s},
                                     {u"name"_s, text, true},
                                     {u"printed_name"_s},
                                     {u"iso3"_s},
                                     {u"aliases"_s},
                                     {u"note"_s}},
                                    {u"id"_s}};
    return schema;
}

const TableSchema &funding()
{
    static const TableSchema schema{u"funding"_s,
                                    u"funding.csv"_s,
                                    true,
                                    {{u"place_id"_s, text, true, u"places.id"_s},
                                     {u"theme_id"_s, text, true, u"themes.id"_s},
                                     {u"amount_usd"_s, integer}},
                                    {u"place_id"_s, u"theme_id"_s}};
    return schema;
}

const TableSchema &printedTotals()
{
    static const TableSchema schema{u"printed_totals"_s,
                                    u"printed_totals.csv"_s,
                                    false,
                                    {{u"scope_id"_s, text, true}, {u"theme_id"_s}, {u"amount_usd"_s, integer, true}}};
    return schema;
}

const TableSchema &narratives()
{
    static const TableSchema schema{u"narratives"_s,
                                    u"narratives.csv"_s,
                                    false,
                                    {{u"scope_id"_s, text, true},
                                     {u"theme_id"_s},
                                     {u"kind"_s, text, true},
                                     {u"title"_s},
                                     {u"text"_s, text, true},
                                     {u"source"_s}}};
    return schema;
}

const TableSchema &acronyms()
{
    static const TableSchema schema{u"acronyms"_s,
                                    u"acronyms.csv"_s,
                                    false,
                                    {{u"acronym"_s, text, true}, {u"expansion"_s, text, true}},
                                    {u"acronym"_s}};
    return schema;
}

const TableSchema &sdgExamples()
{
    static const TableSchema schema{
        u"sdg_examples"_s,
        u"sdg_examples.csv"_s,
        false,
        {{u"target"_s, text, true}, {u"level"_s, text, true}, {u"scope_id"_s}, {u"title"_s}, {u"text"_s, text, true}}};
    return schema;
}

const TableSchema &notes()
{
    static const TableSchema schema{u"notes"_s,
                                    u"notes.csv"_s,
                                    false,
                                    {{u"scope_id"_s, text, true}, {u"text"_s, text, true}, {u"about"_s, text, true}}};
    return schema;
}

bool contain(const QString &name)
{
    for (const TableSchema *table : {&themes(), &regions(), &places(), &funding(), &printedTotals(), &narratives(),
                                     &acronyms(), &sdgExamples(), &notes()}) {
        if (table->name == name)
            return true;
    }
    return false;
}

} // namespace TableSchemas
