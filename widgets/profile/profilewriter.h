// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/words/placepage.h"
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
    void writeHead(const PlacePage &page);
    void writeChart(Scope scope);
    void writeTexts(const PlacePage &page);
    void writeSection(const PageSection &section, qreal above);
    void writeText(const PageText &text);
    void writeExamples(const PlacePage &page);
    void writeNotes(const PlacePage &page);
    void heading(const QString &text);
    void small(const QString &text, qreal above);
    void prose(const QList<PageParagraph> &paragraphs);

    EditionPtr m_edition;
    const ProfileStyle &m_style;
    Flow &m_flow;
    qreal m_pageHeight;
    qreal m_used = 0; // of the first page, by what stands above the chart
};
