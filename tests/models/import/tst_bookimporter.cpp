// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edition/differences.h"
#include "models/import/bookimporter.h"
#include "models/package/datapackagereader.h"
#include "models/package/datapackagewriter.h"
#include "tests/models/import/imported.h"
#include "tests/support/faultlines.h"
#include "tests/support/samplebook.h"
#include "tests/support/testmain.h"
#include "tests/support/testpackage.h"

#include <QRegularExpression>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

QMap<QString, QString> textsOf(const Edition &edition)
{
    QMap<QString, QString> texts;
    for (const Narrative &narrative : edition.data().narratives) {
        if (narrative.kind != Narrative::Kind::Text)
            continue;
        const Place &place = edition.places().at(narrative.scope.index);
        texts.insert(edition.themes().at(narrative.theme).id + u'/' +
                         edition.regions().at(place.region).name.toUpper() + u'/' + place.printedName,
                     narrative.text);
    }
    return texts;
}

QMap<QString, QString> boxesOf(const Edition &edition)
{
    QMap<QString, QString> boxes;
    for (const Narrative &narrative : edition.data().narratives) {
        if (narrative.kind != Narrative::Kind::Text)
            boxes.insert(edition.themes().at(narrative.theme).id + u'/' + narrative.title, narrative.text);
    }
    return boxes;
}

// The first entry that differs, for a message.
QByteArray firstDifference(const QMap<QString, QString> &found, const QMap<QString, QString> &expected)
{
    for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
        if (found.value(it.key()) != *it)
            return (it.key() + u"\nexpected: "_s + *it + u"\nfound:    "_s + found.value(it.key())).toUtf8();
    }
    for (auto it = found.cbegin(); it != found.cend(); ++it) {
        if (!expected.contains(it.key()))
            return "not expected: " + it.key().toUtf8() + ": " + it->toUtf8();
    }
    return {};
}

// The same edition but for where things stand in the text.
EditionData withoutSources(EditionData data)
{
    for (Narrative &narrative : data.narratives)
        narrative.source.clear();
    return data;
}

QList<Funding> cellsOf(const Edition &edition, const QString &place)
{
    QList<Funding> cells;
    const auto scope = edition.find(place);
    for (int theme = 0; scope && theme < edition.themes().size(); ++theme)
        cells.append(edition.funding(scope->index, theme));
    return cells;
}

} // namespace

class BookImporterTest : public QObject
{
    Q_OBJECT

private slots:
    void readsTheTables();
    void keepsNotReportedApartFromZero();
    void settlesAMissingCellByTheTotals();
    void keepsMisprintedTotals();
    void putsTextsUnderTheirPlaces();
    void keepsBoxesAndSectionsApart();
    void findsTheBoxesPlace();
    void readsAcronyms();
    void saysWhereTextsStand();
    void makesTheSameEditionOfAnyVariant_data();
    void makesTheSameEditionOfAnyVariant();
    void doesWithOtherLineWidths_data();
    void doesWithOtherLineWidths();
    void doesWithRegionsInAnotherOrder();
    void takesNamesFromAKnownEdition();
    void canBeWrittenAndReadAgain();
    void refusesWhatIsNoBook_data();
    void refusesWhatIsNoBook();
    void reportsProgress();
    void stopsWhenAsked();
};

void BookImporterTest::readsTheTables()
{
    const EditionResult result = imported(SampleBook().text().toUtf8());
    QVERIFY2(result.edition, told(result.faults).constData());
    const Edition &edition = *result.edition;
    QCOMPARE(edition.title(), u"Ferry League Appeals 2031"_s);
    QCOMPARE(edition.year(), 2031);
    QCOMPARE(edition.regions().size(), 3);
    QCOMPARE(edition.regions().at(1).name, u"Eastern Hills, Lakes and the Great Western Islands"_s);
    QCOMPARE(edition.themes().size(), 6);
    QCOMPARE(edition.themes().at(5).id, u"objective-3"_s);
    QCOMPARE(edition.themes().at(5).title, u"Crossing borders without fear"_s);
    QCOMPARE(edition.placesOf(0).size(), 6);
    QCOMPARE(edition.places().at(7).printedName, u"Fjellmark, covering the Outer Skerries and Hollow Bay"_s);
    QCOMPARE(cellsOf(edition, u"arlonia"_s), (QList<Funding>{1000, 2000, 3000, 4000, 5000, 6000}));
    QCOMPARE(cellsOf(edition, u"regional-initiatives-southlands"_s), QList<Funding>(6, 2));
    QCOMPARE(edition.data().printedTotals.size(), 16 + 3 * 7);
}

