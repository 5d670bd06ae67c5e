// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/bartotals.h"
#include "models/figures/breakdownquery.h"
#include "tests/support/testmain.h"
#include "tests/support/testpackage.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

class TestBarTotals : public QObject
{
    Q_OBJECT

private:
    static BarTotals read(const QByteArray &json)
    {
        return BarTotals::fromJson(QJsonDocument::fromJson(json).object());
    }

    // "+c a5" for what came, "-a 1" for what went, "a 1 2" for what changed; null is not reported.
    static QString text(const QList<BarTotals::Change> &changes)
    {
        const auto amount = [](Funding value) { return value ? QString::number(*value) : u"null"_s; };
        QStringList lines;
        for (const BarTotals::Change &change : changes) {
            switch (change.kind) {
            case BarTotals::Change::Kind::Total:
                lines.append(u"%1 %2 %3"_s.arg(change.id, amount(change.before), amount(change.after)));
                break;
            case BarTotals::Change::Kind::Came:
                lines.append(u"+%1 %2"_s.arg(change.id, amount(change.after)));
                break;
            case BarTotals::Change::Kind::Went:
                lines.append(u"-%1 %2"_s.arg(change.id, amount(change.before)));
                break;
            }
        }
        return lines.join(u", "_s);
    }

private slots:
    void changes_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("changes");
        QTest::newRow("none") << QByteArray(R"({"a":1,"b":null})") << QByteArray(R"({"b":null,"a":1})") << QString();
        QTest::newRow("total") << QByteArray(R"({"a":1,"b":2})") << QByteArray(R"({"a":1,"b":3})") << u"b 2 3"_s;
        QTest::newRow("came") << QByteArray(R"({"a":1})") << QByteArray(R"({"a":1,"c":5})") << u"+c 5"_s;
        QTest::newRow("went") << QByteArray(R"({"a":1,"c":5})") << QByteArray(R"({"a":1})") << u"-c 5"_s;
        QTest::newRow("printed zero, then not reported")
            << QByteArray(R"({"a":0})") << QByteArray(R"({"a":null})") << u"a 0 null"_s;
        QTest::newRow("not reported, and came") << QByteArray("{}") << QByteArray(R"({"a":null})") << u"+a null"_s;
        QTest::newRow("exact beyond millions of millions")
            << QByteArray(R"({"a":4503599627370495})") << QByteArray(R"({"a":4503599627370496})")
            << u"a 4503599627370495 4503599627370496"_s;
        QTest::newRow("what is no amount") << QByteArray(R"({"a":"much"})") << QByteArray("{}") << QString();
    }

    void changes()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        QFETCH(const QString, changes);
        QCOMPARE(text(read(before).changesTo(read(after))), changes);
    }

    void totals_areThoseOfEveryBar_data()
    {
        QTest::addColumn<QString>("scope");
        QTest::addColumn<bool>("themes");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("places") << u"northland"_s << false
                                << QByteArray(
                                       R"({"aland":1250000,"borovia":2000,"regional-initiatives-northland":60})");
        QTest::newRow("themes") << u"borovia"_s << true
                                << QByteArray(R"({"objective-1":1500,"principle-1":500,"principle-2":null})");
    }

    void totals_areThoseOfEveryBar()
    {
        QFETCH(const QString, scope);
        QFETCH(const bool, themes);
        QFETCH(const QByteArray, json);
        const auto edition = smallEdition();
        BreakdownQuery query;
        query.scopes = {*edition->find(scope)};
        query.bars = themes ? BreakdownQuery::Bars::Themes : BreakdownQuery::Bars::Places;
        query.top = 1; // the others share a bar
        const BarTotals totals(edition, query);
        QCOMPARE(QJsonDocument(totals.toJson()).toJson(QJsonDocument::Compact), json);
        QVERIFY(BarTotals::fromJson(totals.toJson()).changesTo(totals).isEmpty());
    }
};

MIGOF_TEST(TestBarTotals)
#include "tst_bartotals.moc"
