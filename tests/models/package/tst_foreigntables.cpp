// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/datapackagereader.h"
#include "tests/support/faultlines.h"
#include "tests/support/testmain.h"
#include "tests/support/testpackage.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Tables that are set as their descriptor says and not as ours are.
class ForeignTablesTest : public QObject
{
    Q_OBJECT

private slots:
    void readsTablesAsTheDescriptorSays_data();
    void readsTablesAsTheDescriptorSays();
    void readsMissingValuesAndDecimalsInFunding();
    void takesDressedNumbersAtTheirWord_data();
    void takesDressedNumbersAtTheirWord();
    void takesYearsAtTheirWord_data();
    void takesYearsAtTheirWord();
    void readsATableOfSeveralParts();
    void readsDialectAndSchemaFromFiles();
};

void ForeignTablesTest::readsTablesAsTheDescriptorSays_data()
{
    QTest::addColumn<QByteArray>("resource"); // of the regions, as the descriptor has it
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("fault"); // or empty

    const auto row = [](const char *name, const char *said, const QByteArray &table, const QString &fault = {}) {
        QTest::newRow(name) << QByteArray(R"({ "name": "regions", "path": "regions.csv")") + said + " }" << table
                            << fault;
    };
    row("semicolons", R"(, "dialect": { "delimiter": ";" })", "id;name\nnorthland;Northland\nsouthland;Southland\n");
    row("semicolons, nested", R"(, "dialect": { "csv": { "delimiter": ";" } })",
        "id;name\nnorthland;Northland\nsouthland;Southland\n");
    row("quotes", R"(, "dialect": { "quoteChar": "'" })", "id,name\nnorthland,'Northland'\nsouthland,Southland\n");
    row("comments", R"(, "dialect": { "commentChar": "#" })",
        "#a\nid,name\n# \"b, c\nnorthland,Northland\nsouthland,Southland\n");
    row("blanks", R"(, "dialect": { "skipInitialSpace": true })",
        "id, name\nnorthland, Northland\nsouthland, \"Southland\"\n");
    row("sep", "", "sep=;\nid;name\nnorthland;Northland\nsouthland;Southland\n");
    row("rows of commas", "", "id,name\nnorthland,Northland\nsouthland,Southland\n,\n,\n");
    row("Latin-1", R"(, "encoding": "iso-8859-1")", "id,name\nnorthland,Northland\nsouthland,Southland\n");
    row("UTF-16", R"(, "encoding": "utf-16")", "id,name\n", u"encoding"_s);
    row("tabs by format", R"(, "format": "tsv")", "id\tname\nnorthland\tNorthland\nsouthland\tSouthland\n");
    row("escapes", R"(, "dialect": { "escapeChar": "\\" })",
        "id,name\nnorthland,N\\orthland\nsouthland,\"South\\land\"\n");
    row("escapes without quotes", R"(, "dialect": { "escapeChar": "\\", "quoteChar": null })",
        "id,name\nnorthland,N\\orthland\nsouthland,Southland\n");
    row("escape that is the quote", R"(, "dialect": { "escapeChar": "\"" })",
        "id,name\nnorthland,\"Northland\"\nsouthland,Southland\n");
    row("escape that is the separator", R"(, "dialect": { "escapeChar": "," })", "id,name\n", u"escapeChar"_s);
    row("two escapes", R"(, "dialect": { "escapeChar": "ab" })", "id,name\n", u"escapeChar"_s);
    row("quotes not doubled", R"(, "dialect": { "doubleQuote": false })",
        "id,name\nnorthland,\"Northland\"\nsouthland,\"Southland\"\n");
    row("quotes doubled all the same", R"(, "dialect": { "doubleQuote": false })",
        "id,name\nnorthland,\"North\"\"land\"\n", u"two quotation marks in a row"_s);
    row("doubleQuote as text", R"(, "dialect": { "doubleQuote": "no" })", "id,name\n", u"doubleQuote"_s);
    row("no header",
        R"(, "dialect": { "header": false }, "schema": { "fields": [{ "name": "name" }, { "name": "id" }] })",
        "Northland,northland\nSouthland,southland\n");
    row("no header in version 2",
        R"(, "dialect": { "headerRows": [] }, "schema": { "fields": [{ "name": "id" }, { "name": "name" }] })",
        "northland,Northland\nsouthland,Southland\n");
    row("no header and no names", R"(, "dialect": { "header": false })", "northland,Northland\n",
        u"without a header"_s);
    row("no header and too few names",
        R"(, "dialect": { "header": false }, "schema": { "fields": [{ "name": "id" }] })", "northland,Northland\n",
        u"“name” is missing"_s);
    row("header as text", R"(, "dialect": { "header": "no" })", "id,name\n", u"header"_s);
    row("header in the third row", R"(, "dialect": { "headerRows": [3] })",
        "Regions\n\"of\nours\"\nid,name\nnorthland,Northland\nsouthland,Southland\n");
    row("header of two rows", R"(, "dialect": { "headerRows": [1, 2], "headerJoin": "" })",
        "i,\nd,name\nnorthland,Northland\nsouthland,Southland\n");
    row("header of unlike rows", R"(, "dialect": { "headerRows": [1, 2] })", "a\nid,name\n", u"rows of one header"_s);
    row("header below the table", R"(, "dialect": { "headerRows": [9] })", "id,name\n", u"ends before its header"_s);
    row("header in row 0", R"(, "dialect": { "headerRows": [0] })", "id,name\n", u"headerRows"_s);
    row("comment rows", R"(, "dialect": { "commentRows": [1, 4] })",
        "#\nid,name\nnorthland,Northland\n# a, b\nsouthland,Southland\n");
    row("comment rows and a header", R"(, "dialect": { "headerRows": [2], "commentRows": [1, 4] })",
        "#\nid,name\nnorthland,Northland\n# a, b\nsouthland,Southland\n");
}

