// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/filesaver.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

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
    QCOMPARE(FileSaver::save(path, "a,b\n"), QString());
    QCOMPARE(bytesOf(path), "a,b\n"_ba);
}

void FileSaverTest::replacesAFileWhole()
{
    const QString path = m_folder->filePath(u"old.csv"_s);
    QCOMPARE(FileSaver::save(path, "a long line that stood here before\n"), QString());
    QCOMPARE(FileSaver::save(path, "new\n"), QString());
    QCOMPARE(bytesOf(path), "new\n"_ba);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"old.csv"_s});
}

void FileSaverTest::takesADevice()
{
    QCOMPARE(FileSaver::save(u"/dev/null"_s, "a,b\n"), QString());
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
    const QString error = FileSaver::save(path, "a,b\n");
    QVERIFY2(error.startsWith(path) && error.size() > path.size() + 5, qPrintable(error));
    QVERIFY(!FileSaver::save(QString(), "a,b\n").isEmpty());
}

MIGOF_TEST(FileSaverTest)
#include "tst_filesaver.moc"
