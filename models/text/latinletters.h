// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <span>

/// A letter that no normalisation takes apart (ł, đ, ø, ı, æ), and how it is written in ASCII.
struct LatinLetter {
    char16_t letter;
    std::array<char, 8> ascii; ///< small letters, and zeros behind them
};

/// All of them, sorted by letter; written while building (tools/latinletters.cpp).
std::span<const LatinLetter> latinLetters();
