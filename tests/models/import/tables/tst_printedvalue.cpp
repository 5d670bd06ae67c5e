// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/tables/printedvalue.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

class PrintedValueTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsValuesFromWords_data();
    void tellsValuesFromWords();
};

void PrintedValueTest::tellsValuesFromWords_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("isValue");
    QTest::addColumn<Funding>("funding");

    const Funding notReported;
    QTest::newRow("amount") << u"1250"_s << true << Funding(1250);
    QTest::newRow("amount with separators") << u"2,614,937"_s << true << Funding(2'614'937);
    QTest::newRow("one digit") << u"7"_s << true << Funding(7);
    QTest::newRow("zero as a digit") << u"0"_s << true << Funding(0);
    QTest::newRow("hyphen") << u"-"_s << true << Funding(0);
    QTest::newRow("hyphen of its own") << u"\u2010"_s << true << Funding(0);
    QTest::newRow("hyphen that does not break") << u"\u2011"_s << true << Funding(0);
    QTest::newRow("dash for figures") << u"\u2012"_s << true << Funding(0);
    QTest::newRow("en dash") << u"–"_s << true << Funding(0);
    QTest::newRow("em dash") << u"—"_s << true << Funding(0);
    QTest::newRow("bar") << u"\u2015"_s << true << Funding(0);
    QTest::newRow("minus") << u"−"_s << true << Funding(0);
    QTest::newRow("dot") << u"."_s << true << notReported;
    QTest::newRow("largest") << u"1,000,000,000,000"_s << true << Funding(1'000'000'000'000);
    QTest::newRow("too large") << u"1,000,000,000,001"_s << true << notReported;
    QTest::newRow("too large for 64 bits") << u"99999999999999999999"_s << true << notReported;
    QTest::newRow("nothing") << QString() << false << notReported;
    QTest::newRow("blank") << u" "_s << false << notReported;
    QTest::newRow("separator alone") << u","_s << false << notReported;
    QTest::newRow("separator first") << u",250"_s << false << notReported;
    QTest::newRow("separator last") << u"250,"_s << false << notReported;
    QTest::newRow("two dashes") << u"--"_s << true << Funding(0);
    QTest::newRow("a dash in dollars") << u"$-"_s << true << Funding(0);
    QTest::newRow("three dashes") << u"---"_s << false << notReported;
    QTest::newRow("dots") << u"..."_s << true << notReported;
    QTest::newRow("ellipsis") << u"…"_s << true << notReported;
    QTest::newRow("not available") << u"n/a"_s << true << notReported;
    QTest::newRow("not available, shouted") << u"N/A"_s << true << notReported;
    QTest::newRow("nil") << u"nil"_s << true << notReported;
    QTest::newRow("to be determined") << u"TBD"_s << true << notReported;
    QTest::newRow("dollars") << u"$1,000"_s << true << Funding(1000);
    QTest::newRow("US dollars") << u"US$2,614,937"_s << true << Funding(2'614'937);
    QTest::newRow("USD behind") << u"1,000 USD"_s << true << Funding(1000);
    QTest::newRow("points between groups") << u"2.614.937"_s << true << Funding(2'614'937);
    QTest::newRow("one group after a point") << u"1.000"_s << true << Funding(1000);
    QTest::newRow("apostrophes between groups") << u"2'614’937"_s << false << notReported;
    QTest::newRow("one kind of apostrophe") << u"2’614’937"_s << true << Funding(2'614'937);
    QTest::newRow("spaces between groups") << u"2 614 937"_s << true << Funding(2'614'937);
    QTest::newRow("no cents") << u"1,250.00"_s << true << Funding(1250);
    QTest::newRow("no cents behind a comma") << u"1.250,00"_s << true << Funding(1250);
    QTest::newRow("cents") << u"1,250.50"_s << false << notReported;
    QTest::newRow("a group of two") << u"1,25,000"_s << false << notReported;
    QTest::newRow("a long first group") << u"1250,000"_s << false << notReported;
    QTest::newRow("two kinds of separators") << u"1,250.000"_s << false << notReported;
    QTest::newRow("a currency alone") << u"US$"_s << false << notReported;
    QTest::newRow("below zero") << u"-250"_s << false << notReported;
    QTest::newRow("range") << u"2016–2018"_s << false << notReported;
    QTest::newRow("decimals") << u"2.5"_s << false << notReported;
    QTest::newRow("footnote") << u"250*"_s << false << notReported;
    QTest::newRow("name") << u"Kenya"_s << false << notReported;
    QTest::newRow("word with a hyphen") << u"Bissau-"_s << false << notReported;
}

void PrintedValueTest::tellsValuesFromWords()
{
    QFETCH(QString, word);
    QTEST(PrintedValue::isValue(word), "isValue");
    QTEST(PrintedValue::funding(word), "funding");
}

MIGOF_TEST(PrintedValueTest)
#include "tst_printedvalue.moc"
