// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/datapackagereader.h"
#include "models/package/packagefiles.h"
#include "tests/support/faultlines.h"
#include "tests/support/testmain.h"
#include "tests/support/testpackage.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <functional>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

using Spoil = std::function<void(const TestPackage &)>;
Q_DECLARE_METATYPE(Spoil)

namespace
{

const QString descriptor = u"datapackage.json"_s;
constexpr int anyColumn = -1; // where Qt's JSON parser counts, before or after the character

Spoil written(const QString &file, const QByteArray &bytes)
{
    return [=](const TestPackage &package) { package.write(file, bytes); };
}

Spoil appended(const QString &file, const QByteArray &bytes)
{
    return [=](const TestPackage &package) { package.append(file, bytes); };
}

Spoil replaced(const QString &file, const QByteArray &before, const QByteArray &after)
{
    return [=](const TestPackage &package) { package.replace(file, before, after); };
}

// The path of the notes in the descriptor, as it stands in JSON.
Spoil notesAt(const QByteArray &path)
{
    return replaced(descriptor, "notes.csv", path);
}

QByteArray utf16(const QByteArray &utf8)
{
    const QString text = QChar(QChar::ByteOrderMark) + QString::fromUtf8(utf8);
    return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

void row(const char *name, const Spoil &spoil, const QString &file, int line, int column, const QString &message)
{
    QTest::newRow(name) << spoil << file << line << column << message;
}

} // namespace

/// One fault at a time: the reader must name file, line and column, tell what is wrong, and say nothing else.
class MalformedPackagesTest : public QObject
{
    Q_OBJECT

private slots:
    void isToldOnce_data();
    void isToldOnce();
    void missingFolder();
    void emptyFolder();
    void fileThatIsNoPackage();
    void packageWithoutPlaces();
    void unreadableFile();

private:
    void descriptors();
    void files();
    void encodings();
    void csv();
    void amounts();
    void cells();
    void ids();
    void texts();
};

void MalformedPackagesTest::isToldOnce_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("message");

    descriptors();
    files();
    encodings();
    csv();
    amounts();
    cells();
    ids();
    texts();
}

void MalformedPackagesTest::descriptors()
{
    const QString &file = descriptor;
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
    row("data inside", replaced(file, "\"path\": \"notes.csv\"", "\"data\": []"), file, 0, 0,
        u"“notes” holds its data"_s);
    row("packed", notesAt("notes.csv.gz"), file, 0, 0, u"“notes” is packed"_s);
    row("resource listed twice", replaced(file, "\"acronyms\"", "\"notes\""), file, 0, 0, u"“notes” is listed twice"_s);
    row("required table not listed", replaced(file, "\"name\": \"funding\"", "\"name\": \"money\""), file, 0, 0,
        u"“funding”"_s);
}