void ForeignTablesTest::readsTablesAsTheDescriptorSays()
{
    QFETCH(const QByteArray, resource);
    QFETCH(const QByteArray, table);
    QFETCH(const QString, fault);
    const TestPackage package;
    package.replace(u"datapackage.json"_s, R"({ "name": "regions", "path": "regions.csv" })", resource);
    package.write(u"regions.csv"_s, table);

    const EditionResult result = DataPackageReader::read(package.path());

    if (!fault.isEmpty()) {
        QVERIFY(!result.edition);
        QVERIFY2(result.faults.first().message.contains(fault), told(result.faults).constData());
        QVERIFY2(result.faults.first().toString().contains(u"regions"), told(result.faults).constData());
        return;
    }
    QVERIFY2(result.edition, told(result.faults).constData());
    QCOMPARE(result.edition->regions().size(), 2);
    QCOMPARE(result.edition->regions().at(0).name, u"Northland"_s);
    QCOMPARE(result.edition->regions().at(1).name, u"Southland"_s);
}

void ForeignTablesTest::readsMissingValuesAndDecimalsInFunding()
{
    const TestPackage package;
    package.replace(u"datapackage.json"_s, R"({ "name": "funding", "path": "funding.csv" })",
                    R"({ "name": "funding", "path": "funding.csv", "schema": { "fields": [
                        { "name": "amount_usd", "groupChar": ",", "bareNumber": false }
                       ], "missingValues": ["", "500"] } })");
    package.replace(u"funding.csv"_s, ",250000", ",\"US$ 250,000.00\"");

    const EditionResult result = DataPackageReader::read(package.path());

    QVERIFY2(result.edition, told(result.faults).constData());
    QCOMPARE(result.edition->funding(2, 0), Funding());
    QCOMPARE(result.edition->funding(1, 1), Funding(250000));
    QCOMPARE(result.edition->funding(1, 2), Funding(0));
}

void ForeignTablesTest::takesDressedNumbersAtTheirWord_data()
{
    QTest::addColumn<QByteArray>("printed");
    QTest::addColumn<Funding>("expected"); // nothing: refused
    QTest::newRow("bare") << QByteArray("250000") << Funding(250000);
    QTest::newRow("in groups") << QByteArray("\"1,250,000\"") << Funding(1'250'000);
    QTest::newRow("dollars") << QByteArray("\"$ 250,000\"") << Funding(250000);
    QTest::newRow("a code behind") << QByteArray("\"250,000 USD\"") << Funding(250000);
    QTest::newRow("no cents") << QByteArray("\"250,000.00\"") << Funding(250000);
    QTest::newRow("a group of two") << QByteArray("\"1,00\"") << Funding();
    QTest::newRow("a long first group") << QByteArray("\"2500,000\"") << Funding();
    QTest::newRow("brackets, below zero") << QByteArray("(5)") << Funding();
    QTest::newRow("millions") << QByteArray("5M") << Funding();
    QTest::newRow("thousands") << QByteArray("5k") << Funding();
    QTest::newRow("a share") << QByteArray("5%") << Funding();
    QTest::newRow("below zero") << QByteArray("-5") << Funding();
    QTest::newRow("cents") << QByteArray("5.50") << Funding();
}

