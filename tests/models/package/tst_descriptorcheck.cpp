// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/datapackagereader.h"
#include "models/package/datapackagewriter.h"
#include "tests/support/faultlines.h"
#include "tests/support/testmain.h"
#include "tests/support/testpackage.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Properties of a descriptor that nobody knows: a warning where one is probably misspelt, and no more.
class DescriptorCheckTest : public QObject
{
    Q_OBJECT

private slots:
    void asksWhatIsMeant_data();
    void asksWhatIsMeant();
    void keepsContributors();
};

void DescriptorCheckTest::asksWhatIsMeant_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("doubt"); // or empty

    const auto row = [](const char *name, const char *before, const char *after, const QString &doubt = {}) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << doubt;
    };
    const char *licenses = R"("licenses")";
    const char *notes = R"("path": "notes.csv")";
    row("nothing", licenses, licenses);
    row("a letter too few", licenses, R"("license_s")",
        u"“license_s” is not known and was left out; is “licenses” meant?"_s);
    row("two letters", licenses, R"("lisences")", u"“lisences” is not known and was left out; is “licenses” meant?"_s);
    row("capitals", R"("version")", R"("Version")", u"“Version” is not known and was left out; is “version” meant?"_s);
    row("contributers", licenses, R"("contributers": [], "licenses")",
        u"“contributers” is not known and was left out; is “contributors” meant?"_s);
    row("of the standard", licenses,
        R"("homepage": "", "keywords": [], "created": "", "$schema": "", "id": "", "licenses")");
    row("of version 0", licenses, R"("license": "CC0", "author": "", "licenses")");
    row("the publisher's own", licenses, R"("gfdrr:hazard": 1, "_private": 2, "currency": "USD", "licenses")");
    row("beside the one that it looks like", licenses, R"("license_s": [], "licenses")");
    row("of a table", notes, R"("path": "notes.csv", "encodng": "latin1")",
        u"resource “notes”: “encodng” is not known and was left out; is “encoding” meant?"_s);
    row("of a schema", notes, R"("path": "notes.csv", "schema": { "missing_value": ["x"], "fields": [] })",
        u"resource “notes”: “missing_value” is not known and was left out; is “missingValues” meant?"_s);
    row("of a field", notes, R"("path": "notes.csv", "schema": { "fields": [{ "name": "text", "groupchar": "," }] })",
        u"resource “notes”: “groupchar” is not known and was left out; is “groupChar” meant?"_s);
    row("of a dialect", notes, R"("path": "notes.csv", "dialect": { "delimeter": ",", "colour": 1 })",
        u"resource “notes”: “colour” of its dialect is not known and was not followed"_s);
    row("of another's table", R"({ "name": "notes", "path": "notes.csv" })",
        R"({ "name": "notes", "path": "notes.csv" }, { "name": "hazards", "encodng": 1 })");
}

void DescriptorCheckTest::asksWhatIsMeant()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QString, doubt);
    const TestPackage package;
    package.replace(u"datapackage.json"_s, before, after);
    const EditionResult result = DataPackageReader::read(package.path());
    QVERIFY2(result.edition, told(result.faults).constData());
    QCOMPARE(result.faults.isEmpty(), doubt.isEmpty());
    if (doubt.isEmpty())
        return;
    QCOMPARE(result.faults.first().file, package.filePath(u"datapackage.json"_s));
    QCOMPARE(result.faults.first().severity, Fault::Severity::Warning);
    QCOMPARE(result.faults.first().message, doubt);
}

void DescriptorCheckTest::keepsContributors()
{
    const TestPackage package;
    package.replace(u"datapackage.json"_s, R"("licenses")",
                    R"("contributors": [{ "title": "River Board", "role": "publisher" }], "licenses")");
    const EditionPtr edition = DataPackageReader::read(package.path()).edition;
    QVERIFY(edition);
    QCOMPARE(edition->data().contributors.size(), 1);
    const QTemporaryDir folder;
    QVERIFY(!DataPackageWriter::write(*edition, folder.filePath(u"copy"_s)));
    const EditionPtr copy = DataPackageReader::read(folder.filePath(u"copy"_s)).edition;
    QVERIFY(copy);
    QCOMPARE(firstDifference(copy->data(), edition->data()), QString());
}

MIGOF_TEST(DescriptorCheckTest)
#include "tst_descriptorcheck.moc"
