// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"

/// The scopes that no other one of the list contains, each once: what is added up where a reader chose a region
/// together with one of its own places.
QList<Scope> withoutOverlap(const Edition &edition, const QList<Scope> &scopes);

/// The sum over some scopes in which every place counts once; `theme` is -1 for all themes.
FundingSum sumOf(const Edition &edition, const QList<Scope> &scopes, int theme = -1);

/// The position of a scope among its peers by total funding, or by the funding under one theme, 1 being the largest;
/// equal amounts share a rank.
/// Scopes in which nothing is reported have none and are not counted.
struct Rank {
    int position = 0;
    int of = 0;
};

/// Rank of a place among its region's places (its regional initiatives included).
std::optional<Rank> rankInRegion(const Edition &edition, int place, int theme = -1);
/// Rank of a region among the regions, or of a place among all places. Nothing for the world.
std::optional<Rank> rankInWorld(const Edition &edition, Scope scope, int theme = -1);
