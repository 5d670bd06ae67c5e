// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class DetailPane;
class Settings;
class WindowActions;
class WindowLayout;

/// How the texts of the main window are read: the size of their letters, which is remembered, and finding words in
/// them.
class WindowReading : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the object.
    WindowReading(Settings &settings, const WindowActions *actions, DetailPane *detail, const WindowLayout *layout);

    void zoom(int direction);
    /// Bounded, and remembered.
    void setZoom(int percent);

private:
    Settings &m_settings;
    DetailPane *m_detail;
};
