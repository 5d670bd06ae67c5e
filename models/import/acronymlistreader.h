// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"
#include "models/import/lines/bookline.h"

/// The book's list of acronyms: everything behind the last heading in capitals that speaks of acronyms or
/// abbreviations, one to a line, long expansions going on in the next. Empty where there is none.
QList<Acronym> readAcronymList(const QList<BookLine> &lines);
