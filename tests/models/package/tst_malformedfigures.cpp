// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/datapackagereader.h"
#include "tests/models/package/spoiltpackage.h"
#include "tests/support/faultlines.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace SpoiltPackage;

/// Amounts that are none, places and themes without one or with two, ids that are used twice or lead nowhere.
class MalformedFiguresTest : public QObject
{
    Q_OBJECT

private slots:
    void isToldOnce_data();
    void isToldOnce() { SpoiltPackage::isToldOnce(); }
    void packageWithoutPlaces();

private:
    static void amounts();
    static void cells();
    static void ids();
};

void MalformedFiguresTest::isToldOnce_data()
{
    addColumns();
    amounts();
    cells();
    ids();
}

void MalformedFiguresTest::amounts()
{
    const QString funding = u"funding.csv"_s;
    const std::pair<const char *, const char *> bad[] = {
        {"letters", "lots"},     {"decimals", "1.5"},         {"decimals", "0.5"},      {"perhaps thousands", "1.000"},
        {"exponent", "1e6"},     {"separators", "\"1,000\""}, {"blank before", " 5"},   {"blank after", "5 "},
        {"only a blank", " "},   {"plus sign", "+5"},         {"hyphen for zero", "-"}, {"dot", "."},
        {"hexadecimal", "0x10"}, {"currency", "$5"},          {"Arabic digits", "٥"},   {"formula", "=1+1"},
    };
    for (const auto &[name, text] : bad)
        row(name, replaced(funding, "1000000", text), funding, 5, 3, u"expected whole US dollars in digits"_s);
    row("negative", replaced(funding, "1000000", "-5"), funding, 5, 3, u"“-5” is negative"_s);
    row("beyond what is exact", replaced(funding, "1000000", "9007199254740992"), funding, 5, 3,
        u"at most 9007199254740991"_s);
    row("beyond 64 bits", replaced(funding, "1000000", "99999999999999999999"), funding, 5, 3,
        u"at most 9007199254740991"_s);
    row("a sum beyond what is exact", replaced(funding, "1000000", "9007199254740991"), funding, 5, 3,
        u"sum of all amounts"_s);
    row("printed total that is negative", appended(u"printed_totals.csv"_s, "world,,-1\n"), u"printed_totals.csv"_s, 8,
        3, u"negative"_s);
    row("printed total without an amount", appended(u"printed_totals.csv"_s, "world,,\n"), u"printed_totals.csv"_s, 8,
        3, u"expected whole US dollars"_s);
}

void MalformedFiguresTest::cells()
{
    const QString funding = u"funding.csv"_s;
    row("missing cell", replaced(funding, "corsaria,principle-2,0\n", ""), funding, 0, 0,
        u"no row for “corsaria” and “principle-2”"_s);
    row("second cell", appended(funding, "aland,objective-1,5\n"), funding, 17, 2,
        u"a second amount for “aland” and “objective-1”"_s);
    row("second cell where the first is not reported", appended(funding, "borovia,principle-2,5\n"), funding, 17, 2,
        u"a second amount"_s);
    row("amount of a region", appended(funding, "northland,principle-1,5\n"), funding, 17, 1,
        u"“northland” is not the id of a place"_s);
    row("amount of the world", appended(funding, "world,principle-1,5\n"), funding, 17, 1,
        u"“world” is not the id of a place"_s);
    row("amount of an unknown place", appended(funding, "nowhere,principle-1,5\n"), funding, 17, 1,
        u"“nowhere” is not the id"_s);
    row("amount of an unknown theme", appended(funding, "aland,principle-9,5\n"), funding, 17, 2,
        u"“principle-9” is not the id of a theme"_s);
    row("amount of no theme", appended(funding, "aland,,5\n"), funding, 17, 2, u"“” is not the id of a theme"_s);
    const QString totals = u"printed_totals.csv"_s;
    row("second total", appended(totals, "aland,,1\n"), totals, 8, 1, u"the first is in line 2"_s);
    row("total of an unknown scope", appended(totals, "nowhere,,1\n"), totals, 8, 1,
        u"“nowhere” is not the id of a region or place"_s);
    row("total of an unknown theme", appended(totals, "aland,total,1\n"), totals, 8, 2,
        u"“total” is not the id of a theme"_s);
}

