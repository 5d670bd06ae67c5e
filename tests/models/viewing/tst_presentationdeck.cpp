// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/datapackagereader.h"
#include "models/viewing/presentationdeck.h"
#include "resources/embeddededition.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestPresentationDeck : public QObject
{
    Q_OBJECT

private:
    EditionPtr m_edition;

    PresentationDeck worldDeck() const
    {
        return {PresentationDeck::worldAndRegions(*m_edition), static_cast<int>(m_edition->themes().size())};
    }

private slots:
    void initTestCase()
    {
        m_edition = DataPackageReader::read(embeddedPackagePath()).edition;
        QVERIFY(m_edition);
    }

    void stepsLeadFromTheWorldThroughTheRegions()
    {
        PresentationDeck deck = worldDeck();
        QCOMPARE(deck.size(), 10);
        QCOMPARE(deck.scope(), Scope::world());
        QVERIFY(!deck.previous());
        for (int region = 0; region < 9; ++region) {
            QVERIFY(deck.next());
            QCOMPARE(deck.scope(), Scope::region(region));
            QCOMPARE(deck.revealed(), -1);
        }
        QVERIFY(!deck.next());
        QCOMPARE(deck.position(), 9);
        QVERIFY(deck.previous());
        QCOMPARE(deck.position(), 8);
    }

    // Of a chart that takes several, as is known once it was laid out.
    void pagesFollowEachOther()
    {
        PresentationDeck deck = worldDeck();
        deck.setPages(1);
        QVERIFY(deck.next());
        deck.setPages(3);
        for (const int page : {1, 2}) {
            QVERIFY(deck.next());
            QCOMPARE(deck.position(), 1);
            QCOMPARE(deck.page(), page);
            deck.setPages(3);
        }
        QVERIFY(deck.next());
        QCOMPARE(deck.position(), 2);
        QCOMPARE(deck.page(), 0);
        deck.setPages(1);
        QVERIFY(deck.previous()); // to the last page
        deck.setPages(3);
        QCOMPARE(deck.position(), 1);
        QCOMPARE(deck.page(), 2);
        QVERIFY(deck.previous());
        QCOMPARE(deck.page(), 1);
        deck.setPages(1); // the screen is larger now
        QCOMPARE(deck.page(), 0);
        QVERIFY(deck.previous());
        QCOMPARE(deck.position(), 0);
    }

    void goTo_refusesWhatIsNotThere()
    {
        PresentationDeck deck = worldDeck();
        QVERIFY(deck.goTo(4));
        QVERIFY(!deck.goTo(4) && !deck.goTo(10) && !deck.goTo(-1));
        QCOMPARE(deck.position(), 4);
    }

    void themesAreRevealedOneAtATime()
    {
        PresentationDeck deck = worldDeck();
        QList<int> revealed;
        for (int press = 0; press < 7; ++press) {
            deck.revealNext();
            revealed.append(deck.revealed());
        }
        QCOMPARE(revealed, (QList{1, 2, 3, 4, 5, -1, 1}));
        deck.revealPrevious();
        QCOMPARE(deck.revealed(), 0);
        QVERIFY(!deck.revealPrevious());
        deck.revealNext();
        deck.next();
        QCOMPARE(deck.revealed(), -1); // another chart is whole again
    }

    void themeByTheme_everyStepIsATheme()
    {
        PresentationDeck deck = worldDeck();
        deck.goTo(1);
        deck.setThemeByTheme(true);
        for (int theme = 0; theme < 6; ++theme) {
            QCOMPARE(deck.revealed(), theme);
            QVERIFY(deck.next());
            QCOMPARE(deck.position(), 1);
        }
        QCOMPARE(deck.revealed(), -1);
        deck.next();
        QCOMPARE(deck.position(), 2);
        QCOMPARE(deck.revealed(), 0);
        deck.previous(); // the same way back
        QCOMPARE(deck.position(), 1);
        QCOMPARE(deck.revealed(), -1);
        deck.previous();
        QCOMPARE(deck.revealed(), 5);
    }

    void ordered_putsTheLargestFirst()
    {
        using Order = PresentationDeck::Order;
        const QList<Scope> book{Scope::region(0), Scope::world(), Scope::region(7), Scope::region(1)};
        QCOMPARE(PresentationDeck::ordered(*m_edition, book, Order::Book), book);
        QCOMPARE(PresentationDeck::ordered(*m_edition, book, Order::Total),
                 (QList{Scope::world(), Scope::region(7), Scope::region(1), Scope::region(0)}));
    }

    void anEmptyDeckStaysWhereItIs()
    {
        PresentationDeck deck;
        QVERIFY(!deck.next() && !deck.previous() && !deck.goTo(0) && !deck.revealNext() && !deck.revealPrevious());
        QCOMPARE(deck.size(), 0);
    }
};

MIGOF_TEST(TestPresentationDeck)
#include "tst_presentationdeck.moc"
