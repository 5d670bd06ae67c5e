// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/pdf/bookfile.h"
#include "tests/models/import/pdf/pdfbook.h"
#include "tests/support/faultlines.h"
#include "tests/support/samplebook.h"
#include "tests/support/testmain.h"

#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

constexpr double left = 50;
constexpr double top = 80;
constexpr double gap = 14; // between paragraphs
constexpr double wide = 380;
constexpr double column = 235;
constexpr double secondColumn = left + column + 25;
constexpr double marginAt = left + wide + 25;
constexpr double marginWidth = 95;

EditionResult imported(const QByteArray &bytes, const Progress &progress = {})
{
    return BookFile::importBytes(bytes, u"book.pdf"_s, {}, progress, QStringLiteral(MIGOF_PDF_READER));
}

void drawTableRow(PdfBook &book, double y, const QStringList &name, const QStringList &values)
{
    const double height = PdfBook::leading(8);
    for (int i = 0; i < name.size(); ++i)
        book.line(left, y + height * (i - double(name.size() - 1) / 2), name.at(i), 8);
    for (int i = 0; i < values.size(); ++i)
        book.lineEndingAt(170 + i * 55, y, values.at(i), 8);
}

// A chart's labels, a head of two lines, names of one to three lines with the values beside their middle.
void drawTable(PdfBook &book)
{
    book.line(left, 50, u"NORTHERN COAST"_s, 14);
    book.line(left, 80, u"Arlonia"_s, 7);
    book.line(left, 95, u"Bretova"_s, 7);
    book.line(left + 60, 110, u"20,000,000"_s, 7);
    book.line(left + 120, 110, u"40,000,000"_s, 7);
    const QStringList themes{u"Principle 1"_s, u"Principle 2"_s, u"Principle 3"_s,
                             u"Objective 1"_s, u"Objective 2"_s, u"Objective 3"_s};
    const QList<QStringList> titles{{u"Keeping"_s, u"promises"_s},
                                    {u"Counting"_s},
                                    {u"Working with"_s, u"neighbours"_s},
                                    {u"Earning"_s},
                                    {u"Staying"_s, u"afloat"_s},
                                    {u"Crossing"_s, u"borders"_s},
                                    {u"Total"_s}};
    for (int i = 0; i < themes.size(); ++i)
        book.lineEndingAt(170 + i * 55, 150, themes.at(i), 8);
    for (int i = 0; i < titles.size(); ++i) {
        for (int line = 0; line < titles.at(i).size(); ++line)
            book.lineEndingAt(170 + i * 55, 165 + line * PdfBook::leading(8), titles.at(i).at(line), 8);
    }
    drawTableRow(book, 210, {u"Regional"_s, u"initiatives"_s},
                 {u"10,000"_s, u"-"_s, u"-"_s, u"5,000"_s, u"-"_s, u"-"_s, u"15,000"_s});
    drawTableRow(book, 235, {u"Arlonia"_s}, {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"21"_s});
    drawTableRow(book, 265, {u"Bretova and"_s, u"the Outer"_s, u"Skerries"_s},
                 {u"."_s, u"."_s, u"."_s, u"."_s, u"."_s, u"."_s, u"-"_s});
    drawTableRow(book, 295, {u"Cordania"_s}, {u"-"_s, u"-"_s, u"-"_s, u"-"_s, u"-"_s, u"2,000,000"_s, u"2,000,000"_s});
    drawTableRow(book, 320, {u"Total"_s},
                 {u"10,001"_s, u"2"_s, u"3"_s, u"5,004"_s, u"5"_s, u"2,000,006"_s, u"2,015,021"_s});
}

QString paragraph(const QString &place, int seed, int sentences = 4)
{
    return SampleBook::paragraph(place, seed, sentences);
}

// Draws a text whose second half stands elsewhere; returns where the first half ends.
double drawInTwo(PdfBook &book, const QString &text, QPointF first, QPointF second, double width)
{
    const qsizetype middle = text.indexOf(u" the "_s, text.size() / 2);
    book.paragraph(second.x(), second.y(), width, text.mid(middle + 1));
    return book.paragraph(first.x(), first.y(), width, text.left(middle));
}

// The chapter: one wide column with a margin, then two columns with a caption.
void drawChapter(PdfBook &book)
{
    book.newPage();
    book.line(left, top, u"PRINCIPLE 1:"_s, 16);
    book.line(left, top + 20, u"KEEPING PROMISES"_s, 16);
    book.newPage();
    book.line(left, top, u"NORTHERN COAST"_s, 14);
    book.line(left, top + 24, u"Regional initiatives"_s, 11);
    const double y = book.paragraph(left, top + 44, wide, paragraph(u"the coast"_s, 1)) + gap;
    book.paragraph(left, y, wide, paragraph(u"the coast"_s, 2, 9));
    book.paragraph(marginAt, top + 60, marginWidth, u"“Nobody who has seen the harbour at dawn will sell a boat.”"_s,
                   9);
    book.paragraph(marginAt, top + 150, marginWidth, u"Every second family on the coast owns a boat or shares one."_s,
                   9);

    book.newPage();
    book.line(left, top, u"Arlonia"_s, 11);
    double below = book.paragraph(left, top + 20, column, paragraph(u"Arlonia"_s, 3, 5)) + gap;
    below = drawInTwo(book, paragraph(u"Arlonia"_s, 4, 5), {left, below}, {secondColumn, top}, column);
    book.paragraph(left, below + gap, column, u"A ferry in the morning. © FL 2030 (Photo: Ida Marsh)"_s, 7);
    book.line(secondColumn, top + 120, u"Bretova and the Outer Skerries"_s, 11);
    book.paragraph(secondColumn, top + 140, column, paragraph(u"Bretova"_s, 5, 5));
    book.line(left, 800, u"Ferry League Appeals 2031"_s, 7);

    book.newPage();
    book.line(left, top, u"Cordania"_s, 11);
    book.paragraph(left, top + 20, wide, paragraph(u"Cordania"_s, 6, 5));
    book.line(left, 800, u"Ferry League Appeals 2031"_s, 7);
}

