// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/scope.h"

#include <QList>

/// What the window shows: the same for tree, chart and text. One scope, or several compared; a theme that is looked at
/// in particular, or -1. The chart stays on `chartScopes` while a bar of it is looked at, so that a reader can walk
/// from bar to bar.
struct View {
    QList<Scope> scopes{Scope::world()};
    QList<Scope> chartScopes{Scope::world()};
    int theme = -1;

    static View of(const QList<Scope> &scopes, int theme = -1) { return {scopes, scopes, theme}; }
    friend bool operator==(const View &, const View &) = default;
};
