// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/amounttext.h"
#include "tests/support/testmain.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

const QLocale english(QLocale::English, QLocale::UnitedStates);
const QLocale french(QLocale::French, QLocale::France);
const QLocale arabic(QLocale::Arabic, QLocale::Egypt);

} // namespace

class AmountTextTest : public QObject
{
    Q_OBJECT

private slots:
    void exact_data();
    void exact();
    void withUnit();
    void rounded_data();
    void rounded();
    void inMillions_data();
    void inMillions();
    void share_data();
    void share();
};

void AmountTextTest::exact_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<Funding>("amount");
    QTest::addColumn<QString>("text");

    QTest::newRow("English") << english << Funding(12513000) << u"12,513,000"_s;
    QTest::newRow("French") << french << Funding(12513000) << u"12\u202f513\u202f000"_s;
    QTest::newRow("Arabic") << arabic << Funding(12513000) << u"١٢٬٥١٣٬٠٠٠"_s;
    QTest::newRow("zero") << english << Funding(0) << u"0"_s;
    QTest::newRow("Arabic zero") << arabic << Funding(0) << u"٠"_s;
    QTest::newRow("not reported") << english << Funding() << u"not reported"_s;
    QTest::newRow("largest") << english << Funding(9007199254740991) << u"9,007,199,254,740,991"_s;
}

void AmountTextTest::exact()
{
    QFETCH(const QLocale, locale);
    QFETCH(const Funding, amount);
    QFETCH(const QString, text);
    QLocale::setDefault(locale);
    QCOMPARE(AmountText::exact(amount), text);
}

void AmountTextTest::withUnit()
{
    QLocale::setDefault(english);
    QCOMPARE(AmountText::exactWithUnit(12513000), u"US$ 12,513,000"_s);
    QCOMPARE(AmountText::exactWithUnit(0), u"US$ 0"_s);
    QCOMPARE(AmountText::exactWithUnit(std::nullopt), u"not reported"_s);
}

void AmountTextTest::rounded_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<Funding>("amount");
    QTest::addColumn<QString>("text");

    QTest::newRow("millions") << english << Funding(12513000) << u"12.5 million"_s;
    QTest::newRow("one million") << english << Funding(1000000) << u"1.0 million"_s;
    QTest::newRow("below a million") << english << Funding(999999) << u"999,999"_s;
    QTest::newRow("thousands of millions") << english << Funding(2598300009) << u"2,598.3 million"_s;
    QTest::newRow("zero") << english << Funding(0) << u"0"_s;
    QTest::newRow("not reported") << english << Funding() << u"not reported"_s;
    QTest::newRow("French") << french << Funding(12513000) << u"12,5 million"_s;
    QTest::newRow("Arabic") << arabic << Funding(12513000) << u"١٢٫٥ million"_s;
}

void AmountTextTest::rounded()
{
    QFETCH(const QLocale, locale);
    QFETCH(const Funding, amount);
    QFETCH(const QString, text);
    QLocale::setDefault(locale);
    QCOMPARE(AmountText::rounded(amount), text);
}

void AmountTextTest::inMillions_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<double>("amount");
    QTest::addColumn<QString>("text");

    QTest::newRow("tens") << english << 145'877'511.0 << u"145.9"_s;
    QTest::newRow("whole tens") << english << 100'000'000.0 << u"100"_s;
    QTest::newRow("whole millions") << english << 4'000'000.0 << u"4"_s;
    QTest::newRow("two decimals") << english << 324'744.0 << u"0.32"_s;
    QTest::newRow("one decimal is enough") << english << 2'500'000.0 << u"2.5"_s;
    QTest::newRow("three decimals") << english << 15'000.0 << u"0.015"_s;
    QTest::newRow("zero") << english << 0.0 << u"0"_s;
    QTest::newRow("thousands") << english << 2'598'300'009.0 << u"2,598.3"_s;
    QTest::newRow("French") << french << 145'877'511.0 << u"145,9"_s;
    QTest::newRow("French, whole") << french << 20'000'000.0 << u"20"_s;
    QTest::newRow("Arabic") << arabic << 145'877'511.0 << u"١٤٥٫٩"_s;
    QTest::newRow("Arabic, whole") << arabic << 20'000'000.0 << u"٢٠"_s;
}

void AmountTextTest::inMillions()
{
    QFETCH(const QLocale, locale);
    QFETCH(const double, amount);
    QFETCH(const QString, text);
    QLocale::setDefault(locale);
    QCOMPARE(AmountText::inMillions(amount), text);
}

void AmountTextTest::share_data()
{
    QTest::addColumn<std::optional<double>>("part");
    QTest::addColumn<QString>("text");

    QTest::newRow("half") << std::optional(0.5) << u"50 %"_s;
    QTest::newRow("rounded") << std::optional(0.4837) << u"48 %"_s;
    QTest::newRow("all") << std::optional(1.0) << u"100 %"_s;
    QTest::newRow("below one") << std::optional(0.0042) << u"0.4 %"_s;
    QTest::newRow("none") << std::optional(0.0) << u"0 %"_s;
    QTest::newRow("no share") << std::optional<double>() << QString();
}

void AmountTextTest::share()
{
    QFETCH(const std::optional<double>, part);
    QFETCH(const QString, text);
    QLocale::setDefault(english);
    QCOMPARE(AmountText::share(part), text);
}

MIGOF_TEST(AmountTextTest)
#include "tst_amounttext.moc"
