// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportdialogs/tablefile.h"

#include "models/tables/spreadsheet/xlsxexport.h"
#include "models/tables/tableexport.h"
#include "widgets/look/themecolors.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

bool TableFile::usesTabs(const QString &ending)
{
    return ending.compare("tsv"_L1, Qt::CaseInsensitive) == 0;
}

std::optional<TableFile::Format> TableFile::formatFor(const QString &ending)
{
    if (usesTabs(ending))
        return Format::Csv;
    for (const Format format : {Format::Csv, Format::Xlsx, Format::Json}) {
        if (ending.compare(TableFile::ending(format), Qt::CaseInsensitive) == 0)
            return format;
    }
    return std::nullopt;
}

QString TableFile::ending(Format format)
{
    switch (format) {
    case Format::Csv:
        return u"csv"_s;
    case Format::Xlsx:
        return u"xlsx"_s;
    case Format::Json:
        return u"json"_s;
    }
    Q_UNREACHABLE();
}

QString TableFile::ending(const Options &options)
{
    const bool tabs = options.format == Format::Csv && options.table.separator == TableOptions::Separator::Tab;
    return tabs ? u"tsv"_s : ending(options.format);
}

TableFile::TableFile(EditionPtr edition, QList<Scope> scopes)
    : m_edition(std::move(edition))
    , m_scopes(std::move(scopes))
{
}

Result<QByteArray> TableFile::render(const Options &options) const
{
    if (options.format == Format::Xlsx) {
        XlsxExport::Options wanted{options.table, {}};
        for (int theme = 0; theme < m_edition->themes().size(); ++theme)
            wanted.themeColors.append(ThemeColors::theme(theme).rgb() & 0xffffff);
        return XlsxExport::write(FigureTable(m_edition, m_scopes), wanted);
    }
    QBuffer buffer; // memory: nothing is refused
    buffer.open(QIODevice::WriteOnly);
    const TableExport table(m_edition, m_scopes, options.table);
    if (options.format == Format::Json)
        table.writeJson(buffer);
    else
        table.writeCsv(buffer);
    return {buffer.data()};
}
