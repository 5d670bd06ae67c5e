// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/translation/checks/lookuprecorder.h"
#include "models/translation/tstranslator.h"

#include <QCoreApplication>

/// Explains to a translator where a shown text comes from: context, source, translation, comments, and the place in the
/// .ts file.
class StringOrigin
{
    Q_DECLARE_TR_FUNCTIONS(StringOrigin)

public:
    /// HTML about the strings that a lookup found; empty where there are none. `catalogue` may be null.
    static QString explanation(const QList<LookupRecorder::Lookup> &lookups, const TsTranslator *catalogue);

private:
    static QString ofOne(const LookupRecorder::Lookup &lookup, const TsTranslator *catalogue);
    static QString row(const QString &heading, const QString &text);
    static QString state(const TsMessage *message);
};
