// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QHeaderView;

/// Widens the sections that are narrower than their heading, as they may be in another language; none gets narrower.
void fitHeadings(QHeaderView &header);
/// The width at which every section shows its heading, in pixels.
int widthOfHeadings(const QHeaderView &header);