void BookImporterTest::keepsNotReportedApartFromZero()
{
    const EditionPtr edition = imported(SampleBook().text().toUtf8()).edition;
    QCOMPARE(cellsOf(*edition, u"bretova"_s), QList<Funding>(6));
    QCOMPARE(cellsOf(*edition, u"elvaria"_s), (QList<Funding>{0, 0, 0, 0, 0, 12345678}));
}

void BookImporterTest::settlesAMissingCellByTheTotals()
{
    const EditionResult result = imported(SampleBook().text().toUtf8());
    QCOMPARE(cellsOf(*result.edition, u"dunmark"_s), (QList<Funding>{0, 700, 0, 0, 800, 9000}));
    QCOMPARE(result.faults.size(), 1);
    QVERIFY2(result.faults.first().message.contains(u"Dunmark"_s), told(result.faults).constData());
    QVERIFY(result.faults.first().line > 0);
}

void BookImporterTest::keepsMisprintedTotals()
{
    const EditionPtr edition = imported(SampleBook().text().toUtf8()).edition;
    const QList<Difference> found = differences(*edition);
    const bool misprint = std::any_of(found.cbegin(), found.cend(), [](const Difference &difference) {
        return difference.scope == Scope::region(1) && difference.theme == 0 && difference.printed == 99;
    });
    QVERIFY(misprint);
}

void BookImporterTest::putsTextsUnderTheirPlaces()
{
    const SampleBook book;
    const EditionResult result = imported(book.text().toUtf8());
    QVERIFY2(result.edition, told(result.faults).constData());
    const QByteArray difference = firstDifference(textsOf(*result.edition), book.texts());
    QVERIFY2(difference.isEmpty(), difference.constData());
}

void BookImporterTest::keepsBoxesAndSectionsApart()
{
    const SampleBook book;
    const EditionPtr edition = imported(book.text().toUtf8()).edition;
    const QByteArray difference = firstDifference(boxesOf(*edition), book.boxes());
    QVERIFY2(difference.isEmpty(), difference.constData());
}

void BookImporterTest::findsTheBoxesPlace()
{
    const EditionPtr edition = imported(SampleBook().text().toUtf8()).edition;
    for (const Narrative &narrative : edition->data().narratives) {
        if (narrative.kind == Narrative::Kind::Box)
            QCOMPARE(edition->id(narrative.scope), u"dunmark"_s);
        else if (narrative.kind == Narrative::Kind::Section)
            QCOMPARE(narrative.scope, Scope::world());
    }
}

void BookImporterTest::readsAcronyms()
{
    const EditionPtr edition = imported(SampleBook().text().toUtf8()).edition;
    QCOMPARE(edition->data().acronyms,
             (QList<Acronym>{{u"FL"_s, u"Ferry League"_s},
                             {u"BfG"_s, u"Bridges for Goats"_s},
                             {u"HAL"_s, u"Harbour Almanac and Lighthouse Survey of the Northern Coast"_s},
                             {u"NT"_s, u"Night train"_s}}));
}

void BookImporterTest::saysWhereTextsStand()
{
    const QString text = SampleBook().text();
    const EditionPtr edition = imported(text.toUtf8()).edition;
    const QStringList lines = text.split(u'\n');
    for (const Narrative &narrative : edition->data().narratives) {
        QVERIFY(narrative.source.startsWith("line "_L1));
        const QString line = lines.at(narrative.source.mid(5).toInt() - 1).trimmed();
        QVERIFY2(narrative.text.startsWith(line.left(20)), line.toUtf8().constData());
    }
}

