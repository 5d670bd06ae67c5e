// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/choicenames.h"

#include <QStringList>

class Edition;

/// Which columns an exported table has. Their order is the table's, whatever the order they were asked for.
struct TableColumns {
    bool id = true;
    bool name = true;
    bool iso3 = false;   ///< ISO 3166-1 alpha-3 codes
    bool region = false; ///< of a place
    bool total = true;
    bool rank = false;         ///< by the total, among the table's rows
    QStringList themesLeftOut; ///< ids; a theme that is not listed has its column

    struct Entry {
        QString name; ///< on the command line and in settings
        bool TableColumns::*value;
    };
    /// The columns beside the themes', in the table's order.
    static const QList<Entry> &entries();
    /// Stands for all themes on the command line.
    static QString allThemes();

    /// The columns of these names: those of entries(), ids of themes, or allThemes(). The first that is none of them
    /// comes back in `unknown`.
    static TableColumns named(const QStringList &names, const Edition &edition, QString *unknown);
    /// Whether anything tells the rows apart.
    bool tellRowsApart() const { return id || name; }

    friend bool operator==(const TableColumns &, const TableColumns &) = default;
};

/// What an exported table is made of, for files of every format as far as it applies to them.
struct TableOptions {
    enum class Separator { Comma, Semicolon, Tab };
    static const ChoiceNames<Separator> &separatorNames();

    TableColumns columns;
    bool shares = false;                    ///< for each amount its part of the row's, and for the total of the table's
    bool titles = false;                    ///< in headings, ids and titles of the themes beside each other
    bool totalRow = true;                   ///< where there are several rows
    bool hxl = false;                       ///< a row of HXL hashtags below the header; CSV and XLSX
    bool byteOrderMark = false;             ///< CSV; Excel takes it for UTF-8 only with one
    Separator separator = Separator::Comma; ///< CSV
};
