// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/tablepreviewmodel.h"
#include "tests/support/testmain.h"
#include "tests/support/testpackage.h"
#include "tests/support/treetext.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

class TablePreviewModelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void showsRowsAsEachFormatWritesThem_data()
    {
        using Style = TablePreviewModel::Style;
        QTest::addColumn<TablePreviewModel::Style>("style");
        QTest::addColumn<bool>("shares");
        QTest::addColumn<QString>("text");
        QTest::newRow("CSV") << Style::Csv << false << uR"(corsaria | Corsaria | 0 | 0 | 0 | 0
dry-isles | Dry Isles |  |  |  | 
total | Total | 0 | 0 | 0 | 0
)"_s;
        QTest::newRow("JSON") << Style::Json << false << uR"(corsaria | Corsaria | 0 | 0 | 0 | 0
dry-isles | Dry Isles | null | null | null | null
total | Total | 0 | 0 | 0 | 0
)"_s;
        QTest::newRow("spreadsheet") << Style::Spreadsheet << false << uR"(Corsaria | 0 | 0 | 0 | 0 | corsaria
Dry Isles |  |  |  |  | dry-isles
Total | 0 | 0 | 0 | 0 | 
)"_s;
        QTest::newRow("shares and ranks, none without an amount")
            << Style::Json << true << uR"(corsaria | Corsaria | 0 | 0 | 0 | 0 | null | null | null | null | 1
dry-isles | Dry Isles | null | null | null | null | null | null | null | null | null
total | Total | 0 | 0 | 0 | 0 | null | null | null | null | null
)"_s;
    }

    void showsRowsAsEachFormatWritesThem()
    {
        QFETCH(const TablePreviewModel::Style, style);
        QFETCH(const bool, shares);
        QFETCH(const QString, text);
        TablePreviewModel model(FigureTable(smallEdition(), {Scope::region(1)}));
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        TableOptions options;
        options.shares = shares;
        options.columns.rank = shares;
        model.setStyle(style, options);
        QCOMPARE(treeText(model), text);
    }

    void hashtagsComeFirst()
    {
        TablePreviewModel model(FigureTable(smallEdition(), {Scope::world()}));
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model.rowCount(), 3);
        TableOptions options;
        options.hxl = true;
        model.setStyle(TablePreviewModel::Style::Csv, options);
        QCOMPARE(model.rowCount(), 3); // without the total
        QCOMPARE(model.index(0, 0).data().toString(), u"#meta+id"_s);
        QCOMPARE(model.index(0, 1).data().toString(), u"#region+name"_s);
        QCOMPARE(model.index(1, 0).data().toString(), u"northland"_s);
    }

    void leavesOutWhatALongTableHasMore()
    {
        TablePreviewModel model(FigureTable(largeEdition(1, 100), {Scope::region(0)}));
        QCOMPARE(model.rowCount(), TablePreviewModel::mostRows + 1);
        QCOMPARE(model.hiddenRows(), 100 - TablePreviewModel::mostRows);
        // The total is that of all rows: ten times 0 + … + 99.
        QCOMPARE(model.index(model.rowCount() - 1, 2).data().toString(), u"49500"_s);
    }
};

MIGOF_TEST(TablePreviewModelTest)
#include "tst_tablepreviewmodel.moc"