void BookImporterTest::makesTheSameEditionOfAnyVariant_data()
{
    const QString text = SampleBook().text();
    const auto replaced = [&](const QString &before, const QString &after) {
        return QString(text).replace(before, after);
    };
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("carriage returns and newlines") << replaced(u"\n"_s, u"\r\n"_s).toUtf8();
    QTest::newRow("carriage returns") << replaced(u"\n"_s, u"\r"_s).toUtf8();
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf") + text.toUtf8();
    QTest::newRow("form feeds") << QString(text)
                                       .replace(QRegularExpression(u"^ (?=\\D*[A-Za-z])"_s,
                                                                   QRegularExpression::MultilineOption),
                                                u"\f"_s)
                                       .toUtf8();
    QTest::newRow("form feeds on lines of their own")
        << QString(text)
               .replace(QRegularExpression(u"^ (?=\\D*[A-Za-z])"_s, QRegularExpression::MultilineOption), u"\f\n"_s)
               .toUtf8();
    QTest::newRow("no spaces at line ends") << replaced(u" \n"_s, u"\n"_s).toUtf8();
    QTest::newRow("more spaces at line ends") << replaced(u"\n"_s, u"  \t\n"_s).toUtf8();
    QTest::newRow("ligatures") << QString(text).replace(u"fi"_s, u"ﬁ"_s).replace(u"fl"_s, u"ﬂ"_s).toUtf8();
    QTest::newRow("straight quotation marks")
        << QString(text).replace(u'“', u'"').replace(u'”', u'"').replace(u'’', u'\'').toUtf8();
    QTest::newRow("no-break spaces") << replaced(u" the "_s, u"\u00a0the "_s).toUtf8();
    QTest::newRow("more blank lines") << replaced(u"\n\n"_s, u"\n\n\n\n"_s).toUtf8();
    const auto utf16 = [&](QStringConverter::Encoding encoding) { return QByteArray(QStringEncoder(encoding)(text)); };
    QTest::newRow("UTF-16, little end first") << utf16(QStringConverter::Utf16LE);
    QTest::newRow("UTF-16, big end first, marked") << "\xfe\xff" + utf16(QStringConverter::Utf16BE);
    QByteArray windows =
        QString(text).replace(u'\uFFFD', u'?').replace(u'“', u'\x93').replace(u'”', u'\x94').toLatin1();
    QTest::newRow("Windows-1252") << windows;
}

void BookImporterTest::makesTheSameEditionOfAnyVariant()
{
    QFETCH(const QByteArray, bytes);
    const EditionPtr expected = imported(SampleBook().text().toUtf8()).edition;
    const EditionResult result = imported(bytes);
    QVERIFY2(result.edition, told(result.faults).constData());
    QCOMPARE(firstDifference(withoutSources(result.edition->data()), withoutSources(expected->data())), QString());
}

void BookImporterTest::doesWithOtherLineWidths_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("narrower") << 80;
    QTest::newRow("a little wider") << 115;
    QTest::newRow("much wider") << 150;
}

void BookImporterTest::doesWithOtherLineWidths()
{
    QFETCH(const int, percent);
    SampleBook::Options options;
    options.narrow = options.narrow * percent / 100;
    options.wide = options.wide * percent / 100;
    options.margin = options.margin * percent / 100;
    const SampleBook book(options);
    const EditionResult result = imported(book.text().toUtf8());
    QVERIFY2(result.edition, told(result.faults).constData());
    QByteArray difference = firstDifference(textsOf(*result.edition), book.texts());
    QVERIFY2(difference.isEmpty(), difference.constData());
    difference = firstDifference(boxesOf(*result.edition), book.boxes());
    QVERIFY2(difference.isEmpty(), difference.constData());
}

void BookImporterTest::doesWithRegionsInAnotherOrder()
{
    SampleBook::Options options;
    options.regionsReversed = true;
    const EditionResult result = imported(SampleBook(options).text().toUtf8());
    QVERIFY2(result.edition, told(result.faults).constData());
    const QByteArray difference = firstDifference(textsOf(*result.edition), SampleBook().texts());
    QVERIFY2(difference.isEmpty(), difference.constData());
}

