// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/datapackagereader.h"
#include "models/package/sources/packagesource.h"
#include "tests/models/package/spoiltpackage.h"
#include "tests/support/testmain.h"

#include <QTest>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace SpoiltPackage;

namespace
{

// The path of the notes in the descriptor(), as it stands in JSON.
Spoil notesAt(const QByteArray &path)
{
    return replaced(descriptor(), "notes.csv", path);
}

} // namespace

/// Files of a package that are missing, are no files, or are not where a package may have them.
class MalformedFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void isToldOnce_data();
    void isToldOnce() { SpoiltPackage::isToldOnce(); }
    void missingFolder();
    void emptyFolder();
    void fileThatIsNoPackage();
    void unreadableFile();
};

void MalformedFilesTest::isToldOnce_data()
{
    addColumns();
    const QString &file = descriptor();
    const QString notes = u"notes.csv"_s;
    row(
        "missing required file", [](const TestPackage &package) { package.remove(u"funding.csv"_s); }, u"funding.csv"_s,
        0, 0, u"no such file"_s);
    row(
        "missing optional file", [](const TestPackage &package) { package.remove(u"notes.csv"_s); }, notes, 0, 0,
        u"no such file"_s);
    row(
        "missing descriptor", [](const TestPackage &package) { package.remove(descriptor()); }, file, 0, 0,
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
            package.replace(descriptor(), "notes.csv", "sub/hostname");
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
            package.remove(descriptor());
            QVERIFY(QDir(package.path()).mkdir(descriptor()));
        },
        file, 0, 0, u"not a file"_s);
    row(
        "pipe instead of the descriptor",
        [](const TestPackage &package) {
            package.remove(descriptor());
            QCOMPARE(mkfifo(qPrintable(package.filePath(descriptor())), 0600), 0);
        },
        file, 0, 0, u"not a file"_s);
    row(
        "file over 1 GiB",
        [](const TestPackage &package) {
            QVERIFY(QFile::resize(package.filePath(u"notes.csv"_s), PackageSource::maximumFileSize + 1)); // sparse
        },
        notes, 0, 0, u"1 GiB"_s);
}

void MalformedFilesTest::missingFolder()
{
    const auto result = DataPackageReader::read(u"/no/such/folder"_s);
    QVERIFY(!result.edition);
    QCOMPARE(result.faults.size(), 1);
    QCOMPARE(result.faults.first().file, u"/no/such/folder"_s);
    QVERIFY(result.faults.first().message.contains(u"no such folder"));
}

void MalformedFilesTest::emptyFolder()
{
    const QTemporaryDir folder;
    const auto result = DataPackageReader::read(folder.path());
    QVERIFY(!result.edition);
    QCOMPARE(result.faults.size(), 1);
    QCOMPARE(result.faults.first().file, folder.filePath(descriptor()));
}

void MalformedFilesTest::fileThatIsNoPackage()
{
    const TestPackage package;
    const auto result = DataPackageReader::read(package.filePath(u"places.csv"_s));
    QVERIFY(!result.edition);
    QCOMPARE(result.faults.size(), 1);
    QVERIFY(result.faults.first().message.contains(u"datapackage.json"));
}

void MalformedFilesTest::unreadableFile()
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

MIGOF_TEST(MalformedFilesTest)
#include "tst_malformedfiles.moc"
