// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/textdirection.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestTextDirection : public QObject
{
    Q_OBJECT

private slots:
    void foreignTextsAreIsolated_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("inRightToLeft");
        QTest::addColumn<bool>("isolated");
        QTest::newRow("English in Arabic") << u"It helps."_s << true << true;
        QTest::newRow("English in English") << u"It helps."_s << false << false;
        QTest::newRow("Arabic in English") << u"(مبادرات)"_s << false << true;
        QTest::newRow("Arabic in Arabic") << u"مبادرات IOM."_s << true << false;
        QTest::newRow("no letters in Arabic") << u"12 – 14."_s << true << false;
        QTest::newRow("nothing") << QString() << true << false;
    }
    void foreignTextsAreIsolated()
    {
        QFETCH(QString, text);
        QFETCH(bool, inRightToLeft);
        QFETCH(bool, isolated);
        const QString shown = TextDirection::within(text, inRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        QCOMPARE(shown, isolated ? u'\u2068' + text + u'\u2069' : text);
    }
};

MIGOF_TEST(TestTextDirection)
#include "tst_textdirection.moc"
