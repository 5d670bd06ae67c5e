// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commands/programrun.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestProfileCommand : public QObject
{
    Q_OBJECT

private:
    WorkFolder m_folder;

private slots:
    void exportProfile_writesAPdf()
    {
        const QString file = m_folder.path(u"haiti.pdf"_s);
        const QStringList base{u"export"_s, u"profile"_s, u"--scope"_s, u"haiti"_s, u"--output"_s};
        QCOMPARE(runProgram(base + QStringList{file, u"--paper"_s, u"letter"_s}).exitCode, 0);
        QVERIFY(WorkFolder::contentOf(file).startsWith("%PDF-"));
        QVERIFY(WorkFolder::contentOf(file).contains("0 0 612"));
        const ProgramRun piped = runProgram(base + QStringList{u"-"_s, u"--language"_s, u"fr"_s});
        QCOMPARE(piped.exitCode, 0);
        QVERIFY(piped.out.startsWith("%PDF-"));
        QVERIFY(piped.out.contains("0 0 595")); // a language alone does not choose the paper
    }
};

MIGOF_TEST(TestProfileCommand)
#include "tst_profilecommand.moc"
