// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/csvreader.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

struct Outcome {
    QList<QStringList> records;
    QList<qint64> lines;
    std::optional<Fault> fault;
};

Outcome readBytes(QByteArray bytes)
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    Outcome outcome;
    outcome.fault = CsvReader::read(device, u"table.csv"_s, [&](const CsvRecord &record) {
        outcome.records.append(record.fields);
        outcome.lines.append(record.line);
        return true;
    });
    return outcome;
}

// Gives what a disk with a bad sector gives: a beginning, then an error.
class FailingDevice : public QIODevice
{
protected:
    qint64 readData(char *data, qint64 size) override
    {
        constexpr QByteArrayView beginning = "a,b\n1,2\n";
        if (m_given || size < beginning.size())
            return -1;
        m_given = true;
        std::copy(beginning.begin(), beginning.end(), data);
        return beginning.size();
    }
    qint64 writeData(const char *, qint64) override { return -1; }
    bool isSequential() const override { return true; }

private:
    bool m_given = false;
};

} // namespace

class CsvReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void readsRecords_data();
    void readsRecords();
    void numbersLines_data();
    void numbersLines();
    void refuses_data();
    void refuses();
    void keepsLinesRightAcrossChunks();
    void takesFieldsUpToTheLimit();
    void refusesAFieldOverTheLimit();
    void refusesARecordOfTooManyFields();
    void reportsAReadError();
    void stopsWhenTheHandlerHasEnough();
    void neverTreatsAnEmptyFileAsAFault();
};

void CsvReaderTest::readsRecords_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QStringList>>("records");
    const QList<QStringList> two{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};

    QTest::newRow("LF") << "a,b\n1,2\n"_ba << two;
    QTest::newRow("CRLF") << "a,b\r\n1,2\r\n"_ba << two;
    QTest::newRow("CR") << "a,b\r1,2\r"_ba << two;
    QTest::newRow("no end of the last line") << "a,b\n1,2"_ba << two;
    QTest::newRow("byte order mark") << "\xef\xbb\xbf"
                                        "a,b\n1,2\n"_ba
                                     << two;
    QTest::newRow("empty lines") << "\na,b\n\n\r\n1,2\n\n"_ba << two;
    QTest::newRow("quotes") << "\"a\",b\n1,\"2\"\n"_ba << two;
    QTest::newRow("only a byte order mark") << "\xef\xbb\xbf"_ba << QList<QStringList>{};
    QTest::newRow("doubled quotation mark") << "\"say \"\"a\"\"\"\n"_ba << QList<QStringList>{{u"say \"a\""_s}};
    QTest::newRow("separator in a field") << "\"a,b\"\n"_ba << QList<QStringList>{{u"a,b"_s}};
    QTest::newRow("newline in a field") << "\"a\nb\",c\n"_ba << QList<QStringList>{{u"a\nb"_s, u"c"_s}};
    QTest::newRow("blanks belong to the field") << " a ,\t\n"_ba << QList<QStringList>{{u" a "_s, u"\t"_s}};
    QTest::newRow("empty fields") << ",,\n"_ba << QList<QStringList>{{QString(), QString(), QString()}};
    QTest::newRow("empty quoted field") << "\"\"\n"_ba << QList<QStringList>{{QString()}};
    QTest::newRow("letters of many scripts")
        << "Å,Ж,中,ع,😀\n"_ba << QList<QStringList>{{u"Å"_s, u"Ж"_s, u"中"_s, u"ع"_s, u"😀"_s}};
    QTest::newRow("no markup is made of it") << "<b>,&amp;\n"_ba << QList<QStringList>{{u"<b>"_s, u"&amp;"_s}};
}

void CsvReaderTest::readsRecords()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QList<QStringList>, records);

    const Outcome outcome = readBytes(bytes);

    QVERIFY2(!outcome.fault, outcome.fault ? qPrintable(outcome.fault->toString()) : "");
    QCOMPARE(outcome.records, records);
}

