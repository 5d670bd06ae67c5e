// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/folding.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

class FoldingTest : public QObject
{
    Q_OBJECT

private slots:
    void folds_data();
    void folds();
};

void FoldingTest::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");

    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("case") << u"HAITI"_s << u"haiti"_s;
    QTest::newRow("diacritics") << u"Åland, Bénin, México, Türkiye"_s << u"aland, benin, mexico, turkiye"_s;
    QTest::newRow("diacritics already apart") << u"Co\u0302te"_s << u"cote"_s;
    QTest::newRow("curly apostrophe") << u"Côte d’Ivoire"_s << u"cote d'ivoire"_s;
    QTest::newRow("straight apostrophe") << u"Côte d'Ivoire"_s << u"cote d'ivoire"_s;
    QTest::newRow("other apostrophes") << u"a‘b`c"_s << u"a'b'c"_s;
    QTest::newRow("ligatures and wide letters") << u"ﬁＡ"_s << u"fia"_s;
    QTest::newRow("Greek") << u"Ελλάδα"_s << u"ελλαδα"_s;
    QTest::newRow("Cyrillic") << u"РОССИЯ"_s << u"россия"_s;
    QTest::newRow("Arabic vowel signs") << u"مِصْر"_s << u"مصر"_s;
    QTest::newRow("strokes") << u"Łódź, Đà Nẵng, Ħal, Tromsø, ŧ"_s << u"lodz, da nang, hal, tromso, t"_s;
    QTest::newRow("letters of two") << u"Færøerne, Œuvre, Straße, Þingvellir"_s
                                    << u"faeroerne, oeuvre, strasse, thingvellir"_s;
    QTest::newRow("dotless i") << u"Diyarbakır"_s << u"diyarbakir"_s;
    QTest::newRow("soft hyphen, blanks of no width") << u"mi\u00adgra\u200btion\u2060s\ufeff"_s << u"migrations"_s;
    QTest::newRow("Arabic, stretched") << u"المهـــاجرات"_s << u"المهاجرات"_s;
    QTest::newRow("marks of direction") << u"\u200eHaiti\u202c"_s << u"haiti"_s;
    QTest::newRow("Greek and Cyrillic letters stay") << u"ħωф"_s << u"hωф"_s;
    QTest::newRow("Chinese") << u"中国"_s << u"中国"_s;
    QTest::newRow("beyond the basic plane") << u"😀"_s << u"😀"_s;
    QTest::newRow("digits and punctuation stay") << u"UNSC 1244 (a;b)"_s << u"unsc 1244 (a;b)"_s;
}

void FoldingTest::folds()
{
    QFETCH(const QString, text);
    QFETCH(const QString, folded);
    QCOMPARE(foldedForSearch(text), folded);
}

MIGOF_TEST(FoldingTest)
#include "tst_folding.moc"
