// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/datapackagereader.h"
#include "tests/support/faultlines.h"
#include "tests/support/testarchive.h"
#include "tests/support/testmain.h"
#include "tests/support/testpackage.h"

#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;

/// Tables that are packed with gzip, in a folder or in an archive of one.
class GzippedTablesTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatIsPacked_data();
    void readsWhatIsPacked();
    void tellsWhatIsDamaged_data();
    void tellsWhatIsDamaged();
    void isToldAtEveryLength();
    void readsThemInAnArchive();
};

namespace
{

// qCompress() writes nothing for nothing, else four bytes of length, two of zlib's head, the deflated data, and four of
// zlib's checksum.
QByteArray gzipped(const QByteArray &bytes)
{
    quint32 checksum = 0xffffffff;
    for (const char byte : bytes) {
        checksum ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            checksum = (checksum >> 1U) ^ (checksum & 1U ? 0xedb88320 : 0);
    }
    const QByteArray deflated = bytes.isEmpty() ? QByteArray("\x03\0", 2) : qCompress(bytes).mid(6).chopped(4);
    QByteArray end(8, Qt::Uninitialized);
    qToLittleEndian(~checksum, end.data());
    qToLittleEndian(static_cast<quint32>(bytes.size()), end.data() + 4);
    return QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10) + deflated + end;
}

const QByteArray regionsPath = R"("path": "regions.csv")";

} // namespace

void GzippedTablesTest::readsWhatIsPacked_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("resource");
    QTest::addColumn<QByteArray>("bytes");

    const QByteArray table = TestPackage().read(u"regions.csv"_s);
    QTest::newRow("by its name") << u"regions.csv.gz"_s << QByteArray(R"("path": "regions.csv.gz")") << gzipped(table);
    QTest::newRow("by its name in capitals")
        << u"REGIONS.GZ"_s << QByteArray(R"("path": "REGIONS.GZ")") << gzipped(table);
    QTest::newRow("as the descriptor says")
        << u"regions.dat"_s << QByteArray(R"("path": "regions.dat", "compression": "gz")") << gzipped(table);
    QTest::newRow("not, as the descriptor says")
        << u"regions.gz"_s << QByteArray(R"("path": "regions.gz", "compression": "no")") << table;
    QTest::newRow("in two parts") << u"regions.csv.gz"_s << QByteArray(R"("path": "regions.csv.gz")")
                                  << gzipped(table.left(12)) + gzipped(table.mid(12));
    QTest::newRow("with a part of nothing")
        << u"regions.csv.gz"_s << QByteArray(R"("path": "regions.csv.gz")") << gzipped(table) + gzipped({});
}

void GzippedTablesTest::readsWhatIsPacked()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, resource);
    QFETCH(const QByteArray, bytes);
    const TestPackage package;
    package.remove(u"regions.csv"_s);
    package.write(file, bytes);
    package.replace(u"datapackage.json"_s, regionsPath, resource);
    const EditionResult result = DataPackageReader::read(package.path());
    QVERIFY2(result.edition && result.faults.isEmpty(), told(result.faults).constData());
    QCOMPARE(firstDifference(result.edition->data(), smallEdition()->data()), QString());
}

void GzippedTablesTest::tellsWhatIsDamaged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("message");
    const QByteArray table = TestPackage().read(u"regions.csv"_s);
    QByteArray checksum = gzipped(table);
    checksum[checksum.size() - 6] = static_cast<char>(checksum.at(checksum.size() - 6) ^ 1);
    QTest::newRow("nothing") << QByteArray() << u"the file is empty"_s;
    QTest::newRow("plain text") << table << u"not packed with gzip"_s;
    QTest::newRow("zlib's own form") << qCompress(table).mid(4) << u"not packed with gzip"_s;
    QTest::newRow("checksum") << checksum << u"damaged"_s;
    QTest::newRow("cut off") << gzipped(table).chopped(3) << u"ends in the middle"_s;
    QTest::newRow("text behind it") << gzipped(table) + "text" << u"damaged"_s;
    QTest::newRow("a fault in the table") << gzipped(table + "northland,Again\n") << u"“northland” stands twice"_s;
    QTest::newRow("a bomb") << gzipped(table + QByteArray(4'000'000, '\n')) << u"more than 200 times its size"_s;
}

void GzippedTablesTest::tellsWhatIsDamaged()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, message);
    const TestPackage package;
    package.write(u"regions.csv.gz"_s, bytes);
    package.replace(u"datapackage.json"_s, regionsPath, R"("path": "regions.csv.gz")");
    const EditionResult result = DataPackageReader::read(package.path());
    QVERIFY(!result.edition);
    QVERIFY2(result.faults.size() == 1, told(result.faults).constData());
    QCOMPARE(result.faults.first().file, package.filePath(u"regions.csv.gz"_s));
    QVERIFY2(result.faults.first().message.contains(message), told(result.faults).constData());
}

void GzippedTablesTest::isToldAtEveryLength()
{
    const TestPackage package;
    package.replace(u"datapackage.json"_s, regionsPath, R"("path": "regions.csv.gz")");
    const QByteArray whole = gzipped(package.read(u"regions.csv"_s));
    for (qsizetype size = 0; size < whole.size(); ++size) {
        package.write(u"regions.csv.gz"_s, whole.first(size));
        const EditionResult result = DataPackageReader::read(package.path());
        QVERIFY(!result.edition);
        QVERIFY2(result.faults.size() == 1, told(result.faults).constData());
    }
}

void GzippedTablesTest::readsThemInAnArchive()
{
    const TestPackage package;
    package.write(u"regions.csv.gz"_s, gzipped(package.read(u"regions.csv"_s)));
    package.remove(u"regions.csv"_s);
    package.replace(u"datapackage.json"_s, regionsPath, R"("path": "regions.csv.gz")");
    TestArchive archive;
    archive.addFolder(package.path());
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"pack.zip"_s);
    archive.write(path);
    const EditionResult result = DataPackageReader::read(path);
    QVERIFY2(result.edition && result.faults.isEmpty(), told(result.faults).constData());
    QCOMPARE(firstDifference(result.edition->data(), smallEdition()->data()), QString());
}

MIGOF_TEST(GzippedTablesTest)
#include "tst_gzippedtables.moc"
