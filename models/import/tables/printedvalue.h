// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/funding.h"

#include <QStringView>

/// The cells of a printed funding table: one meaning of "value" for the book as text and as PDF.
namespace PrintedValue
{

/// A whole number with or without separators of thousands and a currency, a dash of any kind, or what says that
/// nothing was reported: a dot, "n/a", "TBD" and the like; nothing else, and not nothing.
bool isValue(QStringView word);

/// What a value says: a dash is a printed zero; a dot and the like, or a number beyond all reason, is not reported.
Funding funding(QStringView value);

} // namespace PrintedValue
