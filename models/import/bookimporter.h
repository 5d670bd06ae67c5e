// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/progress.h"
#include "models/import/lines/bookblock.h"
#include "models/import/lines/bookline.h"
#include "models/import/tables/fundingtable.h"
#include "models/package/editionresult.h"

#include <QCoreApplication>

#include <optional>

struct Chapter;

/// Reads the book itself into an edition with full narratives. It knows the layout of this kind of book (funding
/// tables under regions, thematic chapters region by region and place by place) and nothing of its words, so
/// that another edition with other places reads as well. Synchronous; may run in any thread.
///
/// The stages are classes and functions of their own: TextDecoder, readBookLines(), readBookBlocks(),
/// FundingTableReader, BlockClassifier, ChapterReader, FragmentLinker, NarrativeWriter, EditionBuilder.
class BookImporter
{
    Q_DECLARE_TR_FUNCTIONS(BookImporter)

public:
    /// Raised whenever some book would be read otherwise, so that editions that were kept before can be imported anew.
    static constexpr int version = 2;

    /// `known` may give ids, names, codes and aliases of places that it shares with the book.
    explicit BookImporter(EditionPtr known = {}, Progress progress = {});

    /// The bytes of a text; `file` is the name for messages.
    EditionResult importText(const QByteArray &bytes, const QString &file) const;
    /// Lines that were read already, as from a PDF, and the funding tables where they were read apart.
    EditionResult importLines(const QList<BookLine> &lines, const QString &file,
                              const QList<PrintedTable> &tables = {}) const;

private:
    static QList<FundingTable> settled(const QList<PrintedTable> &printed, const QList<BookBlock> &blocks,
                                       const QString &file, QList<Fault> &faults);
    static void leaveOutOddTables(QList<FundingTable> &tables, const QString &file, QList<Fault> &faults);
    static std::optional<Fault> unknownNames(const QList<Narrative> &narratives, const QString &file);
    static QList<Fault> missingChapters(const QList<Chapter> &chapters, const QList<Theme> &themes,
                                        const QString &file);
    bool goOn(double done) const { return !m_progress || m_progress(done); }

    EditionPtr m_known;
    Progress m_progress;
};
