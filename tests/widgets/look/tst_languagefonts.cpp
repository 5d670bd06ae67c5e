// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "widgets/look/languagefonts.h"

#include <QApplication>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QRawFont>
#include <QTest>
#include <QTextLayout>

using namespace Qt::StringLiterals;

class TestLanguageFonts : public QObject
{
    Q_OBJECT

private:
    static QString familyThatDraws(const QString &text)
    {
        QTextLayout layout(text, QApplication::font());
        layout.beginLayout();
        layout.createLine();
        layout.endLayout();
        const QList<QGlyphRun> runs = layout.glyphRuns();
        return runs.isEmpty() ? QString() : runs.first().rawFont().familyName();
    }

private slots:
    void cleanup() { LanguageFonts::apply(QLocale::English); }

    void chineseHasItsOwnFormsWhateverWasDrawnBefore_data()
    {
        QTest::addColumn<QString>("before");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("Arabic") << u"ar"_s;
        QTest::newRow("Japanese") << u"ja"_s;
    }
    void chineseHasItsOwnFormsWhateverWasDrawnBefore()
    {
        QVERIFY2(QFontDatabase::hasFamily(u"Noto Sans CJK SC"_s), "install fonts-noto-cjk");
        QFETCH(QString, before);
        const QString words = u"直角"_s; // with other forms in Japan
        LanguageFonts::apply(QLocale(before));
        QVERIFY(!familyThatDraws(words).isEmpty());
        LanguageFonts::apply(QLocale(u"zh_CN"_s));
        QCOMPARE(familyThatDraws(words), u"Noto Sans CJK SC"_s);
    }

    void arabicIsOfTheFamilyOfItsLatin()
    {
        QVERIFY2(QFontDatabase::hasFamily(u"Noto Sans Arabic"_s), "install fonts-noto-core");
        const QString latin = familyThatDraws(u"Haiti"_s);
        LanguageFonts::apply(QLocale(QLocale::Arabic));
        QCOMPARE(familyThatDraws(u"Haiti"_s), latin);
        // A family that has both scripts was drawn for both.
        const bool both = QFontDatabase::writingSystems(latin).contains(QFontDatabase::Arabic);
        QCOMPARE(familyThatDraws(u"هايتي"_s), both ? latin : u"Noto Sans Arabic"_s);
    }

    void anotherLanguageGivesTheDesktopsFontBack()
    {
        const QFont before = QApplication::font();
        LanguageFonts::apply(QLocale(u"zh_CN"_s));
        QVERIFY(QApplication::font().families() != before.families());
        LanguageFonts::apply(QLocale::French);
        QCOMPARE(QApplication::font().families(), before.families());
        QCOMPARE(QApplication::font().pointSizeF(), before.pointSizeF());
    }

    void scriptsWithoutItalicsDoNotSlant_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("slants");
        QTest::newRow("English") << u"en"_s << true;
        QTest::newRow("Russian") << u"ru"_s << true;
        QTest::newRow("Arabic") << u"ar"_s << false;
        QTest::newRow("Chinese") << u"zh_CN"_s << false;
    }
    void scriptsWithoutItalicsDoNotSlant()
    {
        QFETCH(QString, language);
        QTEST(LanguageFonts::haveItalics(QLocale(language)), "slants");
    }
};

MIGOF_TEST(TestLanguageFonts)
#include "tst_languagefonts.moc"
