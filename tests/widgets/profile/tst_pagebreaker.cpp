// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "widgets/profile/pagebreaker.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

Strip strip(qreal height, bool keepWithNext = false)
{
    Strip result;
    result.height = height;
    result.keepWithNext = keepWithNext;
    return result;
}

// "0 1 | 2": the indices on each page.
QString text(const QList<QList<PlacedStrip>> &pages)
{
    QStringList words;
    for (const QList<PlacedStrip> &page : pages) {
        if (!words.isEmpty())
            words.append(u"|"_s);
        for (const PlacedStrip &placed : page)
            words.append(QString::number(placed.index));
    }
    return words.join(u' ');
}

} // namespace

class PageBreakerTest : public QObject
{
    Q_OBJECT

private slots:
    void fillsPages()
    {
        QCOMPARE(text(PageBreaker::pages({}, 10)), QString());
        QCOMPARE(text(PageBreaker::pages({strip(5), strip(5), strip(5)}, 10)), u"0 1 | 2"_s);
        QCOMPARE(text(PageBreaker::pages({strip(4), strip(7), strip(3)}, 10)), u"0 | 1 2"_s);
    }

    void aHeadingGoesWithItsText()
    {
        QCOMPARE(text(PageBreaker::pages({strip(6), strip(3, true), strip(3)}, 10)), u"0 | 1 2"_s);
        QCOMPARE(text(PageBreaker::pages({strip(4), strip(2, true), strip(2, true), strip(4)}, 10)), u"0 | 1 2 3"_s);
        // At the end there is nothing to keep it with.
        QCOMPARE(text(PageBreaker::pages({strip(4), strip(4, true)}, 10)), u"0 1"_s);
    }

    void whatIsTooMuchForAPageIsPartedAllTheSame()
    {
        QCOMPARE(text(PageBreaker::pages({strip(6, true), strip(6, true), strip(6)}, 10)), u"0 | 1 | 2"_s);
        QCOMPARE(text(PageBreaker::pages({strip(3), strip(40), strip(3)}, 10)), u"0 | 1 | 2"_s);
    }

    void spaceAboveFallsAwayAtTheTop()
    {
        Strip spaced = strip(5);
        spaced.above = 3;
        const auto pages = PageBreaker::pages({spaced, spaced, spaced}, 13);
        QCOMPARE(pages.size(), 2);
        QCOMPARE(pages.at(0), (QList<PlacedStrip>{{0, 0}, {1, 8}}));
        QCOMPARE(pages.at(1), (QList<PlacedStrip>{{2, 0}}));
    }

    void sectionsBeginPages()
    {
        Strip first = strip(2);
        first.startsPage = true;
        QCOMPARE(text(PageBreaker::pages({first, strip(2), first, strip(2)}, 10)), u"0 1 | 2 3"_s);
        // What is kept with the next does not cross into another section.
        QCOMPARE(text(PageBreaker::pages({first, strip(2, true), first}, 10)), u"0 1 | 2"_s);
    }

    void tablesRepeatTheirHeader()
    {
        QList<Strip> strips{strip(2)};
        for (int i = 0; i < 5; ++i) {
            strips.append(strip(3));
            strips.last().header = 0;
        }
        const auto pages = PageBreaker::pages(strips, 9);
        QCOMPARE(text(pages), u"0 1 2 | 0 3 4 | 0 5"_s);
        QCOMPARE(pages.at(1).at(1).top, 2.0);
    }

    void boxesKeepTheirPadding()
    {
        Strip boxed = strip(PageBreaker::boxPadding);
        boxed.box = 0;
        // Padding above and below on each page leaves room for two of them, where four would fit without.
        const auto pages = PageBreaker::pages({boxed, boxed, boxed}, 4 * PageBreaker::boxPadding);
        QCOMPARE(text(pages), u"0 1 | 2"_s);
        QCOMPARE(pages.at(1).at(0).top, PageBreaker::boxPadding);
    }
};

MIGOF_TEST(PageBreakerTest)
#include "tst_pagebreaker.moc"
