// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/spreadsheet/xlsxexport.h"
#include "tests/support/testmain.h"
#include "tests/support/testpackage.h"

#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace
{

const Scope northland = Scope::region(0);
const Scope southland = Scope::region(1);
const Scope aland = Scope::place(1);
const Scope dryIsles = Scope::place(4);

TableOptions withHashtags()
{
    TableOptions options;
    options.hxl = true;
    return options;
}

} // namespace

/// Reads the parts of the file with unzip, as another program would.
class XlsxExportTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyPartIsWellFormedXml();
    void writesNumbersAsNumbersAndLeavesNotReportedEmpty();
    void totalsAreFormulasThatHoldTheProgramsTotal();
    void totalOfOverlappingRowsCountsEveryPlaceOnce();
    void freezesHeaderAndNames();
    void hashtagsStandBelowTheHeader();
    void formulasInNamesStayText();
    void sharesAndRanksFollowEdits();
    void whatIsLeftOutIsInTheTotalAllTheSame();
    void charactersThatMeanSomethingAreWritten();
    void chartHasNoMoreSeriesThanExcelTakes();
    void chartStacksTheThemesInTheirColours();
    void chartTellsTotalsAndDescribesItself();
    void chartRunsFromTheRightWhereTextDoes();
    void idsAreThereButOutOfTheWay();
    void chartOfOnePlaceHasABarForEachTheme();
    void notesTellSourceScopeAndRemarks();
    void propertiesNameWhatItIs();
    void sheetNamesAreValid_data();
    void sheetNamesAreValid();
    void keepsLargeSumsExactly();

private:
    void open(const QList<Scope> &scopes, const XlsxExport::Options &options = {});
    QByteArray part(const QString &name) const;
    QStringList sharedStrings() const;
    /// The value of a cell of the first sheet: a number as it stands in the file, or a text.
    QString cell(const QString &reference) const;
    QString formula(const QString &reference) const;

    EditionPtr m_edition;
    QTemporaryDir m_folder;
};

void XlsxExportTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_edition = smallEdition();
    QVERIFY(m_edition);
}

void XlsxExportTest::open(const QList<Scope> &scopes, const XlsxExport::Options &options)
{
    const Result<QByteArray> result = XlsxExport::write(FigureTable(m_edition, scopes), options);
    QVERIFY2(result.value, qPrintable(result.error()));
    QFile file(m_folder.filePath(u"table.xlsx"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(*result.value);
}

QByteArray XlsxExportTest::part(const QString &name) const
{
    QProcess unzip;
    unzip.start(u"unzip"_s, {u"-p"_s, m_folder.filePath(u"table.xlsx"_s), name});
    if (!unzip.waitForFinished() || unzip.exitCode() != 0)
        qFatal("unzip does not read %s", qPrintable(name));
    return unzip.readAllStandardOutput();
}

QStringList XlsxExportTest::sharedStrings() const
{
    QStringList strings;
    QXmlStreamReader reader(part(u"xl/sharedStrings.xml"_s));
    while (reader.readNextStartElement() || !reader.atEnd()) {
        if (reader.isStartElement() && reader.name() == "t"_L1)
            strings.append(reader.readElementText());
    }
    return strings;
}

QString XlsxExportTest::cell(const QString &reference) const
{
    QXmlStreamReader reader(part(u"xl/worksheets/sheet1.xml"_s));
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != "c"_L1 ||
            reader.attributes().value(u"r"_s) != reference)
            continue;
        const bool text = reader.attributes().value(u"t"_s) == "s"_L1;
        while (reader.readNextStartElement()) {
            if (reader.name() != "v"_L1) {
                reader.skipCurrentElement();
                continue;
            }
            const QString value = reader.readElementText();
            return text ? sharedStrings().at(value.toInt()) : value;
        }
        return u"empty"_s;
    }
    return u"no such cell"_s;
}

QString XlsxExportTest::formula(const QString &reference) const
{
    const QRegularExpression pattern(u"<c r=\"%1\"[^>]*><f>([^<]*)</f>"_s.arg(reference));
    return pattern.match(QString::fromUtf8(part(u"xl/worksheets/sheet1.xml"_s))).captured(1);
}

void XlsxExportTest::everyPartIsWellFormedXml()
{
    open({northland}, {withHashtags(), {0x123456}});
    QProcess unzip;
    unzip.start(u"unzip"_s, {u"-Z1"_s, m_folder.filePath(u"table.xlsx"_s)});
    QVERIFY(unzip.waitForFinished());
    const QStringList parts = QString::fromUtf8(unzip.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(parts.contains(u"xl/charts/chart1.xml"_s));
    QVERIFY(parts.contains(u"xl/worksheets/sheet3.xml"_s));
    for (QString name : parts) {
        // unzip takes brackets for a pattern.
        QXmlStreamReader reader(part(name.replace(u'[', u'?').replace(u']', u'?')));
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(name));
    }
}

