// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view.h"

/// What was shown, for going back and forward as in a browser.
class ViewHistory
{
public:
    void clear(const View &current)
    {
        m_views = {current};
        m_position = 0;
    }
    const View &current() const { return m_views.at(m_position); }
    /// Forgets what lies forward.
    void visit(const View &view)
    {
        if (view == current())
            return;
        m_views.resize(m_position + 1);
        m_views.append(view);
        if (m_views.size() > longest)
            m_views.removeFirst();
        m_position = m_views.size() - 1;
    }
    bool canGoBack() const { return m_position > 0; }
    bool canGoForward() const { return m_position + 1 < m_views.size(); }
    const View &goBack() { return m_views.at(--m_position); }
    const View &goForward() { return m_views.at(++m_position); }

private:
    static constexpr qsizetype longest = 200;
    QList<View> m_views{View()};
    qsizetype m_position = 0;
};
