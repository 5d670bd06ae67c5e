// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commands/programrun.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

class TestTableCommand : public QObject
{
    Q_OBJECT

private:
    WorkFolder m_folder;

private slots:
    void exportTable_worldAgreesWithTheBook()
    {
        const ProgramRun result = runProgram({u"export"_s, u"table"_s, u"--scope"_s, u"world"_s});
        QCOMPARE(result.exitCode, 0);
        const QList<QByteArray> lines = result.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 1 + 9 + 1);
        QCOMPARE(lines.first(),
                 "id,name,principle-1,principle-2,principle-3,objective-1,objective-2,objective-3,total");
        QVERIFY(lines.at(1).endsWith(",7585000,12250000,41725000,44947972,145877511,48887345,301272828"));
        QVERIFY(lines.last().endsWith(",2598300009"));
    }

    void exportTable_keepsZeroAndNotReportedApart()
    {
        const QString file = m_folder.path(u"asia.json"_s);
        QCOMPARE(runProgram({u"export"_s, u"table"_s, u"--scope"_s, u"asia-and-the-pacific"_s, u"--output"_s, file})
                     .exitCode,
                 0);
        const QJsonArray rows =
            QJsonDocument::fromJson(WorkFolder::contentOf(file)).object().value(u"rows"_s).toArray();
        QCOMPARE(rows.size(), 26);
        for (const QJsonValue &row : rows) {
            const QJsonObject amounts = row[u"amounts"_s].toObject();
            if (row[u"id"_s].toString() == u"fiji"_s)
                QVERIFY(amounts.value(u"principle-1"_s).isNull());
            if (row[u"id"_s].toString() == u"japan"_s)
                QCOMPARE(amounts.value(u"principle-1"_s).toInteger(-1), 0);
        }
        const ProgramRun csv = runProgram({u"export"_s, u"table"_s, u"--scope"_s, u"fiji"_s});
        QVERIFY(csv.out.contains("fiji,Fiji,,,,,,,\n"));
    }

    void exportTable_writesHashtagsAndAByteOrderMark()
    {
        const ProgramRun result = runProgram({u"export"_s, u"table"_s, u"--hxl"_s, u"--bom"_s});
        QCOMPARE(result.exitCode, 0);
        QVERIFY(result.out.startsWith("\xef\xbb\xbfid,name,"));
        QVERIFY2(
            result.out.split('\n').at(1).startsWith("#meta+id,#region+name,#value+funding+required+usd+principle_1,"),
            result.out.constData());
    }

    void exportTable_writesWhatIsChosen()
    {
        const ProgramRun result =
            runProgram({u"export"_s, u"table"_s, u"--scope"_s, u"south-america"_s, u"--columns"_s, u"name,iso3,total"_s,
                        u"--separator"_s, u"semicolon"_s, u"--shares"_s, u"--no-total-row"_s});
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.out.split('\n').first(), "name;iso3;total;total-share");
        QVERIFY(result.out.contains("\nPeru;PER;"));
        QVERIFY(!result.out.contains("\nTotal;"));
        const QString file = m_folder.path(u"tabs.tsv"_s);
        QCOMPARE(runProgram({u"export"_s, u"table"_s, u"--output"_s, file}).exitCode, 0);
        QVERIFY(WorkFolder::contentOf(file).startsWith("id\tname\t"));
    }

    void exportTable_refusesWhatDoesNotFit_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("column") << QStringList{u"--columns"_s, u"id,size"_s} << QByteArray("no column “size”");
        QTest::newRow("no name") << QStringList{u"--columns"_s, u"total"_s} << QByteArray("needs id or name");
        QTest::newRow("separator") << QStringList{u"--separator"_s, u"dot"_s}
                                   << QByteArray("expected comma, semicolon");
        QTest::newRow("separator of JSON")
            << QStringList{u"--separator"_s, u"tab"_s, u"--format"_s, u"json"_s} << QByteArray("for CSV alone");
        QTest::newRow("titles of JSON") << QStringList{u"--titles"_s, u"--format"_s, u"json"_s}
                                        << QByteArray("JSON always has");
    }

    void exportTable_refusesWhatDoesNotFit()
    {
        QFETCH(const QStringList, options);
        QFETCH(const QByteArray, message);
        const ProgramRun result = runProgram(QStringList{u"export"_s, u"table"_s} + options);
        QCOMPARE(result.exitCode, 2);
        QVERIFY2(result.err.contains(message), result.err.constData());
        QVERIFY(result.out.isEmpty());
    }

    void exportTable_countsAPlaceOnceBesideItsRegion()
    {
        const ProgramRun both =
            runProgram({u"export"_s, u"table"_s, u"--scope"_s, u"south-america"_s, u"--scope"_s, u"peru"_s});
        const QList<QByteArray> lines = both.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines.at(3).split(',').last(), lines.at(1).split(',').last());
    }

    void exportTable_writesASpreadsheet()
    {
        const QString file = m_folder.path(u"TABLE.XLSX"_s);
        QCOMPARE(runProgram({u"export"_s, u"table"_s, u"--scope"_s, u"haiti"_s, u"--output"_s, file}).exitCode, 0);
        QVERIFY(WorkFolder::contentOf(file).startsWith("PK"));
        const ProgramRun piped =
            runProgram({u"export"_s, u"table"_s, u"--scope"_s, u"haiti"_s, u"--format"_s, u"xlsx"_s});
        QVERIFY(piped.out.startsWith("PK"));
    }
};

MIGOF_TEST(TestTableCommand)
#include "tst_tablecommand.moc"
