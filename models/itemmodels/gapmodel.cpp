// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/gapmodel.h"

#include "models/files/csvwriter.h"
#include "models/text/printabletext.h"
#include "models/text/textdirection.h"
#include "models/words/amounttext.h"
#include "models/words/displayname.h"

using namespace Qt::StringLiterals;

namespace
{

QVariant alignmentOfGaps(int column)
{
    return QVariant::fromValue(column == GapModel::AmountColumn ? TextDirection::numbers
                                                                : Qt::AlignLeading | Qt::AlignVCenter);
}

} // namespace

GapModel::GapModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void GapModel::setEdition(EditionPtr edition)
{
    beginResetModel();
    m_edition = std::move(edition);
    m_gaps.clear();
    if (m_edition)
        findGaps();
    endResetModel();
}

void GapModel::findGaps()
{
    const int themes = static_cast<int>(m_edition->themes().size());
    for (int place = 0; place < m_edition->places().size(); ++place) {
        QList<bool> told(themes, false);
        for (const Narrative *narrative : m_edition->narratives(Scope::place(place))) {
            if (narrative->theme >= 0 && narrative->kind == Narrative::Kind::Text)
                told[narrative->theme] = true;
        }
        for (int theme = 0; theme < themes; ++theme) {
            const bool money = m_edition->funding(place, theme).value_or(0) > 0;
            if (money != told.at(theme))
                m_gaps.append({place, theme, money});
        }
    }
}

bool GapModel::writeCsv(QIODevice &device) const
{
    CsvWriter writer(device);
    bool ok = writer.write({u"region_id"_s, u"place_id"_s, u"name"_s, u"theme_id"_s, u"amount_usd"_s, u"gap"_s});
    for (const Gap &gap : m_gaps) {
        const Place &place = m_edition->places().at(gap.place);
        const Funding amount = m_edition->funding(gap.place, gap.theme);
        ok = ok &&
             writer.write({m_edition->regions().at(place.region).id, place.id,
                           CsvWriter::defused(printableText(place.name)), m_edition->themes().at(gap.theme).id,
                           amount ? QString::number(*amount) : QString(), gap.money ? u"no-text"_s : u"no-money"_s});
    }
    return ok;
}

int GapModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_gaps.size());
}

int GapModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString GapModel::text(const Gap &gap, int column) const
{
    switch (static_cast<Column>(column)) {
    case RegionColumn:
        return displayName(m_edition->regions().at(m_edition->places().at(gap.place).region).name);
    case PlaceColumn:
        return displayName(*m_edition, Scope::place(gap.place));
    case ThemeColumn:
        return shortThemeName(*m_edition, gap.theme);
    case AmountColumn:
        return AmountText::exact(m_edition->funding(gap.place, gap.theme));
    case GapColumn:
        return gap.money ? tr("Money, no text") : tr("Text, no money");
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QVariant GapModel::sortValue(const Gap &gap, int column) const
{
    if (column == AmountColumn)
        return qlonglong(m_edition->funding(gap.place, gap.theme).value_or(-1));
    if (column == ThemeColumn)
        return gap.theme;
    return text(gap, column);
}

QVariant GapModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Gap &gap = m_gaps.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(gap, index.column());
    case Qt::TextAlignmentRole:
        return alignmentOfGaps(index.column());
    case ScopeRole:
        return QVariant::fromValue(Scope::place(gap.place));
    case ThemeRole:
        return gap.theme;
    case SortRole:
        return sortValue(gap, index.column());
    default:
        return {};
    }
}

QVariant GapModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOfGaps(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case RegionColumn:
        return tr("Region");
    case PlaceColumn:
        return tr("Place");
    case ThemeColumn:
        return tr("Theme");
    case AmountColumn:
        return tr("Amount, US$");
    case GapColumn:
        return tr("What there is");
    case ColumnCount:
        break;
    }
    return {};
}