void ForeignTablesTest::takesDressedNumbersAtTheirWord()
{
    QFETCH(const QByteArray, printed);
    QFETCH(const Funding, expected);
    const TestPackage package;
    package.replace(u"datapackage.json"_s, R"({ "name": "funding", "path": "funding.csv" })",
                    R"({ "name": "funding", "path": "funding.csv", "schema": { "fields": [
                        { "name": "amount_usd", "groupChar": ",", "bareNumber": false } ] } })");
    package.replace(u"funding.csv"_s, ",250000", "," + printed);
    const EditionResult result = DataPackageReader::read(package.path());
    QCOMPARE(result.edition != nullptr, expected.has_value());
    if (expected)
        QCOMPARE(result.edition->funding(1, 1), expected);
    else
        QVERIFY2(told(result.faults).contains("US dollars"), told(result.faults).constData());
}

void ForeignTablesTest::takesYearsAtTheirWord_data()
{
    QTest::addColumn<QByteArray>("year");
    QTest::addColumn<bool>("read");
    QTest::newRow("number") << QByteArray("2031") << true;
    QTest::newRow("digits") << QByteArray("\"2031\"") << true;
    QTest::newRow("half a year") << QByteArray("2031.5") << false;
    QTest::newRow("words") << QByteArray("\"2031 or so\"") << false;
}

void ForeignTablesTest::takesYearsAtTheirWord()
{
    QFETCH(const QByteArray, year);
    QFETCH(const bool, read);
    const TestPackage package;
    package.replace(u"datapackage.json"_s, "\"year\": 2031", "\"year\": " + year);
    const EditionResult result = DataPackageReader::read(package.path());
    QCOMPARE(result.edition != nullptr, read);
    QVERIFY(!read || result.edition->data().year == 2031);
}

void ForeignTablesTest::readsATableOfSeveralParts()
{
    const TestPackage package;
    const QByteArray whole = package.read(u"regions.csv"_s);
    const qsizetype cut = whole.indexOf("southland");
    package.write(u"regions.csv"_s, whole.left(cut));
    package.write(u"more.csv"_s, whole.mid(cut));
    package.replace(u"datapackage.json"_s, "\"regions.csv\"", "[\"regions.csv\", \"more.csv\"]");
    const EditionResult bare = DataPackageReader::read(package.path());
    package.write(u"more.csv"_s, "id,name\n" + whole.mid(cut));
    const EditionResult headed = DataPackageReader::read(package.path());

    for (const EditionResult &result : {bare, headed}) {
        QVERIFY2(result.edition, told(result.faults).constData());
        QCOMPARE(firstDifference(result.edition->data(), smallEdition()->data()), QString());
    }
}

void ForeignTablesTest::readsDialectAndSchemaFromFiles()
{
    const TestPackage package;
    package.replace(u"datapackage.json"_s, R"("path": "regions.csv")",
                    R"("path": "regions.csv", "dialect": "dialect.json", "schema": "schema.json")");
    package.write(u"regions.csv"_s, "northland;Northland\nsouthland;Southland\n");
    package.write(u"dialect.json"_s, R"({ "delimiter": ";", "header": false })");
    package.write(u"schema.json"_s, R"({ "fields": [{ "name": "id" }, { "name": "name" }] })");
    const EditionResult result = DataPackageReader::read(package.path());
    QVERIFY2(result.edition && result.faults.isEmpty(), told(result.faults).constData());
    QCOMPARE(firstDifference(result.edition->data(), smallEdition()->data()), QString());

    package.write(u"dialect.json"_s, "[]");
    QVERIFY(told(DataPackageReader::read(package.path()).faults).contains("dialect.json: expected a JSON object"));
    package.replace(u"datapackage.json"_s, R"("dialect.json")", R"("https://example.org/dialect.json")");
    QVERIFY(told(DataPackageReader::read(package.path()).faults).contains("leaves the package"));
}

MIGOF_TEST(ForeignTablesTest)
#include "tst_foreigntables.moc"
