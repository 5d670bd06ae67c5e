// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/tableexport.h"
#include "tests/support/testmain.h"
#include "tests/support/testpackage.h"

#include <QBuffer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

QString csvOf(const EditionPtr &edition, const QList<Scope> &scopes, const TableOptions &options = {})
{
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    return TableExport(edition, scopes, options).writeCsv(device) ? QString::fromUtf8(device.data()) : u"failed"_s;
}

QJsonObject jsonOf(const EditionPtr &edition, const QList<Scope> &scopes, const TableOptions &options = {})
{
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    if (!TableExport(edition, scopes, options).writeJson(device))
        return {};
    return QJsonDocument::fromJson(device.data()).object();
}

const Scope northland = Scope::region(0);
const Scope southland = Scope::region(1);
const Scope aland = Scope::place(1);
const Scope borovia = Scope::place(2);
const Scope dryIsles = Scope::place(4);

} // namespace

Q_DECLARE_METATYPE(TableOptions)

class TableExportTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writesCsv_data();
    void writesCsv();
    void writesHashtagsInPlaceOfATotal();
    void writesWhatIsChosen_data();
    void writesWhatIsChosen();
    void tellsAColumnThatThereIsNot();
    void replacesControlCharacters();
    void choosesInJsonToo();
    void writesAByteOrderMarkOnlyWhenAskedTo();
    void writesJson();
    void writesNullForNotReportedInJson();
    void writesTabsForTheClipboard();
    void writesHtmlForTheClipboard();
    void writesTheSameNumbersInEveryLanguage();
    void defusesFormulas_data();
    void defusesFormulas();
    void defusesFormulasInHeadings();
    void tellsAFailedWrite();

private:
    EditionPtr m_edition;
};

void TableExportTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_edition = smallEdition();
    QVERIFY(m_edition);
}

void TableExportTest::writesCsv_data()
{
    QTest::addColumn<QList<Scope>>("scopes");
    QTest::addColumn<QString>("rows");

    QTest::newRow("world: its regions") << QList{Scope::world()} << uR"(northland,Northland,1000510,250020,1530,1252060
southland,Southland,0,0,0,0
total,Total,1000510,250020,1530,1252060
)"_s;
    QTest::newRow("region: its places, empty where nothing is reported")
        << QList{northland} << uR"(regional-initiatives-northland,Regional initiatives,10,20,30,60
aland,Åland,1000000,250000,0,1250000
borovia,"Borovia, Republic of",500,,1500,2000
total,Total,1000510,250020,1530,1252060
)"_s;
    QTest::newRow("region of zeros and nothing") << QList{southland} << uR"(corsaria,Corsaria,0,0,0,0
dry-isles,Dry Isles,,,,
total,Total,0,0,0,0
)"_s;
    QTest::newRow("place: itself, without a total") << QList{dryIsles} << u"dry-isles,Dry Isles,,,,\n"_s;
    QTest::newRow("several: themselves, in the order given")
        << QList{borovia, southland} << uR"(borovia,"Borovia, Republic of",500,,1500,2000
southland,Southland,0,0,0,0
total,Total,500,0,1500,2000
)"_s;
    QTest::newRow("a region with a place of its own: counted once")
        << QList{northland, aland} << uR"(northland,Northland,1000510,250020,1530,1252060
aland,Åland,1000000,250000,0,1250000
total,Total,1000510,250020,1530,1252060
)"_s;
    QTest::newRow("several of which none reports") << QList{dryIsles, dryIsles} << uR"(dry-isles,Dry Isles,,,,
dry-isles,Dry Isles,,,,
total,Total,,,,
)"_s;
}

void TableExportTest::writesCsv()
{
    QFETCH(const QList<Scope>, scopes);
    QFETCH(const QString, rows);
    QCOMPARE(csvOf(m_edition, scopes), u"id,name,principle-1,principle-2,objective-1,total\n"_s + rows);
}

void TableExportTest::writesHashtagsInPlaceOfATotal()
{
    TableOptions options;
    options.hxl = true;
    QCOMPARE(csvOf(m_edition, {southland, northland}, options), uR"(id,name,principle-1,principle-2,objective-1,total
#meta+id,#region+name,#value+funding+required+usd+principle_1,#value+funding+required+usd+principle_2,#value+funding+required+usd+objective_1,#value+funding+required+usd+total
southland,Southland,0,0,0,0
northland,Northland,1000510,250020,1530,1252060
)"_s);
}

