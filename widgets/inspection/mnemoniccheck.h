// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QWidget;

/// Keys that two things in a window answer to, so that neither does: mnemonics within a menu, the menu bar or a dialog,
/// and shortcuts in the whole window. They differ from language to language.
namespace MnemonicCheck
{
struct Clash {
    QString place; ///< title of the menu, or of the window; empty for the menu bar
    QString key;
    QString first;
    QString second;
};

QList<Clash> mnemonics(const QWidget &window);
QList<Clash> shortcuts(const QWidget &window);
} // namespace MnemonicCheck
