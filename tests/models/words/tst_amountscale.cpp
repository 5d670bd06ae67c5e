// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/amountscale.h"
#include "models/words/numberforms.h"
#include "tests/support/testmain.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

const QLocale inEnglish(QLocale::English, QLocale::UnitedStates);
const QLocale inFrench(QLocale::French, QLocale::France);
const QLocale inSpanish(QLocale::Spanish, QLocale::Argentina);
const QLocale inRussian(QLocale::Russian, QLocale::Russia);
const QLocale inArabic(QLocale::Arabic, QLocale::Egypt);
const QLocale inChinese(QLocale::Chinese, QLocale::China);

constexpr qint64 thousand = 1000;
constexpr qint64 million = 1000 * thousand;

} // namespace

class AmountScaleTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(inEnglish); }

    void writesOneAmount_data();
    void writesOneAmount();
    void choosesForAllBars_data();
    void choosesForAllBars();
    void writesLittleAsLessThanTheLastDecimal();
    void roundsHalvesAwayFromZero_data();
    void roundsHalvesAwayFromZero();
    void writesTicksWithTheDecimalsOfAStep_data();
    void writesTicksWithTheDecimalsOfAStep();
    void countsAsTheLanguageDoes_data();
    void countsAsTheLanguageDoes();
};

