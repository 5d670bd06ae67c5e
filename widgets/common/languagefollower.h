// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

/// Runs `translate` now, and again whenever the language of the program changes while the widget lives: the texts of a
/// dialog stand in one place, and an open dialog changes with the window.
void followLanguage(QWidget *widget, const std::function<void()> &translate);
/// The same for a widget that shows nothing yet: only whenever the language changes.
void whenLanguageChanges(QWidget *widget, const std::function<void()> &translate);
