// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/datapackagereader.h"
#include "models/package/datapackagewriter.h"
#include "tests/support/faultlines.h"
#include "tests/support/testmain.h"
#include "tests/support/testpackage.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

const QStringList tables{u"themes.csv"_s,   u"regions.csv"_s,        u"places.csv"_s,
                         u"funding.csv"_s,  u"printed_totals.csv"_s, u"narratives.csv"_s,
                         u"acronyms.csv"_s, u"sdg_examples.csv"_s,   u"notes.csv"_s};

} // namespace

class DataPackageReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryTable();
    void keepsNotReportedApartFromZero();
    void takesTheDescriptorAsWell();
    void acceptsMarksAndCarriageReturns();
    void acceptsColumnsInAnyOrder();
    void opensPackagesFromBeforeShortTitles();
    void leavesUnknownColumnsOutWithAWarning();
    void acceptsManyUnknownColumns();
    void doesWithoutOptionalTables();
    void leavesOtherResourcesAlone();
    void acceptsFilesInSubfolders();
    void followsLinksInsideTheFolder();
    void dropsEmptyAliases();
    void keepsFullNarrativesApartFromSummaries();
    void reportsProgress();
    void stopsWhenAsked();
    void reportsFaultsOfAllTables();
    void givesUpOnAHopelessTable();
    void givesUpCountingMissingCells();
    void refusesMoreCellsThanMemoryHolds();
};

void DataPackageReaderTest::readsEveryTable()
{
    const TestPackage package;
    const EditionResult result = DataPackageReader::read(package.path());

    QVERIFY2(result.faults.isEmpty(), told(result.faults).constData());
    QVERIFY(result.edition);
    QVERIFY(!result.cancelled);
    const EditionData &data = result.edition->data();
    QCOMPARE(data.name, u"small-test-package"_s);
    QCOMPARE(data.title, u"Small Initiatives"_s);
    QCOMPARE(data.version, u"2.1.0"_s);
    QCOMPARE(data.year, 2031);
    QCOMPARE(data.narrativesKind, EditionData::Narratives::Summary);
    QCOMPARE(data.licenses.size(), 1);
    QCOMPARE(data.sources.size(), 1);
    QCOMPARE(data.themes,
             (QList<Theme>{{u"principle-1"_s, Theme::Kind::Principle, 1, u"Keeping to the rules"_s, u"Rules"_s},
                           {u"principle-2"_s, Theme::Kind::Principle, 2, u"Counting first"_s},
                           {u"objective-1"_s, Theme::Kind::Objective, 1, u"Going places, safely"_s, u"Journeys"_s}}));
    QCOMPARE(data.regions, (QList<Region>{{u"northland"_s, u"Northland"_s}, {u"southland"_s, u"Southland"_s}}));
    QCOMPARE(data.places.size(), 5);
    QCOMPARE(data.places.at(1),
             (Place{u"aland"_s, 0, u"Åland"_s, u"Aaland"_s, {u"ALA"_s}, {u"Ahvenanmaa"_s, u"Landskapet Åland"_s}, {}}));
    QCOMPARE(data.places.at(2).note, u"Made up for tests."_s);
    QCOMPARE(data.places.at(3).region, 1);
    QCOMPARE(data.printedTotals.size(), 6);
    QCOMPARE(data.printedTotals.at(1), (PrintedTotal{Scope::place(2), -1, 2001}));
    QCOMPARE(data.printedTotals.at(4), (PrintedTotal{Scope::region(0), 0, 1000509}));
    QCOMPARE(data.narratives.size(), 4);
    QCOMPARE(data.narratives.at(0),
             (Narrative{
                 Scope::place(1), 0, Narrative::Kind::Text, {}, u"First paragraph.\nSecond paragraph."_s, u"p. 1"_s}));
    QCOMPARE(data.narratives.at(2).kind, Narrative::Kind::Box);
    QCOMPARE(data.narratives.at(3), (Narrative{Scope::world(), -1, Narrative::Kind::Section, u"Before everything"_s,
                                               u"What stands first."_s, u"p. i"_s}));
    QCOMPARE(data.acronyms, (QList<Acronym>{{u"ABC"_s, u"A Better Chart"_s}, {u"XYZ"_s, u"X, Y and Z"_s}}));
    QCOMPARE(
        data.sdgExamples,
        (QList<SdgExample>{{u"10.7"_s, SdgExample::Level::National, Scope::place(1), u"Åland"_s, u"Ferries for all."_s},
                           {u"10.7"_s, SdgExample::Level::Local, Scope::place(2), u"A town"_s, u"Bridges for some."_s},
                           {u"8.8"_s, SdgExample::Level::Regional, {}, u"The whole coast"_s, u"Lighthouses."_s}}));
    QCOMPARE(data.notes.size(), 4);
    QCOMPARE(data.notes.at(2), (Note{Scope::place(1), u"The text was shortened."_s, Note::About::Texts}));
}

