// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/translation/tscatalogue.h"

#include <QByteArray>

/// Writes .ts files of Qt Linguist.
namespace TsWriter
{
/// A catalogue to begin with: each string with what the programmer says about it, without a translation, and with as
/// many plural forms as the language has.
QByteArray emptyCatalogue(const QList<TsMessage> &messages, const QString &language, const QString &sourceLanguage);
} // namespace TsWriter
