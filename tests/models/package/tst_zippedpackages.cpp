// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/datapackagereader.h"
#include "models/package/sources/ziparchive.h"
#include "tests/support/faultlines.h"
#include "tests/support/testarchive.h"
#include "tests/support/testmain.h"
#include "tests/support/testpackage.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

using Archive = TestArchive;
Q_DECLARE_METATYPE(Archive)

/// Packages that were packed with zip, as they should be and as they should not.
class ZippedPackagesTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatTheFolderHolds_data();
    void readsWhatTheFolderHolds();
    void tellsWhatIsWrongOnce_data();
    void tellsWhatIsWrongOnce();
    void leavesOutNamesThatCannotBeRead();
    void refusesAnArchiveThatWasCutOff();
    void refusesALargeArchive();
    void tellsProgressAndStops();
    void knowsAnArchiveByItsFirstBytes();

private:
    EditionResult read(const Archive &archive) const;

    TestPackage m_package;
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"pack.zip"_s);
};

EditionResult ZippedPackagesTest::read(const Archive &archive) const
{
    archive.write(m_path);
    return DataPackageReader::read(m_path);
}

void ZippedPackagesTest::readsWhatTheFolderHolds_data()
{
    QTest::addColumn<QByteArray>("prefix");
    QTest::addColumn<QList<TestArchive::Entry>>("others");

    using Entries = QList<TestArchive::Entry>;
    QTest::newRow("files") << QByteArray() << Entries{};
    QTest::newRow("folder") << QByteArray("pack/") << Entries{};
    QTest::newRow("folder with its own entry") << QByteArray("pack/") << Entries{{"pack/", {}, false}};
    QTest::newRow("what macOS adds") << QByteArray("pack/") << Entries{{"__MACOSX/pack/._datapackage.json", "x"}};
    QTest::newRow("a package below") << QByteArray() << Entries{{"old/datapackage.json", "{}"}};
    QTest::newRow("files of others") << QByteArray() << Entries{{"readme", QByteArray()}, {"a/b/c/d.bin", "\xff"}};
    QTest::newRow("a long row of blanks") << QByteArray() << Entries{{"blank.txt", QByteArray(900'000, ' ')}};
}

void ZippedPackagesTest::readsWhatTheFolderHolds()
{
    QFETCH(const QByteArray, prefix);
    QFETCH(const QList<TestArchive::Entry>, others);
    Archive archive;
    for (const TestArchive::Entry &entry : others)
        archive.add(entry);
    archive.addFolder(m_package.path(), prefix);

    const EditionResult result = read(archive);

    QVERIFY2(result.edition && result.faults.isEmpty(), told(result.faults).constData());
    QCOMPARE(firstDifference(result.edition->data(), smallEdition()->data()), QString());
}

void ZippedPackagesTest::tellsWhatIsWrongOnce_data()
{
    QTest::addColumn<QByteArray>("prefix");
    QTest::addColumn<TestArchive::Entry>("entry"); // in place of the package's own of this name, or besides
    QTest::addColumn<QString>("file");             // behind the archive's path
    QTest::addColumn<QString>("message");

    const QByteArray notes = m_package.read(u"notes.csv"_s);
    const auto row = [](const char *name, const TestArchive::Entry &entry, const QString &file, const QString &message,
                        const QByteArray &prefix = {}) { QTest::newRow(name) << prefix << entry << file << message; };
    row("fault in a table", {"notes.csv", "scope_id,text,about\nnowhere,T,texts\n"}, u"/notes.csv"_s,
        u"“nowhere” is not the id"_s);
    row("fault in a table of a folder", {"pack/notes.csv", "scope_id,text,about\nnowhere,T,texts\n"},
        u"/pack/notes.csv"_s, u"“nowhere” is not the id"_s, "pack/");
    row("fault in the descriptor", {"datapackage.json", "{\n  oops"}, u"/datapackage.json"_s, {});
    row("two packages", {"other/datapackage.json", "{}"}, {}, u"several packages in the archive"_s, "pack/");
    row("package too deep", {"x", {}}, {}, u"no datapackage.json in the archive"_s, "a/b/");
    row("name to the folder above", {"../x.csv", {}}, {}, u"“../x.csv” leaves the archive's folder"_s);
    row("name to the folder above by a detour", {"a/../../x.csv", {}}, {}, u"leaves the archive's folder"_s);
    row("absolute name", {"/etc/x", {}}, {}, u"“/etc/x” leaves"_s);
    row("drive letter", {"C:/x", {}}, {}, u"“C:/x” leaves"_s);
    row("backslash", {"pack\\x.csv", {}}, {}, u"expected names inside it, with “/”"_s);
    row("the same file twice", {"other.csv", {}}, {}, u"“other.csv” stands in the archive twice"_s);
    row("encrypted table", {"notes.csv", notes, true, 1}, u"/notes.csv"_s, u"encrypted"_s);
    row("encrypted descriptor", {"datapackage.json", "{}", true, 1}, u"/datapackage.json"_s, u"encrypted"_s);
    row("link", {"notes.csv", "/etc/hostname", false, 0, S_IFLNK | 0777}, u"/notes.csv"_s, u"a link"_s);
    row("checksum", {"notes.csv", notes, true, 0, 0, -1, 1}, u"/notes.csv"_s, u"cannot be read"_s);
    row("checksum of the descriptor", {"datapackage.json", m_package.read(u"datapackage.json"_s), true, 0, 0, -1, 1},
        u"/datapackage.json"_s, u"cannot be read"_s);
    row("more than it says", {"notes.csv", notes, true, 0, 0, notes.size() - 5}, u"/notes.csv"_s, u"cannot be read"_s);
    row("less than it says", {"notes.csv", notes, true, 0, 0, notes.size() + 5}, u"/notes.csv"_s, u"cannot be read"_s);
    row("a bomb", {"bomb", QByteArray(4'000'000, '\0')}, {}, u"more than 200 times its size"_s);
    row("a bomb that says so", {"bomb", "x", false, 0, 0, 0x7fffffff}, {}, u"more than 200 times its size"_s);
    row("a bomb of 4 GiB", {"bomb", "x", false, 0, 0, 0xfffffff0}, {}, u"more than 4 GiB"_s);
}

void ZippedPackagesTest::tellsWhatIsWrongOnce()
{
    QFETCH(const QByteArray, prefix);
    QFETCH(const TestArchive::Entry, entry);
    QFETCH(const QString, file);
    QFETCH(const QString, message);
    Archive archive;
    const TestPackage package;
    const QString replaced = QString::fromUtf8(entry.name.mid(prefix.size()));
    if (QDir(package.path()).entryList(QDir::Files).contains(replaced))
        package.remove(replaced);
    archive.addFolder(package.path(), prefix);
    archive.add(entry);
    if (entry.name == "other.csv")
        archive.add(entry);

    const EditionResult result = read(archive);

    QVERIFY(!result.edition);
    QVERIFY2(result.faults.size() == 1, told(result.faults).constData());
    QCOMPARE(result.faults.first().file, QString(m_path + file));
    QVERIFY2(result.faults.first().message.contains(message), told(result.faults).constData());
}

void ZippedPackagesTest::leavesOutNamesThatCannotBeRead()
{
    Archive archive;
    archive.addFolder(m_package.path());
    archive.add({"caf\xe9.csv", "x"});
    const EditionResult result = read(archive);
    QVERIFY2(result.edition, told(result.faults).constData());
    QCOMPARE(result.faults.size(), 1);
    QCOMPARE(result.faults.first().severity, Fault::Severity::Warning);
    QVERIFY(result.faults.first().message.contains(u"not in UTF-8"));
}

void ZippedPackagesTest::refusesAnArchiveThatWasCutOff()
{
    Archive archive;
    archive.addFolder(m_package.path());
    const QByteArray bytes = archive.bytes();
    for (qsizetype size = 0; size < bytes.size(); size += 97) {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes.first(size));
        file.close();
        const EditionResult result = DataPackageReader::read(m_path);
        QVERIFY(!result.edition);
        QVERIFY2(result.faults.size() == 1, told(result.faults).constData());
        QVERIFY(result.faults.first().message.contains(u"cannot be read as a zip archive"));
    }
}

void ZippedPackagesTest::refusesALargeArchive()
{
    Archive archive;
    archive.addFolder(m_package.path());
    archive.write(m_path);
    QVERIFY(QFile::resize(m_path, ZipArchive::maximumSize + 1)); // sparse
    QVERIFY(DataPackageReader::read(m_path).faults.first().message.contains(u"128 MiB"));

    Archive crowd;
    for (int i = 0; i <= ZipArchive::maximumEntries; ++i)
        crowd.add({QByteArray::number(i), {}, false});
    QVERIFY(read(crowd).faults.first().message.contains(u"10001 entries"));
}

void ZippedPackagesTest::tellsProgressAndStops()
{
    const TestPackage package;
    QByteArray rows;
    for (int i = 0; i < 20'000; ++i)
        rows += "K" + QByteArray::number(i) + ",Meaning\n";
    package.append(u"acronyms.csv"_s, rows);
    Archive archive;
    archive.addFolder(package.path());
    archive.write(m_path);

    QList<double> told;
    const EditionResult whole = DataPackageReader::read(m_path, [&](double done) {
        told.append(done);
        return true;
    });
    QVERIFY(whole.edition);
    QVERIFY(told.size() >= 4);
    QVERIFY(std::is_sorted(told.cbegin(), told.cend()) && told.first() > 0 && told.last() <= 1);
    QVERIFY(DataPackageReader::read(m_path, [](double) { return false; }).cancelled);
}

void ZippedPackagesTest::knowsAnArchiveByItsFirstBytes()
{
    Archive archive;
    archive.addFolder(m_package.path());
    const QString path = m_folder.filePath(u"pack"_s);
    archive.write(path);
    QVERIFY(DataPackageReader::isPackage(path));
    QVERIFY(DataPackageReader::read(path).edition);
    QVERIFY(!DataPackageReader::isPackage(m_package.filePath(u"notes.csv"_s)));
    QVERIFY(DataPackageReader::isPackage(m_package.filePath(u"datapackage.json"_s)));
    QVERIFY(DataPackageReader::isPackage(m_package.path()));
}

MIGOF_TEST(ZippedPackagesTest)
#include "tst_zippedpackages.moc"