void DataPackageReaderTest::keepsNotReportedApartFromZero()
{
    const EditionPtr edition = smallEdition();
    QVERIFY(edition);
    QCOMPARE(edition->funding(1, 0), Funding(1000000));
    QCOMPARE(edition->funding(1, 2), Funding(0));
    QCOMPARE(edition->funding(2, 1), Funding());
}

void DataPackageReaderTest::takesTheDescriptorAsWell()
{
    const TestPackage package;
    const auto result = DataPackageReader::read(package.filePath(u"datapackage.json"_s));
    QVERIFY2(result.edition, told(result.faults).constData());
    QCOMPARE(result.edition->places().size(), 5);
}

void DataPackageReaderTest::acceptsMarksAndCarriageReturns()
{
    const TestPackage package;
    for (const QString &name : tables + QStringList{u"datapackage.json"_s})
        package.write(name, "\xef\xbb\xbf" + package.read(name).replace("\n", "\r\n"));

    const auto result = DataPackageReader::read(package.path());

    QVERIFY2(result.faults.isEmpty(), told(result.faults).constData());
    QCOMPARE(firstDifference(result.edition->data(), smallEdition()->data()), QString());
}

void DataPackageReaderTest::acceptsColumnsInAnyOrder()
{
    const TestPackage package;
    package.write(u"acronyms.csv"_s, "expansion,acronym\nA Better Chart,ABC\n\"X, Y and Z\",XYZ\n");

    const auto result = DataPackageReader::read(package.path());

    QVERIFY2(result.faults.isEmpty(), told(result.faults).constData());
    QCOMPARE(firstDifference(result.edition->data(), smallEdition()->data()), QString());
}

void DataPackageReaderTest::opensPackagesFromBeforeShortTitles()
{
    const TestPackage package;
    package.write(u"themes.csv"_s, "kind,id,title,number\nprinciple,principle-1,Keeping to the rules,1\n"
                                   "principle,principle-2,Counting first,2\n"
                                   "objective,objective-1,\"Going places, safely\",1\n");
    package.replace(u"datapackage.json"_s, R"("path": "themes.csv" })",
                    R"("path": "themes.csv", "schema": { "missingValues": ["", "none"] } })");

    const auto result = DataPackageReader::read(package.path());

    QVERIFY2(result.faults.isEmpty(), told(result.faults).constData());
    EditionData expected = smallEdition()->data();
    for (Theme &theme : expected.themes)
        theme.shortTitle.clear();
    QCOMPARE(firstDifference(result.edition->data(), expected), QString());
}

void DataPackageReaderTest::leavesUnknownColumnsOutWithAWarning()
{
    const TestPackage package;
    package.write(u"regions.csv"_s, "id,colour,name\nnorthland,blue,Northland\nsouthland,red,Southland\n");

    const auto result = DataPackageReader::read(package.path());

    QCOMPARE(result.faults.size(), 1);
    const Fault &fault = result.faults.first();
    QCOMPARE(fault.severity, Fault::Severity::Warning);
    QVERIFY(fault.file.endsWith(u"/regions.csv"));
    QCOMPARE(fault.line, qint64(1));
    QCOMPARE(fault.column, 2);
    QVERIFY2(fault.message.contains(u"“colour”"), qPrintable(fault.message));
    QVERIFY(result.edition);
    QCOMPARE(firstDifference(result.edition->data(), smallEdition()->data()), QString());
}