void MalformedFiguresTest::ids()
{
    const QString places = u"places.csv"_s;
    const QString regions = u"regions.csv"_s;
    const QString themes = u"themes.csv"_s;
    row("place twice", appended(places, "aland,southland,Åland,,,,\n"), places, 7, 1, u"“aland” stands twice"_s);
    row("place with a region's id", appended(places, "southland,southland,S,,,,\n"), places, 7, 1,
        u"“southland” stands twice"_s);
    row("place called world", appended(places, "world,southland,W,,,,\n"), places, 7, 1, u"“world”"_s);
    row("place without an id", appended(places, ",southland,W,,,,\n"), places, 7, 1, u"expected lower-case letters"_s);
    row("id with capitals", appended(places, "Utopia,southland,U,,,,\n"), places, 7, 1,
        u"expected lower-case letters"_s);
    row("id with blanks", appended(places, "new place,southland,U,,,,\n"), places, 7, 1,
        u"expected lower-case letters"_s);
    row("id that is a path", appended(places, "../x,southland,U,,,,\n"), places, 7, 1,
        u"expected lower-case letters"_s);
    row("id with diacritics", appended(places, "côte,southland,U,,,,\n"), places, 7, 1,
        u"expected lower-case letters"_s);
    row("place without a name", appended(places, "utopia,southland, ,,,,\n"), places, 7, 3, u"name: nothing"_s);
    row("place in an unknown region", appended(places, "utopia,nowhere,U,,,,\n"), places, 7, 2,
        u"“nowhere” is not the id of a region"_s);
    row("place in a place", appended(places, "utopia,aland,U,,,,\n"), places, 7, 2,
        u"“aland” is not the id of a region"_s);
    row("place in the world", appended(places, "utopia,world,U,,,,\n"), places, 7, 2,
        u"“world” is not the id of a region"_s);
    row("ISO code of two letters", replaced(places, ",ALA,", ",AX,"), places, 3, 5, u"“AX”"_s);
    row("ISO code in small letters", replaced(places, ",ALA,", ",ala,"), places, 3, 5, u"“ala”"_s);
    row("second ISO code bad", replaced(places, ",ALA,", ",ALA;F1N,"), places, 3, 5, u"“F1N”"_s);
    row("ISO codes joined otherwise", replaced(places, ",ALA,", ",ALA FIN,"), places, 3, 5, u"joined by “;”"_s);
    row("region twice", appended(regions, "northland,Again\n"), regions, 4, 1, u"“northland” stands twice"_s);
    row("region called world", appended(regions, "world,World\n"), regions, 4, 1, u"“world”"_s);
    row("region without a name", appended(regions, "eastland,\n"), regions, 4, 2, u"name: nothing"_s);
    row("theme twice", appended(themes, "principle-1,principle,3,T,\n"), themes, 5, 1, u"“principle-1” stands twice"_s);
    row("theme without an id", appended(themes, ",principle,3,T,\n"), themes, 5, 1, u"expected lower-case letters"_s);
    row("bad kind of theme", appended(themes, "goal-1,goal,3,T,\n"), themes, 5, 2,
        u"“goal”; expected “principle” or “objective”"_s);
    row("theme number zero", appended(themes, "principle-3,principle,0,T,\n"), themes, 5, 3, u"number from 1"_s);
    row("theme number in letters", appended(themes, "principle-3,principle,III,T,\n"), themes, 5, 3, u"“III”"_s);
    row("theme without a title", appended(themes, "principle-3,principle,3,,\n"), themes, 5, 4, u"title: nothing"_s);
}

void MalformedFiguresTest::packageWithoutPlaces()
{
    const TestPackage package;
    package.write(u"places.csv"_s, "id,region_id,name,printed_name,iso3,aliases,note\n");
    package.write(u"funding.csv"_s, "place_id,theme_id,amount_usd\n");
    package.write(u"printed_totals.csv"_s, "scope_id,theme_id,amount_usd\n");
    package.write(u"narratives.csv"_s, "scope_id,theme_id,kind,title,text,source\n");
    package.write(u"sdg_examples.csv"_s, "target,level,scope_id,title,text\n");
    package.write(u"notes.csv"_s, "scope_id,text,about\n");

    const auto result = DataPackageReader::read(package.path());

    QVERIFY(!result.edition);
    QCOMPARE(result.faults.size(), 1);
    QVERIFY2(result.faults.first().message.contains(u"no places"), told(result.faults).constData());
}

MIGOF_TEST(MalformedFiguresTest)
#include "tst_malformedfigures.moc"
