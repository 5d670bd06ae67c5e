// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "widgets/common/buttontext.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestButtonText : public QObject
{
    Q_OBJECT

private slots:
    void aButtonShowsNoMnemonic_data()
    {
        QTest::addColumn<QString>("menu");
        QTest::addColumn<QString>("button");
        QTest::newRow("in a word") << u"T&hemes"_s << u"Themes"_s;
        QTest::newRow("in parentheses") << u"地点(&P)"_s << u"地点"_s;
        QTest::newRow("in wide parentheses") << u"地点（&P）"_s << u"地点"_s;
        QTest::newRow("after a blank") << u"الأماكن (&P)"_s << u"الأماكن"_s;
        QTest::newRow("after a mark of direction") << u"عن Qt \u200F(&Q)"_s << u"عن Qt"_s;
        QTest::newRow("before an ellipsis") << u"导出(&X)…"_s << u"导出"_s;
        QTest::newRow("an ampersand") << u"Food && water"_s << u"Food & water"_s;
        QTest::newRow("other parentheses") << u"Amounts (US$)"_s << u"Amounts (US$)"_s;
        QTest::newRow("neither") << u"Values"_s << u"Values"_s;
    }

    void aButtonShowsNoMnemonic()
    {
        QFETCH(const QString, menu);
        QTEST(buttonText(menu), "button");
    }

    void dataMarksNoLetter()
    {
        const QString name = u"Food & water, R&D"_s;
        QCOMPARE(menuText(name), u"Food && water, R&&D"_s);
        QCOMPARE(buttonText(menuText(name)), name);
    }
};

MIGOF_TEST(TestButtonText)
#include "tst_buttontext.moc"
