// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>

/// Shares as people read them, in the default QLocale. Each is rounded on its own, halves away from zero, so that
/// several need not add up to 100.
class ShareText
{
    Q_DECLARE_TR_FUNCTIONS(ShareText)

public:
    /// "48%"; with a decimal below one per cent: "0.4%", "< 0.1%". Empty where the whole is not above zero.
    static QString of(qint64 part, qint64 whole);
    /// The same with this number of decimals, for shares that stand below each other: "48%", "< 1%".
    static QString of(qint64 part, qint64 whole, int decimals);
    /// Per cent in units of the last decimal, as of() writes them; the whole is above zero.
    static qint64 percent(qint64 part, qint64 whole, int decimals);
    /// Whether the parts of a whole, each written by of() alone, add up to 100, or there is nothing to add up.
    static bool addUp(const QList<qint64> &parts, qint64 whole);
    /// "Each share is rounded …", below shares that do not add up.
    static QString roundingNote();
    /// "< 0.1", for what is more than nothing and less than can be written.
    static QString lessThan(const QString &number);
};
