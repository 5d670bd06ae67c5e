// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewing/view.h"
#include "widgets/reading/documentwriter.h"

#include <QCoreApplication>

class PlacePage;
struct PageNote;
struct PageSection;

/// Writes the figures and texts of a view into a text document. Anchors `theme-0` … mark the themes.
class DetailDocument : public DocumentWriter
{
    Q_DECLARE_TR_FUNCTIONS(DetailDocument)

public:
    using DocumentWriter::DocumentWriter;

    /// The width of the pane in pixels: what is compared stands side by side where it has room.
    void setRoom(qreal room) { m_room = room; }
    void writeView(const View &view);
    /// The widths at which what was written would be laid out in another way, in pixels.
    const QList<qreal> &turningWidths() const { return m_turningWidths; }
    /// The front matter: what the edition says of itself.
    void writeAboutEdition();

private:
    void writePage(const PlacePage &page);
    void writeComparison(const QList<Scope> &scopes);
    void writeLongComparison(const QList<Scope> &scopes);
    void writeIntroduction();
    void writeHead(const PlacePage &page);
    void writeNotes(const PlacePage &page);
    void writeForeign(const PageNote &note);
    QTextCharFormat aside() const;
    void writeNarrativesKind();
    void writeSection(const PlacePage &page, const PageSection &section);
    void writeLargest(const PageSection &section);
    void writeText(const PageText &text, Scope own);
    void writeSdgExamples(const PlacePage &page);
    void writeMentions(int place);

    qreal m_room = 1000;
    QList<qreal> m_turningWidths;
};
