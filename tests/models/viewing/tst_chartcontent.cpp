// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/choicereader.h"
#include "models/viewing/settings.h"
#include "tests/support/testmain.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// Each switch of the table, wherever charts are remembered: a new one is tested by being there.
class TestChartContent : public QObject
{
    Q_OBJECT

private:
    static void addSwitches()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < ChartContent::switches().size(); ++i)
            QTest::newRow(ChartContent::switches().at(i).name.data()) << i;
    }

    static ChartContent changed(int index)
    {
        ChartContent content;
        bool &value = content.*ChartContent::switches().at(index).value;
        value = !value;
        return content;
    }

private slots:
    void everyFieldHasItsName()
    {
        QSet<QString> names;
        QSet<QString> options;
        for (const ChartContent::Switch &entry : ChartContent::switches()) {
            names.insert(entry.name);
            options.insert(entry.option());
        }
        QCOMPARE(names.size(), ChartContent::switches().size());
        QCOMPARE(options, (QSet{u"no-title"_s, u"no-values"_s, u"magnify"_s, u"no-totals"_s, u"no-notes"_s,
                                u"headline"_s, u"book-order"_s}));
    }

    void switchComesBackFromJson_data() { addSwitches(); }
    void switchComesBackFromJson()
    {
        QFETCH(int, index);
        QJsonObject json;
        changed(index).writeTo(json);
        ChartContent read;
        ChoiceReader reader(json);
        read.readFrom(reader);
        QCOMPARE(reader.fault(), QString());
        QCOMPARE(read, changed(index));
    }

    void choicesComeBackFromJson()
    {
        ChartContent content;
        content.legend = ChartContent::Legend::Side;
        content.manyBars = ChartContent::ManyBars::Columns;
        content.top = 12;
        content.hidden = {u"kenya"_s, u"regional-initiatives"_s};
        content.barNotes = {{u"somalia"_s, u"a third year, “<b>”"_s}, {u"objective-2"_s, u"new"_s}};
        content.emphasised = {u"objective-1"_s, u"somalia"_s};
        QJsonObject json;
        content.writeTo(json);
        ChartContent read;
        ChoiceReader reader(json);
        read.readFrom(reader);
        QCOMPARE(read, content);
    }

    void pagesBeginWithTheLargestBar()
    {
        using Sort = BreakdownQuery::Sort;
        BreakdownQuery query;
        ChartContent content;
        QCOMPARE(content.onPage(query).sort, Sort::Total);
        content.bookOrder = true;
        QCOMPARE(content.onPage(query).sort, Sort::Book);
        content.bookOrder = false;
        query.sort = Sort::Name; // chosen
        QCOMPARE(content.onPage(query).sort, Sort::Name);
        query.sort = Sort::Book;
        query.bars = BreakdownQuery::Bars::Themes; // have an order of their own
        QCOMPARE(content.onPage(query).sort, Sort::Book);
    }

    void pagesDrawTheBarsThatWereChosenForThem()
    {
        ChartContent content;
        content.top = 5;
        content.hidden = {u"kenya"_s, u"chad"_s};
        BreakdownQuery query;
        query.hidden = {u"chad"_s};
        QCOMPARE(content.onPage(query).top, 5);
        QCOMPARE(content.onPage(query).hidden, (QStringList{u"chad"_s, u"kenya"_s}));
        query.top = 3; // chosen for the chart itself
        QCOMPARE(content.onPage(query).top, 3);
    }

    void switchComesBackFromTheSettings_data() { addSwitches(); }
    void switchComesBackFromTheSettings()
    {
        QFETCH(int, index);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"settings.ini"_s);
        ChartOptions options;
        options.content = changed(index);
        Settings(std::make_unique<QSettings>(path, QSettings::IniFormat)).setChartOptions(options);
        QCOMPARE(Settings(std::make_unique<QSettings>(path, QSettings::IniFormat)).chartOptions(), options);
    }

    void absentKeysLeaveASwitchAsItIs_data() { addSwitches(); }
    void absentKeysLeaveASwitchAsItIs()
    {
        QFETCH(int, index);
        ChartContent content = changed(index);
        ChoiceReader reader({});
        content.readFrom(reader);
        QCOMPARE(content, changed(index));
    }

    void whatDoesNotFitIsNamed()
    {
        ChartContent content;
        ChoiceReader reader({{u"legend"_s, u"somewhere"_s}, {u"values"_s, 3}});
        content.readFrom(reader);
        QVERIFY2(reader.fault().contains(u"values"_s) && reader.fault().contains(u"true, false"_s),
                 qPrintable(reader.fault()));
    }
};

MIGOF_TEST(TestChartContent)
#include "tst_chartcontent.moc"
