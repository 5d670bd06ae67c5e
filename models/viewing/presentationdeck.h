// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"

/// The charts of a presentation, one step each, and how much of the current one is shown: all of it, or its themes one
/// after the other.
class PresentationDeck
{
public:
    enum class Order { Book, Total };

    PresentationDeck() = default;
    /// `themes` is the number of themes, which a chart reveals one by one where it is asked to.
    PresentationDeck(const QList<Scope> &steps, int themes);

    /// The world and its regions.
    static QList<Scope> worldAndRegions(const Edition &edition);
    /// The same steps, the largest total first; the world stays in front of what it consists of.
    static QList<Scope> ordered(const Edition &edition, QList<Scope> steps, Order order);

    const QList<Scope> &steps() const { return m_steps; }
    int size() const { return static_cast<int>(m_steps.size()); }
    int position() const { return m_position; }
    Scope scope() const { return m_steps.value(m_position); }
    /// Which page of the current chart, which may take several; beyond them all: the last, whichever that is.
    int page() const;
    /// How many it takes, as is known once it was laid out.
    void setPages(int pages);
    /// Themes to be shown; -1 for all.
    int revealed() const { return m_revealed < m_themes ? m_revealed : -1; }

    /// Whether steps to the next chart begin with an empty one and lead from theme to theme. Begins the current chart
    /// anew.
    void setThemeByTheme(bool themeByTheme);

    // Each returns whether anything changed.
    bool next();
    bool previous();
    bool goTo(int position);
    /// One theme more of the current chart; of a whole chart, the first theme alone.
    bool revealNext();
    /// One theme less.
    bool revealPrevious();

private:
    QList<Scope> m_steps;
    int m_themes = 0;
    int m_position = 0;
    int m_page = 0;
    int m_pages = 1;
    bool m_fromBehind = false; // come back to a chart whose pages have not been counted yet
    int m_revealed = 0;
    bool m_themeByTheme = false;
};
