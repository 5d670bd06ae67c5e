// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// How much may come out of what is packed: more than any table needs, and less than what was made to fill a memory.
namespace UnpackedSize
{
constexpr int maximumRatio = 200;                 ///< unpacked to packed; tables have less than 30
constexpr qint64 ratioFree = qint64(1024) * 1024; ///< unpacked bytes that may have any ratio

constexpr bool isBeyond(qint64 unpacked, qint64 packed)
{
    return unpacked > ratioFree && unpacked / maximumRatio > packed;
}
} // namespace UnpackedSize