void CsvReaderTest::numbersLines_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<qint64>>("lines");

    QTest::newRow("LF") << "a\nb\nc\n"_ba << QList<qint64>{1, 2, 3};
    QTest::newRow("CRLF") << "a\r\nb\r\nc\r\n"_ba << QList<qint64>{1, 2, 3};
    QTest::newRow("CR") << "a\rb\rc\r"_ba << QList<qint64>{1, 2, 3};
    QTest::newRow("empty lines count") << "\na\n\n\nb\n"_ba << QList<qint64>{2, 5};
    QTest::newRow("empty CRLF lines count") << "\r\na\r\n\r\nb\r\n"_ba << QList<qint64>{2, 4};
    QTest::newRow("newline in a field") << "a\n\"b\nb\nb\"\nc\n"_ba << QList<qint64>{1, 2, 5};
    QTest::newRow("CRLF in a field") << "a\r\n\"b\r\nb\"\r\nc\r\n"_ba << QList<qint64>{1, 2, 4};
    QTest::newRow("empty first field") << ",a\n\n,b\n"_ba << QList<qint64>{1, 3};
    QTest::newRow("byte order mark") << "\xef\xbb\xbf"
                                        "a\nb\n"_ba
                                     << QList<qint64>{1, 2};
}

void CsvReaderTest::numbersLines()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QList<qint64>, lines);

    const Outcome outcome = readBytes(bytes);

    QVERIFY(!outcome.fault);
    QCOMPARE(outcome.lines, lines);
}

void CsvReaderTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("message");
    QTest::addColumn<int>("recordsBefore");

    QTest::newRow("quotation mark inside a field") << "a,b\nc,d\"e\n"_ba << 2 << 4 << u"quotation mark"_s << 1;
    QTest::newRow("text after a closing one") << "a,b\n\"c\"d,e\n"_ba << 2 << 4 << u"quotation mark"_s << 1;
    QTest::newRow("columns count characters, not bytes") << "Åß中,d\"e\n"_ba << 1 << 6 << u"quotation mark"_s << 0;
    QTest::newRow("quotation mark after a byte order mark") << "\xef\xbb\xbf"
                                                               "a\"b\n"_ba
                                                            << 1 << 2 << u"quotation mark"_s << 0;
    QTest::newRow("quotation mark after empty lines") << "a\n\n\nb\"\n"_ba << 4 << 2 << u"quotation mark"_s << 1;
    QTest::newRow("quotation mark after a field of two lines")
        << "\"a\na\",b\nc\"\n"_ba << 3 << 2 << u"quotation mark"_s << 1;
    QTest::newRow("unclosed quote") << "a,b\n\"c,d\ne,f\n"_ba << 2 << 0 << u"not closed"_s << 1;
    QTest::newRow("unclosed quote in a later field") << "a,b\n\nc,\"d\ne,f\n"_ba << 3 << 0 << u"not closed"_s << 1;
    QTest::newRow("unclosed quote at once") << "\""_ba << 1 << 0 << u"not closed"_s << 0;
    QTest::newRow("UTF-16, little-endian") << "\xff\xfe"
                                              "a\0,\0"_ba
                                           << 1 << 1 << u"UTF-16"_s << 0;
    QTest::newRow("UTF-16, big-endian") << "\xfe\xff\0a\0,"_ba << 1 << 1 << u"UTF-16"_s << 0;
    QTest::newRow("UTF-16 without a mark") << QByteArray("a\0,\0b\0\n\0", 8) << 1 << 1 << u"zero byte"_s << 0;
    QTest::newRow("Latin-1") << "a,b\nc,C\xf4te\n"_ba << 2 << 2 << u"UTF-8"_s << 1;
    QTest::newRow("UTF-8 cut off at the end of a field") << "a,b\n\xc3,d\n"_ba << 2 << 1 << u"UTF-8"_s << 1;
    QTest::newRow("UTF-8 cut off at the end of the file") << "a,b\nc,\xe4\xb8"_ba << 2 << 2 << u"UTF-8"_s << 1;
    QTest::newRow("a surrogate in UTF-8") << "\xed\xa0\x80\n"_ba << 1 << 1 << u"UTF-8"_s << 0;
    QTest::newRow("bad UTF-8 is placed where its record begins")
        << "a,b\nc,\"d\nd\nC\xf4te\"\n"_ba << 2 << 2 << u"UTF-8"_s << 1;
    QTest::newRow("NUL") << QByteArray("a,b\nc,d\0\n", 9) << 2 << 2 << u"zero byte"_s << 1;
}

