// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

/// What is being looked at: the world, a region or a place of one edition. `index` is the position in
/// Edition::regions() or Edition::places(); it has no meaning for the world.
struct Scope {
    enum class Kind { World, Region, Place };

    Kind kind = Kind::World;
    int index = 0;

    static constexpr Scope world() { return {}; }
    static constexpr Scope region(int index) { return {Kind::Region, index}; }
    static constexpr Scope place(int index) { return {Kind::Place, index}; }

    friend constexpr bool operator==(const Scope &, const Scope &) = default;
};

Q_DECLARE_METATYPE(Scope)
