// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// The edition that the program ships, for PackedEdition::read(). Made from the data package's files while building
/// (tools/packededition.cpp).
std::u16string_view packedEmbeddedEdition();
