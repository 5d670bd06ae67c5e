// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"
#include "models/files/result.h"
#include "models/tables/tableoptions.h"

/// The figures of some scopes as a file of any format, for the command line and the window alike; it brings the
/// colours that a spreadsheet's chart has.
class TableFile
{
public:
    enum class Format { Csv, Xlsx, Json };

    struct Options {
        Format format = Format::Csv;
        TableOptions table;
    };

    /// "csv", "tsv", "xlsx" or "json" in any case; nothing for anything else. TSV is CSV with tabs, whose separator
    /// usesTabs() tells.
    static std::optional<Format> formatFor(const QString &ending);
    static bool usesTabs(const QString &ending);
    /// The ending of a file's name, without the dot.
    static QString ending(Format format);
    static QString ending(const Options &options);

    /// One scope stands for what lies below it; several stand for themselves.
    TableFile(EditionPtr edition, QList<Scope> scopes);

    /// The file's bytes.
    Result<QByteArray> render(const Options &options) const;

private:
    EditionPtr m_edition;
    QList<Scope> m_scopes;
};
