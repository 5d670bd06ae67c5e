// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/importsummary.h"
#include "tests/models/import/imported.h"
#include "tests/support/faultlines.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

/// A small book, as text, whose parts a test sets otherwise.
struct Book {
    QString title = u"Ferry League Appeals 2031"_s;
    QString region = u"NORTHERN COAST"_s;
    QString head = u"Principle 1 Principle 2 Objective 1\n\nTotal\n\nKeeping\npromises\n\nCounting\n\nEarning"_s;
    QString rows = u"Arlonia 1,000 2,000 3,000 6,000\nBretova - 500 - 500\nCordania 10 20 30 60"_s;
    QString total = u"Total 1,010 2,520 3,030 6,560"_s;
    QString chapter = u"PRINCIPLE 1:\nKEEPING PROMISES"_s;
    QStringList headings{u"Arlonia"_s, u"Bretova"_s, u"Cordania"_s};
    QString more; ///< between table and chapter

    QByteArray text() const
    {
        QStringList parts{title, title, region, head, rows + u'\n' + total};
        if (!more.isEmpty())
            parts.append(more);
        parts += {chapter, region};
        for (const QString &heading : headings)
            parts +=
                {heading, u"Around the harbour of this place forty boats will be mended before winter, and the "
                          "people who\nsail them will learn to read the weather and each other's signals at night."_s};
        return parts.join(u"\n\n"_s).toUtf8() + '\n';
    }
};

// "arlonia 1000 2000 3000; …", a dot for what is not reported.
QString figures(const Edition &edition)
{
    QStringList rows;
    for (int place = 0; place < edition.places().size(); ++place) {
        QStringList words{edition.places().at(place).id};
        for (int theme = 0; theme < edition.themes().size(); ++theme) {
            const Funding cell = edition.funding(place, theme);
            words.append(cell ? QString::number(*cell) : u"."_s);
        }
        rows.append(words.join(u' '));
    }
    return rows.join(u"; "_s);
}

int textsIn(const Edition &edition)
{
    return static_cast<int>(
        std::count_if(edition.data().narratives.cbegin(), edition.data().narratives.cend(),
                      [](const Narrative &narrative) { return narrative.kind == Narrative::Kind::Text; }));
}

} // namespace

class ForeignBooksTest : public QObject
{
    Q_OBJECT

private slots:
    void readsEverySetting_data();
    void readsEverySetting();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void readsATextThatKeepsItsLayout();
    void comparesOnlyTheSameBook();
};

void ForeignBooksTest::readsEverySetting_data()
{
    QTest::addColumn<QByteArray>("book");
    QTest::addColumn<QString>("expected");
    const QString plain = u"arlonia 1000 2000 3000; bretova 0 500 0; cordania 10 20 30"_s;
    QTest::newRow("plain") << Book().text() << plain;
    const auto row = [&](const char *name, auto change, const QString &expected = {}) {
        Book book;
        change(book);
        QTest::newRow(name) << book.text() << (expected.isEmpty() ? plain : expected);
    };
    row("total in capitals", [](Book &book) { book.total.replace(u"Total"_s, u"TOTAL"_s); });
    row("total with a colon", [](Book &book) { book.total.replace(u"Total"_s, u"Total:"_s); });
    row("total in the head", [](Book &book) { book.head.replace(u"Objective 1\n\nTotal"_s, u"Objective 1 Total"_s); });
    row("a legend that touches the head",
        [](Book &book) { book.head.prepend(u"Principle 1\nPrinciple 2\nAim 1\n"_s); });
    row("dollars", [](Book &book) {
        book.rows = u"Arlonia $1,000 $2,000 $3,000 $6,000\nBretova - $500 - $500\nCordania $10 $20 $30 $60"_s;
    });
    row("US dollars", [](Book &book) { book.rows.replace(u"1,000"_s, u"US$1,000"_s); });
    row("points between groups", [](Book &book) { book.rows.replace(u","_s, u"."_s); });
    row("apostrophes between groups", [](Book &book) { book.rows.replace(u","_s, u"'"_s); });
    row("thin spaces between groups", [](Book &book) { book.rows.replace(u","_s, u"\u2009"_s); });
    row("cents", [](Book &book) { book.rows.replace(u"1,000"_s, u"1,000.00"_s); });
    row("en dashes", [](Book &book) { book.rows.replace(u" - "_s, u" – "_s); });
    row("two hyphens", [](Book &book) { book.rows.replace(u" - "_s, u" -- "_s); });
    row(
        "not available", [](Book &book) { book.rows.replace(u" - "_s, u" n/a "_s); },
        u"arlonia 1000 2000 3000; bretova . 500 .; cordania 10 20 30"_s);
    row(
        "to be determined", [](Book &book) { book.rows.replace(u" - "_s, u" TBD "_s); },
        u"arlonia 1000 2000 3000; bretova . 500 .; cordania 10 20 30"_s);
    row("a footnote’s number on a name", [](Book &book) { book.rows.replace(u"Bretova"_s, u"Bretova2"_s); });
    row(
        "a name around its figures",
        [](Book &book) {
            book.rows =
                u"Arlonia 1,000 2,000 3,000 6,000\nBretova and the - 500 - 500\nOuter Skerries\nCordania 10 20 30 60"_s;
            book.headings[1] = u"Bretova and the Outer Skerries"_s;
        },
        u"arlonia 1000 2000 3000; bretova-and-the-outer-skerries 0 500 0; cordania 10 20 30"_s);
    row("a colon behind a heading", [](Book &book) { book.headings[1] += u':'; });
    row("the chapter in small letters", [](Book &book) { book.chapter = u"Principle 1: Keeping promises"_s; });
    row("the chapter’s number in small letters",
        [](Book &book) { book.chapter.replace(u"PRINCIPLE"_s, u"Principle"_s); });
    row("the region in small letters", [](Book &book) { book.region = u"Northern Coast"_s; });
    row("the same table twice", [](Book &book) {
        book.more = book.region + u"\n\n"_s + book.head + u"\n\n"_s + book.rows + u'\n' + book.total;
    });
}