void XlsxExportTest::writesNumbersAsNumbersAndLeavesNotReportedEmpty()
{
    open({northland});
    QCOMPARE(cell(u"A1"_s), u"Region or place"_s);
    QCOMPARE(cell(u"B1"_s), u"Principle 1: Keeping to the rules"_s);
    QCOMPARE(cell(u"A3"_s), u"Åland"_s);
    QCOMPARE(cell(u"B3"_s), u"1000000"_s);
    QCOMPARE(cell(u"D3"_s), u"0"_s);     // a printed zero
    QCOMPARE(cell(u"C4"_s), u"empty"_s); // not reported
    QCOMPARE(cell(u"F3"_s), u"aland"_s);

    open({southland});
    QCOMPARE(cell(u"E2"_s), u"0"_s);
    QCOMPARE(cell(u"E3"_s), u"empty"_s);
}

void XlsxExportTest::totalsAreFormulasThatHoldTheProgramsTotal()
{
    open({northland});
    QCOMPARE(formula(u"E3"_s), u"SUM(B3:D3)"_s);
    QCOMPARE(cell(u"E3"_s), u"1250000"_s);
    QCOMPARE(cell(u"A5"_s), u"Total"_s);
    QCOMPARE(formula(u"E5"_s), u"SUM(E2:E4)"_s);
    QCOMPARE(cell(u"B5"_s), u"1000510"_s);
    QCOMPARE(cell(u"E5"_s), u"1252060"_s);

    open({northland}, {withHashtags(), {}});
    QCOMPARE(cell(u"A6"_s), u"no such cell"_s); // tools that read hashtags would count twice

    open({dryIsles, dryIsles});
    QCOMPARE(cell(u"E4"_s), u"empty"_s);
}

void XlsxExportTest::totalOfOverlappingRowsCountsEveryPlaceOnce()
{
    open({northland, aland});
    QCOMPARE(cell(u"A4"_s), u"Total"_s);
    QCOMPARE(formula(u"E4"_s), QString());
    QCOMPARE(cell(u"E4"_s), u"1252060"_s);
    QVERIFY(sharedStrings().join(u'\n').contains(u"counts every place once"));
}

void XlsxExportTest::freezesHeaderAndNames()
{
    open({northland});
    QVERIFY(part(u"xl/worksheets/sheet1.xml"_s).contains("<pane xSplit=\"1\" ySplit=\"1\" topLeftCell=\"B2\""));
    open({northland}, {withHashtags(), {}});
    QVERIFY(part(u"xl/worksheets/sheet1.xml"_s).contains("<pane xSplit=\"1\" ySplit=\"2\" topLeftCell=\"B3\""));
}

void XlsxExportTest::hashtagsStandBelowTheHeader()
{
    open({northland}, {withHashtags(), {}});
    QCOMPARE(cell(u"A2"_s), u"#meta+name"_s);
    QCOMPARE(cell(u"B2"_s), u"#country+name"_s);
    QCOMPARE(cell(u"C2"_s), u"#country+code+v_iso3"_s);
    QCOMPARE(cell(u"D2"_s), u"#value+funding+required+usd+principle_1"_s);
    QCOMPARE(cell(u"G2"_s), u"#value+funding+required+usd+total"_s);
    QCOMPARE(cell(u"H2"_s), u"#meta+id"_s);
    QCOMPARE(cell(u"A3"_s), u"Regional initiatives"_s);
}

void XlsxExportTest::formulasInNamesStayText()
{
    EditionData data = m_edition->data();
    data.places[1].name = u"=HYPERLINK(\"http://example.org\",\"a\")"_s;
    data.themes[0].title = u"=1+1"_s;
    m_edition = std::make_shared<const Edition>(data);
    open({northland});
    QCOMPARE(cell(u"A3"_s), data.places[1].name); // as it is: no apostrophe needed
    QCOMPARE(formula(u"A3"_s), QString());
    QCOMPARE(cell(u"B1"_s), u"Principle 1: =1+1"_s);
    QCOMPARE(formula(u"B1"_s), QString());
}