void TableExportTest::writesWhatIsChosen_data()
{
    QTest::addColumn<QStringList>("columns");
    QTest::addColumn<TableOptions>("options");
    QTest::addColumn<QString>("csv");

    TableOptions plain;
    QTest::newRow("columns in the table's order")
        << QStringList{u"rank"_s, u"total"_s, u"objective-1"_s, u"iso3"_s, u"name"_s} << plain
        << uR"(name,iso3,objective-1,total,rank
Regional initiatives,,30,60,3
Åland,ALA,0,1250000,1
"Borovia, Republic of",BOR,1500,2000,2
Total,,1530,1252060,
)"_s;
    TableOptions bare;
    bare.totalRow = false;
    QTest::newRow("region, no total row") << QStringList{u"id"_s, u"region"_s} << bare << uR"(id,region
regional-initiatives-northland,Northland
aland,Northland
borovia,Northland
)"_s;
    TableOptions shares;
    shares.shares = true;
    QTest::newRow("shares; none of what is not reported")
        << QStringList{u"id"_s, u"principle-1"_s, u"principle-2"_s, u"total"_s} << shares
        << uR"(id,principle-1,principle-2,total,principle-1-share,principle-2-share,total-share
regional-initiatives-northland,10,20,60,16.67,33.33,0.00
aland,1000000,250000,1250000,80.00,20.00,99.84
borovia,500,,2000,25.00,,0.16
total,1000510,250020,1252060,79.91,19.97,100.00
)"_s;
    shares.separator = TableOptions::Separator::Semicolon;
    QTest::newRow("semicolons bring decimal commas")
        << QStringList{u"name"_s, u"principle-1"_s} << shares << uR"(name;principle-1;principle-1-share
Regional initiatives;10;16,67
Åland;1000000;80,00
Borovia, Republic of;500;25,00
Total;1000510;79,91
)"_s;
    TableOptions tabs;
    tabs.separator = TableOptions::Separator::Tab;
    tabs.titles = true;
    QTest::newRow("tabs, titles beside ids") << QStringList{u"id"_s, u"objective-1"_s} << tabs
                                             << u"id\tobjective-1: Going places, safely\n"
                                                "regional-initiatives-northland\t30\n"
                                                "aland\t0\n"
                                                "borovia\t1500\n"
                                                "total\t1530\n"_s;
}

void TableExportTest::writesWhatIsChosen()
{
    QFETCH(const QStringList, columns);
    QFETCH(TableOptions, options);
    QFETCH(const QString, csv);
    EditionData data = m_edition->data();
    data.places[0].iso3 = {};
    data.places[1].iso3 = {u"ALA"_s};
    data.places[2].iso3 = {u"BOR"_s};
    const auto edition = std::make_shared<const Edition>(data);
    QString unknown;
    options.columns = TableColumns::named(columns, *edition, &unknown);
    QCOMPARE(unknown, QString());
    QCOMPARE(csvOf(edition, {northland}, options), csv);
}

void TableExportTest::tellsAColumnThatThereIsNot()
{
    QString unknown;
    const TableColumns columns = TableColumns::named({u"id"_s, u"size"_s, u"colour"_s}, *m_edition, &unknown);
    QCOMPARE(unknown, u"size"_s);
    QVERIFY(columns.id);
    QString none;
    QCOMPARE(TableColumns::named({u"id"_s, u"name"_s, u"themes"_s, u"total"_s}, *m_edition, &none), TableColumns());
    QCOMPARE(none, QString());
}

void TableExportTest::replacesControlCharacters()
{
    EditionData data = m_edition->data();
    data.places[1].name = u"A\u001b[31mland\v"_s;
    const auto edition = std::make_shared<const Edition>(data);
    QCOMPARE(csvOf(edition, {aland}).section(u',', 6, 6), u"A\ufffd[31mland\ufffd"_s);
    // JSON has its own way of writing them.
    QCOMPARE(jsonOf(edition, {aland}).value("rows"_L1)[0]["name"_L1].toString(), data.places.at(1).name);
}

