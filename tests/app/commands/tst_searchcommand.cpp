// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/datapackagereader.h"
#include "models/search/searchindex.h"
#include "resources/embeddededition.h"
#include "tests/app/commands/programrun.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSearchCommand : public QObject
{
    Q_OBJECT

private slots:
    void search_printsScopeThemeScoreAndSnippet()
    {
        const ProgramRun result = runProgram({u"search"_s, u"counter-trafficking"_s, u"--limit"_s, u"5"_s});
        QCOMPARE(result.exitCode, 0);
        QVERIFY2(result.err.contains("more"), result.err.constData());
        const QList<QByteArray> lines = result.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 5);
        double before = 1e9;
        for (const QByteArray &line : lines) {
            const QList<QByteArray> fields = line.split('\t');
            QCOMPARE(fields.size(), 4);
            QVERIFY(!fields.at(0).isEmpty());
            QVERIFY(fields.at(2).toDouble() > 0 && fields.at(2).toDouble() <= before);
            before = fields.at(2).toDouble();
            QVERIFY2(fields.at(3).toLower().contains("counter"), line.constData());
        }
    }

    // The window asks an index, too; this one was not prepared.
    void search_findsWhatTheWindowFindsInTheSameOrder()
    {
        const EditionPtr edition = DataPackageReader::read(embeddedPackagePath()).edition;
        QVERIFY(edition);
        const SearchIndex index(edition);
        for (const QString &text : {u"water"_s, u"border management"_s, u"south sudan"_s}) {
            const ProgramRun result = runProgram({u"search"_s, text, u"--json"_s, u"--limit"_s, u"200"_s});
            const QJsonArray hits = QJsonDocument::fromJson(result.out).array();
            const SearchResult expected = index.search({text, SearchQuery::Ending::Typing, {}, 200});
            QVERIFY(!expected.hits.isEmpty());
            QCOMPARE(hits.size(), expected.hits.size());
            for (qsizetype i = 0; i < hits.size(); ++i) {
                const SearchHit &hit = expected.hits.at(i);
                QCOMPARE(hits.at(i)[u"scope"_s].toString(), edition->id(hit.scope));
                QCOMPARE(hits.at(i)[u"score"_s].toDouble(), hit.score);
                QCOMPARE(hits.at(i)[u"snippet"_s].toString(), hit.snippet.text);
            }
        }
    }

    void search_findsTheEntryThatCoversAPlace()
    {
        const ProgramRun result = runProgram({u"search"_s, u"seychelles"_s});
        QCOMPARE(result.exitCode, 0);
        QVERIFY2(result.out.startsWith("mauritius\t\t"), result.out.constData());
    }

    void search_printsJson()
    {
        const ProgramRun result = runProgram({u"search"_s, u"AVRR"_s, u"theme:o3"_s, u"--json"_s});
        QCOMPARE(result.exitCode, 0);
        QVERIFY2(result.err.contains("Assisted Voluntary Return"), result.err.constData());
        const QJsonArray hits = QJsonDocument::fromJson(result.out).array();
        QVERIFY(!hits.isEmpty());
        for (const QJsonValue &hit : hits) {
            QCOMPARE(hit[u"kind"_s].toString(), u"text"_s);
            QCOMPARE(hit[u"theme"_s].toString(), u"objective-3"_s);
            QVERIFY(hit[u"score"_s].isDouble());
            QVERIFY(hit[u"snippet"_s].toString().size() > 10);
        }
    }

    void search_excludesAWordAsTyped()
    {
        const ProgramRun all = runProgram({u"search"_s, u"health"_s, u"--limit"_s, u"1000"_s});
        const ProgramRun without = runProgram({u"search"_s, u"health"_s, u"-kenya"_s, u"--limit"_s, u"1000"_s});
        QCOMPARE(without.exitCode, 0);
        QVERIFY(all.out.contains("\nkenya\t"));
        QVERIFY(!without.out.contains("\nkenya\t"));
        QVERIFY(without.out.count('\n') < all.out.count('\n'));
        QCOMPARE(runProgram({u"search"_s, u"--limit"_s, u"1000"_s, u"--"_s, u"health"_s, u"-kenya"_s}).out,
                 without.out);
    }

    void search_takesAnyQuery_data()
    {
        QTest::addColumn<QStringList>("query");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("open quote") << QStringList{u"\"AND("_s} << 0;
        QTest::newRow("several words") << QStringList{u"border"_s, u"haiti"_s} << 0;
        QTest::newRow("hyphen first") << QStringList{u"--"_s, u"-haiti"_s, u"border"_s} << 0;
        QTest::newRow("empty") << QStringList{QString()} << 1;
        QTest::newRow("punctuation") << QStringList{u"*^(:"_s} << 1;
        QTest::newRow("SQL") << QStringList{u"'; DROP TABLE texts; --"_s} << 1;
        QTest::newRow("emoji") << QStringList{u"😀"_s} << 1;
        QTest::newRow("10,000 characters") << QStringList{QString(10'000, u'x')} << 1;
    }

    void search_takesAnyQuery()
    {
        QFETCH(QStringList, query);
        QFETCH(int, exitCode);
        const ProgramRun result = runProgram(QStringList{u"search"_s} + query);
        QCOMPARE(result.exitCode, exitCode);
        QCOMPARE(result.out.isEmpty(), exitCode != 0);
        QVERIFY(exitCode == 0 || result.err.contains("Nothing matches"));
        QVERIFY(result.err.size() < 300);
    }
};

MIGOF_TEST(TestSearchCommand)
#include "tst_searchcommand.moc"
