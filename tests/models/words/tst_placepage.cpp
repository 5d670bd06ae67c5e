// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/placenames.h"
#include "models/words/placepage.h"
#include "tests/support/testmain.h"
#include "tests/support/testpackage.h"

#include <QTest>

using namespace Qt::StringLiterals;

class PlacePageTest : public QObject
{
    Q_OBJECT

private slots:
    void namesEachNameOnce();
    void beginsWithTheFacts();
    void marksWhatIsNotReported();
    void holdsASectionForEachTheme();
    void saysWhyAPlaceHasNoText();
    void namesTheLargestBelow();
    void cutsTextsIntoParagraphs();
    void keepsKindsOfNotesApart();
    void listsExamplesOfTheScope();

private:
    PlacePage page(const QString &id) const { return PlacePage::of(*m_edition, *m_edition->find(id)); }

    EditionPtr m_edition = smallEdition();
};

void PlacePageTest::namesEachNameOnce()
{
    const PlaceNames aland = PlaceNames::of(*m_edition, *m_edition->find(u"aland"_s));
    QCOMPARE(aland.own, QStringList{u"Åland"_s});
    QCOMPARE(aland.others, (QStringList{u"Aaland"_s, u"Ahvenanmaa"_s, u"Landskapet Åland"_s, u"ALA"_s}));
    QCOMPARE(PlaceNames::of(*m_edition, *m_edition->find(u"corsaria"_s)).all(), QStringList{u"Corsaria"_s});
    QCOMPARE(PlaceNames::of(*m_edition, Scope::world()).all(), QStringList{u"All regions"_s});
}

void PlacePageTest::beginsWithTheFacts()
{
    const PlacePage aland = page(u"aland"_s);
    QCOMPARE(aland.name, u"Åland"_s);
    QCOMPARE(*aland.region, Scope::region(0));
    QCOMPARE(aland.total.amount, 1'250'000);
    QCOMPARE(aland.year, u"required in 2031"_s);
    QVERIFY2(aland.ranks.startsWith(u"Number 1 of 3 in the region"_s), qPrintable(aland.ranks));
    QVERIFY(!page(u"northland"_s).region);
    QCOMPARE(page(u"world"_s).ranks, QString());
}

void PlacePageTest::marksWhatIsNotReported()
{
    QVERIFY(page(u"borovia"_s).notReported.contains(u'1'));
    QCOMPARE(page(u"aland"_s).notReported, QString());
    QCOMPARE(page(u"dry-isles"_s).notReported, QString()); // nothing is, which the total says
}

void PlacePageTest::holdsASectionForEachTheme()
{
    const PlacePage aland = page(u"aland"_s);
    QCOMPARE(aland.sections.size(), 3);
    QCOMPARE(aland.sections.at(1).theme, 1);
    QCOMPARE(aland.sections.at(1).sum.amount, 250'000);
    QVERIFY(aland.sections.at(1).share.contains(u"20"_s));
    QCOMPARE(aland.sections.at(2).share, QString());
}

void PlacePageTest::saysWhyAPlaceHasNoText()
{
    const PlacePage borovia = page(u"borovia"_s);
    QVERIFY(borovia.sections.at(0).absent.contains(u"asks for this amount without a text"_s));
    QVERIFY(borovia.sections.at(1).absent.contains(u"reports no amount"_s));
    QCOMPARE(borovia.sections.at(2).absent, QString());
    QVERIFY(page(u"corsaria"_s).sections.at(0).absent.contains(u"asks for no money"_s));
    QCOMPARE(page(u"northland"_s).sections.at(0).absent, QString()); // regions have theirs in their places
}

void PlacePageTest::namesTheLargestBelow()
{
    QCOMPARE(page(u"northland"_s).sections.at(0).largest, (QList{Scope::place(1), Scope::place(2), Scope::place(0)}));
    QCOMPARE(page(u"world"_s).sections.at(0).largest, QList{Scope::region(0)}); // the other asks for nothing
    QVERIFY(page(u"aland"_s).sections.at(0).largest.isEmpty());
}

void PlacePageTest::cutsTextsIntoParagraphs()
{
    const QList<PageText> texts = page(u"aland"_s).sections.first().texts;
    QCOMPARE(texts.size(), 1);
    const QString whole = m_edition->data().narratives.at(texts.first().index).text;
    QCOMPARE(texts.first().paragraphs.size(), 2);
    for (const PageParagraph &paragraph : texts.first().paragraphs)
        QCOMPARE(whole.mid(paragraph.start, paragraph.text.size()), paragraph.text);
    QCOMPARE(texts.first().source, QString()); // a summary
    const PageText box = page(u"northland"_s).sections.at(1).texts.value(0);
    QVERIFY(box.box);
    QCOMPARE(box.title, u"A box"_s);
    const QList<PageText> frontMatter = PageText::of(*m_edition, Scope::world(), -1);
    QCOMPARE(frontMatter.value(0).title, u"Before everything"_s);
    const QList<PageParagraph> gaps = PageParagraph::of(u"\nOne\n\nTwo"_s);
    QCOMPARE(gaps.size(), 2);
    QCOMPARE(gaps.at(1).start, 6);
}

void PlacePageTest::keepsKindsOfNotesApart()
{
    using Kind = PageNote::Kind;
    const PlacePage borovia = page(u"borovia"_s);
    QCOMPARE(borovia.notesOf(Kind::Place), QStringList{u"Made up for tests."_s});
    QVERIFY(borovia.notesOf(Kind::PrintedName).value(0).contains(u"Borowia"_s));
    QCOMPARE(borovia.notesOf(Kind::Figures), QStringList{u"The printed total is one too high."_s});
    QCOMPARE(borovia.notesOf(Kind::PrintedTotal),
             QStringList{u"The book prints a total of US$ 2,001, and its amounts add up to US$ 2,000."_s});
    QCOMPARE(page(u"dry-isles"_s).notesOf(Kind::PrintedTotal),
             QStringList{u"The book prints a dash for the total, and no amount."_s});
    QVERIFY(page(u"aland"_s).notesOf(Kind::PrintedTotal).isEmpty());
    QCOMPARE(page(u"aland"_s).notesOf(Kind::Texts), QStringList{u"The text was shortened."_s});
    const PlacePage northland = page(u"northland"_s);
    QCOMPARE(northland.notesOf(Kind::PrintedTotal),
             QStringList{u"Principle 1: the book prints a total of US$ 1,000,509, and its amounts add up to US$ "
                         "1,000,510."_s});
    QCOMPARE(northland.notes.size(), 2);
    QCOMPARE(northland.notesOf(Kind::FiguresBelow).size(), 1);
    QVERIFY(northland.notesOf(Kind::FiguresBelow).first().startsWith(u"Borovia"_s));
}

void PlacePageTest::listsExamplesOfTheScope()
{
    QCOMPARE(page(u"borovia"_s).examples, QList{1});
    QVERIFY(page(u"world"_s).examples.isEmpty());
}

MIGOF_TEST(PlacePageTest)
#include "tst_placepage.moc"
