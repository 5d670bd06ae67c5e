// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewing/chartoptions.h"
#include "models/viewing/presentationdeck.h"

#include <QStringList>

class Settings;

/// What a speaker chose for presentations; remembered from one to the next.
struct PresentationOptions {
    enum class Appearance { Window, Light, Dark };

    QStringList scopes; ///< ids of the charts to show; empty: the world and its regions
    PresentationDeck::Order order = PresentationDeck::Order::Book;
    bool themeByTheme = false;
    bool sameAxis = false; ///< all charts of amounts on the axis of the largest
    ChartContent content;
    BreakdownQuery::Measure measure = BreakdownQuery::Measure::Amount;
    Appearance appearance = Appearance::Window;
    QString screen; ///< name; empty: another one than the window's

    friend bool operator==(const PresentationOptions &, const PresentationOptions &) = default;

    /// The charts in their order. Scopes that the edition does not have are left out.
    QList<Scope> steps(const Edition &edition) const;

    /// What was stored out of range comes back as the default. Values are a speaker's own choice; everything else that
    /// stands in a chart is as in `window`.
    static PresentationOptions read(const Settings &settings, const ChartContent &window = {});
    void write(Settings &settings) const;
};
