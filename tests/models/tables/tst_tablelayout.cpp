// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/hxl.h"
#include "models/tables/tablelayout.h"
#include "tests/support/testmain.h"
#include "tests/support/testpackage.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TableLayoutTest : public QObject
{
    Q_OBJECT

private:
    // Northland: its own initiatives, a country, a group. Southland: countries.
    static EditionPtr edition()
    {
        EditionData data = smallEdition()->data();
        const QList<QStringList> codes{{}, {u"ALA"_s}, {u"BOR"_s, u"BOS"_s}, {u"COR"_s}, {u"DRY"_s}};
        for (int place = 0; place < codes.size(); ++place)
            data.places[place].iso3 = codes.at(place);
        return std::make_shared<const Edition>(data);
    }
    static TableLayout layout(const QList<Scope> &scopes)
    {
        TableOptions options;
        options.hxl = true;
        options.columns.themesLeftOut = QStringList{u"principle-2"_s, u"objective-1"_s};
        return TableLayout(FigureTable(edition(), scopes), options, TableLayout::Form::Data);
    }

private slots:
    void onlyCountriesAreTaggedAsCountries_data()
    {
        QTest::addColumn<QList<Scope>>("scopes");
        QTest::addColumn<QString>("tags");
        const QString amounts = u" #value+funding+required+usd+principle_1 #value+funding+required+usd+total"_s;
        QTest::newRow("regions") << QList{Scope::world()} << u"#meta+id #region+name"_s + amounts;
        QTest::newRow("countries") << QList{Scope::region(1)}
                                   << u"#meta+id #country+name #country+code+v_iso3"_s + amounts;
        QTest::newRow("a country") << QList{Scope::place(1)}
                                   << u"#meta+id #country+name #country+code+v_iso3"_s + amounts;
        QTest::newRow("among them a group and regional initiatives")
            << QList{Scope::region(0)} << u"#meta+id #meta+name #country+name #country+code+v_iso3+list"_s + amounts;
        QTest::newRow("regional initiatives alone") << QList{Scope::place(0)} << u"#meta+id #meta+name"_s + amounts;
        QTest::newRow("a region beside a country")
            << QList{Scope::region(1), Scope::place(1)}
            << u"#meta+id #meta+name #country+name #country+code+v_iso3"_s + amounts;
    }

    void onlyCountriesAreTaggedAsCountries()
    {
        QFETCH(const QList<Scope>, scopes);
        QFETCH(const QString, tags);
        const TableLayout table = layout(scopes);
        QStringList found;
        for (const TableLayout::Column column : table.columns())
            found.append(table.hashtag(column));
        QCOMPARE(found.join(u' '), tags);
        QVERIFY(!table.hasTotalRow());
    }

    void namesCountriesOnlyInTheirColumn()
    {
        const TableLayout table = layout({Scope::region(0)});
        const auto text = [&](TableLayout::Column::Kind kind, int place) {
            return table.cell({kind, -1}, Scope::place(place)).toString();
        };
        using Kind = TableLayout::Column::Kind;
        QCOMPARE(text(Kind::Country, 0), QString());
        QCOMPARE(text(Kind::Country, 1), u"Åland"_s);
        QCOMPARE(text(Kind::Country, 2), QString());
        QCOMPARE(text(Kind::Iso3, 2), u"BOR|BOS"_s);
    }

    void noTwoThemesHaveOneTag_data()
    {
        QTest::addColumn<QStringList>("ids");
        QTest::addColumn<QStringList>("attributes");
        QTest::newRow("digits in front, letters")
            << QStringList{u"2018-health"_s, u"theme-2018-health"_s, u"-x"_s}
            << QStringList{u"theme_2018_health"_s, u"theme_2018_health_2"_s, u"theme__x"_s};
        QTest::newRow("signs, capitals, other letters")
            << QStringList{u"a-b"_s, u"A_b"_s, u"aéb"_s} << QStringList{u"a_b"_s, u"a_b_2"_s, u"a_b_3"_s};
        QTest::newRow("words of the tags themselves")
            << QStringList{u"total"_s, u"usd"_s, u"b"_s} << QStringList{u"total_2"_s, u"usd_2"_s, u"b"_s};
    }

    void noTwoThemesHaveOneTag()
    {
        QFETCH(const QStringList, ids);
        QFETCH(const QStringList, attributes);
        EditionData data = edition()->data();
        for (int theme = 0; theme < ids.size(); ++theme)
            data.themes[theme].id = ids.at(theme);
        QCOMPARE(Hxl::themeAttributes(Edition(data)), attributes);
    }

    void equalTotalsShareARank()
    {
        TableOptions options;
        options.columns.rank = true;
        const QList<Scope> scopes{Scope::place(3), Scope::place(1), Scope::region(1), Scope::place(4), Scope::place(2)};
        const TableLayout table(FigureTable(edition(), scopes), options, TableLayout::Form::Data);
        QStringList ranks;
        for (const Scope scope : scopes)
            ranks.append(table.cell({TableLayout::Column::Kind::Rank, -1}, scope).toString());
        // Both report a zero; the one in which nothing is reported has no rank.
        QCOMPARE(ranks, (QStringList{u"3"_s, u"1"_s, u"3"_s, QString(), u"2"_s}));
    }
};

MIGOF_TEST(TableLayoutTest)
#include "tst_tablelayout.moc"
