// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commands/programrun.h"
#include "tests/support/testarchive.h"
#include "tests/support/testmain.h"
#include "tests/support/testpackage.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCheckCommand : public QObject
{
    Q_OBJECT

private:
    WorkFolder m_folder;

private slots:
    void check_countsAndListsEveryDifference()
    {
        const ProgramRun result = runProgram({u"check"_s});
        QCOMPARE(result.exitCode, 0);
        QVERIFY(result.err.isEmpty());
        QVERIFY(result.out.contains("9 regions, 157 places, 6 themes"));
        QVERIFY(result.out.contains("734 amounts above zero, 202 printed zeros, 6 not reported"));
        QVERIFY(result.out.contains("850 texts, 40 boxes, 60 sections, 7 sections of front matter"));
        QVERIFY(result.out.contains("6 differences from printed totals"));
        QVERIFY(result.out.contains("vanuatu, total: printed 7,259,146, sum 7,259,145 (+1)"));
    }

    void check_ofABadPackageNamesFileAndLineAndFails()
    {
        QVERIFY(QDir().mkpath(m_folder.path(u"bad"_s)));
        QFile descriptor(m_folder.path(u"bad/datapackage.json"_s));
        QVERIFY(descriptor.open(QIODevice::WriteOnly));
        descriptor.write("{\n  \"name\": oops\n}");
        descriptor.close();
        const ProgramRun result = runProgram({u"check"_s, m_folder.path(u"bad"_s)});
        QCOMPARE(result.exitCode, 1);
        QVERIFY(result.out.isEmpty());
        QVERIFY2(result.err.contains("datapackage.json:2:"), result.err.constData());
        QCOMPARE(runProgram({u"check"_s, m_folder.path(u"nowhere"_s)}).exitCode, 1);
    }

    void check_readsAZipArchiveAndNamesFilesInIt()
    {
        const TestPackage package;
        const QString path = m_folder.path(u"pack.zip"_s);
        TestArchive good;
        good.addFolder(package.path());
        good.write(path);
        const ProgramRun result = runProgram({u"check"_s, path});
        QVERIFY2(result.exitCode == 0 && result.err.isEmpty(), result.err.constData());
        QVERIFY(result.out.contains("2 regions, 5 places, 3 themes"));
        const QStringList table{u"export"_s, u"table"_s};
        QCOMPARE(runProgram(table + QStringList{u"--data"_s, path}).out,
                 runProgram(table + QStringList{u"--data"_s, package.path()}).out);

        package.append(u"notes.csv"_s, "nowhere,T,texts\n");
        TestArchive bad;
        bad.addFolder(package.path());
        bad.write(path);
        const ProgramRun refused = runProgram({u"check"_s, path});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.contains("pack.zip/notes.csv:6:1: "), refused.err.constData());
    }

    void aZeroByteDescriptorIsSaidToBeEmpty()
    {
        QVERIFY(QDir().mkpath(m_folder.path(u"empty"_s)));
        QFile descriptor(m_folder.path(u"empty/datapackage.json"_s));
        QVERIFY(descriptor.open(QIODevice::WriteOnly));
        descriptor.close();
        const ProgramRun result = runProgram({u"check"_s, m_folder.path(u"empty"_s)});
        QCOMPARE(result.exitCode, 1);
        QVERIFY(result.err.contains("empty"));
    }
};

MIGOF_TEST(TestCheckCommand)
#include "tst_checkcommand.moc"
