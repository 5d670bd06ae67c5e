// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// How the language of the default QLocale writes numbers, from CLDR's data where QLocale has none.
namespace NumberForms
{
/// The powers of ten up to a billion that the language counts large amounts in, ascending: 3, 6, 9 in English; 4, 8 in
/// Chinese.
QList<int> namedPowers();
/// `value` tenths, hundredths … by the number of decimals: 125 with one is "12.5". Negative ones have a true minus.
QString decimal(qint64 value, int decimals);
/// The number with the sign of per cent on its side and at its distance: "48%", "48 %".
QString percent(const QString &number);
/// The same around nothing, for fields in which a number is typed.
QString percentPrefix();
QString percentSuffix();
/// amount / unit, rounded half away from zero; the unit is positive.
qint64 rounded(qint64 amount, qint64 unit);
/// 10 to the power of 0 to 18.
qint64 powerOfTen(int power);
} // namespace NumberForms