void MalformedPackagesTest::files()
{
    const QString &file = descriptor;
    const QString notes = u"notes.csv"_s;
    row(
        "missing required file", [](const TestPackage &package) { package.remove(u"funding.csv"_s); }, u"funding.csv"_s,
        0, 0, u"no such file"_s);
    row(
        "missing optional file", [](const TestPackage &package) { package.remove(u"notes.csv"_s); }, notes, 0, 0,
        u"no such file"_s);
    row(
        "missing descriptor", [](const TestPackage &package) { package.remove(descriptor); }, file, 0, 0,
        u"descriptor"_s);
    row("absolute path", notesAt("/etc/passwd"), file, 0, 0, u"“/etc/passwd” leaves"_s);
    row("path to the folder above", notesAt("../notes.csv"), file, 0, 0, u"leaves"_s);
    row("path to the folder above by a detour", notesAt("a/b/../../../notes.csv"), file, 0, 0, u"leaves"_s);
    row("path that is the folder above", notesAt(".."), file, 0, 0, u"leaves"_s);
    row("URL", notesAt("https://example.org/notes.csv"), file, 0, 0, u"never fetched"_s);
    row("file URL", notesAt("file:notes.csv"), file, 0, 0, u"leaves"_s);
    row("resource of the program", notesAt(":/data/migration-initiatives-2017/notes.csv"), file, 0, 0, u"leaves"_s);
    row("drive letter", notesAt("C:/notes.csv"), file, 0, 0, u"leaves"_s);
    row("backslashes", notesAt("..\\\\notes.csv"), file, 0, 0, u"leaves"_s);
    row("the folder itself", notesAt("."), file, 0, 0, u"leads out"_s);
    row(
        "link out of the folder",
        [](const TestPackage &package) {
            package.remove(u"notes.csv"_s);
            QVERIFY(QFile::link(u"/etc/hostname"_s, package.filePath(u"notes.csv"_s)));
        },
        file, 0, 0, u"leads out"_s);
    row(
        "folder that is a link out",
        [](const TestPackage &package) {
            QVERIFY(QFile::link(u"/etc"_s, package.filePath(u"sub"_s)));
            package.replace(descriptor, "notes.csv", "sub/hostname");
        },
        file, 0, 0, u"leads out"_s);
    row(
        "link to nowhere",
        [](const TestPackage &package) {
            package.remove(u"notes.csv"_s);
            QVERIFY(QFile::link(u"nowhere.csv"_s, package.filePath(u"notes.csv"_s)));
        },
        notes, 0, 0, u"no such file"_s);
    row(
        "folder instead of a file",
        [](const TestPackage &package) {
            package.remove(u"notes.csv"_s);
            QVERIFY(QDir(package.path()).mkdir(u"notes.csv"_s));
        },
        notes, 0, 0, u"not a file"_s);
    row(
        "pipe instead of a file",
        [](const TestPackage &package) {
            package.remove(u"notes.csv"_s);
            QCOMPARE(mkfifo(qPrintable(package.filePath(u"notes.csv"_s)), 0600), 0);
        },
        notes, 0, 0, u"not a file"_s);
    row(
        "folder instead of the descriptor",
        [](const TestPackage &package) {
            package.remove(descriptor);
            QVERIFY(QDir(package.path()).mkdir(descriptor));
        },
        file, 0, 0, u"not a file"_s);
    row(
        "pipe instead of the descriptor",
        [](const TestPackage &package) {
            package.remove(descriptor);
            QCOMPARE(mkfifo(qPrintable(package.filePath(descriptor)), 0600), 0);
        },
        file, 0, 0, u"not a file"_s);
    row(
        "file over 1 GiB",
        [](const TestPackage &package) {
            QVERIFY(QFile::resize(package.filePath(u"notes.csv"_s), PackageSource::maximumFileSize + 1)); // sparse
        },
        notes, 0, 0, u"1 GiB"_s);
}

void MalformedPackagesTest::encodings()
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

void MalformedPackagesTest::csv()
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

void MalformedPackagesTest::amounts()
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

void MalformedPackagesTest::cells()
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

void MalformedPackagesTest::ids()
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

void MalformedPackagesTest::texts()
{
    const QString narratives = u"narratives.csv"_s;
    row("bad kind of narrative", appended(narratives, "aland,principle-2,poem,,T,\n"), narratives, 7, 3,
        u"“poem”; expected"_s);
    row("narrative of an unknown scope", appended(narratives, "nowhere,principle-2,text,,T,\n"), narratives, 7, 1,
        u"“nowhere”"_s);
    row("narrative of an unknown theme", appended(narratives, "aland,principle-9,box,,T,\n"), narratives, 7, 2,
        u"“principle-9”"_s);
    row("text without a theme", appended(narratives, "aland,,text,,T,\n"), narratives, 7, 2,
        u"“” is not the id of a theme"_s);
    row("narrative without a text", appended(narratives, "aland,principle-2,box,T,,\n"), narratives, 7, 5,
        u"text: nothing"_s);
    row("second text", appended(narratives, "aland,principle-1,text,,T,\n"), narratives, 7, 1,
        u"the first is in line 2"_s);
    const QString acronyms = u"acronyms.csv"_s;
    row("acronym twice", appended(acronyms, "ABC,Another\n"), acronyms, 4, 1, u"the first is in line 2"_s);
    row("acronym without letters", appended(acronyms, ",Another\n"), acronyms, 4, 1, u"acronym: nothing"_s);
    row("acronym without expansion", appended(acronyms, "DEF,\n"), acronyms, 4, 2, u"expansion: nothing"_s);
    const QString examples = u"sdg_examples.csv"_s;
    row("bad level", appended(examples, "8.8,cosmic,,T,T\n"), examples, 5, 2, u"“cosmic”; expected"_s);
    row("example of an unknown scope", appended(examples, "8.8,local,nowhere,T,T\n"), examples, 5, 3, u"“nowhere”"_s);
    row("example without a target", appended(examples, ",local,,T,T\n"), examples, 5, 1, u"target: nothing"_s);
    row("example without a text", appended(examples, "8.8,local,,T,\n"), examples, 5, 5, u"text: nothing"_s);
    const QString notes = u"notes.csv"_s;
    row("note of an unknown scope", appended(notes, "nowhere,T,texts\n"), notes, 6, 1, u"“nowhere”"_s);
    row("note without a text", appended(notes, "aland,,texts\n"), notes, 6, 2, u"text: nothing"_s);
    row("note about something else", appended(notes, "aland,T,weather\n"), notes, 6, 3,
        u"“weather”; expected “figures” or “texts”"_s);
}

