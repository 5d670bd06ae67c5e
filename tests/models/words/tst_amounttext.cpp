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

FundingSum sum(qint64 amount)
{
    FundingSum sum;
    sum.add(Funding(amount));
    return sum;
}

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
    void shareOf();
    void withSign();
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

    QTest::newRow("millions") << english << Funding(12513000) << u"US$ 12.5 million"_s;
    QTest::newRow("zero") << english << Funding(0) << u"US$ 0"_s;
    QTest::newRow("not reported") << english << Funding() << u"not reported"_s;
    QTest::newRow("French") << french << Funding(12513000) << u"US$ 12,5 million"_s;
    QTest::newRow("Arabic") << arabic << Funding(12513000) << u"US$ ١٢٫٥ million"_s;
}

void AmountTextTest::rounded()
{
    QFETCH(const QLocale, locale);
    QFETCH(const Funding, amount);
    QFETCH(const QString, text);
    QLocale::setDefault(locale);
    QCOMPARE(AmountText::rounded(amount), text);
}

void AmountTextTest::shareOf()
{
    QLocale::setDefault(english);
    QCOMPARE(AmountText::shareOf(sum(1), sum(4)), u"25%"_s);
    QCOMPARE(AmountText::shareOf(sum(0), sum(4)), QString());
    QCOMPARE(AmountText::shareOf(FundingSum(), sum(4)), QString());
    QCOMPARE(AmountText::shareOf(sum(0), sum(0)), QString());
}

void AmountTextTest::withSign()
{
    QLocale::setDefault(english);
    QCOMPARE(AmountText::withSign(1500), u"+1,500"_s);
    QCOMPARE(AmountText::withSign(-1500), u"−1,500"_s);
    QCOMPARE(AmountText::withSign(0), u"0"_s);
    // Signs stand before their numbers in a line from right to left, too.
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates));
    QCOMPARE(AmountText::withSign(1500), u"\u200e+1,500"_s);
    QCOMPARE(AmountText::withSign(-1500), u"\u200e−1,500"_s);
    QLocale::setDefault(english);
}

MIGOF_TEST(AmountTextTest)
#include "tst_amounttext.moc"
