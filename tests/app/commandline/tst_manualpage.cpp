// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/manualpage.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestManualPage : public QObject
{
    Q_OBJECT

private:
    static QString page()
    {
        const CommandOption size{u"size"_s, u"How large: 3-4 is usual."_s, u"size"_s, {}};
        const CommandSyntax::Operand loaf{u"loaf"_s, u"What is cut."_s, u"[loaf]"_s};
        return ManualPage::text({{{}, {}, {}, 0, {{u"full"_s, u"All of it."_s}}},
                                 {{u"cut"_s, u"bread"_s}, u"Cut bread."_s, {loaf}, 1, {size}},
                                 {{u"wash"_s}, u"Wash."_s, {}, 0, {}, false}},
                                {u"cut bread --size 3"_s}, u"1.0"_s);
    }

private slots:
    void escapesWhatRoffWouldObey_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("escaped");
        QTest::newRow("plain") << u"a b"_s << u"a b"_s;
        QTest::newRow("backslash") << u"a\\fB"_s << u"a\\efB"_s;
        QTest::newRow("hyphen") << u"--all"_s << u"\\-\\-all"_s;
        QTest::newRow("order") << u".so /etc/passwd"_s << u"\\&.so /etc/passwd"_s;
        QTest::newRow("order in a later line") << u"a\n'br"_s << u"a\n\\&'br"_s;
        QTest::newRow("dot inside") << u"a.b"_s << u"a.b"_s;
    }

    void escapesWhatRoffWouldObey()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, escaped);
        QCOMPARE(ManualPage::escaped(text), escaped);
    }

    void tellsWhatTheTableTells_data()
    {
        QTest::addColumn<QString>("part");
        QTest::newRow("version") << u".TH MIGOF\\-EXPLORER 1 \"\" \"MiGOF Explorer 1.0\" \"User Commands\"\n"_s;
        QTest::newRow("option of the window") << u".TP\n\\fB\\-\\-full\\fR\nAll of it.\n"_s;
        QTest::newRow("common option with a letter") << u".TP\n\\fB\\-h\\fR, \\fB\\-\\-help\\fR\n"_s;
        QTest::newRow("command") << u".SS \"cut bread [loaf]\"\nCut bread.\n"_s;
        QTest::newRow("operand") << u".TP\n\\fIloaf\\fR\nWhat is cut.\n"_s;
        QTest::newRow("option") << u".TP\n\\fB\\-\\-size\\fR \\fIsize\\fR\nHow large: 3\\-4 is usual.\n"_s;
        QTest::newRow("example") << u"migof\\-explorer cut bread \\-\\-size 3\n"_s;
    }

    void tellsWhatTheTableTells()
    {
        QFETCH(const QString, part);
        QVERIFY2(page().contains(part), qPrintable(page()));
    }

    void leavesOutWhatIsNotListed() { QVERIFY(!page().contains(u"wash"_s)); }
};

MIGOF_TEST(TestManualPage)
#include "tst_manualpage.moc"
