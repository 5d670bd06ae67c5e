// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/printabletext.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

class PrintableTextTest : public QObject
{
    Q_OBJECT

private slots:
    void replaces_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("printable");
        const auto same = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
        same("nothing", QString());
        same("letters", u"Côte d’Ivoire, 中国, مصر, 😀"_s);
        same("tab and line feed", u"a\tb\nc"_s);
        same("marks of direction", u"\u200eabc\u200f\u061c"_s);
        same("isolates that are closed", u"a \u2068--bars\u2069 \u2066b\u2067c\u2069\u2069"_s);
        same("joiners", u"می\u200cخواهم 👩\u200d👦"_s);
        QTest::newRow("escape") << u"a\u001b[2Jb"_s << u"a\ufffd[2Jb"_s;
        QTest::newRow("bell, backspace, delete") << u"\a\b\u007f"_s << u"\ufffd\ufffd\ufffd"_s;
        QTest::newRow("nul") << QString(QChar(0)) << u"\ufffd"_s;
        QTest::newRow("eight-bit escape") << u"\u009b31m"_s << u"\ufffd31m"_s;
        QTest::newRow("vertical tab, form feed") << u"a\v\f"_s << u"a\ufffd\ufffd"_s;
        QTest::newRow("line ends") << u"a\r\nb\rc\u0085d\u2028e\u2029f"_s << u"a\nb\nc\nd\ne\nf"_s;
        QTest::newRow("override") << u"a\u202egpj.exe\u202c"_s << u"a\ufffdgpj.exe\ufffd"_s;
        QTest::newRow("isolate left open") << u"a\u2067b"_s << u"a\ufffdb"_s;
        QTest::newRow("isolate closed in the next line") << u"\u2067b\n\u2069"_s << u"\ufffdb\n\ufffd"_s;
        QTest::newRow("isolate closed twice") << u"\u2067b\u2069\u2069"_s << u"\u2067b\u2069\ufffd"_s;
        QTest::newRow("no characters") << u"a\ufffe\uffff"_s << u"a\ufffd\ufffd"_s;
        QTest::newRow("half a character") << QString(QChar(0xd83d)) + u"x"_s + QChar(0xde00) << u"\ufffdx\ufffd"_s;
    }

    void replaces()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, printable);
        QCOMPARE(printableText(text), printable);
        QCOMPARE(printableText(printable), printable);
    }

    void shortens_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("most");
        QTest::addColumn<QString>("shown");
        QTest::newRow("fits") << u"Kenya"_s << qsizetype(5) << u"Kenya"_s;
        QTest::newRow("between words") << u"Central African Republic"_s << qsizetype(17) << u"Central African…"_s;
        QTest::newRow("within a long word") << u"a bbbbbbbbbbbb"_s << qsizetype(8) << u"a bbbbb…"_s;
        QTest::newRow("not within a character") << u"aaa😀😀😀"_s << qsizetype(5) << u"aaa…"_s;
        QTest::newRow("not before a mark") << u"aaae\u0301eee"_s << qsizetype(5) << u"aaa…"_s;
    }

    void shortens()
    {
        QFETCH(const QString, text);
        QFETCH(const qsizetype, most);
        QFETCH(const QString, shown);
        QCOMPARE(shortened(text, most), shown);
        QVERIFY(shortened(text, most).size() <= most);
    }

    void makesOneLine() { QCOMPARE(printableLine(u"a\tb\r\nc\u2028d\u001b"_s), u"a b c d\ufffd"_s); }
};

MIGOF_TEST(PrintableTextTest)
#include "tst_printabletext.moc"