void XlsxExportTest::sharesAndRanksFollowEdits()
{
    TableOptions options;
    options.shares = true;
    options.columns.rank = true;
    open({northland}, {options, {}});
    // A name, B to D themes, E total, F to H their shares, I the total's, J rank, K id
    QCOMPARE(cell(u"F1"_s), u"Share of the row's total: Principle 1: Keeping to the rules"_s);
    QCOMPARE(formula(u"F3"_s), u"B3/E3"_s);
    QCOMPARE(cell(u"F3"_s), u"0.8"_s);
    QCOMPARE(cell(u"G4"_s), u"empty"_s); // not reported
    QCOMPARE(formula(u"I3"_s), u"E3/E$5"_s);
    QCOMPARE(formula(u"J3"_s), u"RANK(E3,E$2:E$4)"_s);
    QCOMPARE(cell(u"J2"_s), u"3"_s);
    QCOMPARE(cell(u"I5"_s), u"1"_s);
    QCOMPARE(cell(u"K3"_s), u"aland"_s);
}

void XlsxExportTest::whatIsLeftOutIsInTheTotalAllTheSame()
{
    TableOptions options;
    options.totalRow = false;
    options.columns.themesLeftOut = QStringList{u"principle-1"_s};
    open({northland}, {options, {0x111111, 0x222222, 0x333333}});
    QCOMPARE(cell(u"B1"_s), u"Principle 2: Counting first"_s);
    QCOMPARE(cell(u"D3"_s), u"1250000"_s);
    QCOMPARE(formula(u"D3"_s), QString());
    QCOMPARE(cell(u"A5"_s), u"no such cell"_s);
    const QByteArray chart = part(u"xl/charts/chart1.xml"_s);
    QCOMPARE(chart.count("<c:ser>"), 3);
    QVERIFY(chart.contains("222222") && chart.contains("333333") && !chart.contains("111111"));

    options.columns.themesLeftOut += QStringList{u"principle-2"_s, u"objective-1"_s};
    open({northland}, {options, {}});
    QVERIFY(!part(u"xl/workbook.xml"_s).contains("Chart"));
}

void XlsxExportTest::charactersThatMeanSomethingAreWritten()
{
    EditionData data = m_edition->data();
    data.title = u"Ti\u001btle\v _x0041_ & \ufffe"_s;
    data.regions[0].name = u"North\u202e\u0001"_s;
    data.places[1].name = u"_x0041_\u001b"_s;
    m_edition = std::make_shared<const Edition>(data);
    everyPartIsWellFormedXml();
    open({northland});
    QCOMPARE(cell(u"A3"_s), u"_x005F_x0041_\ufffd"_s); // which programs show as it was
    QVERIFY(part(u"xl/charts/chart1.xml"_s).contains("North\xef\xbf\xbd\xef\xbf\xbd"));
    QVERIFY(part(u"docProps/core.xml"_s).contains("Ti\xef\xbf\xbdtle"));
}

void XlsxExportTest::chartHasNoMoreSeriesThanExcelTakes()
{
    EditionData data = m_edition->data();
    constexpr int count = 300;
    const QList<Funding> funding(data.places.size() * count, Funding(1));
    data.themes.clear();
    for (int theme = 0; theme < count; ++theme)
        data.themes.append({u"theme-%1"_s.arg(theme), Theme::Kind::Objective, theme + 1, u"Theme %1"_s.arg(theme)});
    data.funding = funding;
    data.printedTotals.clear();
    data.narratives.clear();
    m_edition = std::make_shared<const Edition>(data);
    open({northland});
    QCOMPARE(part(u"xl/charts/chart1.xml"_s).count("<c:ser>"), 255);
    QVERIFY(
        sharedStrings().contains(u"The chart shows the first 255 of 300 themes; spreadsheet programs draw no more."_s));
}

void XlsxExportTest::chartStacksTheThemesInTheirColours()
{
    open({northland}, {{}, {0x1b4b82, 0x3a8fb7}});
    const QByteArray chart = part(u"xl/charts/chart1.xml"_s);
    QVERIFY(chart.contains("<c:grouping val=\"stacked\"/>"));
    QVERIFY(chart.contains("<c:barDir val=\"bar\"/>"));
    QCOMPARE(chart.count("<c:ser>"), 4); // and the totals
    QVERIFY(chart.contains("<c:f>Table!$B$2:$B$4</c:f>"));
    QVERIFY(chart.contains("<c:f>Table!$A$2:$A$4</c:f>"));
    QCOMPARE(chart.count("1B4B82"), 2); // the third theme begins again
    QCOMPARE(chart.count("3A8FB7"), 1);
    QVERIFY(chart.contains("<c:orientation val=\"maxMin\"/>")); // the first row is at the top
    QVERIFY(chart.contains("Northland"));
}

