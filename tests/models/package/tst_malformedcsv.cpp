// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/package/spoiltpackage.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace SpoiltPackage;

/// Tables that are not the CSV that they should be.
class MalformedCsvTest : public QObject
{
    Q_OBJECT

private slots:
    void isToldOnce_data();
    void isToldOnce() { SpoiltPackage::isToldOnce(); }

private:
    static void encodings();
    static void csv();
};

void MalformedCsvTest::isToldOnce_data()
{
    addColumns();
    encodings();
    csv();
}

void MalformedCsvTest::encodings()
{
    const QString places = u"places.csv"_s;
    row(
        "UTF-16",
        [](const TestPackage &package) { package.write(u"notes.csv"_s, utf16(package.read(u"notes.csv"_s))); },
        u"notes.csv"_s, 1, 1, u"UTF-16"_s);
    row("Latin-1",
        appended(u"acronyms.csv"_s, "EU,Europ\xe9"
                                    "en\n"),
        u"acronyms.csv"_s, 4, 2, u"UTF-8"_s);
    row("zero byte", appended(u"acronyms.csv"_s, QByteArray("A\0,B\n", 5)), u"acronyms.csv"_s, 4, 1, u"zero byte"_s);
}

void MalformedCsvTest::csv()
{
    const QString funding = u"funding.csv"_s;
    row("zero-byte table", written(funding, {}), funding, 1, 0, u"expected a header: place_id,theme_id,amount_usd"_s);
    row("table of empty lines", written(funding, "\n\n"), funding, 1, 0, u"expected a header"_s);
    row("missing column", replaced(u"notes.csv"_s, "scope_id,text,about", "scope_id,text,on"), u"notes.csv"_s, 1, 0,
        u"“about” is missing"_s);
    row("column twice", written(u"acronyms.csv"_s, "acronym,expansion,acronym\n"), u"acronyms.csv"_s, 1, 3,
        u"“acronym” stands twice"_s);
    row("too few fields", appended(u"acronyms.csv"_s, "A\n"), u"acronyms.csv"_s, 4, 0, u"1 fields; expected 2"_s);
    row("too many fields", appended(u"acronyms.csv"_s, "A,B,C\n"), u"acronyms.csv"_s, 4, 0, u"3 fields; expected 2"_s);
    row("fields counted after a text of two lines", appended(u"narratives.csv"_s, "a,b\n"), u"narratives.csv"_s, 7, 0,
        u"2 fields; expected 6"_s);
    row("stray quotation mark", appended(u"acronyms.csv"_s, "A,B\"C\n"), u"acronyms.csv"_s, 4, 4, u"quotation mark"_s);
    row("unclosed quotation mark", appended(u"acronyms.csv"_s, "A,\"B\nC,D\n"), u"acronyms.csv"_s, 4, 0,
        u"not closed"_s);
    row("field over 16 MiB", appended(u"acronyms.csv"_s, "A," + QByteArray(17 * 1024 * 1024, 'x')), u"acronyms.csv"_s,
        4, 0, u"16 MiB"_s);
}

MIGOF_TEST(MalformedCsvTest)
#include "tst_malformedcsv.moc"
