// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewing/view.h"

/// What was shown, for going back and forward as in a browser, and how far the reader had scrolled in its texts.
class ViewHistory
{
public:
    void clear(const View &current)
    {
        m_entries = {{current, 0}};
        m_position = 0;
    }
    const View &current() const { return m_entries.at(m_position).view; }
    /// In pixels of the text pane; 0 until it is set.
    int scroll() const { return m_entries.at(m_position).scroll; }
    /// To be called before another view is shown.
    void setScroll(int scroll) { m_entries[m_position].scroll = scroll; }
    /// Forgets what lies forward.
    void visit(const View &view)
    {
        if (view == current())
            return;
        m_entries.resize(m_position + 1);
        m_entries.append({view, 0});
        if (m_entries.size() > longest)
            m_entries.removeFirst();
        m_position = m_entries.size() - 1;
    }
    bool canGoBack() const { return m_position > 0; }
    bool canGoForward() const { return m_position + 1 < m_entries.size(); }
    const View &goBack() { return m_entries.at(--m_position).view; }
    const View &goForward() { return m_entries.at(++m_position).view; }

private:
    struct Entry {
        View view;
        int scroll = 0;
    };
    static constexpr qsizetype longest = 200;
    QList<Entry> m_entries{Entry()};
    qsizetype m_position = 0;
};
