// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/searchmarks.h"
#include "models/search/searchquery.h"
#include "models/search/searchtokens.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

class SearchTokensTest : public QObject
{
    Q_OBJECT

private slots:
    void cutsWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("letters, digits, signs") << u"Sub-Saharan, 1244!"_s << u"sub saharan 1244"_s;
        QTest::newRow("strokes") << u"Łódź (Đà Nẵng)"_s << u"lodz da nang"_s;
        QTest::newRow("unseen within") << u"mi\u00adgra\u200btion"_s << u"migration"_s;
        QTest::newRow("unseen around") << u"\u200ba\u200b \u00adb\u00ad"_s << u"a b"_s;
        QTest::newRow("unseen alone") << u"a \u00ad b"_s << u"a b"_s;
        QTest::newRow("tatweel") << u"ـالمهـــاجراتـ"_s << u"المهاجرات"_s;
        QTest::newRow("no blanks between words") << u"中国\u200b人"_s << u"中 国 人"_s;
    }

    void cutsWords()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, words);
        QCOMPARE(SearchTokens(text).joined(), words);
    }

    void marksTheLettersAsTheyStand_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("marked");
        QTest::newRow("strokes") << u"In Łódź, Poland"_s << u"lodz"_s << u"Łódź"_s;
        QTest::newRow("letter of two") << u"the Færøerne too"_s << u"faeroerne"_s << u"Færøerne"_s;
        QTest::newRow("soft hyphens") << u"the mi\u00adgra\u00adtion of"_s << u"migration"_s
                                      << u"mi\u00adgra\u00adtion"_s;
        QTest::newRow("typed with strokes") << u"In Lodz, Poland"_s << u"ŁÓDŹ"_s << u"Lodz"_s;
        QTest::newRow("tatweel") << u"و المهـــاجرات هنا"_s << u"المهاجرات"_s << u"المهـــاجرات"_s;
        QTest::newRow("beginning of a word") << u"Đà Nẵng"_s << u"da na"_s << u"Đà|Nẵng"_s;
    }

    void marksTheLettersAsTheyStand()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, query);
        QFETCH(const QString, marked);
        QStringList found;
        for (const TextRange &range : SearchMarks(SearchQuery(query)).in(text))
            found.append(text.mid(range.start, range.length));
        QCOMPARE(found.join(u'|'), marked);
    }
};

MIGOF_TEST(SearchTokensTest)
#include "tst_searchtokens.moc"