void AmountScaleTest::writesOneAmount_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QString>("text");

    const auto row = [](const char *name, const QLocale &locale, qint64 amount, const QString &text) {
        QTest::newRow(name) << locale << amount << text;
    };
    row("a half", inEnglish, 13'950'000, u"US$ 14.0 million"_s);
    row("another half", inEnglish, 14'350'000, u"US$ 14.4 million"_s);
    row("below a half", inEnglish, 14'349'999, u"US$ 14.3 million"_s);
    row("thousands", inEnglish, 175'000, u"US$ 175.0 thousand"_s);
    row("dollars", inEnglish, 999, u"US$ 999"_s);
    row("zero", inEnglish, 0, u"US$ 0"_s);
    row("one million", inEnglish, million, u"US$ 1.0 million"_s);
    row("nearly a million", inEnglish, 999'950, u"US$ 1.0 million"_s);
    row("nearly a billion", inEnglish, 999'960'000, u"US$ 1.0 billion"_s);
    row("billions", inEnglish, 2'598'300'009, u"US$ 2.6 billion"_s);
    row("more than there are words for", inEnglish, 9'007'199'254'740'991, u"US$ 9,007,199.3 billion"_s);
    row("French", inFrench, 2'598'300'009, u"US$ 2,6 billion"_s);
    row("Spanish", inSpanish, 2'598'300'009, u"US$ 2,6 billion"_s);
    row("Russian", inRussian, 2'598'300'009, u"US$ 2,6 billion"_s);
    row("Arabic", inArabic, 2'598'300'009, u"US$ ٢٫٦ billion"_s);
    row("Chinese", inChinese, 2'598'300'009, u"US$ 25.98 hundred million"_s);
    row("Chinese, a hundred of the largest unit", inChinese, 12'345'000'000, u"US$ 123.5 hundred million"_s);
    row("Chinese, smaller unit", inChinese, 13'950'000, u"US$ 1,395 ten thousand"_s);
    row("Chinese, few of the smaller unit", inChinese, 324'744, u"US$ 32.5 ten thousand"_s);
    row("Chinese, nearly the larger unit", inChinese, 99'999'000, u"US$ 1.00 hundred million"_s);
    row("Chinese, dollars", inChinese, 9'999, u"US$ 9,999"_s);
}

void AmountScaleTest::writesOneAmount()
{
    QFETCH(const QLocale, locale);
    QFETCH(const qint64, amount);
    QFETCH(const QString, text);
    QLocale::setDefault(locale);
    QCOMPARE(AmountScale(amount).withUnit(amount), text);
}

void AmountScaleTest::choosesForAllBars_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QList<qint64>>("bars");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("numbers");

    const auto row = [](const char *name, const QLocale &locale, const QList<qint64> &bars, const QString &unit,
                        const QString &numbers) { QTest::newRow(name) << locale << bars << unit << numbers; };
    row("one number of decimals", inEnglish, {10 * million, 12'500'000, 9'110'000, 102'700'000}, u"US$ million"_s,
        u"10.0 12.5 9.1 102.7"_s);
    row("whole millions", inEnglish, {10 * million, 0, 3 * million}, u"US$ million"_s, u"10 0 3"_s);
    row("small sums", inEnglish, {440'000, 12'000, 97'500}, u"US$ thousand"_s, u"440.0 12.0 97.5"_s);
    row("whole dollars", inEnglish, {400, 12}, u"US$"_s, u"400 12"_s);
    row("one large among small", inEnglish, {1'200'000, 40'000, 50'000, 60'000}, u"US$ thousand"_s,
        u"1,200 40 50 60"_s);
    row("the world beside a place", inEnglish, {2'598'300'009, 20'300'000}, u"US$ million"_s, u"2,598.3 20.3"_s);
    row("billions", inEnglish, {2'598'300'009, 1'300'000'000}, u"US$ billion"_s, u"2.6 1.3"_s);
    row("nothing", inEnglish, {0, 0}, u"US$"_s, u"0 0"_s);
    row("no bars", inEnglish, {}, u"US$"_s, QString());
    row("Chinese", inChinese, {615'276'000, 28'170'000}, u"US$ hundred million"_s, u"6.15 0.28"_s);
    row("Chinese, smaller", inChinese, {6'700'000, 440'000}, u"US$ ten thousand"_s, u"670 44"_s);
    row("Spanish", inSpanish, {2'598'300'009, 1'300'000'000}, u"US$ billion"_s, u"2,6 1,3"_s);
    row("French", inFrench, {12'513'000, 2'000'000}, u"US$ million"_s, u"12,5 2,0"_s);
}

void AmountScaleTest::choosesForAllBars()
{
    QFETCH(const QLocale, locale);
    QFETCH(const QList<qint64>, bars);
    QFETCH(const QString, unit);
    QFETCH(const QString, numbers);
    QLocale::setDefault(locale);
    const AmountScale scale(bars, {});
    QCOMPARE(scale.unit(), unit);
    QStringList written;
    for (const qint64 bar : bars)
        written.append(scale.number(bar));
    QCOMPARE(written.join(u' '), numbers);
}

void AmountScaleTest::writesLittleAsLessThanTheLastDecimal()
{
    const AmountScale scale(QList<qint64>{12'500'000}, {});
    QCOMPARE(scale.number(49'999), u"< 0.1"_s);
    QCOMPARE(scale.number(50'000), u"0.1"_s);
    QCOMPARE(scale.number(0), u"0"_s);
    QCOMPARE(scale.withUnit(1), u"US$ < 0.1 million"_s);
    // A part that is not whole gives all decimals.
    QCOMPARE(AmountScale(QList<qint64>{12 * million}, {11'999'000, 1'000}).number(12 * million), u"12.0"_s);
}

void AmountScaleTest::roundsHalvesAwayFromZero_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<qint64>("unit");
    QTest::addColumn<qint64>("result");

    QTest::newRow("half") << qint64(5) << qint64(10) << qint64(1);
    QTest::newRow("below") << qint64(4) << qint64(10) << qint64(0);
    QTest::newRow("negative half") << qint64(-5) << qint64(10) << qint64(-1);
    QTest::newRow("negative below") << qint64(-4) << qint64(10) << qint64(0);
    QTest::newRow("half of an odd unit") << qint64(3) << qint64(7) << qint64(0);
    QTest::newRow("more than half of an odd unit") << qint64(4) << qint64(7) << qint64(1);
    QTest::newRow("unit of one") << qint64(7) << qint64(1) << qint64(7);
    QTest::newRow("largest") << qint64(9'007'199'254'740'991'000) << qint64(9'007'199'254'740'991) << qint64(1000);
}

void AmountScaleTest::roundsHalvesAwayFromZero()
{
    QFETCH(const qint64, amount);
    QFETCH(const qint64, unit);
    QFETCH(const qint64, result);
    QCOMPARE(NumberForms::rounded(amount, unit), result);
}

void AmountScaleTest::writesTicksWithTheDecimalsOfAStep_data()
{
    QTest::addColumn<qint64>("bar");
    QTest::addColumn<double>("step");
    QTest::addColumn<int>("steps");
    QTest::addColumn<QString>("ticks");

    QTest::newRow("whole") << 12'500'000 * qint64(1) << 5e6 << 3 << u"0 5 10 15"_s;
    QTest::newRow("halves") << 1'400'000 * qint64(1) << 0.5e6 << 3 << u"0 0.5 1.0 1.5"_s;
    QTest::newRow("quarters") << 1'000'000 * qint64(1) << 0.25e6 << 4 << u"0 0.25 0.50 0.75 1.00"_s;
    QTest::newRow("thousands") << 440 * thousand << 150e3 << 3 << u"0 150 300 450"_s;
    QTest::newRow("dollars") << qint64(4) << 2.0 << 2 << u"0 2 4"_s;
}

void AmountScaleTest::writesTicksWithTheDecimalsOfAStep()
{
    QFETCH(const qint64, bar);
    QFETCH(const double, step);
    QFETCH(const int, steps);
    QFETCH(const QString, ticks);
    QCOMPARE(AmountScale(QList<qint64>{bar}, {}).ticks(step, steps).join(u' '), ticks);
}

void AmountScaleTest::countsAsTheLanguageDoes_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QList<int>>("powers");

    QTest::newRow("English") << inEnglish << QList{3, 6, 9};
    QTest::newRow("French") << inFrench << QList{3, 6, 9};
    QTest::newRow("Spanish") << inSpanish << QList{3, 6, 9};
    QTest::newRow("Russian") << inRussian << QList{3, 6, 9};
    QTest::newRow("Arabic") << inArabic << QList{3, 6, 9};
    QTest::newRow("Chinese") << inChinese << QList{4, 8};
    QTest::newRow("no language") << QLocale::c() << QList{3, 6, 9};
}

void AmountScaleTest::countsAsTheLanguageDoes()
{
    QFETCH(const QLocale, locale);
    QFETCH(const QList<int>, powers);
    QLocale::setDefault(locale);
    QCOMPARE(NumberForms::namedPowers(), powers);
}

MIGOF_TEST(AmountScaleTest)
#include "tst_amountscale.moc"
