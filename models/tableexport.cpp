// SPDX-License-Identifier: GPL-3.0-or-later
#include "tableexport.h"

#include "citation.h"
#include "csvwriter.h"
#include "displayname.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace
{

QString fileText(Funding amount)
{
    return amount ? QString::number(*amount) : QString();
}

QJsonValue jsonValue(Funding amount)
{
    return amount ? QJsonValue(*amount) : QJsonValue(QJsonValue::Null);
}

} // namespace

TableExport::TableExport(EditionPtr edition, QList<Scope> scopes)
    : m_edition(std::move(edition))
    , m_scopes(std::move(scopes))
{
}

QList<Scope> TableExport::rows() const
{
    if (m_scopes.size() == 1 && m_scopes.first().kind != Scope::Kind::Place)
        return m_edition->children(m_scopes.first());
    return m_scopes;
}

FundingSum TableExport::sumOfRows(int theme) const
{
    FundingSum sum;
    for (const Scope scope : rows())
        sum.add(theme < 0 ? m_edition->total(scope) : m_edition->total(scope, theme));
    return sum;
}

QStringList TableExport::amounts(Scope scope) const
{
    QStringList fields;
    for (int theme = 0; theme < m_edition->themes().size(); ++theme)
        fields.append(fileText(m_edition->total(scope, theme).value()));
    fields.append(fileText(m_edition->total(scope).value()));
    return fields;
}

QStringList TableExport::totalAmounts() const
{
    QStringList fields;
    for (int theme = 0; theme < m_edition->themes().size(); ++theme)
        fields.append(fileText(sumOfRows(theme).value()));
    fields.append(fileText(sumOfRows(-1).value()));
    return fields;
}

bool TableExport::writeCsv(QIODevice &device) const
{
    QStringList header{u"id"_s, u"name"_s};
    for (const Theme &theme : m_edition->themes())
        header.append(theme.id);
    header.append(u"total"_s);

    CsvWriter writer(device);
    bool ok = writer.write(header);
    for (const Scope scope : rows())
        ok = ok && writer.write(QStringList{m_edition->id(scope), CsvWriter::defused(m_edition->name(scope))} +
                                amounts(scope));
    if (rows().size() > 1)
        ok = ok && writer.write(QStringList{u"total"_s, u"Total"_s} + totalAmounts());
    return ok;
}

bool TableExport::writeJson(QIODevice &device) const
{
    QJsonArray themes;
    for (const Theme &theme : m_edition->themes())
        themes.append(QJsonObject{{u"id"_s, theme.id}, {u"title"_s, theme.title}});

    const auto record = [this](const QString &id, const QString &name, const auto &sum) {
        QJsonObject amountsByTheme;
        for (int theme = 0; theme < m_edition->themes().size(); ++theme)
            amountsByTheme.insert(m_edition->themes().at(theme).id, jsonValue(sum(theme).value()));
        return QJsonObject{
            {u"id"_s, id}, {u"name"_s, name}, {u"amounts"_s, amountsByTheme}, {u"total"_s, jsonValue(sum(-1).value())}};
    };
    QJsonArray records;
    for (const Scope scope : rows()) {
        records.append(record(m_edition->id(scope), m_edition->name(scope), [&](int theme) {
            return theme < 0 ? m_edition->total(scope) : m_edition->total(scope, theme);
        }));
    }
    QJsonArray scopes;
    for (const Scope scope : m_scopes) {
        scopes.append(m_edition->id(scope));
    }
    const QJsonObject table{
        {u"title"_s, m_edition->title()},
        {u"year"_s, m_edition->year()},
        {u"unit"_s, u"USD"_s},
        {u"scopes"_s, scopes},
        {u"themes"_s, themes},
        {u"rows"_s, records},
        {u"total"_s, record(u"total"_s, u"Total"_s, [this](int theme) { return sumOfRows(theme); })},
        {u"notes"_s, QJsonArray::fromStringList(Citation::notes(*m_edition, m_scopes))}};
    const QByteArray bytes = QJsonDocument(table).toJson();
    return device.write(bytes) == bytes.size();
}

QString TableExport::toTabSeparated() const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, u'\t');
    QStringList header{tr("Region or place")};
    for (const Theme &theme : m_edition->themes())
        header.append(CsvWriter::defused(displayName(theme.title)));
    header.append(tr("Total, US$"));
    writer.write(header);
    for (const Scope scope : rows())
        writer.write(QStringList{CsvWriter::defused(displayName(*m_edition, scope))} + amounts(scope));
    if (rows().size() > 1)
        writer.write(QStringList{tr("Total")} + totalAmounts());
    return QString::fromUtf8(buffer.data());
}
