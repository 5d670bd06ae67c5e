// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"
#include "models/files/fault.h"
#include "widgets/listings/listingdialog.h"

#include <functional>

/// The program's listings, ready to be opened: data checks, examples for the SDGs, faults of a package.
namespace Listings
{
ListingDialog *differences(const EditionPtr &edition, QWidget *parent);
ListingDialog *sdgExamples(const EditionPtr &edition, QWidget *parent);
/// With an edition, faults about its regions and places lead there.
ListingDialog *faults(const QList<Fault> &faults, QWidget *parent, const EditionPtr &edition = {});

/// Calls back, after closing the dialog, with the scope and theme (-1: none) of a row that is entered.
void onActivated(ListingDialog *dialog, const std::function<void(Scope scope, int theme)> &show);
} // namespace Listings
