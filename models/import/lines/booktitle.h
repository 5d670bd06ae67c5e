// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/lines/bookblock.h"

/// What a book calls itself.
struct BookTitle {
    QString title; ///< e.g. "Migration Initiatives 2017"; empty where it is nowhere to be found
    int year = 0;  ///< of the appeal
};

/// The words with a year that the running heads repeat most; else the year alone that the text names most.
BookTitle findBookTitle(const QList<BookBlock> &blocks);