void XlsxExportTest::chartTellsTotalsAndDescribesItself()
{
    open({northland});
    const QByteArray chart = part(u"xl/charts/chart1.xml"_s);
    const QByteArray totals = chart.mid(chart.lastIndexOf("<c:ser>"));
    QVERIFY(totals.contains("<c:f>Table!$E$2:$E$4</c:f>"));
    QVERIFY(totals.contains("<a:noFill/>"));
    QVERIFY(totals.contains("<c:dLblPos val=\"inBase\"/>"));
    QVERIFY(chart.contains("<c:min val=\"0\"/>"));
    const QByteArray drawing = part(u"xl/drawings/drawing1.xml"_s);
    QVERIFY2(drawing.contains("descr=\"Northland: "), drawing.constData());
    QCOMPARE(chart.count("<c:orientation val=\"maxMin\"/>"), 1);

    TableOptions options;
    options.columns.total = false;
    open({northland}, {options, {}});
    QCOMPARE(part(u"xl/charts/chart1.xml"_s).count("<c:ser>"), 3);
}

void XlsxExportTest::chartRunsFromTheRightWhereTextDoes()
{
    QLocale::setDefault(QLocale(QLocale::Arabic));
    open({northland});
    QCOMPARE(part(u"xl/charts/chart1.xml"_s).count("<c:orientation val=\"maxMin\"/>"), 2);
    QVERIFY(part(u"xl/worksheets/sheet1.xml"_s).contains("rightToLeft=\"1\""));
}

void XlsxExportTest::idsAreThereButOutOfTheWay()
{
    open({northland});
    QCOMPARE(cell(u"F3"_s), u"aland"_s);
    QVERIFY(QString::fromUtf8(part(u"xl/worksheets/sheet1.xml"_s))
                .contains(QRegularExpression(u"<col min=\"6\" max=\"6\" [^>]*hidden=\"1\""_s)));
}

void XlsxExportTest::chartOfOnePlaceHasABarForEachTheme()
{
    open({aland}, {{}, {0x111111, 0x222222, 0x333333}});
    const QByteArray chart = part(u"xl/charts/chart1.xml"_s);
    QCOMPARE(chart.count("<c:ser>"), 1);
    QVERIFY(chart.contains("<c:f>Table!$B$1:$D$1</c:f>"));
    QVERIFY(chart.contains("<c:f>Table!$B$2:$D$2</c:f>"));
    for (const char *color : {"111111", "222222", "333333"})
        QVERIFY(chart.contains(color));
    QCOMPARE(cell(u"A3"_s), u"no such cell"_s); // no total of one row
}

void XlsxExportTest::notesTellSourceScopeAndRemarks()
{
    open({northland});
    const QStringList strings = sharedStrings();
    for (const QString &text : {u"Small Initiatives"_s, u"Northland"_s, u"Source: NAO, Small Initiatives"_s,
                                u"Borovia, Republic of: The printed total is one too high."_s})
        QVERIFY2(strings.contains(text), qPrintable(text));
    QVERIFY(part(u"xl/workbook.xml"_s).contains("<sheet name=\"Notes\""));
}

void XlsxExportTest::propertiesNameWhatItIs()
{
    open({northland});
    const QByteArray core = part(u"docProps/core.xml"_s);
    QVERIFY(core.contains("<dc:title>Northland</dc:title>"));
    QVERIFY(core.contains("<dc:subject>Funding required in 2031, in US dollars</dc:subject>"));
    QVERIFY(core.contains("Source: NAO, Small Initiatives"));
}

void XlsxExportTest::sheetNamesAreValid_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");

    QTest::newRow("plain") << u"Table"_s << u"Table"_s;
    QTest::newRow("refused characters") << u"a[b]:*?/\\c"_s << u"a b c"_s;
    QTest::newRow("too long") << QString(40, u'x') << QString(31, u'x');
    QTest::newRow("apostrophes") << u"'quoted'"_s << u"quoted"_s;
    QTest::newRow("nothing left") << u":/?"_s << u"Sheet"_s;
    QTest::newRow("half a character") << QString(30, u'x') + u"😀"_s << QString(30, u'x');
}

void XlsxExportTest::sheetNamesAreValid()
{
    QFETCH(const QString, text);
    QFETCH(const QString, name);
    QCOMPARE(Workbook::sheetName(text), name);
}

void XlsxExportTest::keepsLargeSumsExactly()
{
    EditionData data = m_edition->data();
    constexpr qint64 large = 9'007'199'254'740'991 - 250'000 - 252'060;
    data.funding[3] = large;
    m_edition = std::make_shared<const Edition>(data);
    open({northland});
    QCOMPARE(cell(u"B3"_s).toDouble(), double(large));
    QCOMPARE(static_cast<qint64>(cell(u"B3"_s).toDouble()), large);
}

MIGOF_TEST(XlsxExportTest)
#include "tst_xlsxexport.moc"
