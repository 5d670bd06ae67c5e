// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/fault.h"
#include "models/itemmodels/gapmodel.h"
#include "widgets/listings/listingdialog.h"

#include <optional>

class Settings;

/// The places and themes with money but no text, or text but no money; the list can be written to a CSV file.
class GapsDialog : public ListingDialog
{
    Q_OBJECT

public:
    /// `settings` must outlive the dialog.
    GapsDialog(const EditionPtr &edition, Settings &settings, QWidget *parent = nullptr);

    /// Writes every gap to a file.
    std::optional<Fault> save(const QString &path) const;

private:
    GapsDialog(GapModel *model, const EditionPtr &edition, Settings &settings, QWidget *parent);
    void chooseFile();

    GapModel *m_model;
    EditionPtr m_edition;
    Settings &m_settings;
};
