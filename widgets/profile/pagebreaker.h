// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/profile/strip.h"

/// Distributes strips over pages: as many on each as fit, without parting those that are to be kept together.
namespace PageBreaker
{
constexpr qreal boxPadding = Strip::points(8); ///< between a box's edge and its strips

/// Every strip stands on exactly one page, repeated headers besides; a strip higher than a page has one for itself.
QList<QList<PlacedStrip>> pages(const QList<Strip> &strips, qreal pageHeight);
} // namespace PageBreaker
