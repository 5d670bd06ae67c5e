// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/fault.h"

/// Finds texts in C++ sources that reach a reader without tr(): a string literal with a word in it among the arguments
/// of a call that shows text, such as setText() or addAction(). A line that says "untranslated" in a comment is passed
/// over, for what is the same in every language.
namespace SourceCheck
{
/// `file` is the name that faults are reported under.
QList<Fault> faults(const QString &source, const QString &file);
/// Every .cpp file in these folders and below them, in the order of their names.
QList<Fault> faultsOfFolders(const QStringList &folders);
} // namespace SourceCheck
