// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/filesaver.h"
#include "tests/support/filesizelimit.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace
{

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "cannot be opened"_ba;
}

} // namespace

class FileSaverTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writesANewFile();
    void replacesAFileWhole();
    void takesADevice();
    void tellsWhatItCannotWrite_data();
    void tellsWhatItCannotWrite();
    void tellsTheCauseWhereAPartWasWritten();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void FileSaverTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void FileSaverTest::writesANewFile()
{
    const QString path = m_folder->filePath(u"new.csv"_s);
    QVERIFY(!FileSaver::save(path, "a,b\n"));
    QCOMPARE(bytesOf(path), "a,b\n"_ba);
}

void FileSaverTest::replacesAFileWhole()
{
    const QString path = m_folder->filePath(u"old.csv"_s);
    QVERIFY(!FileSaver::save(path, "a long line that stood here before\n"));
    QVERIFY(!FileSaver::save(path, "new\n"));
    QCOMPARE(bytesOf(path), "new\n"_ba);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"old.csv"_s});
}

void FileSaverTest::takesADevice()
{
    QVERIFY(!FileSaver::save(u"/dev/null"_s, "a,b\n"));
}

void FileSaverTest::tellsWhatItCannotWrite_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("a folder") << QDir::tempPath();
    QTest::newRow("in a folder that does not exist") << u"/no/such/folder/x.csv"_s;
    QTest::newRow("below a file") << u"/dev/null/x.csv"_s;
    QTest::newRow("a full disk") << u"/dev/full"_s;
    QTest::newRow("a folder that takes no files") << u"/proc/x.csv"_s;
}

void FileSaverTest::tellsWhatItCannotWrite()
{
    QFETCH(const QString, path);
    const auto fault = FileSaver::save(path, "a,b\n");
    QVERIFY(fault);
    const QString error = fault->toString();
    QVERIFY2(error.startsWith(path) && error.size() > path.size() + 5, qPrintable(error));
    QVERIFY(FileSaver::save(QString(), "a,b\n"));
}

void FileSaverTest::tellsTheCauseWhereAPartWasWritten()
{
    const QString path = m_folder->filePath(u"large.csv"_s);
    QVERIFY(!FileSaver::save(path, "old\n"));
    std::optional<Fault> fault;
    {
        const FileSizeLimit limit(100'000);
        fault = FileSaver::save(path, QByteArray(150'000, 'x'));
    }
    QVERIFY(fault);
    QVERIFY2(fault->toString().endsWith(qt_error_string(EFBIG)), qPrintable(fault->toString()));
    QCOMPARE(bytesOf(path), "old\n"_ba);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"large.csv"_s});
}

MIGOF_TEST(FileSaverTest)
#include "tst_filesaver.moc"
