// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/datapackagereader.h"
#include "tests/support/faultlines.h"
#include "tests/support/testmain.h"
#include "tests/support/testpackage.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Tables whose rows stand in the descriptor itself.
class InlineTablesTest : public QObject
{
    Q_OBJECT

private slots:
    void readsRows_data();
    void readsRows();
    void tellsWhichItemIsAtFault_data();
    void tellsWhichItemIsAtFault();
    void keepsAmountsZerosAndNothingApart();
    void readsAPackageOfOneFile();
};

namespace
{

EditionResult readWithRegions(const QByteArray &resource)
{
    const TestPackage package;
    package.replace(u"datapackage.json"_s, R"({ "name": "regions", "path": "regions.csv" })",
                    R"({ "name": "regions", )" + resource + " }");
    return DataPackageReader::read(package.path());
}

} // namespace

void InlineTablesTest::readsRows_data()
{
    QTest::addColumn<QByteArray>("resource");
    QTest::newRow("lists") << QByteArray(
        R"("data": [["id", "name"], ["northland", "Northland"], ["southland", "Southland"]])");
    QTest::newRow("lists, other order") << QByteArray(
        R"("data": [["name", "id"], ["Northland", "northland"], ["Southland", "southland"]])");
    QTest::newRow("lists without a header") << QByteArray(
        R"("data": [["northland", "Northland"], ["southland", "Southland"]], "dialect": { "header": false },
           "schema": { "fields": [{ "name": "id" }, { "name": "name" }] })");
    QTest::newRow("objects") << QByteArray(
        R"("data": [{ "id": "northland", "name": "Northland" }, { "name": "Southland", "id": "southland" }])");
    QTest::newRow("objects have no header") << QByteArray(
        R"("data": [{ "id": "northland", "name": "Northland" }, { "name": "Southland", "id": "southland" }],
           "dialect": { "header": false })");
    QTest::newRow("objects with more in some") << QByteArray(
        R"("data": [{ "id": "northland", "name": "Northland" }, { "id": "southland", "name": "Southland", "x": 1 }])");
}

void InlineTablesTest::readsRows()
{
    QFETCH(const QByteArray, resource);
    const EditionResult result = readWithRegions(resource);
    QVERIFY2(result.edition, told(result.faults).constData());
    QCOMPARE(firstDifference(result.edition->data(), smallEdition()->data()), QString());
}

void InlineTablesTest::tellsWhichItemIsAtFault_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("message");

    const auto row = [](const char *name, const char *data, const QString &message) {
        QTest::newRow(name) << QByteArray(data) << message;
    };
    row("missing column", R"([["id"], ["northland"]])", u"item 1 of its data: column “name” is missing"_s);
    row("missing column of objects", R"([{ "id": "northland" }])", u"resource “regions”: column “name” is missing"_s);
    row("missing in one object", R"([{ "id": "northland", "name": "N" }, { "id": "southland" }])",
        u"item 2 of its data: no “name”"_s);
    row("too few values", R"([["id", "name"], ["northland", "N"], ["southland"]])",
        u"item 3 of its data: 1 fields; expected 2"_s);
    row("list in an object's place", R"([{ "id": "northland", "name": "N" }, ["southland", "S"]])",
        u"item 2 of its data: expected an object"_s);
    row("text in a list's place", R"([["id", "name"], "northland"])", u"item 2 of its data: expected a list"_s);
    row("list in a value's place", R"([["id", "name"], ["northland", ["N"]]])",
        u"item 2 of its data: a list or an object in place of a value"_s);
    row("no name", R"([["id", "name"], ["northland", "N"], ["southland", null]])",
        u"item 3 of its data: name: nothing"_s);
    row("bad id", R"([["id", "name"], ["northland", "N"], ["South Land", "S"]])",
        u"item 3 of its data: id: “South Land”"_s);
}

void InlineTablesTest::tellsWhichItemIsAtFault()
{
    QFETCH(const QByteArray, data);
    QFETCH(const QString, message);
    const EditionResult result = readWithRegions("\"data\": " + data);
    QVERIFY(!result.edition);
    QVERIFY2(result.faults.size() == 1, told(result.faults).constData());
    const Fault &fault = result.faults.first();
    QVERIFY2(fault.message.contains(message) && fault.message.contains(u"“regions”"), told(result.faults).constData());
    QVERIFY(fault.file.endsWith(u"datapackage.json") && fault.line == 0);
}

void InlineTablesTest::keepsAmountsZerosAndNothingApart()
{
    const TestPackage package;
    QByteArray rows;
    for (const QByteArray place : {"regional-initiatives-northland", "aland", "borovia", "corsaria", "dry-isles"}) {
        for (const QByteArray theme : {"principle-1", "principle-2", "objective-1"}) {
            const QByteArray amount = place == "aland" ? "1250000" : place == "borovia" ? "1.25e3" : "0.0";
            rows += ", [\"" + place + "\", \"" + theme + "\", " + (place == "dry-isles" ? "null" : amount) + "]";
        }
    }
    rows.replace(R"(["corsaria", "principle-1", 0.0])", R"(["corsaria", "principle-1", 9007199254740991])");
    rows.replace(R"(["corsaria", "principle-2", 0.0])", R"(["corsaria", "principle-2", 999999])");
    package.replace(
        u"datapackage.json"_s, R"("path": "funding.csv")",
        R"("schema": { "missingValues": ["", "999999"] }, "data": [["place_id", "theme_id", "amount_usd"])" + rows +
            "]");

    EditionResult result = DataPackageReader::read(package.path());
    QVERIFY2(told(result.faults).contains("sum of all amounts"), told(result.faults).constData());

    package.replace(u"datapackage.json"_s, "9007199254740991", "\"7\"");
    result = DataPackageReader::read(package.path());
    QVERIFY2(result.edition, told(result.faults).constData());
    QCOMPARE(result.edition->funding(0, 0), Funding(0));
    QCOMPARE(result.edition->funding(1, 0), Funding(1250000));
    QCOMPARE(result.edition->funding(2, 0), Funding(1250));
    QCOMPARE(result.edition->funding(3, 0), Funding(7));
    QCOMPARE(result.edition->funding(3, 1), Funding());
    QCOMPARE(result.edition->funding(4, 2), Funding());

    package.replace(u"datapackage.json"_s, "\"7\"", "7.5");
    QVERIFY(told(DataPackageReader::read(package.path()).faults).contains("“7.5”; expected whole US dollars"));
}

void InlineTablesTest::readsAPackageOfOneFile()
{
    const TestPackage package;
    package.write(u"datapackage.json"_s, R"({ "name": "one", "title": "One", "year": 2031, "narratives": "summary",
        "resources": [
          { "name": "themes", "data": [{ "id": "a", "kind": "principle", "number": 1, "title": "A" }] },
          { "name": "regions", "data": [{ "id": "n", "name": "N" }] },
          { "name": "places", "data": [{ "id": "p", "region_id": "n", "name": "P", "printed_name": null, "iso3": null,
                                         "aliases": null, "note": null }] },
          { "name": "funding", "data": [{ "place_id": "p", "theme_id": "a", "amount_usd": 5 }] },
          { "name": "notes", "data": [] }
        ] })");
    const EditionResult result = DataPackageReader::read(package.path());
    QVERIFY2(result.edition && result.faults.isEmpty(), told(result.faults).constData());
    QCOMPARE(result.edition->funding(0, 0), Funding(5));
}

MIGOF_TEST(InlineTablesTest)
#include "tst_inlinetables.moc"
