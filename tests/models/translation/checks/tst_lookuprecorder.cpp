// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/translation/checks/lookuprecorder.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestLookupRecorder : public QObject
{
    Q_OBJECT

private:
    LookupRecorder m_recorder;

    // As the sources of what is found.
    QStringList found(const QString &shown) const
    {
        QStringList sources;
        for (const LookupRecorder::Lookup &lookup : m_recorder.find(shown))
            sources.append(lookup.key.source);
        return sources;
    }

private slots:
    void initTestCase()
    {
        for (const char *source : {"%1 %2", "%1: %2", "Total", "&Open…", "打开（&O）…", "%1 of %2", "%1 of %2 places",
                                   "%n place(s)", "There are <b>%1</b> texts"})
            (void)m_recorder.translate("A", source);
    }

    void whatIsShownIsTracedBack_data()
    {
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QStringList>("sources");
        QTest::newRow("as it is") << u"Total"_s << QStringList{u"Total"_s};
        QTest::newRow("without its mnemonic") << u"Open…"_s << QStringList{u"&Open…"_s};
        QTest::newRow("without its mnemonic in wide parentheses") << u"打开…"_s << QStringList{u"打开（&O）…"_s};
        QTest::newRow("with its placeholders filled") << u"3 of 9"_s << QStringList{u"%1 of %2"_s};
        QTest::newRow("the one that says most") << u"3 of 9 places"_s << QStringList{u"%1 of %2 places"_s};
        QTest::newRow("in markup") << u"There are <i>12</i> texts"_s << QStringList{u"There are <b>%1</b> texts"_s};
        QTest::newRow("two in lines") << u"Total<br>3 of 9"_s << QStringList({u"Total"_s, u"%1 of %2"_s});
        QTest::newRow("a text with a blank") << u"Somebody crossed a border"_s << QStringList();
        QTest::newRow("a text with a colon") << u"Somebody: a border"_s << QStringList();
        QTest::newRow("a text with a word of the program") << u"Total eclipse"_s << QStringList();
        QTest::newRow("nothing") << QString() << QStringList();
    }

    void whatIsShownIsTracedBack()
    {
        QFETCH(const QString, shown);
        QTEST(found(shown), "sources");
    }
};

MIGOF_TEST(TestLookupRecorder)
#include "tst_lookuprecorder.moc"
