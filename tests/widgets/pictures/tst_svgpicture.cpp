// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "widgets/pictures/svgpicture.h"
#include "widgets/pictures/textlines.h"

#include <QPainter>
#include <QPainterPath>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

SvgPicture picture()
{
    return {{200, 100}, u"200"_s, u"100"_s, {u"Title"_s, u"What it shows"_s, u"en"_s}};
}

// The attributes of each element of a name.
QList<QXmlStreamAttributes> elements(const QByteArray &svg, const QString &name)
{
    QList<QXmlStreamAttributes> result;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == name)
            result.append(reader.attributes());
    }
    return reader.hasError() ? QList<QXmlStreamAttributes>() : result;
}

QFont font()
{
    QFont result(u"Sans Serif"_s);
    result.setPixelSize(10);
    return result;
}

} // namespace

class TestSvgPicture : public QObject
{
    Q_OBJECT

private slots:
    void text_isAnchoredWhereItWasSet_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("alignment");
        QTest::addColumn<QString>("x");
        QTest::addColumn<QString>("anchor");
        const QString latin = u"Sudan (5) \u0627\u0644\u062D\u0642"_s;
        const QString arabic = u"\u0627\u0644\u062D\u0642 (5): Sudan"_s;
        QTest::newRow("left") << latin << int(Qt::AlignLeft) << u"10"_s << u"start"_s;
        QTest::newRow("middle") << latin << int(Qt::AlignCenter) << u"60"_s << u"middle"_s;
        QTest::newRow("right") << latin << int(Qt::AlignRight) << u"110"_s << u"end"_s;
        QTest::newRow("left of right-to-left") << arabic << int(Qt::AlignLeft) << u"10"_s << u"end"_s;
        QTest::newRow("middle of right-to-left") << arabic << int(Qt::AlignCenter) << u"60"_s << u"middle"_s;
        QTest::newRow("right of right-to-left") << arabic << int(Qt::AlignRight) << u"110"_s << u"start"_s;
    }

    void text_isAnchoredWhereItWasSet()
    {
        QFETCH(QString, text);
        QFETCH(int, alignment);
        QFETCH(QString, x);
        QFETCH(QString, anchor);
        SvgPicture svg = picture();
        svg.addText({text, font(), Qt::black, QRectF(10, 10, 100, 20), alignment});
        const QList<QXmlStreamAttributes> texts = elements(svg.finish(), u"text"_s);
        QCOMPARE(texts.size(), 1);
        QCOMPARE(texts.at(0).value("x"_L1), x);
        QCOMPARE(texts.at(0).value("text-anchor"_L1), anchor);
        QCOMPARE(texts.at(0).value("direction"_L1) == "rtl"_L1, text.isRightToLeft());
    }

    void text_isOneElementALine()
    {
        SvgPicture svg = picture();
        svg.addText({u"one two three four five six"_s, font(), Qt::black, QRectF(0, 0, 60, 100),
                     Qt::AlignLeft | Qt::TextWordWrap});
        svg.addText({u"above\nbelow"_s, font(), Qt::black, QRectF(0, 0, 60, 100), Qt::AlignLeft});
        const QByteArray bytes = svg.finish();
        QVERIFY(elements(bytes, u"text"_s).size() >= 4);
        QVERIFY(bytes.contains(">above<") && bytes.contains(">below<"));
    }

    void fonts_endWithOneThatEveryComputerHas()
    {
        SvgPicture svg = picture();
        svg.addText({u"A"_s, font(), Qt::black, QRectF(0, 0, 60, 20), Qt::AlignLeft});
        const QString families = elements(svg.finish(), u"text"_s).at(0).value("font-family"_L1).toString();
        QVERIFY2(families.endsWith(", sans-serif"_L1), qPrintable(families));
        QVERIFY2(!families.contains("Sans Serif"_L1), qPrintable(families));
    }

    void charactersThatXmlForbids_areReplaced()
    {
        const QString bad = u"a\u000b\u000c\uffff"_s + QChar(0xd800) + u"<&b"_s;
        SvgPicture svg({200, 100}, u"200"_s, u"100"_s, {bad, bad, u"en"_s});
        svg.openGroup(bad, u"bar"_s);
        svg.addText({bad, font(), Qt::black, QRectF(0, 0, 60, 20), Qt::AlignLeft});
        svg.closeGroup();
        const QByteArray bytes = svg.finish();
        QCOMPARE(elements(bytes, u"text"_s).size(), 1);
        QCOMPARE(bytes.count("a\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd&lt;&amp;b"), 3);
    }

    void groups_haveIdsOfTheirOwn()
    {
        SvgPicture svg = picture();
        for (const QString &id : {u"haiti"_s, u"haiti"_s, u"9 \u00e9"_s}) {
            svg.openGroup(id, u"bar"_s);
            svg.closeGroup();
        }
        QStringList ids;
        for (const QXmlStreamAttributes &group : elements(svg.finish(), u"g"_s))
            ids.append(group.value("id"_L1).toString());
        QCOMPARE(ids, QStringList({u"haiti"_s, u"haiti_2"_s, u"_9__"_s}));
    }

    void root_saysLanguageAndIsAPicture()
    {
        const QByteArray bytes = picture().finish();
        const QXmlStreamAttributes root = elements(bytes, u"svg"_s).at(0);
        QCOMPARE(root.value("lang"_L1), u"en"_s);
        QCOMPARE(root.value("role"_L1), u"img"_s);
        QCOMPARE(root.value("viewBox"_L1), u"0 0 200 100"_s);
        QCOMPARE(elements(bytes, u"title"_s).size(), 1);
        QCOMPARE(elements(bytes, u"desc"_s).size(), 1);
    }

    void shapes_areMappedAndKeepTheirColours()
    {
        SvgPicture svg = picture();
        QPainter painter(&svg);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(255, 0, 0, 51));
        painter.setTransform(QTransform(-1, 0, 0, 1, 100, 0)); // mirrored
        painter.drawRect(QRectF(10, 20, 30, 40));
        painter.setBrush(QBrush(Qt::blue, Qt::BDiagPattern));
        painter.drawRect(QRectF(0, 0, 5, 5));
        painter.setPen(QPen(Qt::black, 2, Qt::DashLine));
        painter.drawLine(QLineF(0, 0, 10, 10));
        painter.end();
        const QByteArray bytes = svg.finish();
        const QList<QXmlStreamAttributes> rects = elements(bytes, u"rect"_s);
        QCOMPARE(rects.size(), 2);
        QCOMPARE(rects.at(0).value("x"_L1), u"60"_s);
        QCOMPARE(rects.at(0).value("width"_L1), u"30"_s);
        QCOMPARE(rects.at(0).value("fill"_L1), u"#ff0000"_s);
        QCOMPARE(rects.at(0).value("fill-opacity"_L1), u"0.2"_s);
        QVERIFY(!rects.at(0).hasAttribute("stroke"_L1));
        QCOMPARE(rects.at(1).value("fill"_L1), u"url(#hatch-1)"_s);
        QCOMPARE(elements(bytes, u"pattern"_s).size(), 1);
        const QXmlStreamAttributes line = elements(bytes, u"path"_s).last();
        QCOMPARE(line.value("d"_L1), u"M100 0L90 10"_s);
        QVERIFY(line.hasAttribute("stroke-dasharray"_L1));
    }

    void textThatIsPainted_becomesOutlines()
    {
        SvgPicture svg = picture();
        QPainter painter(&svg);
        painter.setFont(font());
        painter.drawText(QPointF(10, 20), u"Outline"_s);
        painter.end();
        const QByteArray bytes = svg.finish();
        QVERIFY(elements(bytes, u"text"_s).isEmpty());
        QVERIFY(!elements(bytes, u"path"_s).isEmpty());
    }
};

MIGOF_TEST(TestSvgPicture)
#include "tst_svgpicture.moc"
