// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDialog;

/// Watches for dialogs that are taller than their screen, as they are with large fonts: their content scrolls,
/// and their buttons stay in reach below it.
class ScrollingDialogs : public QObject
{
    Q_OBJECT

public:
    /// Watches every dialog of the program while it lives.
    explicit ScrollingDialogs(QObject *parent);

    /// Makes the dialog fit into this room, if it does not; true where it had to.
    static bool fit(QDialog &dialog, QSize room);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};
