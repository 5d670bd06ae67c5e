// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/fault.h"

#include <QByteArray>
#include <QList>

/// Faults as a reader sees them, a line each.
QByteArray told(const QList<Fault> &faults);
