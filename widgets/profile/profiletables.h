// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"
#include "widgets/profile/profilestyle.h"

#include <QCoreApplication>

/// The tables of a profile.
class ProfileTables
{
    Q_DECLARE_TR_FUNCTIONS(ProfileTables)

public:
    ProfileTables(EditionPtr edition, const ProfileStyle &style, Flow &flow);

    /// A line for each theme: amount, share of the scope's total, ranks.
    void writeThemes(Scope scope);
    /// What lies below a scope: a line for each region or place, a column for each theme.
    void writeChildren(Scope scope);

private:
    FlowCell cell(const QString &text, bool atEnd, bool strong) const;
    FlowCell name(const QString &text, bool strong) const { return cell(text, false, strong); }
    FlowCell number(const QString &text, bool strong) const { return cell(text, true, strong); }
    QList<FlowCell> themesHeader(Scope scope) const;
    QList<FlowCell> themesRow(Scope scope, int theme) const;
    // Of the places below a scope; a column of -1 is the total.
    QList<QList<FlowCell>> childrenRows(Scope scope, const QList<int> &columns) const;
    QList<FlowCell> childrenRow(const QString &title, Scope scope, const QList<int> &columns, bool strong) const;
    qsizetype columnsThatFit(const QList<qreal> &widths) const;
    QList<qreal> widths(const QList<QList<FlowCell>> &rows) const;
    QString amount(Funding amount) const;

    EditionPtr m_edition;
    const ProfileStyle &m_style;
    Flow &m_flow;
    qreal m_points = ProfileStyle::small;
};
