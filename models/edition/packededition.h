// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"

#include <string>
#include <string_view>

/// An edition's data as one run of UTF-16 code units, which is read without parsing and without copying: the texts that
/// are read stand in it, and are not touched until someone reads them. For what is a part of the program; nothing is
/// checked.
namespace PackedEdition
{
std::u16string written(const EditionData &data);
/// `packed` is what written() made, and has to outlive every text that was read from it.
EditionData read(std::u16string_view packed);
} // namespace PackedEdition
