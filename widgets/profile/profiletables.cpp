// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/profile/profiletables.h"

#include "models/edition/sums.h"
#include "models/words/amounttext.h"
#include "models/words/displayname.h"
#include "models/words/sharetext.h"
#include "widgets/look/themecolors.h"

#include <QFontMetricsF>
#include <QLocale>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace
{

constexpr qreal beforeTable = Strip::points(14);
constexpr qreal columnGap = Strip::points(8);
constexpr qreal nameShare = 0.17; // of the width, at least, for the names of a wide table
constexpr qreal smallestPoints = 5.5;

QString rankText(const std::optional<Rank> &rank)
{
    const QLocale locale;
    //: a rank in a table: the third of twelve
    return rank ? ProfileTables::tr("%1 of %2").arg(locale.toString(rank->position), locale.toString(rank->of))
                : QString();
}

} // namespace

ProfileTables::ProfileTables(EditionPtr edition, const ProfileStyle &style, Flow &flow)
    : m_edition(std::move(edition))
    , m_style(style)
    , m_flow(flow)
{
}

FlowCell ProfileTables::cell(const QString &text, bool atEnd, bool strong) const
{
    return {{m_style.run(text, m_points, strong ? QFont::DemiBold : QFont::Normal)}, atEnd, QColor()};
}

QString ProfileTables::amount(Funding amount) const
{
    return amount ? QLocale().toString(qlonglong(*amount)) : u"–"_s;
}

QList<FlowCell> ProfileTables::themesHeader(Scope scope) const
{
    //: heading of a column: a theme's part of the total
    const QString share = tr("Share");
    QList<FlowCell> header{name(tr("Theme"), true), number(tr("US$"), true), number(share, true)};
    if (scope.kind == Scope::Kind::Place)
        header.append(number(tr("Rank in the region"), true));
    if (scope.kind != Scope::Kind::World)
        header.append(
            number(scope.kind == Scope::Kind::Region ? tr("Rank among regions") : tr("Rank in the world"), true));
    return header;
}

// A theme of -1 is the total.
QList<FlowCell> ProfileTables::themesRow(Scope scope, int theme) const
{
    const bool total = theme < 0;
    const FundingSum sum = m_edition->total(scope, theme);
    QList<FlowCell> row{name(total ? tr("Total") : fullThemeName(*m_edition, theme), total)};
    if (!total)
        row[0].swatch = ThemeColors::theme(theme);
    row.append(number(AmountText::exact(sum.value()), total));
    row.append(number(AmountText::shareOf(sum, m_edition->total(scope)), total));
    // All who ask for nothing would share a rank that says nothing.
    const bool ranked = sum.amount > 0;
    if (scope.kind == Scope::Kind::Place)
        row.append(number(ranked ? rankText(rankInRegion(*m_edition, scope.index, theme)) : QString(), total));
    if (scope.kind != Scope::Kind::World)
        row.append(number(ranked ? rankText(rankInWorld(*m_edition, scope, theme)) : QString(), total));
    return row;
}

// Columns of numbers are as wide as their widest cell; the names get the rest.
QList<qreal> ProfileTables::widths(const QList<QList<FlowCell>> &rows) const
{
    QList<qreal> widths(rows.constFirst().size(), 0);
    qreal taken = 0;
    for (qsizetype column = 1; column < widths.size(); ++column) {
        for (const QList<FlowCell> &row : rows) {
            const FlowRun &run = row.at(column).runs.constFirst();
            widths[column] = qMax(widths[column], QFontMetricsF(run.font).horizontalAdvance(run.text));
        }
        widths[column] = std::ceil(widths[column]) + columnGap;
        taken += widths[column];
    }
    widths[0] = m_flow.width() - taken;
    return widths;
}

void ProfileTables::writeThemes(Scope scope)
{
    m_points = 8.5;
    QList<QList<FlowCell>> rows{themesHeader(scope)};
    for (int theme = 0; theme < m_edition->themes().size(); ++theme)
        rows.append(themesRow(scope, theme));
    rows.append(themesRow(scope, -1));
    m_flow.table(rows, widths(rows), m_style.rule, beforeTable, true);
    QList<qint64> parts;
    for (int theme = 0; theme < m_edition->themes().size(); ++theme)
        parts.append(m_edition->total(scope, theme).amount);
    if (!ShareText::addUp(parts, m_edition->total(scope).amount))
        m_flow.paragraph({m_style.muted(ShareText::roundingNote(), m_points)}, {.above = Strip::points(4)});
}

QList<FlowCell> ProfileTables::childrenRow(const QString &title, Scope scope, const QList<int> &columns,
                                           bool strong) const
{
    QList<FlowCell> row{name(title, strong)};
    for (const int theme : columns)
        row.append(number(amount(m_edition->total(scope, theme).value()), strong || theme < 0));
    return row;
}

QList<QList<FlowCell>> ProfileTables::childrenRows(Scope scope, const QList<int> &columns) const
{
    QList<FlowCell> header{name(scope.kind == Scope::Kind::World ? tr("Region, US$") : tr("Place, US$"), true)};
    for (const int theme : columns)
        header.append(number(theme < 0 ? tr("Total") : shortThemeName(*m_edition, theme), true));
    QList<QList<FlowCell>> rows{header};
    for (const Scope child : m_edition->children(scope))
        rows.append(childrenRow(displayName(*m_edition, child), child, columns, false));
    rows.append(childrenRow(tr("Total"), scope, columns, true));
    return rows;
}

// How many columns of numbers, one at least, leave the names their room.
qsizetype ProfileTables::columnsThatFit(const QList<qreal> &widths) const
{
    qreal room = m_flow.width() * (1 - nameShare) - widths.value(1);
    qsizetype count = 1;
    while (count + 1 < widths.size() && room >= widths.at(count + 1)) {
        ++count;
        room -= widths.at(count);
    }
    return count;
}

void ProfileTables::writeChildren(Scope scope)
{
    if (m_edition->children(scope).isEmpty())
        return;
    QList<int> columns(m_edition->themes().size());
    std::iota(columns.begin(), columns.end(), 0);
    columns.append(-1);
    // Smaller type where the numbers would leave the names no room.
    for (m_points = 7.5; m_points > smallestPoints; m_points -= 0.5) {
        if (columnsThatFit(widths(childrenRows(scope, columns))) == columns.size())
            break;
    }
    // Where even that is not enough, the columns go on in a table below.
    while (!columns.isEmpty()) {
        const QList<int> fitting = columns.first(columnsThatFit(widths(childrenRows(scope, columns))));
        columns = columns.sliced(fitting.size());
        const QList<QList<FlowCell>> rows = childrenRows(scope, fitting);
        m_flow.table(rows, widths(rows), m_style.rule, beforeTable, true);
    }
    if (m_edition->total(scope).notReported > 0)
        m_flow.paragraph({m_style.muted(tr("– not reported; 0 is a printed zero."))}, {.above = Strip::points(3)});
}
