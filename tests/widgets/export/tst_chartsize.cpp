// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "widgets/export/chartsize.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestChartSize : public QObject
{
    Q_OBJECT

private slots:
    void fromText_readsSizes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QSize>("pixels");
        QTest::addColumn<QSizeF>("inches");
        QTest::newRow("pixels") << u"1920x1080"_s << QSize(1920, 1080) << QSizeF(20, 11.25);
        QTest::newRow("multiplication sign") << u"960×480px"_s << QSize(960, 480) << QSizeF(10, 5);
        QTest::newRow("millimetres") << u"254x127mm"_s << QSize(3000, 1500) << QSizeF(10, 5);
        QTest::newRow("inches") << u"10x7.5in"_s << QSize(3000, 2250) << QSizeF(10, 7.5);
        QTest::newRow("centimetres") << u"25.4x12.7cm"_s << QSize(3000, 1500) << QSizeF(10, 5);
        QTest::newRow("slide") << u"slide"_s << QSize(1920, 1080) << QSizeF(20, 11.25);
        QTest::newRow("a4") << u"a4-portrait"_s << QSize(2480, 3508) << QSizeF(210 / 25.4, 297 / 25.4);
        QTest::newRow("letter") << u"letter-landscape"_s << QSize(3300, 2550) << QSizeF(11, 8.5);
    }

    void fromText_readsSizes()
    {
        QFETCH(QString, text);
        QFETCH(QSize, pixels);
        QFETCH(QSizeF, inches);
        const auto size = ChartSize::fromText(text);
        QVERIFY(size);
        QVERIFY(size->isInRange());
        QCOMPARE(size->pixels(), pixels);
        QCOMPARE(size->inches(), inches);
    }

    void fromText_refusesWhatIsNoSize_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "1920", "axb", "-5x10", "10x", "x10", "10x10m", "1e3x1e3", "99999999999999999x5",
                                 "a4", "10 x 10", "nanxnan"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void fromText_refusesWhatIsNoSize()
    {
        QFETCH(QString, text);
        QVERIFY(!ChartSize::fromText(text));
    }

    void isInRange_hasLimits_data()
    {
        QTest::addColumn<ChartSize>("size");
        QTest::addColumn<bool>("inRange");
        using Unit = ChartSize::Unit;
        QTest::newRow("zero") << ChartSize{0, 0} << false;
        QTest::newRow("smallest") << ChartSize{160, 160} << true;
        QTest::newRow("too small") << ChartSize{159, 160} << false;
        QTest::newRow("long") << ChartSize{16384, 200} << true;
        QTest::newRow("too long") << ChartSize{16385, 200} << false;
        QTest::newRow("too many pixels") << ChartSize{16384, 16384} << false;
        QTest::newRow("small paper, fine") << ChartSize{10, 10, Unit::Millimetre, 1200} << true;
        QTest::newRow("small paper, coarse") << ChartSize{10, 10, Unit::Millimetre, 100} << false;
        QTest::newRow("no resolution") << ChartSize{10, 10, Unit::Inch, 0} << false;
        QTest::newRow("absurd resolution") << ChartSize{1, 1, Unit::Inch, 99999} << false;
    }

    void isInRange_hasLimits()
    {
        QFETCH(ChartSize, size);
        QFETCH(bool, inRange);
        QCOMPARE(size.isInRange(), inRange);
    }

    void drawings_haveNoPixels_data()
    {
        QTest::addColumn<QString>("size");
        QTest::addColumn<bool>("picture");
        QTest::addColumn<bool>("drawing");
        QTest::newRow("A0") << u"a0-landscape"_s << false << true;
        QTest::newRow("A3") << u"a3-portrait"_s << true << true;
        QTest::newRow("many pixels") << u"16000x9000"_s << false << true;
        QTest::newRow("a wall") << u"6000x3000mm"_s << false << false;
        QTest::newRow("a stamp") << u"19x30mm"_s << true << false;
    }

    void drawings_haveNoPixels()
    {
        QFETCH(QString, size);
        QFETCH(bool, picture);
        QFETCH(bool, drawing);
        QCOMPARE(ChartSize::fromText(size)->isInRange(), picture);
        QCOMPARE(ChartSize::fromText(size)->isInRange(ChartSize::Medium::Drawing), drawing);
    }

    void toText_isReadBack()
    {
        QStringList texts = ChartSize::names();
        texts += QStringList{u"800x600"_s, u"100.5x200mm"_s, u"3.25x4in"_s, u"40.5x30cm"_s};
        for (const QString &text : std::as_const(texts))
            QCOMPARE(ChartSize::fromText(text)->toText(), text);
    }
};

MIGOF_TEST(TestChartSize)
#include "tst_chartsize.moc"
