// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The folder, within Qt's resources, of the data package that the program ships. It is there for tests; the program
/// has the same as packedEmbeddedEdition().
QString embeddedPackagePath();
