// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/package/spoiltpackage.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace SpoiltPackage;

/// Descriptors that are no JSON, or that say too little or what cannot be.
class MalformedDescriptorsTest : public QObject
{
    Q_OBJECT

private slots:
    void isToldOnce_data();
    void isToldOnce() { SpoiltPackage::isToldOnce(); }
};

void MalformedDescriptorsTest::isToldOnce_data()
{
    addColumns();
    const QString &file = descriptor();
    row("empty descriptor", written(file, {}), file, 0, 0, u"empty"_s);
    row("descriptor of blanks", written(file, "  \n "), file, 2, anyColumn, {});
    row("descriptor that is a list", written(file, "[]"), file, 1, 1, u"object"_s);
    row("missing comma in JSON", replaced(file, "2031,", "2031"), file, 6, anyColumn, {});
    row("unclosed JSON", written(file, "{\n\"name\": \"x\",\n"), file, 3, anyColumn, {});
    row("descriptor in UTF-16", written(file, utf16("{}")), file, 0, 0, u"UTF-16"_s);
    row("descriptor over 4 MiB", written(file, QByteArray(5 * 1024 * 1024, ' ')), file, 0, 0, u"4 MiB"_s);
    row("no name", replaced(file, "\"small-test-package\"", "\"\""), file, 0, 0, u"“name”"_s);
    row("no title", replaced(file, "\"title\": \"Small", "\"tilte\": \"Small"), file, 0, 0, u"“title”"_s);
    row("year as text", replaced(file, "2031", "\"next year\""), file, 0, 0, u"“year”"_s);
    row("year out of range", replaced(file, "2031", "20310"), file, 0, 0, u"“year”"_s);
    row("unknown kind of narratives", replaced(file, "\"summary\"", "\"some\""), file, 0, 0, u"“some”"_s);
    row("no resources", replaced(file, "\"resources\"", "\"resource\""), file, 0, 0, u"“resources”"_s);
    row("resource without a path", replaced(file, ", \"path\": \"notes.csv\"", ""), file, 0, 0, u"“path”"_s);
    row("part that is missing", replaced(file, "\"notes.csv\"", "[\"notes.csv\", \"b.csv\"]"), u"b.csv"_s, 0, 0,
        u"lists it"_s);
    row("other case", replaced(file, "\"notes.csv\"", "\"Notes.csv\""), u"Notes.csv"_s, 0, 0, u"“notes.csv”"_s);
    row("data that is no list", replaced(file, "\"path\": \"notes.csv\"", "\"data\": \"a,b\""), file, 0, 0,
        u"“notes” has “data” that are no list"_s);
    row("path and data", replaced(file, "\"path\": \"notes.csv\"", "\"path\": \"notes.csv\", \"data\": []"), file, 0, 0,
        u"“notes” has a “path” and “data”"_s);
    row("packed with zip", replaced(file, "notes.csv", "notes.csv.zip"), file, 0, 0, u"“notes” is packed"_s);
    row("unknown packing", replaced(file, "\"notes.csv\"", "\"notes.csv\", \"compression\": \"bz2\""), file, 0, 0,
        u"“notes”: “compression”"_s);
    row("spreadsheet", replaced(file, "\"notes.csv\"", "\"notes.csv\", \"format\": \"xlsx\""), file, 0, 0,
        u"“notes”: “format”"_s);
    row("web address of old", replaced(file, "\"path\": \"notes.csv\"", "\"url\": \"https://example.org/n.csv\""), file,
        0, 0, u"“notes” is at “https://example.org/n.csv”, which is never fetched"_s);
    row("resource listed twice", replaced(file, "\"acronyms\"", "\"notes\""), file, 0, 0, u"“notes” is listed twice"_s);
    row("required table not listed", replaced(file, "\"name\": \"funding\"", "\"name\": \"money\""), file, 0, 0,
        u"“funding”"_s);
}

MIGOF_TEST(MalformedDescriptorsTest)
#include "tst_malformeddescriptors.moc"
