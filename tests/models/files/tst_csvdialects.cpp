// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/csvreader.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(CsvFormat)

/// CSV that is not RFC 4180's: escape characters, quotation marks that are not doubled, and none at all.
class CsvDialectsTest : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void countsLinesBehindEscapedOnes();
    void readsBeyondTheSizeOfItsParts();
};

namespace
{

CsvFormat format(char escape, char quote = '"', bool doublesQuotes = true)
{
    CsvFormat format;
    format.escape = escape;
    format.quote = quote;
    format.doublesQuotes = doublesQuotes;
    return format;
}

} // namespace

void CsvDialectsTest::reads_data()
{
    QTest::addColumn<CsvFormat>("format");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected"); // fields joined by | and records by /, or a part of the fault

    const auto row = [](const char *name, const CsvFormat &csv, const QByteArray &bytes, const QString &expected) {
        QTest::newRow(name) << csv << bytes << expected;
    };
    row("separator", format('\\'), "a\\,b,c\n", u"a,b|c"_s);
    row("quote in quotes", format('\\'), "\"a\\\"b\",c\n", u"a\"b|c"_s);
    row("quote outside", format('\\'), "\\\"a,b\n", u"\"a|b"_s);
    row("itself", format('\\'), "a\\\\,b\n", u"a\\|b"_s);
    row("a letter", format('\\'), "\\n\\x,b\n", u"nx|b"_s);
    row("a letter beyond ASCII", format('\\'), "\\\xc3\xa9,\xc3\xa9\n", u"é|é"_s);
    row("the end of a line", format('\\'), "a\\\nb,c\nd,e\n", u"a\nb|c/d|e"_s);
    row("doubled quotes too", format('\\'), "\"a\"\"b\",c\n", u"a\"b|c"_s);
    row("another character", format('|'), "apple|,fruits,2\n", u"apple,fruits|2"_s);
    row("a control character of the file", format('\\'), "a\x01z,b\n", u"a\x01z|b"_s);
    row("without quotes", format('\\', 0), "\"a\\,b\",c\"d\n", u"\"a,b\"|c\"d"_s);
    row("without quotes and escapes", format(0, 0), "\"a,b\"\n", u"\"a|b\""_s);
    row("the end of the file", format('\\'), "a,b\\", u"ends with the character that escapes"_s);
    row("zero byte", format('\\'), QByteArray("a\0b,c\n", 6), u"a zero byte"_s);
    row("escaped zero byte", format('\\'), QByteArray("a\\\0b,c\n", 7), u"a zero byte"_s);
    row("zero byte without quotes", format(0, 0), QByteArray("a\0b,c\n", 6), u"a zero byte"_s);
    row("zero byte without quotes, escapes", format('\\', 0), QByteArray("a\0b,c\n", 6), u"a zero byte"_s);
    row("quotes not doubled", format(0, '"', false), "\"a,b\",\"\",c\n", u"a,b||c"_s);
    row("quotes doubled all the same", format(0, '"', false), "x,\"a\"\"b\"\n", u"two quotation marks in a row"_s);
    row("escaped in place of doubled", format('\\', '"', false), "\"a\\\"\\\"b\",c\n", u"a\"\"b|c"_s);
    row("stray quote", format('\\'), "a\"b,c\n", u"a quotation mark stands inside"_s);
    row("not closed", format('\\'), "\"a\\\",c\n", u"not closed"_s);
}

void CsvDialectsTest::reads()
{
    QFETCH(const CsvFormat, format);
    QFETCH(QByteArray, bytes);
    QFETCH(const QString, expected);
    QBuffer device(&bytes);
    QVERIFY(device.open(QIODevice::ReadOnly));
    QStringList records;
    const auto fault = CsvReader::read(
        device, u"a.csv"_s,
        [&](const CsvRecord &record) {
            records.append(record.fields.join(u'|'));
            return true;
        },
        format);
    if (fault)
        QVERIFY2(fault->message.contains(expected), qPrintable(fault->toString()));
    else
        QCOMPARE(records.join(u'/'), expected);
}

void CsvDialectsTest::countsLinesBehindEscapedOnes()
{
    QByteArray bytes = "a\\\nb,c\nd,\"e\"f\n";
    QBuffer device(&bytes);
    QVERIFY(device.open(QIODevice::ReadOnly));
    const auto fault = CsvReader::read(
        device, u"a.csv"_s, [](const CsvRecord &) { return true; }, format('\\'));
    QVERIFY(fault);
    QCOMPARE(fault->line, 3);
    QCOMPARE(fault->column, 6);
}

// Files are read in parts of a mebibyte: an escape at the end of one goes on in the next.
void CsvDialectsTest::readsBeyondTheSizeOfItsParts()
{
    const QByteArray pair = "\\,";
    QByteArray bytes = "x" + pair.repeated(1'500'000) + ",z\n";
    QBuffer device(&bytes);
    QVERIFY(device.open(QIODevice::ReadOnly));
    QList<qsizetype> sizes;
    const auto fault = CsvReader::read(
        device, u"a.csv"_s,
        [&](const CsvRecord &record) {
            for (const QString &field : record.fields)
                sizes.append(field.size());
            return true;
        },
        format('\\'));
    QVERIFY(!fault);
    QCOMPARE(sizes, (QList<qsizetype>{1'500'001, 1}));
}

MIGOF_TEST(CsvDialectsTest)
#include "tst_csvdialects.moc"
