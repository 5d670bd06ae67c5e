// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/chartheadline.h"
#include "models/package/datapackagereader.h"
#include "resources/embeddededition.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestChartHeadline : public QObject
{
    Q_OBJECT

private:
    EditionPtr m_edition;

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::English); // names are listed as a language does
        m_edition = DataPackageReader::read(embeddedPackagePath()).edition;
        QVERIFY(m_edition);
    }

    void saysWhatStandsOut_data()
    {
        QTest::addColumn<QStringList>("scopes");
        QTest::addColumn<QString>("headline");
        QTest::newRow("two of many") << QStringList{u"east-and-horn-of-africa"_s}
                                     << u"Somalia and South Sudan ask(s) for more than half"_s;
        QTest::newRow("one of two") << QStringList{u"haiti"_s, u"somalia"_s} << u"Somalia ask(s) for more than half"_s;
        QTest::newRow("a place") << QStringList{u"somalia"_s} << u"Somalia: 54% for Crises"_s;
        QTest::newRow("nothing reported") << QStringList{u"fiji"_s} << QString();
    }

    void saysWhatStandsOut()
    {
        QFETCH(const QStringList, scopes);
        QFETCH(const QString, headline);
        BreakdownQuery query;
        query.scopes.clear();
        for (const QString &id : scopes)
            query.scopes.append(*m_edition->find(id));
        QCOMPARE(ChartHeadline::of(*m_edition, query), headline);
    }

    void whatIsHiddenDoesNotStandOut()
    {
        BreakdownQuery query{{*m_edition->find(u"east-and-horn-of-africa"_s)}};
        query.hidden = {u"kenya"_s};
        QVERIFY(!ChartHeadline::of(*m_edition, query).isEmpty());
        query.hidden = {u"south-sudan"_s};
        QCOMPARE(ChartHeadline::of(*m_edition, query), QString());
    }

    // Neither of two that are alike stands out.
    void tiesHaveNoHeadline()
    {
        EditionData data = m_edition->data();
        std::fill(data.funding.begin(), data.funding.end(), Funding(1'000'000));
        const Edition edition(data);
        QCOMPARE(ChartHeadline::of(edition, {{*edition.find(u"haiti"_s), *edition.find(u"somalia"_s)}}), QString());
        QCOMPARE(ChartHeadline::of(edition, {{*edition.find(u"haiti"_s)}}), QString());
    }
};

MIGOF_TEST(TestChartHeadline)
#include "tst_chartheadline.moc"