void DataPackageReaderTest::acceptsManyUnknownColumns()
{
    const TestPackage package;
    constexpr int columns = 300; // more than the faults that end the reading
    package.write(u"regions.csv"_s, "id,name" + ",x"_ba.repeated(columns) + "\nnorthland,Northland" +
                                        ","_ba.repeated(columns) + "\nsouthland,Southland" + ","_ba.repeated(columns) +
                                        "\n");

    const auto result = DataPackageReader::read(package.path());

    QVERIFY2(result.edition, told(result.faults).constData());
    QVERIFY(!hasErrors(result.faults));
    QCOMPARE(result.edition->regions().size(), 2);
}

void DataPackageReaderTest::doesWithoutOptionalTables()
{
    const TestPackage package;
    for (const char *table : {"printed_totals", "narratives", "acronyms", "sdg_examples"}) {
        const QByteArray name(table);
        package.replace(u"datapackage.json"_s, "    { \"name\": \"" + name + "\", \"path\": \"" + name + ".csv\" },\n",
                        {});
    }
    package.replace(u"datapackage.json"_s, ",\n    { \"name\": \"notes\", \"path\": \"notes.csv\" }", {});

    const auto result = DataPackageReader::read(package.path());

    QVERIFY2(result.faults.isEmpty(), told(result.faults).constData());
    QCOMPARE(result.edition->places().size(), 5);
    QVERIFY(result.edition->data().notes.isEmpty());
    QVERIFY(result.edition->data().printedTotals.isEmpty());
}

void DataPackageReaderTest::leavesOtherResourcesAlone()
{
    const TestPackage package;
    package.write(u"budget.ods"_s, "not a table of ours");
    package.replace(u"datapackage.json"_s, "\"resources\": [",
                    "\"resources\": [ { \"name\": \"budget\", \"path\": \"budget.ods\" },");

    const auto result = DataPackageReader::read(package.path());

    QVERIFY2(result.faults.isEmpty(), told(result.faults).constData());
    QVERIFY(result.edition);
}

void DataPackageReaderTest::acceptsFilesInSubfolders()
{
    const TestPackage package;
    QVERIFY(QDir(package.path()).mkpath(u"data/2031"_s));
    QVERIFY(QFile::rename(package.filePath(u"notes.csv"_s), package.filePath(u"data/2031/remarks.csv"_s)));
    package.replace(u"datapackage.json"_s, "\"notes.csv\"", "\"data/../data/2031/remarks.csv\"");

    const auto result = DataPackageReader::read(package.path());

    QVERIFY2(result.faults.isEmpty(), told(result.faults).constData());
    QCOMPARE(result.edition->data().notes.size(), 4);
}

void DataPackageReaderTest::followsLinksInsideTheFolder()
{
    const TestPackage package;
    QVERIFY(QFile::rename(package.filePath(u"notes.csv"_s), package.filePath(u"remarks.csv"_s)));
    QVERIFY(QFile::link(u"remarks.csv"_s, package.filePath(u"notes.csv"_s)));

    const auto result = DataPackageReader::read(package.path());

    QVERIFY2(result.faults.isEmpty(), told(result.faults).constData());
    QCOMPARE(result.edition->data().notes.size(), 4);
}

void DataPackageReaderTest::dropsEmptyAliases()
{
    const TestPackage package;
    package.replace(u"places.csv"_s, "Ahvenanmaa;Landskapet Åland", "; Ahvenanmaa ;; ;Landskapet Åland;");

    const auto result = DataPackageReader::read(package.path());

    QVERIFY2(result.faults.isEmpty(), told(result.faults).constData());
    QCOMPARE(result.edition->places().at(1).aliases, (QStringList{u"Ahvenanmaa"_s, u"Landskapet Åland"_s}));
}

void DataPackageReaderTest::keepsFullNarrativesApartFromSummaries()
{
    const TestPackage package;
    package.replace(u"datapackage.json"_s, "\"summary\"", "\"full\"");
    const auto result = DataPackageReader::read(package.path());
    QVERIFY2(result.edition, told(result.faults).constData());
    QCOMPARE(result.edition->data().narrativesKind, EditionData::Narratives::Full);
}

