// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/translation/checks/pseudotranslator.h"
#include "models/translation/checks/translationcheck.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestPseudoTranslator : public QObject
{
    Q_OBJECT

private slots:
    void whatTheProgramActsOnIsKept_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("keeps");
        QTest::newRow("placeholders") << u"%1 of %L2 places"_s << u"%L2"_s;
        QTest::newRow("number") << u"%n places"_s << u"%n"_s;
        QTest::newRow("mnemonic") << u"&Open…"_s << u"&O"_s;
        QTest::newRow("ampersand") << u"Cut && paste"_s << u"&&"_s;
        QTest::newRow("tag") << u"<b>bold</b> text"_s << u"<b>"_s;
        QTest::newRow("entity") << u"a &lt; b"_s << u"&lt;"_s;
        QTest::newRow("file pattern") << u"Tables (*.csv)"_s << u"(*.csv)"_s;
    }

    void whatTheProgramActsOnIsKept()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, keeps);
        QVERIFY(PseudoTranslator::accented(text).contains(keeps));
        QVERIFY(PseudoTranslator::mirrored(text).contains(keeps));
    }

    void accentsMakeTextsLongerAndKeepThemReadable()
    {
        const QString text = u"Write the figures of the chart to a file"_s;
        const QString result = PseudoTranslator::accented(text);
        QVERIFY(result.startsWith(u"[Ŵŕîţé ţĥé ƒîĝûŕéš"_s));
        QVERIFY(result.endsWith(u']'));
        QVERIFY(result.size() >= text.size() * 14 / 10);
        QVERIFY(result.size() <= text.size() * 16 / 10);
    }

    void blanksStayOutside()
    {
        QVERIFY(PseudoTranslator::accented(u" px"_s).startsWith(u" ["_s));
        QVERIFY(PseudoTranslator::mirrored(u"more "_s).endsWith(u' '));
    }

    void whatHasNoWordsStays()
    {
        QCOMPARE(PseudoTranslator::accented(u"%1: %2"_s), u"%1: %2"_s);
        QCOMPARE(PseudoTranslator::mirrored(u"%1 %"_s), u"%1 %"_s);
    }

    void theMirroredOneReadsFromRightToLeftWithoutOverrides()
    {
        const QString result = PseudoTranslator::mirrored(u"Open"_s);
        QVERIFY(result.isRightToLeft());
        for (const QChar c : result)
            QVERIFY(c != QChar(0x202D) && c != QChar(0x202E));
    }

    void stringsOfQtAreLeftToQt()
    {
        const QTranslator english;
        const PseudoTranslator translator(PseudoTranslator::Kind::Accented, english);
        QVERIFY(translator.translate("QPlatformTheme", "Cancel").isNull());
        QVERIFY(translator.translate("WindowActions", "Cancel").startsWith(u'['));
    }
};

MIGOF_TEST(TestPseudoTranslator)
#include "tst_pseudotranslator.moc"
