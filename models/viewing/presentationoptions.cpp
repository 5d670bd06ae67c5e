// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/viewing/presentationoptions.h"

#include "models/viewing/settings.h"

using namespace Qt::StringLiterals;
using Key = Settings::Key;

namespace
{

const ChoiceNames<PresentationDeck::Order> &orderNames()
{
    using Order = PresentationDeck::Order;
    static const ChoiceNames<Order> names{{{"book"_L1, Order::Book}, {"total"_L1, Order::Total}}};
    return names;
}

const ChoiceNames<PresentationOptions::Appearance> &appearanceNames()
{
    using Appearance = PresentationOptions::Appearance;
    static const ChoiceNames<Appearance> names{
        {{"window"_L1, Appearance::Window}, {"light"_L1, Appearance::Light}, {"dark"_L1, Appearance::Dark}}};
    return names;
}

} // namespace

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

PresentationOptions PresentationOptions::read(const Settings &settings, const ChartContent &window)
{
    PresentationOptions options;
    options.scopes = settings.value(Key::PresentationScopes).toStringList();
    options.order = settings.choice(Key::PresentationOrder, orderNames());
    options.themeByTheme = settings.value(Key::PresentationThemeByTheme).toBool();
    options.sameAxis = settings.value(Key::PresentationSameAxis).toBool();
    options.content = window;
    options.content.notes = false; // a wall has no room for them; the source stays
    options.content.values = settings.value(Key::PresentationValues).toBool();
    options.content.manyBars = settings.choice(Key::PresentationManyBars, ChartContent::waysOfManyBars());
    options.measure = settings.choice(Key::PresentationMeasure, ChartOptions::measureNames());
    options.appearance = settings.choice(Key::PresentationAppearance, appearanceNames());
    options.screen = settings.value(Key::PresentationScreen).toString();
    return options;
}

void PresentationOptions::write(Settings &settings) const
{
    settings.setValue(Key::PresentationScopes, scopes);
    settings.setChoice(Key::PresentationOrder, orderNames(), order);
    settings.setValue(Key::PresentationThemeByTheme, themeByTheme);
    settings.setValue(Key::PresentationSameAxis, sameAxis);
    settings.setValue(Key::PresentationValues, content.values);
    settings.setChoice(Key::PresentationManyBars, ChartContent::waysOfManyBars(), content.manyBars);
    settings.setChoice(Key::PresentationMeasure, ChartOptions::measureNames(), measure);
    settings.setChoice(Key::PresentationAppearance, appearanceNames(), appearance);
    settings.setValue(Key::PresentationScreen, screen);
}
