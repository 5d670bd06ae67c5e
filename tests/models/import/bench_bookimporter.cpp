// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/bookimporter.h"
#include "models/import/lines/blockclassifier.h"
#include "models/import/lines/bookblock.h"
#include "models/import/lines/bookline.h"
#include "models/import/lines/booktitle.h"
#include "tests/support/samplebook.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

// A made-up publication of `times` the length of a real one, which has about 1.25 MB.
QByteArray bookOf(int times)
{
    constexpr int copiesOfOneBook = 26;
    SampleBook::Options options;
    options.copies = copiesOfOneBook * times;
    return SampleBook(options).text().toUtf8();
}

// The most memory that this process has had so far, in MB; 0 where the system doesn't tell.
qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    return at < 0 ? 0 : text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toLongLong() / 1024;
}

} // namespace

class BookImporterBenchmark : public QObject
{
    Q_OBJECT

private slots:
    void importsABook_data();
    void importsABook();
    void readsLines();
    void classifiesBlocks();
};

void BookImporterBenchmark::importsABook_data()
{
    QTest::addColumn<int>("times");
    QTest::newRow("one book") << 1;
    QTest::newRow("4 times as long") << 4;
    QTest::newRow("16 times as long") << 16;
}

void BookImporterBenchmark::importsABook()
{
    QFETCH(const int, times);
    const QByteArray bytes = bookOf(times);
    QBENCHMARK
    {
        const EditionResult result = BookImporter().importText(bytes, u"book.txt"_s);
        QVERIFY(result.edition);
    }
    qInfo("%.2f MB of text; at most %lld MB of memory so far", double(bytes.size()) / 1e6,
          static_cast<long long>(peakMemory()));
}

void BookImporterBenchmark::readsLines()
{
    const QString text = QString::fromUtf8(bookOf(1));
    QBENCHMARK
    {
        const QList<BookLine> lines = readBookLines(text);
        QVERIFY(!lines.isEmpty());
    }
}

void BookImporterBenchmark::classifiesBlocks()
{
    const QList<BookLine> lines = readBookLines(QString::fromUtf8(bookOf(1)));
    QBENCHMARK
    {
        QList<BookBlock> blocks = readBookBlocks(lines);
        BlockClassifier(blocks, findBookTitle(blocks).title).classify();
        QVERIFY(!blocks.isEmpty());
    }
}

MIGOF_TEST(BookImporterBenchmark)
#include "bench_bookimporter.moc"