void BookImporterTest::takesNamesFromAKnownEdition()
{
    EditionData data = imported(SampleBook().text().toUtf8()).edition->data();
    data.regions[0].id = u"coast"_s;
    data.themes[5].shortTitle = u"Borders"_s;
    data.themes[4].shortTitle = u"Something else"_s;
    data.themes[4].title += u" by other means"_s;
    data.places[1] = {u"arl"_s, 0, u"Arlonia (Federation)"_s, u"Arlonia"_s, {u"ARL"_s}, {u"Arlland"_s}, u"A note."_s};
    const auto known = std::make_shared<const Edition>(data);
    const EditionPtr edition = BookImporter(known).importText(SampleBook().text().toUtf8(), u"book.txt"_s).edition;
    QCOMPARE(edition->regions().first().id, u"coast"_s);
    QCOMPARE(edition->places().at(1), data.places.at(1));
    QCOMPARE(edition->themes().at(5), data.themes.at(5));
    QCOMPARE(edition->themes().at(4).shortTitle, QString());
}

void BookImporterTest::canBeWrittenAndReadAgain()
{
    const EditionPtr edition = imported(SampleBook().text().toUtf8()).edition;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"package"_s);
    QVERIFY(!DataPackageWriter::write(*edition, path));
    const EditionResult result = DataPackageReader::read(path);
    QVERIFY2(result.faults.isEmpty(), told(result.faults).constData());
    QCOMPARE(firstDifference(result.edition->data(), edition->data()), QString());
}

void BookImporterTest::refusesWhatIsNoBook_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("message");
    QTest::newRow("nothing") << QByteArray() << u"empty"_s;
    QTest::newRow("blanks") << QByteArray(" \r\n\t\n") << u"empty"_s;
    QTest::newRow("a PDF") << QByteArray("%PDF-1.7\n%\xe2\xe3") << u"PDF"_s;
    QTest::newRow("zeros") << QByteArray(5000, '\0') << u"not a text"_s;
    QTest::newRow("a picture") << QByteArray::fromHex("89504e470d0a1a0a0000000d49484452000004000000030008")
                               << u"not a text"_s;
    QTest::newRow("half of a UTF-16 character pair")
        << QByteArray::fromHex("fffe00d8") + QByteArray(100, 'a') << u"UTF-16"_s;
    QTest::newRow("another text") << QByteArray("Once upon a time there was a ferry.\n") << u"no funding table"_s;
    QTest::newRow("a head without rows") << QByteArray("COAST\n\nPrinciple 1 Principle 2\n\nTotal\n\nOne\n\nTwo\n")
                                         << u"no funding table"_s;
}

void BookImporterTest::refusesWhatIsNoBook()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, message);
    const EditionResult result = imported(bytes);
    QVERIFY(!result.edition);
    QVERIFY(hasErrors(result.faults));
    QVERIFY2(told(result.faults).contains(message.toUtf8()), told(result.faults).constData());
    QVERIFY(told(result.faults).startsWith("book.txt: "));
}

void BookImporterTest::reportsProgress()
{
    QList<double> reports;
    const BookImporter importer({}, [&](double done) {
        reports.append(done);
        return true;
    });
    QVERIFY(importer.importText(SampleBook().text().toUtf8(), u"book.txt"_s).edition);
    QVERIFY(reports.size() > 3);
    QVERIFY(std::is_sorted(reports.cbegin(), reports.cend()));
    QVERIFY(reports.first() >= 0 && reports.last() <= 1);
}

void BookImporterTest::stopsWhenAsked()
{
    const QByteArray bytes = SampleBook().text().toUtf8();
    for (int most = 0; most < 5; ++most) {
        int reports = 0;
        const BookImporter importer({}, [&](double) { return ++reports <= most; });
        const EditionResult result = importer.importText(bytes, u"book.txt"_s);
        QVERIFY(result.cancelled);
        QVERIFY(!result.edition);
        QCOMPARE(reports, most + 1);
    }
}

MIGOF_TEST(BookImporterTest)
#include "tst_bookimporter.moc"