void CsvReaderTest::refuses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, line);
    QFETCH(const int, column);
    QFETCH(const QString, message);
    QFETCH(const int, recordsBefore);

    const Outcome outcome = readBytes(bytes);

    QVERIFY(outcome.fault);
    const QByteArray told = outcome.fault->toString().toUtf8();
    QCOMPARE(outcome.fault->severity, Fault::Severity::Error);
    QCOMPARE(outcome.fault->file, u"table.csv"_s);
    QCOMPARE(outcome.fault->line, qint64(line));
    QCOMPARE(outcome.fault->column, column);
    QVERIFY2(outcome.fault->message.contains(message), told.constData());
    QCOMPARE(outcome.records.size(), recordsBefore);
}

void CsvReaderTest::keepsLinesRightAcrossChunks()
{
    // Longer than the reader's chunks, with line ends of two bytes that fall on their borders.
    constexpr int rows = 200'000;
    const QByteArray row = "abc,\"\xc3\xa9\"\r\n"_ba; // 11 bytes, which no power of two is a multiple of
    const Outcome outcome = readBytes(row.repeated(rows) + "x,\"y\"z\r\n");

    QCOMPARE(outcome.records.size(), rows);
    for (int i = 0; i < rows; ++i) {
        if (outcome.lines.at(i) != i + 1 || outcome.records.at(i) != QStringList{u"abc"_s, u"é"_s})
            QFAIL(qPrintable(u"row %1 is in line %2"_s.arg(i).arg(outcome.lines.at(i))));
    }
    QVERIFY(outcome.fault);
    QCOMPARE(outcome.fault->line, qint64(rows + 1));
    QCOMPARE(outcome.fault->column, 6);
}

void CsvReaderTest::takesFieldsUpToTheLimit()
{
    const Outcome outcome = readBytes("a,\"" + QByteArray(CsvReader::maximumFieldSize, 'x') + "\"\n");

    QVERIFY(!outcome.fault);
    QCOMPARE(outcome.records.at(0).at(1).size(), CsvReader::maximumFieldSize);
}

void CsvReaderTest::refusesAFieldOverTheLimit()
{
    // As after a quotation mark that nobody closes.
    const Outcome outcome =
        readBytes("a,b\n1,2\n\nc,\"" + "some text\n"_ba.repeated(CsvReader::maximumFieldSize / 10 + 1));

    QVERIFY(outcome.fault);
    QVERIFY(outcome.fault->message.contains(u"16 MiB"));
    QCOMPARE(outcome.fault->line, qint64(4)); // where to look for the mark
    QCOMPARE(outcome.records.size(), 2);
}

void CsvReaderTest::refusesARecordOfTooManyFields()
{
    const Outcome accepted = readBytes("a\n" + QByteArray(CsvReader::maximumFields - 1, ','));
    QVERIFY(!accepted.fault);
    QCOMPARE(accepted.records.at(1).size(), CsvReader::maximumFields);

    const Outcome refused = readBytes("a\n" + QByteArray(CsvReader::maximumFields, ',') + "\nb\n");
    QVERIFY(refused.fault);
    QCOMPARE(refused.fault->line, qint64(2));
    QVERIFY(refused.fault->message.contains(u"fields"));
    QCOMPARE(refused.records.size(), 1);
}

void CsvReaderTest::reportsAReadError()
{
    FailingDevice device;
    QVERIFY(device.open(QIODevice::ReadOnly));
    const auto fault = CsvReader::read(device, u"table.csv"_s, [](const CsvRecord &) { return true; });

    QVERIFY(fault);
    QVERIFY2(fault->message.contains(u"read"), qPrintable(fault->toString()));
}

void CsvReaderTest::stopsWhenTheHandlerHasEnough()
{
    QByteArray bytes = "a\nb\nc\"broken\n"_ba;
    QBuffer device(&bytes);
    QVERIFY(device.open(QIODevice::ReadOnly));
    QStringList seen;
    const auto fault = CsvReader::read(device, {}, [&](const CsvRecord &record) {
        seen += record.fields;
        return seen.size() < 2;
    });

    QVERIFY(!fault);
    QCOMPARE(seen, (QStringList{u"a"_s, u"b"_s}));
}

void CsvReaderTest::neverTreatsAnEmptyFileAsAFault()
{
    const Outcome outcome = readBytes({});
    QVERIFY(!outcome.fault);
    QVERIFY(outcome.records.isEmpty());
}

MIGOF_TEST(CsvReaderTest)
#include "tst_csvreader.moc"
