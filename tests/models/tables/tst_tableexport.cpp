// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/hxl.h"
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

QString csvOf(const EditionPtr &edition, const QList<Scope> &scopes, const TableExport::Options &options = {})
{
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    return TableExport(edition, scopes).writeCsv(device, options) ? QString::fromUtf8(device.data()) : u"failed"_s;
}

QJsonObject jsonOf(const EditionPtr &edition, const QList<Scope> &scopes)
{
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    if (!TableExport(edition, scopes).writeJson(device))
        return {};
    return QJsonDocument::fromJson(device.data()).object();
}

const Scope northland = Scope::region(0);
const Scope southland = Scope::region(1);
const Scope aland = Scope::place(1);
const Scope borovia = Scope::place(2);
const Scope dryIsles = Scope::place(4);

} // namespace

class TableExportTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writesCsv_data();
    void writesCsv();
    void writesHashtagsBelowTheHeader_data();
    void writesHashtagsBelowTheHeader();
    void hashtagsAreWellFormedWhateverTheThemeIsCalled();
    void writesAByteOrderMarkOnlyWhenAskedTo();
    void writesJson();
    void writesNullForNotReportedInJson();
    void writesTabsForTheClipboard();
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

void TableExportTest::writesHashtagsBelowTheHeader_data()
{
    QTest::addColumn<QList<Scope>>("scopes");
    QTest::addColumn<QString>("name");

    QTest::newRow("regions") << QList{Scope::world()} << u"#region+name"_s;
    QTest::newRow("places") << QList{northland} << u"#country+name"_s;
    QTest::newRow("a place") << QList{aland} << u"#country+name"_s;
    QTest::newRow("both") << QList{northland, borovia} << u"#meta+name"_s;
}

void TableExportTest::writesHashtagsBelowTheHeader()
{
    QFETCH(const QList<Scope>, scopes);
    QFETCH(const QString, name);
    QStringList lines = csvOf(m_edition, scopes, {.hxl = true}).split(u'\n');
    const QString required = u",#value+funding+required+usd+"_s;
    QCOMPARE(lines.takeAt(1), u"#meta+id,"_s + name + required + u"principle_1"_s + required + u"principle_2"_s +
                                  required + u"objective_1"_s + required + u"total"_s);
    // Nothing but the row was added.
    QCOMPARE(lines.join(u'\n'), csvOf(m_edition, scopes));
}

void TableExportTest::hashtagsAreWellFormedWhateverTheThemeIsCalled()
{
    EditionData data = m_edition->data();
    data.themes[0].id = u"1st-of-all"_s;
    const QString tag = Hxl::amount(Edition(data), 0);
    QCOMPARE(tag, u"#value+funding+required+usd+theme_1st_of_all"_s);
}

void TableExportTest::writesAByteOrderMarkOnlyWhenAskedTo()
{
    const QString plain = csvOf(m_edition, {northland});
    QVERIFY(plain.startsWith(u"id,"));
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    QVERIFY(TableExport(m_edition, {northland}).writeCsv(device, {.byteOrderMark = true}));
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
    QCOMPARE(TableExport(m_edition, {northland}).toTabSeparated(),
             u"Region or place\tKeeping to the rules\tCounting first\tGoing places, safely\tTotal, US$\n"
             "Regional initiatives\t10\t20\t30\t60\n"
             "Åland\t1000000\t250000\t0\t1250000\n"
             "Borovia, Republic of\t500\t\t1500\t2000\n"
             "Total\t1000510\t250020\t1530\t1252060\n"_s);
    QCOMPARE(TableExport(m_edition, {aland}).toTabSeparated().count(u'\n'), 2);
}

void TableExportTest::writesTheSameNumbersInEveryLanguage()
{
    const QString csv = csvOf(m_edition, {northland});
    const QJsonObject json = jsonOf(m_edition, {northland});
    const QString tabs = TableExport(m_edition, {northland}).toTabSeparated();
    for (const QLocale::Language language : {QLocale::French, QLocale::Arabic}) {
        QLocale::setDefault(QLocale(language));
        QCOMPARE(csvOf(m_edition, {northland}), csv);
        QCOMPARE(jsonOf(m_edition, {northland}), json);
        QCOMPARE(TableExport(m_edition, {northland}).toTabSeparated(), tabs);
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
    QTest::newRow("carriage return") << u"\r=1"_s << u"\"'\r=1\""_s;
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
    QCOMPARE(TableExport(edition, {aland}).toTabSeparated().section(u'\n', 1),
             cell + u"\t1000000\t250000\t0\t1250000\n"_s);
    // JSON is not run by anything: the name stays as it is.
    QCOMPARE(jsonOf(edition, {aland}).value("rows"_L1)[0]["name"_L1].toString(), name);
}

void TableExportTest::defusesFormulasInHeadings()
{
    EditionData data = m_edition->data();
    data.themes[0].title = u"=HYPERLINK(A1)"_s;
    const QString tabs = TableExport(std::make_shared<const Edition>(data), {northland}).toTabSeparated();
    QCOMPARE(tabs.section(u'\t', 1, 1), u"'=HYPERLINK(A1)"_s);
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
