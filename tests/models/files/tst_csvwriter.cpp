// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/csvreader.h"
#include "models/files/csvwriter.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;

class CsvWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void writes_data();
    void writes();
    void writesWhatTheReaderReads_data();
    void writesWhatTheReaderReads();
    void quotesTheSeparatorInUse();
    void tellsAFailedWrite();
};

void CsvWriterTest::writes_data()
{
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("plain") << QStringList{u"a"_s, u"b c"_s} << "a,b c\n"_ba;
    QTest::newRow("quotes only what must be") << QStringList{u"a,b"_s, u"c"_s} << "\"a,b\",c\n"_ba;
    QTest::newRow("quotation mark") << QStringList{u"\"a\""_s} << "\"\"\"a\"\"\"\n"_ba;
    QTest::newRow("line ends") << QStringList{u"a\nb"_s, u"a\rb"_s} << "\"a\nb\",\"a\rb\"\n"_ba;
    QTest::newRow("empty fields") << QStringList{QString(), QString()} << ",\n"_ba;
    QTest::newRow("one empty field is no empty line") << QStringList{QString()} << "\"\"\n"_ba;
    QTest::newRow("UTF-8") << QStringList{u"Åland 中 😀"_s} << "Åland 中 😀\n"_ba;
}

void CsvWriterTest::writes()
{
    QFETCH(const QStringList, fields);
    QFETCH(const QByteArray, bytes);
    QBuffer device;
    QVERIFY(device.open(QIODevice::WriteOnly));

    QVERIFY(CsvWriter(device).write(fields));

    QCOMPARE(device.data(), bytes);
}

void CsvWriterTest::writesWhatTheReaderReads_data()
{
    QTest::addColumn<QList<QStringList>>("records");

    QTest::newRow("plain") << QList<QStringList>{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("empty") << QList<QStringList>{{QString()}, {QString(), QString()}, {u"a"_s, QString()}};
    QTest::newRow("quotation marks") << QList<QStringList>{{u"\""_s, u"\"\""_s, u"a\"b"_s, u"\"a\""_s}};
    QTest::newRow("line ends") << QList<QStringList>{{u"a\r\nb\n\nc\r"_s, u"\n"_s}, {u"d"_s, u"e"_s}};
    QTest::newRow("blanks") << QList<QStringList>{{u" a"_s, u"b "_s, u" "_s, u"\t"_s}};
    QTest::newRow("separators") << QList<QStringList>{{u","_s, u"a;b"_s, u",,"_s}};
    QTest::newRow("scripts") << QList<QStringList>{{u"Côte d’Ivoire"_s, u"中国"_s, u"مصر"_s, u"😀"_s}};
}

void CsvWriterTest::writesWhatTheReaderReads()
{
    QFETCH(const QList<QStringList>, records);
    QBuffer device;
    QVERIFY(device.open(QIODevice::ReadWrite));
    CsvWriter writer(device);
    for (const QStringList &record : records)
        QVERIFY(writer.write(record));

    device.seek(0);
    QList<QStringList> read;
    const auto fault = CsvReader::read(device, {}, [&](const CsvRecord &record) {
        read.append(record.fields);
        return true;
    });

    QVERIFY2(!fault, fault ? qPrintable(fault->toString()) : "");
    QCOMPARE(read, records);
}

void CsvWriterTest::quotesTheSeparatorInUse()
{
    QBuffer device;
    QVERIFY(device.open(QIODevice::WriteOnly));
    QVERIFY(CsvWriter(device, u'\t').write({u"a,b"_s, u"c\td"_s}));
    QCOMPARE(device.data(), "a,b\t\"c\td\"\n"_ba);
}

void CsvWriterTest::tellsAFailedWrite()
{
    QFile full(u"/dev/full"_s);
    if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        QSKIP("this system has no /dev/full");
    QVERIFY(!CsvWriter(full).write({u"a"_s}));
}

MIGOF_TEST(CsvWriterTest)
#include "tst_csvwriter.moc"
