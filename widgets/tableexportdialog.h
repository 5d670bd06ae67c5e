// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition.h"

#include <QCoreApplication>

class QWidget;
class Settings;

/// Asks for a file and writes the figures of some scopes to it.
class TableExportDialog
{
    Q_DECLARE_TR_FUNCTIONS(TableExportDialog)

public:
    /// The file that was written; empty where the reader cancelled or a message told why it could not be.
    static QString save(const EditionPtr &edition, const QList<Scope> &scopes, Settings &settings, QWidget *parent);
};
