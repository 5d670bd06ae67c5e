// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/viewing/presentationdeck.h"

#include <algorithm>
#include <limits>

PresentationDeck::PresentationDeck(const QList<Scope> &steps, int themes)
    : m_steps(steps)
    , m_themes(themes)
    , m_revealed(themes)
{
}

QList<Scope> PresentationDeck::worldAndRegions(const Edition &edition)
{
    return QList{Scope::world()} + edition.children(Scope::world());
}

QList<Scope> PresentationDeck::ordered(const Edition &edition, QList<Scope> steps, Order order)
{
    if (order == Order::Total) {
        std::stable_sort(steps.begin(), steps.end(), [&](Scope a, Scope b) {
            const bool world = a.kind == Scope::Kind::World;
            if (world || b.kind == Scope::Kind::World)
                return world && b.kind != Scope::Kind::World;
            return edition.total(a).amount > edition.total(b).amount;
        });
    }
    return steps;
}

void PresentationDeck::setThemeByTheme(bool themeByTheme)
{
    m_themeByTheme = themeByTheme;
    m_revealed = themeByTheme ? 0 : m_themes;
}

bool PresentationDeck::next()
{
    if (m_themeByTheme && m_revealed < m_themes) {
        ++m_revealed;
        return true;
    }
    if (m_page + 1 < m_pages) {
        ++m_page;
        return true;
    }
    return goTo(m_position + 1);
}

bool PresentationDeck::previous()
{
    if (m_page > 0) {
        --m_page;
        return true;
    }
    if (m_themeByTheme && m_revealed > 0 && size() > 0) {
        --m_revealed;
        return true;
    }
    if (!goTo(m_position - 1))
        return false;
    m_revealed = m_themes; // as it was left
    m_fromBehind = true;
    return true;
}

bool PresentationDeck::goTo(int position)
{
    if (position < 0 || position >= size() || position == m_position)
        return false;
    m_position = position;
    m_page = 0;
    m_pages = 1;
    m_fromBehind = false;
    m_revealed = m_themeByTheme ? 0 : m_themes;
    return true;
}

int PresentationDeck::page() const
{
    return m_fromBehind ? std::numeric_limits<int>::max() : m_page;
}

void PresentationDeck::setPages(int pages)
{
    m_pages = qMax(1, pages);
    m_page = m_fromBehind ? m_pages - 1 : qMin(m_page, m_pages - 1);
    m_fromBehind = false;
}

bool PresentationDeck::revealNext()
{
    if (m_themes == 0)
        return false;
    m_revealed = m_revealed < m_themes ? m_revealed + 1 : 1;
    return true;
}

bool PresentationDeck::revealPrevious()
{
    if (m_revealed == 0)
        return false;
    --m_revealed;
    return true;
}
