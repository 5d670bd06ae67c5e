// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/windowreading.h"

#include "models/viewing/settings.h"
#include "widgets/reading/detailpane.h"
#include "widgets/window/windowactions.h"
#include "widgets/window/windowlayout.h"

namespace
{
constexpr int usualZoom = 100; // per cent
} // namespace

WindowReading::WindowReading(Settings &settings, const WindowActions *actions, DetailPane *detail,
                             const WindowLayout *layout)
    : QObject(detail)
    , m_settings(settings)
    , m_detail(detail)
{
    connect(actions->largerText, &QAction::triggered, this, [this] { zoom(1); });
    connect(actions->smallerText, &QAction::triggered, this, [this] { zoom(-1); });
    connect(actions->usualText, &QAction::triggered, this, [this] { setZoom(usualZoom); });
    connect(detail, &DetailPane::zoomWanted, this, &WindowReading::zoom);
    connect(actions->findInPage, &QAction::triggered, this, [this, layout] {
        layout->showTexts();
        m_detail->find();
    });
    setZoom(m_settings.value(Settings::Key::TextZoom).toInt());
}

void WindowReading::zoom(int direction)
{
    setZoom(m_detail->zoom() + direction * Settings::textZoomStep);
}

void WindowReading::setZoom(int percent)
{
    const int bounded = qBound(Settings::leastTextZoom, percent, Settings::mostTextZoom);
    m_detail->setZoom(bounded);
    m_settings.setValue(Settings::Key::TextZoom, bounded);
}
