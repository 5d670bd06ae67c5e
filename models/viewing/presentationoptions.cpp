// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/viewing/presentationoptions.h"

#include "models/viewing/settings.h"

using Key = Settings::Key;

QList<Scope> PresentationOptions::steps(const Edition &edition) const
{
    QList<Scope> steps;
    for (const QString &id : scopes) {
        const auto scope = edition.find(id);
        if (scope && !steps.contains(*scope))
            steps.append(*scope);
    }
    if (steps.isEmpty())
        steps = PresentationDeck::worldAndRegions(edition);
    return PresentationDeck::ordered(edition, steps, order);
}

PresentationOptions PresentationOptions::read(const Settings &settings)
{
    const auto choice = [&](Key key, int last) {
        const int value = settings.value(key).toInt();
        return value >= 0 && value <= last ? value : 0;
    };
    PresentationOptions options;
    options.scopes = settings.value(Key::PresentationScopes).toStringList();
    options.order = static_cast<PresentationDeck::Order>(choice(Key::PresentationOrder, 1));
    options.themeByTheme = settings.value(Key::PresentationThemeByTheme).toBool();
    options.sameAxis = settings.value(Key::PresentationSameAxis).toBool();
    options.values = settings.value(Key::PresentationValues).toBool();
    options.measure = static_cast<BreakdownQuery::Measure>(choice(Key::PresentationMeasure, 1));
    options.appearance = static_cast<Appearance>(choice(Key::PresentationAppearance, 2));
    options.screen = settings.value(Key::PresentationScreen).toString();
    return options;
}

void PresentationOptions::write(Settings &settings) const
{
    settings.setValue(Key::PresentationScopes, scopes);
    settings.setValue(Key::PresentationOrder, static_cast<int>(order));
    settings.setValue(Key::PresentationThemeByTheme, themeByTheme);
    settings.setValue(Key::PresentationSameAxis, sameAxis);
    settings.setValue(Key::PresentationValues, values);
    settings.setValue(Key::PresentationMeasure, static_cast<int>(measure));
    settings.setValue(Key::PresentationAppearance, static_cast<int>(appearance));
    settings.setValue(Key::PresentationScreen, screen);
}