void DataPackageReaderTest::reportsProgress()
{
    QTemporaryDir folder;
    QVERIFY(!DataPackageWriter::write(*largeEdition(10, 500), folder.filePath(u"large"_s)));
    QList<double> reports;
    const auto result = DataPackageReader::read(folder.filePath(u"large"_s), [&](double done) {
        reports.append(done);
        return true;
    });

    QVERIFY(!reports.isEmpty());
    QVERIFY(std::is_sorted(reports.cbegin(), reports.cend()));
    QVERIFY(reports.first() > 0);
    QVERIFY(reports.last() <= 1);
    // The package's descriptor lacks a name, so that is what is told, and nothing else.
    QCOMPARE(result.faults.size(), 1);
    QVERIFY(result.faults.first().message.contains(u"“name”"));
}

void DataPackageReaderTest::stopsWhenAsked()
{
    QTemporaryDir folder;
    QVERIFY(!DataPackageWriter::write(*largeEdition(10, 500), folder.filePath(u"large"_s)));
    int reports = 0;
    const auto result = DataPackageReader::read(folder.filePath(u"large"_s), [&](double) {
        ++reports;
        return false;
    });

    QCOMPARE(reports, 1);
    QVERIFY(result.cancelled);
    QVERIFY(!result.edition);
    QVERIFY(result.faults.isEmpty());
}

void DataPackageReaderTest::reportsFaultsOfAllTables()
{
    const TestPackage package;
    package.replace(u"datapackage.json"_s, "2031", "31");
    package.append(u"themes.csv"_s, "principle-3,fish,3,Fish,\n");
    package.append(u"funding.csv"_s, "aland,principle-1\n");
    package.append(u"notes.csv"_s, "nowhere,A note,figures\n");

    const auto result = DataPackageReader::read(package.path());

    QVERIFY(!result.edition);
    const QString all = QString::fromUtf8(told(result.faults));
    QCOMPARE(result.faults.size(), 4);
    QVERIFY2(all.contains(u"datapackage.json: “year”"), told(result.faults).constData());
    QVERIFY2(all.contains(u"themes.csv:5:2: kind: “fish”"), told(result.faults).constData());
    QVERIFY2(all.contains(u"funding.csv:17: 2 fields; expected 3"), told(result.faults).constData());
    QVERIFY2(all.contains(u"notes.csv:6:1: scope_id: “nowhere”"), told(result.faults).constData());
}

void DataPackageReaderTest::givesUpOnAHopelessTable()
{
    const TestPackage package;
    package.append(u"funding.csv"_s, "aland,principle-1,lots\n"_ba.repeated(5000));

    const auto result = DataPackageReader::read(package.path());

    QVERIFY(!result.edition);
    QVERIFY2(result.faults.size() < 300, QByteArray::number(result.faults.size()).constData());
    QVERIFY(result.faults.last().message.contains(u"too many faults"));
    QVERIFY(result.faults.last().file.endsWith(u"/funding.csv"));
}

void DataPackageReaderTest::givesUpCountingMissingCells()
{
    const TestPackage package;
    for (int i = 0; i < 1000; ++i)
        package.append(u"places.csv"_s, "p-" + QByteArray::number(i) + ",northland,P,,,,\n");

    const auto result = DataPackageReader::read(package.path());

    QVERIFY(!result.edition);
    QVERIFY2(result.faults.size() < 300, QByteArray::number(result.faults.size()).constData());
    QVERIFY(result.faults.first().message.contains(u"“p-0” and “principle-1”"));
    QVERIFY(result.faults.last().message.contains(u"too many faults"));
}

void DataPackageReaderTest::refusesMoreCellsThanMemoryHolds()
{
    const TestPackage package;
    QByteArray themes;
    QByteArray places;
    constexpr int count = 8000;
    static_assert(qint64(count) * count > FigureTables::maximumCells);
    for (int i = 2; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        themes += "t-" + number + ",objective," + number + ",T,\n";
        places += "p-" + number + ",northland,P,,,,\n";
    }
    package.append(u"themes.csv"_s, themes);
    package.append(u"places.csv"_s, places);

    const auto result = DataPackageReader::read(package.path());

    QVERIFY(!result.edition);
    QCOMPARE(result.faults.size(), 1);
    QVERIFY2(result.faults.first().message.contains(u"cells"), told(result.faults).constData());
}

MIGOF_TEST(DataPackageReaderTest)
#include "tst_datapackagereader.moc"
