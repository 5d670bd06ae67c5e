// SPDX-License-Identifier: GPL-3.0-or-later
// The library holds nothing but the compiled catalogues; a static library needs one source of its own.
