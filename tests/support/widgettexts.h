// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

/// Every text that a window shows or tells a screen reader: titles, labels, buttons, headings, menus, tool tips, rows
/// of views, text documents. Each stands after the name of its widget, in the order of the widgets.
QStringList widgetTexts(const QWidget &window);
