// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts and shares as the catalogues and CLDR together make them.
#include "app/languages/widgettranslations.h"
#include "models/words/amountscale.h"
#include "models/words/amounttext.h"
#include "models/words/sharetext.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

// The kinds of blanks and marks of direction are the catalogues' and CLDR's affair.
QString plain(QString text)
{
    text.replace(u'\u00a0', u' ').replace(u'\u202f', u' ');
    return text.remove(u'\u200e').remove(u'\u061c');
}

} // namespace

class NumbersInLanguagesTest : public QObject
{
    Q_OBJECT

    WidgetTranslations m_translations;

private slots:
    void cleanupTestCase() { QVERIFY(m_translations.use(u"en"_s)); }

    void areOneStringWithTheirUnit_data()
    {
        QTest::addColumn<QString>("billions");
        QTest::addColumn<QString>("millions");
        QTest::addColumn<QString>("thousands");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("share");
        QTest::addColumn<QString>("little");

        QTest::newRow("en") << u"US$ 2.6 billion"_s << u"US$ 14.0 million"_s << u"US$ 324.7 thousand"_s
                            << u"US$ million"_s << u"48%"_s << u"< 0.1%"_s;
        QTest::newRow("de") << u"2,6 Mrd. US$"_s << u"14,0 Mio. US$"_s << u"324,7 Tsd. US$"_s << u"Mio. US$"_s
                            << u"48 %"_s << u"< 0,1 %"_s;
        QTest::newRow("fr") << u"2,6 Md USD"_s << u"14,0 M USD"_s << u"324,7 k USD"_s << u"Millions de dollars (USD)"_s
                            << u"48 %"_s << u"< 0,1 %"_s;
        QTest::newRow("es") << u"2,6 mil millones de USD"_s << u"14,0 millones de USD"_s << u"324,7 miles de USD"_s
                            << u"Millones de USD"_s << u"48 %"_s << u"< 0,1 %"_s;
        QTest::newRow("ru") << u"2,6 млрд долл. США"_s << u"14,0 млн долл. США"_s << u"324,7 тыс. долл. США"_s
                            << u"Млн долл. США"_s << u"48 %"_s << u"< 0,1 %"_s;
        QTest::newRow("ar") << u"2.6 مليار دولار"_s << u"14.0 مليون دولار"_s << u"324.7 ألف دولار"_s
                            << u"بملايين الدولارات"_s << u"48%"_s << u"أقل من 0.1%"_s;
        QTest::newRow("zh_CN") << u"25.98亿美元"_s << u"1,395万美元"_s << u"32.5万美元"_s << u"万美元"_s << u"48%"_s
                               << u"< 0.1%"_s;
    }

    void areOneStringWithTheirUnit()
    {
        QVERIFY(m_translations.use(QString::fromLatin1(QTest::currentDataTag())));
        QFETCH(const QString, billions);
        QFETCH(const QString, millions);
        QFETCH(const QString, thousands);
        QFETCH(const QString, unit);
        QFETCH(const QString, share);
        QFETCH(const QString, little);
        QCOMPARE(plain(AmountText::rounded(2'598'300'009)), billions);
        QCOMPARE(plain(AmountText::rounded(13'950'000)), millions);
        QCOMPARE(plain(AmountText::rounded(324'744)), thousands);
        QCOMPARE(plain(AmountScale({13'950'000, 4'650'000}, {}).unit()), unit);
        QCOMPARE(plain(ShareText::of(4837, 10000)), share);
        QCOMPARE(plain(ShareText::of(1, 10000)), little);
    }
};

MIGOF_TEST(NumbersInLanguagesTest)
#include "tst_numbersinlanguages.moc"
