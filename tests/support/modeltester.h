// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModelTester>

inline constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