void TableExportTest::choosesInJsonToo()
{
    TableOptions options;
    options.shares = true;
    options.totalRow = false;
    options.columns.rank = true;
    options.columns.iso3 = true;
    options.columns.themesLeftOut = QStringList{u"principle-2"_s};
    const QJsonObject table = jsonOf(m_edition, {southland}, options);
    QVERIFY(!table.contains("total"_L1));
    QCOMPARE(table.value("themes"_L1).toArray().size(), 2);
    const QJsonValue zero = table.value("rows"_L1)[0];
    QCOMPARE(zero["rank"_L1].toInt(), 1);
    QVERIFY(zero["iso3"_L1].isArray());
    QCOMPARE(zero["amounts"_L1].toObject().keys(), (QStringList{u"objective-1"_s, u"principle-1"_s}));
    QVERIFY(zero["share"_L1].isNull()); // of nothing
    QVERIFY(table.value("rows"_L1)[1]["rank"_L1].isNull());
}

void TableExportTest::writesAByteOrderMarkOnlyWhenAskedTo()
{
    const QString plain = csvOf(m_edition, {northland});
    QVERIFY(plain.startsWith(u"id,"));
    TableOptions byteOrderMark;
    byteOrderMark.byteOrderMark = true;
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    QVERIFY(TableExport(m_edition, {northland}, byteOrderMark).writeCsv(device));
    QCOMPARE(device.data(), "\xef\xbb\xbf" + plain.toUtf8());
}

void TableExportTest::writesJson()
{
    const QJsonObject table = jsonOf(m_edition, {northland});

    QCOMPARE(table.value("title"_L1).toString(), u"Small Initiatives"_s);
    QCOMPARE(table.value("year"_L1).toInt(), 2031);
    QCOMPARE(table.value("unit"_L1).toString(), u"USD"_s);
    QCOMPARE(table.value("scopes"_L1).toArray(), QJsonArray{u"northland"_s});
    QCOMPARE(table.value("themes"_L1).toArray().size(), 3);
    QCOMPARE(table.value("themes"_L1)[2],
             (QJsonObject{{u"id"_s, u"objective-1"_s}, {u"title"_s, u"Going places, safely"_s}}));
    const QJsonArray rows = table.value("rows"_L1).toArray();
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(1)["id"_L1].toString(), u"aland"_s);
    QCOMPARE(rows.at(1)["name"_L1].toString(), u"Åland"_s);
    QCOMPARE(rows.at(1)["amounts"_L1],
             (QJsonObject{{u"principle-1"_s, 1000000}, {u"principle-2"_s, 250000}, {u"objective-1"_s, 0}}));
    QCOMPARE(rows.at(1)["total"_L1].toInteger(), 1250000);
    QCOMPARE(table.value("total"_L1)["total"_L1].toInteger(), 1252060);
    QCOMPARE(table.value("notes"_L1).toArray(),
             QJsonArray{u"Borovia, Republic of: The printed total is one too high."_s});
}

void TableExportTest::writesNullForNotReportedInJson()
{
    const QJsonObject table = jsonOf(m_edition, {southland});
    const QJsonValue zero = table.value("rows"_L1)[0];
    const QJsonValue nothing = table.value("rows"_L1)[1];
    QCOMPARE(zero["amounts"_L1]["principle-1"_L1], QJsonValue(0));
    QCOMPARE(zero["total"_L1], QJsonValue(0));
    QCOMPARE(nothing["amounts"_L1]["principle-1"_L1], QJsonValue(QJsonValue::Null));
    QCOMPARE(nothing["total"_L1], QJsonValue(QJsonValue::Null));
    QCOMPARE(table.value("total"_L1)["total"_L1], QJsonValue(0));
}

void TableExportTest::writesTabsForTheClipboard()
{
    QCOMPARE(TableExport::toTabSeparated(m_edition, {northland}),
             u"Region or place\tPrinciple 1: Keeping to the rules\tPrinciple 2: Counting first\tObjective 1: Going "
             u"places, safely\tTotal, US$\n"
             "Regional initiatives\t10\t20\t30\t60\n"
             "Åland\t1000000\t250000\t0\t1250000\n"
             "Borovia, Republic of\t500\t\t1500\t2000\n"
             "Total\t1000510\t250020\t1530\t1252060\n"_s);
    QCOMPARE(TableExport::toTabSeparated(m_edition, {aland}).count(u'\n'), 2);
}

