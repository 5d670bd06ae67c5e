// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/tableexport.h"

#include "models/files/csvwriter.h"
#include "models/tables/hxl.h"
#include "models/words/citation.h"
#include "models/words/displayname.h"

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
    : m_table(std::move(edition), std::move(scopes))
{
}

QStringList TableExport::amounts(Scope scope) const
{
    QStringList fields;
    for (int theme = 0; theme < m_table.themeCount(); ++theme)
        fields.append(fileText(m_table.amount(scope, theme).value()));
    fields.append(fileText(m_table.amount(scope, -1).value()));
    return fields;
}

QStringList TableExport::totalAmounts() const
{
    QStringList fields;
    for (int theme = 0; theme < m_table.themeCount(); ++theme)
        fields.append(fileText(m_table.total(theme).value()));
    fields.append(fileText(m_table.total(-1).value()));
    return fields;
}

QStringList TableExport::hashtags() const
{
    QStringList tags{Hxl::id(), Hxl::name(m_table.rows())};
    for (int theme = 0; theme < m_table.themeCount(); ++theme)
        tags.append(Hxl::amount(*m_table.edition(), theme));
    tags.append(Hxl::amount(*m_table.edition(), -1));
    return tags;
}

bool TableExport::writeCsv(QIODevice &device, const Options &options) const
{
    const Edition &edition = *m_table.edition();
    QStringList header{u"id"_s, u"name"_s};
    for (const Theme &theme : edition.themes())
        header.append(theme.id);
    header.append(u"total"_s);

    const QByteArray mark = options.byteOrderMark ? QByteArray("\xef\xbb\xbf") : QByteArray();
    bool ok = device.write(mark) == mark.size();
    CsvWriter writer(device);
    ok = ok && writer.write(header);
    if (options.hxl)
        ok = ok && writer.write(hashtags());
    for (const Scope scope : m_table.rows())
        ok = ok &&
             writer.write(QStringList{edition.id(scope), CsvWriter::defused(edition.name(scope))} + amounts(scope));
    if (m_table.hasTotalRow())
        ok = ok && writer.write(QStringList{u"total"_s, u"Total"_s} + totalAmounts());
    return ok;
}

bool TableExport::writeJson(QIODevice &device) const
{
    const Edition &edition = *m_table.edition();
    QJsonArray themes;
    for (const Theme &theme : edition.themes())
        themes.append(QJsonObject{{u"id"_s, theme.id}, {u"title"_s, theme.title}});

    const auto record = [&edition](const QString &id, const QString &name, const auto &sum) {
        QJsonObject amountsByTheme;
        for (int theme = 0; theme < edition.themes().size(); ++theme)
            amountsByTheme.insert(edition.themes().at(theme).id, jsonValue(sum(theme).value()));
        return QJsonObject{
            {u"id"_s, id}, {u"name"_s, name}, {u"amounts"_s, amountsByTheme}, {u"total"_s, jsonValue(sum(-1).value())}};
    };
    QJsonArray records;
    for (const Scope scope : m_table.rows()) {
        records.append(
            record(edition.id(scope), edition.name(scope), [&](int theme) { return m_table.amount(scope, theme); }));
    }
    QJsonArray scopes;
    for (const Scope scope : m_table.scopes()) {
        scopes.append(edition.id(scope));
    }
    const QJsonObject table{
        {u"title"_s, edition.title()},
        {u"year"_s, edition.year()},
        {u"unit"_s, u"USD"_s},
        {u"scopes"_s, scopes},
        {u"themes"_s, themes},
        {u"rows"_s, records},
        {u"total"_s, record(u"total"_s, u"Total"_s, [this](int theme) { return m_table.total(theme); })},
        {u"notes"_s, QJsonArray::fromStringList(Citation::notes(edition, m_table.scopes()))}};
    const QByteArray bytes = QJsonDocument(table).toJson();
    return device.write(bytes) == bytes.size();
}

QString TableExport::toTabSeparated() const
{
    const Edition &edition = *m_table.edition();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, u'\t');
    QStringList header{tr("Region or place")};
    for (const Theme &theme : edition.themes())
        header.append(CsvWriter::defused(displayName(theme.title)));
    header.append(tr("Total, US$"));
    writer.write(header);
    for (const Scope scope : m_table.rows())
        writer.write(QStringList{CsvWriter::defused(displayName(edition, scope))} + amounts(scope));
    if (m_table.hasTotalRow())
        writer.write(QStringList{tr("Total")} + totalAmounts());
    return QString::fromUtf8(buffer.data());
}
