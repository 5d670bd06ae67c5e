// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/sharetext.h"
#include "tests/support/testmain.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

class ShareTextTest : public QObject
{
    Q_OBJECT

private slots:
    void isWrittenAsTheLanguageDoes_data();
    void isWrittenAsTheLanguageDoes();
    void isRounded_data();
    void isRounded();
    void takesTheDecimalsAskedFor();
    void tellsWhetherTheyAddUp_data();
    void tellsWhetherTheyAddUp();
    void namesWhatSharesDoNotAddUpTo();
};

void ShareTextTest::isWrittenAsTheLanguageDoes_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("half");
    QTest::addColumn<QString>("little");

    QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedStates) << u"50%"_s << u"0.4%"_s;
    QTest::newRow("French") << QLocale(QLocale::French, QLocale::France) << u"50\u00a0%"_s << u"0,4\u00a0%"_s;
    QTest::newRow("Spanish") << QLocale(QLocale::Spanish, QLocale::Argentina) << u"50\u00a0%"_s << u"0,4\u00a0%"_s;
    QTest::newRow("Russian") << QLocale(QLocale::Russian, QLocale::Russia) << u"50\u00a0%"_s << u"0,4\u00a0%"_s;
    QTest::newRow("Arabic, its own digits")
        << QLocale(QLocale::Arabic, QLocale::Egypt) << u"٥٠٪\u061c"_s << u"٠٫٤٪\u061c"_s;
    QTest::newRow("Arabic, Latin digits")
        << QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates) << u"50\u200e%\u200e"_s << u"0.4\u200e%\u200e"_s;
    QTest::newRow("Chinese") << QLocale(QLocale::Chinese, QLocale::China) << u"50%"_s << u"0.4%"_s;
    QTest::newRow("Turkish has the sign in front")
        << QLocale(QLocale::Turkish, QLocale::Turkey) << u"%50"_s << u"%0,4"_s;
    QTest::newRow("no language") << QLocale::c() << u"50%"_s << u"0.4%"_s;
}

void ShareTextTest::isWrittenAsTheLanguageDoes()
{
    QFETCH(const QLocale, locale);
    QFETCH(const QString, half);
    QFETCH(const QString, little);
    QLocale::setDefault(locale);
    QCOMPARE(ShareText::of(1, 2), half);
    QCOMPARE(ShareText::of(4, 1000), little);
}

void ShareTextTest::isRounded_data()
{
    QTest::addColumn<qint64>("part");
    QTest::addColumn<qint64>("whole");
    QTest::addColumn<QString>("text");

    const auto row = [](const char *name, qint64 part, qint64 whole, const QString &text) {
        QTest::newRow(name) << part << whole << text;
    };
    row("rounded", 4837, 10000, u"48%"_s);
    row("a half", 4850, 10000, u"49%"_s);
    row("all", 7, 7, u"100%"_s);
    row("nearly one", 996, 100'000, u"1%"_s);
    row("below one", 949, 100'000, u"0.9%"_s);
    row("little", 51, 100'000, u"0.1%"_s);
    row("less than can be written", 49, 100'000, u"< 0.1%"_s);
    row("one dollar of all", 1, 9'007'199'254'740'991, u"< 0.1%"_s);
    row("nearly all of the most", 9'007'199'254'740'990, 9'007'199'254'740'991, u"100%"_s);
    row("zero", 0, 5, u"0%"_s);
    row("of nothing", 0, 0, QString());
}

void ShareTextTest::isRounded()
{
    QFETCH(const qint64, part);
    QFETCH(const qint64, whole);
    QFETCH(const QString, text);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(ShareText::of(part, whole), text);
}

void ShareTextTest::takesTheDecimalsAskedFor()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(ShareText::of(1, 3, 1), u"33.3%"_s);
    QCOMPARE(ShareText::of(1, 3, 0), u"33%"_s);
    QCOMPARE(ShareText::of(4, 1000, 0), u"< 1%"_s);
    QCOMPARE(ShareText::of(0, 1000, 1), u"0%"_s);
}

void ShareTextTest::tellsWhetherTheyAddUp_data()
{
    QTest::addColumn<QList<qint64>>("parts");
    QTest::addColumn<qint64>("whole");
    QTest::addColumn<bool>("addUp");

    QTest::newRow("halves") << QList<qint64>{1, 0, 1} << qint64(2) << true;
    QTest::newRow("thirds") << QList<qint64>{1, 1, 1} << qint64(3) << false;
    QTest::newRow("halves of a per cent") << QList<qint64>{485, 515} << qint64(1000) << false;
    QTest::newRow("decimals below one") << QList<qint64>{4, 6, 990} << qint64(1000) << true;
    QTest::newRow("less than can be written") << QList<qint64>{1, 999'999} << qint64(1'000'000) << true;
    QTest::newRow("nothing") << QList<qint64>{0, 0} << qint64(0) << true;
}

void ShareTextTest::tellsWhetherTheyAddUp()
{
    QFETCH(const QList<qint64>, parts);
    QFETCH(const qint64, whole);
    QFETCH(const bool, addUp);
    QCOMPARE(ShareText::addUp(parts, whole), addUp);
}

void ShareTextTest::namesWhatSharesDoNotAddUpTo()
{
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    QVERIFY2(ShareText::roundingNote().contains(u"100\u00a0%"), qPrintable(ShareText::roundingNote()));
}

MIGOF_TEST(ShareTextTest)
#include "tst_sharetext.moc"