void TableExportTest::writesHtmlForTheClipboard()
{
    const QString html = TableExport::toHtml(m_edition, {northland});
    QCOMPARE(html.section(u'\n', 1, 1), u"<tr><th>Region or place</th><th>Principle 1: Keeping to the rules</th>"
                                        "<th>Principle 2: Counting first</th><th>Objective 1: Going places, safely</th>"
                                        "<th>Total, US$</th></tr>"_s);
    QVERIFY(html.contains(u"<td>Åland</td><td>1000000</td><td>250000</td><td>0</td><td>1250000</td>"_s));
    QVERIFY(html.contains(u"<td>Borovia, Republic of</td><td>500</td><td></td><td>1500</td>"_s)); // not reported
    EditionData data = m_edition->data();
    data.places[aland.index].name = u"A <b> & %1"_s;
    const QString marked = TableExport::toHtml(std::make_shared<const Edition>(data), {northland});
    QVERIFY(marked.contains(u"<td>A &lt;b&gt; &amp; %1</td>"_s));
}

void TableExportTest::writesTheSameNumbersInEveryLanguage()
{
    const QString csv = csvOf(m_edition, {northland});
    const QJsonObject json = jsonOf(m_edition, {northland});
    const QString tabs = TableExport::toTabSeparated(m_edition, {northland});
    for (const QLocale::Language language : {QLocale::French, QLocale::Arabic}) {
        QLocale::setDefault(QLocale(language));
        QCOMPARE(csvOf(m_edition, {northland}), csv);
        QCOMPARE(jsonOf(m_edition, {northland}), json);
        QCOMPARE(TableExport::toTabSeparated(m_edition, {northland}), tabs);
    }
}

void TableExportTest::defusesFormulas_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("cell");

    QTest::newRow("equals sign") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("plus") << u"+1"_s << u"'+1"_s;
    QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("quotes as well") << u"=\"a\""_s << u"\"'=\"\"a\"\"\""_s;
    QTest::newRow("carriage return") << u"\r=1"_s << u"\"'\n=1\""_s;
    QTest::newRow("line feed") << u"\n=1"_s << u"\"'\n=1\""_s;
    QTest::newRow("full-width equals sign") << u"＝1+1"_s << u"'＝1+1"_s;
    QTest::newRow("text with such a character later") << u"A = B"_s << u"A = B"_s;
}

void TableExportTest::defusesFormulas()
{
    QFETCH(const QString, name);
    QFETCH(const QString, cell);
    EditionData data = m_edition->data();
    data.places[1].name = name;
    const auto edition = std::make_shared<const Edition>(data);

    QCOMPARE(csvOf(edition, {aland}).section(u'\n', 1), u"aland,"_s + cell + u",1000000,250000,0,1250000\n"_s);
    // What is pasted has one line for each row.
    const QString pasted = name.front().isSpace() ? u" =1"_s : cell;
    QCOMPARE(TableExport::toTabSeparated(edition, {aland}).section(u'\n', 1),
             pasted + u"\t1000000\t250000\t0\t1250000\n"_s);
    // JSON is not run by anything: the name stays as it is.
    QCOMPARE(jsonOf(edition, {aland}).value("rows"_L1)[0]["name"_L1].toString(), name);
}

void TableExportTest::defusesFormulasInHeadings()
{
    EditionData data = m_edition->data();
    data.themes[0].title = u"=HYPERLINK(A1)"_s;
    const QString tabs = TableExport::toTabSeparated(std::make_shared<const Edition>(data), {northland});
    QCOMPARE(tabs.section(u'\t', 1, 1), u"Principle 1: =HYPERLINK(A1)"_s);
}

void TableExportTest::tellsAFailedWrite()
{
    QFile full(u"/dev/full"_s);
    if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        QSKIP("this system has no /dev/full");
    QVERIFY(!TableExport(m_edition, {northland}).writeCsv(full));
    QVERIFY(!TableExport(m_edition, {northland}).writeJson(full));
}

MIGOF_TEST(TableExportTest)
#include "tst_tableexport.moc"
