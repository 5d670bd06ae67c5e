// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"
#include "models/search/searchresult.h"

#include <QCoreApplication>

class QWidget;

/// Help › About this edition and About MiGOF Explorer.
class AboutDialogs
{
    Q_DECLARE_TR_FUNCTIONS(AboutDialogs)

public:
    /// Highlights what a search found and scrolls to the hit that was chosen, if there is one.
    static void showEdition(const EditionPtr &edition, QWidget *parent, const SearchMarks &marks = {},
                            const SearchHit &hit = {});
    static void showProgram(QWidget *parent);
};
