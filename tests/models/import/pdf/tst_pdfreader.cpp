// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/pdf/pdfreader.h"
#include "tests/models/import/pdf/pdfbook.h"
#include "tests/support/faultlines.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

QByteArray threePages()
{
    PdfBook book;
    book.line(50, 80, u"One page"_s, 10);
    book.newPage();
    book.line(50, 80, u"Another page"_s, 10);
    book.newPage();
    book.line(50, 80, u"The last page"_s, 10);
    return book.finished();
}

QStringList textsOf(const QList<PrintedPage> &pages)
{
    QStringList texts;
    for (const PrintedPage &page : pages) {
        QStringList words;
        for (const PageWord &word : page.words)
            words.append(word.text);
        texts.append(QString::number(page.number) + u": "_s + words.join(u' '));
    }
    return texts;
}

PdfReader::Result read(const QByteArray &pdf, const QString &program = QStringLiteral(MIGOF_PDF_READER))
{
    PdfReader reader(u"book.pdf"_s, program);
    reader.setPatience(4000); // milliseconds; a sanitized program starts slowly
    return reader.read(pdf);
}

// A page turned by quarters, its words upright once the page is turned back.
QByteArray turnedPdf(int degrees)
{
    const QByteArray content = "BT /F1 12 Tf 100 700 Td (Upright words) Tj ET";
    return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
           "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
           "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Rotate " +
           QByteArray::number(degrees) +
           "/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj\n"
           "4 0 obj<</Length " +
           QByteArray::number(content.size()) + ">>stream\n" + content +
           "\nendstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold>>endobj\n"
           "trailer<</Root 1 0 R/Size 6>>\nstartxref\n0\n%%EOF\n";
}

} // namespace

class PdfReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void readsPages();
    void tellsWhereWordsStand();
    void turnsPages_data();
    void turnsPages();
    void survivesItsProgram_data();
    void survivesItsProgram();
    void leavesOutAPageThatHangs();
    void tellsWhyNoPageIsLeft();
    void tellsOnceWhatTwoProcessesFind();
    void stopsAtOnce();
    void refusesOddArguments();

private:
    QString script(const QByteArray &body);

    QTemporaryDir m_folder;
};

void PdfReaderTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

// A program of a few lines in place of the real one.
QString PdfReaderTest::script(const QByteArray &body)
{
    static int count = 0;
    QFile file(m_folder.filePath(u"reader%1"_s.arg(++count)));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("#!/bin/sh\n" + body + '\n');
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return file.fileName();
}

void PdfReaderTest::readsPages()
{
    const PdfReader::Result result = read(threePages());
    QCOMPARE(told(result.faults), QByteArray());
    QCOMPARE(textsOf(result.pages), (QStringList{u"1: One page"_s, u"2: Another page"_s, u"3: The last page"_s}));
}

void PdfReaderTest::tellsWhereWordsStand()
{
    const PdfReader::Result result = read(threePages());
    QVERIFY(!result.pages.isEmpty());
    const PageWord &word = result.pages.first().words.first();
    QVERIFY2(std::abs(word.box.left() - 50) < 2, qPrintable(QString::number(word.box.left())));
    QVERIFY2(std::abs(word.box.center().y() - 77) < 4, qPrintable(QString::number(word.box.center().y())));
    QVERIFY(std::abs(word.fontSize - 10) < 0.5);
    QVERIFY(std::abs(result.pages.first().size.height() - 842) < 2);
}

void PdfReaderTest::turnsPages_data()
{
    QTest::addColumn<int>("degrees");
    for (const int degrees : {0, 90, 180, 270})
        QTest::addRow("%d degrees", degrees) << degrees;
}

void PdfReaderTest::turnsPages()
{
    QFETCH(const int, degrees);
    const PdfReader::Result result = read(turnedPdf(degrees));
    QCOMPARE(textsOf(result.pages), QStringList{u"1: Upright words"_s});
    const PrintedPage &page = result.pages.first();
    QCOMPARE(page.size, QSizeF(600, 800));
    QVERIFY2(std::abs(page.words.first().box.left() - 100) < 2,
             qPrintable(QString::number(page.words.first().box.left())));
    QVERIFY2(std::abs(page.words.first().box.center().y() - 97) < 5,
             qPrintable(QString::number(page.words.first().box.center().y())));
    QVERIFY(page.words.first().bold);
}

