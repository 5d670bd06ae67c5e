// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/tablejson.h"

#include "models/tables/tablelayout.h"
#include "models/words/citation.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace
{

using Column = TableLayout::Column;

QJsonValue jsonOf(const QVariant &value)
{
    return value.isValid() ? QJsonValue::fromVariant(value) : QJsonValue(QJsonValue::Null);
}

QString idOf(const TableLayout &layout, int theme)
{
    return layout.table().edition()->themes().at(theme).id;
}

// A row, or the total row: `cell` gives what stands in a column.
template <typename Cell> QJsonObject recordOf(const TableLayout &layout, const Cell &cell)
{
    QJsonObject record;
    QJsonObject amounts;
    QJsonObject shares;
    for (const Column column : layout.columns()) {
        const bool ofTheme = column.theme >= 0;
        switch (column.kind) {
        case Column::Kind::Id:
        case Column::Kind::Name:
        case Column::Kind::Country:
        case Column::Kind::Region:
        case Column::Kind::Rank:
            record.insert(layout.heading(column), jsonOf(cell(column)));
            break;
        case Column::Kind::Iso3:
            record.insert(layout.heading(column),
                          QJsonArray::fromStringList(cell(column).toString().split(u';', Qt::SkipEmptyParts)));
            break;
        case Column::Kind::Amount:
            ofTheme ? amounts.insert(idOf(layout, column.theme), jsonOf(cell(column)))
                    : record.insert(u"total"_s, jsonOf(cell(column)));
            break;
        case Column::Kind::Share:
            ofTheme ? shares.insert(idOf(layout, column.theme), jsonOf(cell(column)))
                    : record.insert(u"share"_s, jsonOf(cell(column)));
            break;
        }
    }
    record.insert(u"amounts"_s, amounts);
    if (layout.options().shares)
        record.insert(u"shares"_s, shares);
    return record;
}

} // namespace

QJsonObject TableJson::of(const TableLayout &layout)
{
    const Edition &edition = *layout.table().edition();
    QJsonArray themes;
    for (const int theme : layout.themes()) {
        const Theme &subject = edition.themes().at(theme);
        themes.append(QJsonObject{{u"id"_s, subject.id}, {u"title"_s, subject.title}});
    }
    QJsonArray rows;
    for (const Scope row : layout.table().rows())
        rows.append(recordOf(layout, [&](Column column) { return layout.cell(column, row); }));
    QJsonArray scopes;
    for (const Scope scope : layout.table().scopes())
        scopes.append(edition.id(scope));
    QJsonObject table{{u"title"_s, edition.title()},
                      {u"year"_s, edition.year()},
                      {u"unit"_s, u"USD"_s},
                      {u"scopes"_s, scopes},
                      {u"themes"_s, themes},
                      {u"rows"_s, rows},
                      {u"notes"_s, QJsonArray::fromStringList(Citation::notes(edition, layout.table().scopes()))}};
    if (layout.options().totalRow)
        table.insert(u"total"_s, recordOf(layout, [&](Column column) { return layout.totalCell(column); }));
    return table;
}
