// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/tablepreviewmodel.h"

#include "models/files/csvwriter.h"
#include "models/tables/hxl.h"
#include "models/text/tooltiptext.h"
#include "models/words/displayname.h"

#include <QLocale>

using namespace Qt::StringLiterals;

TablePreviewModel::TablePreviewModel(const FigureTable &table, QObject *parent)
    : QAbstractTableModel(parent)
    , m_table(table)
{
}

void TablePreviewModel::setStyle(Style style, bool hashtags)
{
    beginResetModel();
    m_style = style;
    m_hashtags = hashtags;
    endResetModel();
}

int TablePreviewModel::shownRows() const
{
    return static_cast<int>(qMin<qsizetype>(m_table.rows().size(), mostRows));
}

int TablePreviewModel::hiddenRows() const
{
    return static_cast<int>(m_table.rows().size()) - shownRows();
}

int TablePreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : (m_hashtags ? 1 : 0) + shownRows() + (m_table.hasTotalRow() ? 1 : 0);
}

int TablePreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_table.themeCount() + 3;
}

int TablePreviewModel::content(int column) const
{
    const int themes = m_table.themeCount();
    if (m_style == Style::Spreadsheet)
        return column == 0 ? Name : column <= themes ? column - 1 : column == themes + 1 ? Total : Id;
    return column == 0 ? Id : column == 1 ? Name : column <= themes + 1 ? column - 2 : Total;
}

QVariant TablePreviewModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const int what = content(index.column());
    const int row = index.row() - (m_hashtags ? 1 : 0);
    if (role == Qt::TextAlignmentRole && row >= 0 && what >= Total)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QString shown = row < 0             ? hashtag(what)
                          : row < shownRows() ? text(m_table.rows().at(row), what)
                                              : totalText(what);
    return role == Qt::ToolTipRole ? toolTipText(shown) : shown;
}

QString TablePreviewModel::hashtag(int content) const
{
    if (content == Id)
        return Hxl::id();
    return content == Name ? Hxl::name(m_table.rows()) : Hxl::amount(*m_table.edition(), content);
}

QString TablePreviewModel::text(Scope row, int content) const
{
    const Edition &edition = *m_table.edition();
    if (content == Id)
        return edition.id(row);
    if (content != Name)
        return amount(m_table.amount(row, content));
    switch (m_style) {
    case Style::Csv:
        return CsvWriter::defused(edition.name(row));
    case Style::Json:
        return edition.name(row);
    case Style::Spreadsheet:
        return m_table.scopes().size() > 1 ? distinctName(edition, row) : displayName(edition, row);
    }
    Q_UNREACHABLE();
}

QString TablePreviewModel::totalText(int content) const
{
    const bool spreadsheet = m_style == Style::Spreadsheet;
    if (content == Id)
        return spreadsheet ? QString() : u"total"_s;
    if (content == Name)
        return spreadsheet ? tr("Total") : u"Total"_s;
    return amount(m_table.total(content));
}

QString TablePreviewModel::amount(const FundingSum &sum) const
{
    const Funding value = sum.value();
    if (!value)
        return m_style == Style::Json ? u"null"_s : QString();
    return m_style == Style::Spreadsheet ? QLocale().toString(qlonglong(*value)) : QString::number(*value);
}

QVariant TablePreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const int what = content(section);
    const bool spreadsheet = m_style == Style::Spreadsheet;
    if (what == Id)
        return spreadsheet ? tr("Id") : u"id"_s;
    if (what == Name)
        return spreadsheet ? tr("Region or place") : u"name"_s;
    if (what == Total)
        return spreadsheet ? tr("Total, US$") : u"total"_s;
    const Theme &theme = m_table.edition()->themes().at(what);
    const QString heading = spreadsheet ? displayName(theme.title) : theme.id;
    return role == Qt::ToolTipRole ? toolTipText(heading) : heading;
}
