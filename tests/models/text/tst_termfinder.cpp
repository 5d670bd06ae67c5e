// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/termfinder.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TermFinderTest : public QObject
{
    Q_OBJECT

private:
    static QStringList found(const QStringList &terms, const QString &text)
    {
        TermFinder finder;
        for (int i = 0; i < terms.size(); ++i)
            finder.add(terms.at(i), terms.at(i).startsWith(u'!') ? -1 : i);
        QStringList result;
        for (const TermFinder::Match &match : finder.find(text))
            result.append(text.mid(match.start, match.length));
        return result;
    }

private slots:
    void findsWholeTerms_data();
    void findsWholeTerms();
    void ofEqualTermsTheFirstCounts();
    void aTermWithoutIdHidesShorterOnes();
    void takesAnyText();
};

void TermFinderTest::findsWholeTerms_data()
{
    QTest::addColumn<QStringList>("terms");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");

    const QStringList guineas{u"Guinea"_s, u"Guinea-Bissau"_s, u"Papua New Guinea"_s};
    QTest::newRow("longest") << guineas << u"Guinea, Guinea-Bissau and Papua New Guinea."_s
                             << QStringList{u"Guinea"_s, u"Guinea-Bissau"_s, u"Papua New Guinea"_s};
    QTest::newRow("a longer one that does not follow through") << guineas << u"Papua New Guineans"_s << QStringList();
    QTest::newRow("joined to another name") << guineas << u"Guinea-Conakry, Spain-Guinea"_s << QStringList();
    QTest::newRow("joined to a word") << guineas << u"Guinea-based, post-Guinea"_s
                                      << QStringList{u"Guinea"_s, u"Guinea"_s};
    QTest::newRow("within a word") << QStringList{u"Niger"_s} << u"Nigeria, aNiger, Niger’s"_s
                                   << QStringList{u"Niger"_s};
    QTest::newRow("case") << QStringList{u"Chad"_s} << u"chad CHAD Chad"_s << QStringList{u"Chad"_s};
    QTest::newRow("at both ends") << QStringList{u"Chad"_s} << u"Chad Chad"_s << QStringList{u"Chad"_s, u"Chad"_s};
    QTest::newRow("accents") << QStringList{u"Côte d’Ivoire"_s} << u"in Côte d'Ivoire and Cote d’Ivoire"_s
                             << QStringList{u"Côte d'Ivoire"_s};
    QTest::newRow("signs within") << QStringList{u"T&TA"_s, u"S-NFI"_s} << u"T&TA (S-NFI)"_s
                                  << QStringList{u"T&TA"_s, u"S-NFI"_s};
    QTest::newRow("no overlap") << QStringList{u"A B"_s, u"B C"_s} << u"A B C"_s << QStringList{u"A B"_s};
    QTest::newRow("text ends within a term") << QStringList{u"South Sudan"_s} << u"South Sud"_s << QStringList();
    QTest::newRow("nothing") << guineas << QString() << QStringList();
}

void TermFinderTest::findsWholeTerms()
{
    QFETCH(const QStringList, terms);
    QFETCH(const QString, text);
    QFETCH(const QStringList, expected);
    QCOMPARE(found(terms, text), expected);
}

void TermFinderTest::ofEqualTermsTheFirstCounts()
{
    TermFinder finder;
    finder.add(u"Georgia"_s, 3);
    finder.add(u"Georgia"_s, 4);
    QCOMPARE(finder.find(u"To Georgia."_s), (QList<TermFinder::Match>{{3, 7, 3}}));
}

void TermFinderTest::aTermWithoutIdHidesShorterOnes()
{
    TermFinder finder;
    finder.add(u"Chad"_s, 0);
    finder.add(u"Lake Chad"_s, -1);
    QCOMPARE(finder.find(u"Lake Chad in Chad"_s), (QList<TermFinder::Match>{{13, 4, 0}}));
}

void TermFinderTest::takesAnyText()
{
    TermFinder finder;
    finder.add(QString(), 0);
    finder.add(u"-x"_s, 1);
    finder.add(u"x"_s, 2);
    QCOMPARE(finder.find(u"-x"_s), (QList<TermFinder::Match>{{1, 1, 2}}));
    QCOMPARE(finder.find(u"--- \U0001F600 \n\t -"_s).size(), 0);
    QCOMPARE(finder.find(QString(100000, u'x')).size(), 0);
    QCOMPARE(finder.find(QString(QChar(0xD800))).size(), 0);
}

MIGOF_TEST(TermFinderTest)
#include "tst_termfinder.moc"
