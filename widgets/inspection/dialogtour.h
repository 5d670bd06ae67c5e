// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <functional>

class MainWindow;
class QWidget;

/// Opens the dialogs of a window one by one, as a reader would, and shows each to `look` before it closes it again: for
/// pictures of all of them, and for tests that measure or read them. A new dialog is one line of the table in the .cpp.
namespace DialogTour
{
/// What the command line calls the dialogs.
QStringList names();
/// False where no dialog came up. Runs the event loop; `look` may run it too.
bool visit(MainWindow &window, const QString &name, const std::function<void(QWidget *dialog)> &look);
} // namespace DialogTour