void ForeignBooksTest::readsEverySetting()
{
    QFETCH(const QByteArray, book);
    QFETCH(const QString, expected);
    const EditionResult result = imported(book);
    QVERIFY2(result.edition, told(result.faults).constData());
    QCOMPARE(figures(*result.edition), expected);
    QCOMPARE(textsIn(*result.edition), 3);
    QCOMPARE(result.edition->regions().size(), 1);
    QCOMPARE(result.edition->regions().first().name, u"Northern Coast"_s);
}

void ForeignBooksTest::refusesWhatCannotBe_data()
{
    QTest::addColumn<QByteArray>("book");
    QTest::addColumn<QByteArray>("message");
    Book other;
    other.more = other.region + u"\n\n"_s + other.head + u"\n\n"_s + QString(other.rows).replace(u"500"_s, u"700"_s) +
                 u'\n' + other.total;
    QTest::newRow("two tables of a region")
        << other.text() << QByteArray("a second table of NORTHERN COAST with other figures");
    Book none;
    none.rows = u"Arlonia - - - -\nBretova - - - -\nCordania - - - -"_s;
    none.total = u"Total - - - -"_s;
    QTest::newRow("no amounts")
        << none.text()
        << QByteArray("no amounts found; expected numbers such as 1,250,000 in the tables, as in the row “Arlonia”");
    Book photo;
    photo.title = u"Ferry League Appeals"_s;
    photo.more = u"Boats in the evening. © FL 2019 (Photo: Ida Marsh)"_s;
    QTest::newRow("a year on a photo alone") << photo.text() << QByteArray("no year found");
}

void ForeignBooksTest::refusesWhatCannotBe()
{
    QFETCH(const QByteArray, book);
    QFETCH(const QByteArray, message);
    const EditionResult result = imported(book);
    QVERIFY(!result.edition);
    QVERIFY2(told(result.faults).contains(message), told(result.faults).constData());
}

void ForeignBooksTest::readsATextThatKeepsItsLayout()
{
    const QByteArray book =
        "Ferry League Appeals 2031\n\nFerry League Appeals 2031\n\nNORTHERN COAST\n"
        "                Principle 1   Principle 2   Objective 1\n"
        "                Keeping the   Counting      Earning        Total\n"
        "                promises      boats         more\n"
        "Arlonia               1,000         2,000         3,000    6,000\n"
        "Bretova and               -           500             -      500\n"
        "the Skerries\n"
        "Cordania                 10            20            30       60\n"
        "Total                 1,010         2,520         3,030    6,560\n"
        "PRINCIPLE 1:\nKEEPING THE PROMISES\n\nNORTHERN COAST\n\n"
        "Arlonia\n\nForty boats will be mended before winter, and the people who sail them will learn.\n\n"
        "Bretova and the Skerries\n\nThe lighthouse will be lit again by those who keep it in every storm.\n\n"
        "Cordania\n\nNobody sails from here in winter, and the council asks for a bridge instead.\n";
    const EditionResult result = imported(book);
    QVERIFY2(result.edition, told(result.faults).constData());
    QCOMPARE(figures(*result.edition),
             u"arlonia 1000 2000 3000; bretova-and-the-skerries 0 500 0; cordania 10 20 30"_s);
    QCOMPARE(textsIn(*result.edition), 3);
}

void ForeignBooksTest::comparesOnlyTheSameBook()
{
    Book changed;
    changed.rows.replace(u"500"_s, u"700"_s);
    const EditionPtr one = imported(Book().text()).edition;
    const EditionPtr same = imported(changed.text()).edition;
    changed.title = u"Ferry League Appeals 2032"_s;
    const EditionPtr other = imported(changed.text()).edition;
    QVERIFY(one && same && other);
    QCOMPARE(ImportSummary::differences(*same, *one).size(), 2);
    QVERIFY(ImportSummary::text(*same, *one).contains(u"2 figures differ"_s) ||
            ImportSummary::text(*same, *one).contains(u"differ from the edition it was compared with"_s));
    QVERIFY(ImportSummary::differences(*other, *one).isEmpty());
    QVERIFY(ImportSummary::text(*other, *one).contains(u"were not compared"_s));
}

MIGOF_TEST(ForeignBooksTest)
#include "tst_foreignbooks.moc"
