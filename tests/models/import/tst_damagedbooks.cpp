// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/bookimporter.h"
#include "tests/models/import/imported.h"
#include "tests/support/samplebook.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

/// Whatever the bytes: an edition or an error, in time and memory that grow with their number only.
class DamagedBooksTest : public QObject
{
    Q_OBJECT

private slots:
    void survivesTruncation();
    void survivesDamage();
    void survivesRandomBytes();
    void survivesHugeLinesAndRepetition_data();
    void survivesHugeLinesAndRepetition();
};

void DamagedBooksTest::survivesTruncation()
{
    const QByteArray bytes = SampleBook().text().toUtf8();
    for (qsizetype size = 0; size < bytes.size(); size += 499) {
        const EditionResult result = imported(bytes.first(size));
        QVERIFY(result.edition || hasErrors(result.faults));
    }
}

void DamagedBooksTest::survivesDamage()
{
    const QByteArray bytes = SampleBook().text().toUtf8();
    QRandomGenerator random(1);
    for (int round = 0; round < 40; ++round) {
        QByteArray damaged = bytes;
        for (int i = 0; i < 300; ++i)
            damaged[random.bounded(damaged.size())] = static_cast<char>(random.bounded(256));
        const EditionResult result = imported(damaged);
        QVERIFY(result.edition || hasErrors(result.faults));
    }
}

void DamagedBooksTest::survivesRandomBytes()
{
    QRandomGenerator random(2);
    for (int round = 0; round < 100; ++round) {
        QByteArray bytes(random.bounded(20000), '\0');
        for (char &byte : bytes)
            byte = static_cast<char>(random.bounded(256));
        const EditionResult result = imported(bytes);
        QVERIFY(!result.edition);
        QVERIFY(hasErrors(result.faults));
    }
}

void DamagedBooksTest::survivesHugeLinesAndRepetition_data()
{
    const QByteArray book = SampleBook().text().toUtf8();
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a huge line behind") << book + QByteArray("word ").repeated(250'000);
    QTest::newRow("a huge word before") << QByteArray("x").repeated(1'000'000) + "\n\n" + book;
    QTest::newRow("all in one line") << QByteArray(book).replace('\n', ' ');
    QTest::newRow("many heads") << book + QByteArray("Principle 1 Principle 2\n\n").repeated(30'000);
    QTest::newRow("many values") << book + "COAST\n\nPrinciple 1 Principle 2\n\nTotal\n\nOne\n\nTwo\n\nArlonia " +
                                        QByteArray("1,000 ").repeated(150'000);
    QTest::newRow("many parentheses") << book + QByteArray("(").repeated(250'000);
    QTest::newRow("many headings") << book.left(book.indexOf("LIST OF ACRONYMS")) +
                                          QByteArray("Arlonia\n\n").repeated(15'000);
    QTest::newRow("many paragraphs that break off")
        << book.left(book.indexOf("LIST OF ACRONYMS")) + QByteArray("and so on it goes with\n\n").repeated(15'000);
    const QByteArray paragraph = SampleBook::paragraph(u"Dunmark"_s, 3, 2).toUtf8().replace(". ", ".\n");
    QTest::newRow("many paragraphs") << book.left(book.indexOf("LIST OF ACRONYMS")) +
                                            (paragraph + "\n\n").repeated(6'000);
    QTest::newRow("many features") << book.left(book.indexOf("LIST OF ACRONYMS")) +
                                          ("A feature of its own\n\n" + paragraph + "\n\n").repeated(6'000);
    QTest::newRow("hyphens all over") << book.left(book.indexOf("LIST OF ACRONYMS")) +
                                             QByteArray("a-\n").repeated(150'000);
    QTest::newRow("many credits") << book.left(book.indexOf("LIST OF ACRONYMS")) +
                                         QByteArray("\xc2\xa9 (Photo:\n\n").repeated(15'000);
}

void DamagedBooksTest::survivesHugeLinesAndRepetition()
{
    QFETCH(const QByteArray, bytes);
    const EditionResult result = imported(bytes);
    QVERIFY(result.edition || hasErrors(result.faults));
}

MIGOF_TEST(DamagedBooksTest)
#include "tst_damagedbooks.moc"
