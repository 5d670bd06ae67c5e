// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/lines/printedtext.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

class PrintedTextTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsListItems_data();
    void tellsListItems();
};

void PrintedTextTest::tellsListItems_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isListItem");

    QTest::newRow("bullet") << u"• Wells"_s << true;
    QTest::newRow("bullet without a space") << u"•Wells"_s << true;
    QTest::newRow("dash") << u"- Wells"_s << true;
    QTest::newRow("letter") << u"(a) Wells"_s << true;
    QTest::newRow("number") << u"(12) Wells"_s << true;
    QTest::newRow("roman number") << u"(iii) Wells"_s << true;
    QTest::newRow("longest roman number below twelve") << u"(viii) Wells"_s << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("word") << u"Wells"_s << false;
    QTest::newRow("end of a broken word") << u"-stocked wells"_s << false;
    QTest::newRow("empty brackets") << u"() Wells"_s << false;
    QTest::newRow("open bracket") << u"(a Wells"_s << false;
    QTest::newRow("words in brackets") << u"(about wells) and pumps"_s << false;
    QTest::newRow("bracket further on") << u"Wells (a) and pumps"_s << false;
    QTest::newRow("bracket that closes only") << u"a) Wells"_s << false;
}

void PrintedTextTest::tellsListItems()
{
    QFETCH(QString, text);
    QTEST(PrintedText::isListItem(text), "isListItem");
}

MIGOF_TEST(PrintedTextTest)
#include "tst_printedtext.moc"
