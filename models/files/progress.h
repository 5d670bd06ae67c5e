// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

/// Called by long work with the part done (0 to 1), from the thread that does it. Returning false asks the work
/// to stop as soon as it can; it then leaves nothing behind. An empty function means: nobody listens.
using Progress = std::function<bool(double done)>;
