// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/tableexport.h"

#include "models/files/csvwriter.h"
#include "models/tables/tablejson.h"
#include "models/text/printabletext.h"

#include <QBuffer>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace
{

QChar characterOf(TableOptions::Separator separator)
{
    switch (separator) {
    case TableOptions::Separator::Comma:
        return u',';
    case TableOptions::Separator::Semicolon:
        return u';';
    case TableOptions::Separator::Tab:
        return u'\t';
    }
    Q_UNREACHABLE();
}

// What is copied out of a terminal or runs in a spreadsheet is no text any more.
QString textOf(const QString &text)
{
    return CsvWriter::defused(printableText(text));
}

bool writeRows(CsvWriter &writer, const TableLayout &layout)
{
    const auto record = [&layout](const auto &field) {
        QStringList fields;
        for (const TableLayout::Column column : layout.columns())
            fields.append(field(column));
        return fields;
    };
    const auto field = [&layout](const QVariant &value) {
        return TableExport::fieldOf(value, layout.options().separator);
    };
    bool ok = writer.write(record([&](TableLayout::Column column) { return textOf(layout.heading(column)); }));
    if (layout.options().hxl)
        ok = ok && writer.write(record([&](TableLayout::Column column) { return layout.hashtag(column); }));
    for (const Scope row : layout.table().rows()) {
        if (!ok)
            return false;
        ok = writer.write(record([&](TableLayout::Column column) { return field(layout.cell(column, row)); }));
    }
    if (ok && layout.hasTotalRow())
        ok = writer.write(record([&](TableLayout::Column column) { return field(layout.totalCell(column)); }));
    return ok;
}

TableLayout forClipboard(const EditionPtr &edition, const QList<Scope> &scopes)
{
    TableOptions options;
    options.columns.id = false;
    options.separator = TableOptions::Separator::Tab;
    return {FigureTable(edition, scopes), options, TableLayout::Form::People};
}

} // namespace

TableExport::TableExport(EditionPtr edition, QList<Scope> scopes, TableOptions options)
    : m_layout(FigureTable(std::move(edition), std::move(scopes)), std::move(options), TableLayout::Form::Data)
{
}

QString TableExport::fieldOf(const QVariant &value, TableOptions::Separator separator)
{
    if (value.typeId() == QMetaType::QString)
        return textOf(value.toString());
    if (value.typeId() != QMetaType::Double)
        return value.toString(); // a whole number, or nothing
    const QString number = QString::number(value.toDouble(), 'f', 2);
    return separator == TableOptions::Separator::Semicolon ? QString(number).replace(u'.', u',') : number;
}

bool TableExport::writeCsv(QIODevice &device) const
{
    const QByteArray mark = m_layout.options().byteOrderMark ? QByteArray("\xef\xbb\xbf") : QByteArray();
    if (device.write(mark) != mark.size())
        return false;
    CsvWriter writer(device, characterOf(m_layout.options().separator));
    return writeRows(writer, m_layout);
}

bool TableExport::writeJson(QIODevice &device) const
{
    const QByteArray bytes = QJsonDocument(TableJson::of(m_layout)).toJson();
    return device.write(bytes) == bytes.size();
}

QString TableExport::toTabSeparated(const EditionPtr &edition, const QList<Scope> &scopes)
{
    QBuffer buffer; // memory: nothing is refused
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, u'\t');
    writeRows(writer, forClipboard(edition, scopes));
    return QString::fromUtf8(buffer.data());
}

QString TableExport::toHtml(const EditionPtr &edition, const QList<Scope> &scopes)
{
    const TableLayout layout = forClipboard(edition, scopes);
    const auto row = [&layout](const QString &tag, const auto &text) {
        QString cells;
        for (const TableLayout::Column column : layout.columns())
            cells += u'<' + tag + u'>' + text(column).toHtmlEscaped() + u"</"_s + tag + u'>';
        return u"<tr>"_s + cells + u"</tr>\n"_s;
    };
    const auto field = [&layout](const QVariant &value) { return fieldOf(value, layout.options().separator); };
    QString rows = row(u"th"_s, [&](TableLayout::Column column) { return textOf(layout.heading(column)); });
    for (const Scope scope : layout.table().rows())
        rows += row(u"td"_s, [&](TableLayout::Column column) { return field(layout.cell(column, scope)); });
    if (layout.hasTotalRow())
        rows += row(u"td"_s, [&](TableLayout::Column column) { return field(layout.totalCell(column)); });
    return u"<table>\n"_s + rows + u"</table>"_s;
}
