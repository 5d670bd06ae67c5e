// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition.h"

#include <QCoreApplication>

class QWidget;

/// Help › About this edition and About MiGOF Explorer.
class AboutDialogs
{
    Q_DECLARE_TR_FUNCTIONS(AboutDialogs)

public:
    static void showEdition(const EditionPtr &edition, QWidget *parent);
    static void showProgram(QWidget *parent);
};
