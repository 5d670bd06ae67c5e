// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"
#include "widgets/profile/profilestyle.h"

#include <QCoreApplication>

/// Writes the profile of one scope into a flow: name, total and ranks, chart, tables, the texts under each theme,
/// notes.
class ProfileWriter
{
    Q_DECLARE_TR_FUNCTIONS(ProfileWriter)

public:
    /// `style` and `flow` must outlive the writer; `pageHeight` is that of a page's content.
    ProfileWriter(EditionPtr edition, const ProfileStyle &style, Flow &flow, qreal pageHeight);

    void write(Scope scope);

private:
    void writeHead(Scope scope);
    void writeChart(Scope scope);
    void writeTexts(Scope scope);
    void writeTheme(Scope scope, int theme, qreal above);
    void writeNarrative(const Narrative &narrative);
    void writeExamples(Scope scope);
    void writeNotes(Scope scope);
    void heading(const QString &text);
    void small(const QString &text, qreal above);
    void prose(const QString &text);

    EditionPtr m_edition;
    const ProfileStyle &m_style;
    Flow &m_flow;
    qreal m_pageHeight;
    qreal m_used = 0; // of the first page, by what stands above the chart
};