void PdfReaderTest::survivesItsProgram_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("that ends at once") << QByteArray("exit 0") << QByteArray("within the limits of memory");
    QTest::newRow("that crashes") << QByteArray("kill -SEGV $$") << QByteArray("within the limits of memory");
    QTest::newRow("that says nonsense") << QByteArray("echo nonsense nonsense")
                                        << QByteArray("within the limits of memory");
    QTest::newRow("that hangs") << QByteArray("exec sleep 60") << QByteArray("takes too long to open");
}

void PdfReaderTest::survivesItsProgram()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, message);
    const PdfReader::Result result = read(threePages(), script(body));
    QVERIFY(result.pages.isEmpty());
    QVERIFY(hasErrors(result.faults));
    QVERIFY2(told(result.faults).contains(message), told(result.faults).constData());
    QVERIFY(told(read(threePages(), u"/nonexistent/reader"_s).faults).contains("is missing"));
}

// The real program, but for the second page.
void PdfReaderTest::leavesOutAPageThatHangs()
{
    const QByteArray real = QByteArray(MIGOF_PDF_READER);
    const PdfReader::Result sound = read(threePages());
    QVERIFY(!sound.pages.isEmpty());
    // Asked from page 1 on, this one says page 1 alone and then waits.
    const qsizetype bytes = PageStream::written({PageMessage::Kind::Opened, 3, {}}).size() +
                            PageStream::written({PageMessage::Kind::Page, 0, sound.pages.first()}).size();
    const QString hanging = script("if [ $1 = 1 ]; then " + real + " 1 1 | head -c " + QByteArray::number(bytes) +
                                   "; exec sleep 60; else exec " + real + " $1 $2; fi");
    const PdfReader::Result result = read(threePages(), hanging);
    QCOMPARE(textsOf(result.pages), (QStringList{u"1: One page"_s, u"3: The last page"_s}));
    QVERIFY2(told(result.faults).contains("book.pdf:2: the page takes longer"), told(result.faults).constData());
}

void PdfReaderTest::tellsWhyNoPageIsLeft()
{
    const qsizetype bytes = PageStream::written({PageMessage::Kind::Opened, 1, {}}).size();
    PdfBook book;
    book.line(50, 80, u"One page"_s, 10);
    const QString hanging =
        script(QByteArray(MIGOF_PDF_READER) + " 1 1 | head -c " + QByteArray::number(bytes) + "; exec sleep 60");
    const PdfReader::Result result = read(book.finished(), hanging);
    QVERIFY(hasErrors(result.faults));
    const QByteArray messages = told(result.faults);
    QVERIFY2(messages.contains("the page takes longer"), messages.constData());
    QVERIFY2(messages.contains("too many pages") && !messages.contains("no text"), messages.constData());
}

// Large files are read by two processes.
void PdfReaderTest::tellsOnceWhatTwoProcessesFind()
{
    const PdfReader::Result result = read("%PDF-1.7\n" + QByteArray(300'000, ' '));
    QVERIFY(hasErrors(result.faults));
    QCOMPARE(told(result.faults).count("the PDF is damaged"), 1);
}

void PdfReaderTest::stopsAtOnce()
{
    QElapsedTimer timer;
    timer.start();
    PdfReader reader(u"book.pdf"_s, script("exec sleep 60"), [&](double) { return timer.elapsed() < 100; });
    const PdfReader::Result result = reader.read(threePages());
    QVERIFY(result.cancelled);
    QVERIFY(result.faults.isEmpty());
}

void PdfReaderTest::refusesOddArguments()
{
    for (const QStringList &arguments : {QStringList{}, {u"0"_s, u"1"_s}, {u"1"_s, u"0"_s}, {u"one"_s, u"1"_s}}) {
        QProcess process;
        process.start(QStringLiteral(MIGOF_PDF_READER), arguments);
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(process.readAllStandardError().contains("Usage"));
        QVERIFY(process.readAllStandardOutput().isEmpty());
    }
}

MIGOF_TEST(PdfReaderTest)
#include "tst_pdfreader.moc"