void MalformedPackagesTest::isToldOnce()
{
    QFETCH(const Spoil, spoil);
    QFETCH(const QString, file);
    QFETCH(const int, line);
    QFETCH(const int, column);
    QFETCH(const QString, message);
    const TestPackage package;
    spoil(package);
    if (QTest::currentTestFailed())
        return;

    const EditionResult result = DataPackageReader::read(package.path());

    QVERIFY(!result.edition);
    QVERIFY(!result.cancelled);
    QList<Fault> errors = result.faults;
    errors.removeIf([](const Fault &fault) { return fault.severity == Fault::Severity::Warning; });
    QVERIFY2(errors.size() == 1, told(result.faults).constData());
    const Fault &fault = errors.first();
    QCOMPARE(fault.file, package.filePath(file));
    QVERIFY2(fault.line == line && (column == anyColumn ? fault.column > 0 : fault.column == column),
             told(result.faults).constData());
    QVERIFY2(!fault.message.isEmpty() && fault.message.contains(message), told(result.faults).constData());
}

void MalformedPackagesTest::missingFolder()
{
    const auto result = DataPackageReader::read(u"/no/such/folder"_s);
    QVERIFY(!result.edition);
    QCOMPARE(result.faults.size(), 1);
    QCOMPARE(result.faults.first().file, u"/no/such/folder"_s);
    QVERIFY(result.faults.first().message.contains(u"no such folder"));
}

void MalformedPackagesTest::emptyFolder()
{
    const QTemporaryDir folder;
    const auto result = DataPackageReader::read(folder.path());
    QVERIFY(!result.edition);
    QCOMPARE(result.faults.size(), 1);
    QCOMPARE(result.faults.first().file, folder.filePath(descriptor));
}

void MalformedPackagesTest::fileThatIsNoPackage()
{
    const TestPackage package;
    const auto result = DataPackageReader::read(package.filePath(u"places.csv"_s));
    QVERIFY(!result.edition);
    QCOMPARE(result.faults.size(), 1);
    QVERIFY(result.faults.first().message.contains(u"datapackage.json"));
}

void MalformedPackagesTest::packageWithoutPlaces()
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

void MalformedPackagesTest::unreadableFile()
{
    const TestPackage package;
    const QString notes = package.filePath(u"notes.csv"_s);
    QVERIFY(QFile::setPermissions(notes, QFileDevice::WriteOwner));
    if (QFile(notes).open(QIODevice::ReadOnly))
        QSKIP("this user may read every file");

    const auto result = DataPackageReader::read(package.path());

    QVERIFY(!result.edition);
    QCOMPARE(result.faults.size(), 1);
    QCOMPARE(result.faults.first().file, notes);
    QVERIFY(result.faults.first().message.contains(u"cannot be opened"));
}

MIGOF_TEST(MalformedPackagesTest)
#include "tst_malformedpackages.moc"
