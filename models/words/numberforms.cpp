// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/numberforms.h"

#include <QHash>
#include <QLocale>

#include <unicode/formattedvalue.h>
#include <unicode/locid.h>
#include <unicode/numberformatter.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace
{

constexpr int largestPower = 9;

struct Forms {
    QList<int> powers;
    QString beforePercent;
    QString afterPercent;
};

icu::Locale icuLocale(const QLocale &locale)
{
    if (locale.language() == QLocale::C)
        return icu::Locale::getEnglish();
    // Signs depend on the digits, which countries differ in.
    const bool arabic = locale.zeroDigit() == u"٠";
    return {(locale.name() + (arabic ? u"@numbers=arab"_s : u"@numbers=latn"_s)).toLatin1().constData()};
}

// Where the digits stand in what ICU wrote; nowhere after an error.
std::pair<qsizetype, qsizetype> digitsIn(const icu::number::FormattedNumber &number, UErrorCode &status)
{
    icu::ConstrainedFieldPosition position;
    position.constrainField(UFIELD_CATEGORY_NUMBER, UNUM_INTEGER_FIELD);
    const bool found = U_SUCCESS(status) && number.nextPosition(position, status);
    if (!found)
        return {0, 0};
    return {position.getStart(), position.getLimit()};
}

// A power has a name of its own where its number begins with a single digit again: 2 million, but 20 million. (One of
// it may be written without a digit.)
QList<int> powersOf(const icu::Locale &locale)
{
    const auto formatter = icu::number::NumberFormatter::withLocale(locale)
                               .notation(icu::number::Notation::compactLong())
                               .grouping(UNUM_GROUPING_OFF);
    QList<int> powers;
    qint64 amount = 2;
    for (int power = 0; power <= largestPower; ++power, amount *= 10) {
        UErrorCode status = U_ZERO_ERROR;
        const icu::number::FormattedNumber number = formatter.formatInt(amount, status);
        const auto [start, end] = digitsIn(number, status);
        const bool single = end - start == 1;
        if (power > 0 && single)
            powers.append(power);
    }
    return powers;
}

Forms formsOf(const QLocale &locale)
{
    const icu::Locale icu = icuLocale(locale);
    Forms forms{powersOf(icu), {}, u"%"_s};
    UErrorCode status = U_ZERO_ERROR;
    const icu::number::FormattedNumber number =
        icu::number::NumberFormatter::withLocale(icu).unit(icu::NoUnit::percent()).formatInt(5, status);
    const auto [start, end] = digitsIn(number, status);
    const icu::UnicodeString written = number.toTempString(status);
    if (U_SUCCESS(status) && end > start) {
        const QString text = QString::fromUtf16(written.getBuffer(), written.length());
        forms.beforePercent = text.left(start);
        forms.afterPercent = text.mid(end);
    }
    return forms;
}

// Kept, since ICU takes long to make them.
const Forms &forms(const QLocale &locale)
{
    thread_local QHash<QString, Forms> known;
    const QString key = locale.name() + locale.zeroDigit();
    auto it = known.constFind(key);
    if (it == known.constEnd())
        it = known.insert(key, formsOf(locale));
    return *it;
}

QString digits(const QString &ascii, const QLocale &locale)
{
    const QString zero = locale.zeroDigit();
    if (zero.size() != 1 || zero == "0"_L1)
        return ascii;
    QString result = ascii;
    for (QChar &digit : result)
        digit = QChar(zero.at(0).unicode() + digit.digitValue());
    return result;
}

} // namespace

QList<int> NumberForms::namedPowers()
{
    return forms(QLocale()).powers;
}

QString NumberForms::decimal(qint64 value, int decimals)
{
    const QLocale locale;
    const qint64 unit = powerOfTen(decimals);
    const qint64 size = qAbs(value);
    QString text = locale.toString(qlonglong(size / unit));
    if (decimals > 0)
        text += locale.decimalPoint() + digits(QString::number(size % unit).rightJustified(decimals, u'0'), locale);
    if (value >= 0)
        return text;
    // With the mark that keeps it before its number where one reads from right to left.
    return locale.negativeSign().replace(u'-', u'−') + text;
}

QString NumberForms::percent(const QString &number)
{
    const Forms &known = forms(QLocale());
    return known.beforePercent + number + known.afterPercent;
}

QString NumberForms::percentPrefix()
{
    return forms(QLocale()).beforePercent;
}

QString NumberForms::percentSuffix()
{
    return forms(QLocale()).afterPercent;
}

qint64 NumberForms::rounded(qint64 amount, qint64 unit)
{
    const qint64 size = qAbs(amount);
    const qint64 left = size % unit;
    const qint64 result = size / unit + (left >= unit - left ? 1 : 0);
    return amount < 0 ? -result : result;
}

qint64 NumberForms::powerOfTen(int power)
{
    qint64 result = 1;
    for (int i = 0; i < power; ++i)
        result *= 10;
    return result;
}