QByteArray pdfOfTheBook()
{
    PdfBook book;
    drawTable(book);
    drawChapter(book);
    return book.finished();
}

const Narrative *textOf(const Edition &edition, const QString &place)
{
    for (const Narrative &narrative : edition.data().narratives) {
        if (narrative.kind == Narrative::Kind::Text && edition.id(narrative.scope) == place)
            return &narrative;
    }
    return nullptr;
}

} // namespace

class BookPdfTest : public QObject
{
    Q_OBJECT

private slots:
    void importsABook();
    void givesPageNumbers();
    void tellsPages();
    void readsPastOtherBytes();
    void takesTextsAsWell();
    void refusesWhatItCannotRead_data();
    void refusesWhatItCannotRead();
    void stopsWhenAsked();
    void survivesTruncation();
};

void BookPdfTest::importsABook()
{
    const EditionResult result = imported(pdfOfTheBook());
    QVERIFY2(result.edition, told(result.faults).constData());
    const Edition &edition = *result.edition;
    QCOMPARE(edition.title(), u"Ferry League Appeals 2031"_s);
    QCOMPARE(edition.places().size(), 4);
    QCOMPARE(edition.themes().at(2).title, u"Working with neighbours"_s);
    QCOMPARE(edition.total(Scope::region(0)).amount, 2015021);
    const auto text = [&](const QString &place) {
        const Narrative *narrative = textOf(edition, place);
        return narrative ? narrative->text : QString();
    };
    QCOMPARE(text(u"regional-initiatives"_s), paragraph(u"the coast"_s, 1) + u'\n' + paragraph(u"the coast"_s, 2, 9));
    QCOMPARE(text(u"arlonia"_s), paragraph(u"Arlonia"_s, 3, 5) + u'\n' + paragraph(u"Arlonia"_s, 4, 5));
    QCOMPARE(text(u"bretova-and-the-outer-skerries"_s), paragraph(u"Bretova"_s, 5, 5));
    QCOMPARE(text(u"cordania"_s), paragraph(u"Cordania"_s, 6, 5));
}

void BookPdfTest::givesPageNumbers()
{
    const EditionResult result = imported(pdfOfTheBook());
    QVERIFY(result.edition);
    QVERIFY(textOf(*result.edition, u"arlonia"_s));
    QCOMPARE(textOf(*result.edition, u"arlonia"_s)->source, u"page 4"_s);
    QCOMPARE(textOf(*result.edition, u"cordania"_s)->source, u"page 5"_s);
}

void BookPdfTest::tellsPages()
{
    const EditionResult result = imported(pdfOfTheBook());
    for (const Fault &fault : result.faults)
        QCOMPARE(fault.line, 0);
    Fault fault{Fault::Severity::Warning, u"book.pdf"_s, 0, 0, u"said"_s};
    fault.page = 12;
    QCOMPARE(fault.toString(), u"book.pdf, page 12: said"_s);
}

void BookPdfTest::readsPastOtherBytes()
{
    QVERIFY(imported(QByteArray("\xef\xbb\xbf\n") + pdfOfTheBook()).edition);
}

void BookPdfTest::takesTextsAsWell()
{
    QVERIFY(BookFile::importBytes(SampleBook().text().toUtf8(), u"book.txt"_s).edition);
}

void BookPdfTest::refusesWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("a mark alone") << QByteArray("%PDF-1.7\n") << QByteArray("damaged");
    PdfBook empty;
    QTest::newRow("no text") << empty.finished() << QByteArray("no text");
    // The standard security handler with a password that nobody knows.
    QTest::newRow("encrypted")
        << QByteArray("%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
                      "2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n"
                      "3 0 obj\n<</Filter/Standard/V 1/R 2/P -44/O<") +
               QByteArray("5a").repeated(32) + ">/U<" + QByteArray("a5").repeated(32) +
               ">>>\nendobj\ntrailer\n<</Root 1 0 R/Size 4/Encrypt 3 0 R/ID[<00112233445566778899aabbccddeeff>"
               "<00112233445566778899aabbccddeeff>]>>\nstartxref\n0\n%%EOF\n"
        << QByteArray("encrypted");
}

void BookPdfTest::refusesWhatItCannotRead()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, message);
    const EditionResult result = imported(bytes);
    QVERIFY(!result.edition);
    QVERIFY2(told(result.faults).contains(message), told(result.faults).constData());
}

void BookPdfTest::stopsWhenAsked()
{
    const QByteArray bytes = pdfOfTheBook();
    for (int most = 0; most < 7; ++most) {
        int reports = 0;
        const EditionResult result = imported(bytes, [&](double) { return ++reports <= most; });
        QVERIFY(result.cancelled);
        QVERIFY(!result.edition);
    }
}

void BookPdfTest::survivesTruncation()
{
    const QByteArray bytes = pdfOfTheBook();
    for (qsizetype size = 5; size < bytes.size(); size += bytes.size() / 60) {
        const EditionResult result = imported(bytes.first(size));
        QVERIFY(result.edition || hasErrors(result.faults));
    }
}

MIGOF_TEST(BookPdfTest)
#include "tst_bookpdf.moc"
