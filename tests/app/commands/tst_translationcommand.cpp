// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commands/programrun.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

class TestTranslationCommand : public QObject
{
    Q_OBJECT

private:
    WorkFolder m_folder;

private slots:
    void messagesSpeakTheLanguageAskedFor()
    {
        const ProgramRun result = runProgram({u"check"_s, u"--language"_s, u"fr"_s});
        QVERIFY2(result.out.contains("9 régions"), result.out.constData());
    }

    void translation_fromAFileIsUsedByEveryCommand()
    {
        QFile file(m_folder.path(u"words_de.ts"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<TS version=\"2.1\" language=\"de\"><context><name>Inputs</name><message>"
                   "<source>There is no region or place “%1”.</source>"
                   "<translation>„%1“ gibt es nicht.</translation></message></context></TS>");
        file.close();
        const ProgramRun german =
            runProgram({u"export"_s, u"table"_s, u"--scope"_s, u"xyzzy"_s, u"--translation"_s, file.fileName()});
        QCOMPARE(german.exitCode, 1);
        QVERIFY2(german.err.contains("„xyzzy“ gibt es nicht."), german.err.constData());
    }

    void translation_aFaultyFileIsNamedWithItsLine()
    {
        QFile file(m_folder.path(u"bad_de.ts"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<TS version=\"2.1\">\n<context>\n<name>Commands</name>\n</TS>");
        file.close();
        const ProgramRun result = runProgram({u"check"_s, u"--translation"_s, file.fileName()});
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(result.err.contains("bad_de.ts:4:"), result.err.constData());
        QVERIFY(result.out.isEmpty());
    }

    void checkTranslations_tellsFaultsWithTheirLines()
    {
        QFile file(m_folder.path(u"checked_de.ts"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<TS version=\"2.1\" language=\"de\" sourcelanguage=\"en\">\n<context>\n<name>WindowActions</name>\n"
                   "<message><source>&amp;File</source>\n<translation>&amp;Datei</translation></message>\n"
                   "<message><source>&amp;Edit</source>\n<translation>Bearbeiten</translation></message>\n"
                   "<message><source>&amp;View</source>\n<translation>Ansicht &amp;D</translation></message>\n"
                   "</context>\n</TS>");
        file.close();
        const ProgramRun result = runProgram({u"check-translations"_s, file.fileName()});
        QCOMPARE(result.exitCode, 1);
        const QByteArray name = file.fileName().toUtf8();
        QVERIFY2(result.out.contains(name + ":7: 0 mnemonics (&); expected one"), result.out.constData());
        QVERIFY2(result.out.contains(name + ":8: “&Datei” and “Ansicht &D” answer to the same key"),
                 result.out.constData());
        QVERIFY(result.out.contains(name + ":8: “&Help” of WindowActions is missing; expected every string"));
        QVERIFY2(result.out.contains("checked_de.ts: 0"), result.out.constData());
        QVERIFY2(!result.err.contains("QString::arg"), result.err.constData());
        QCOMPARE(runProgram({u"check-translations"_s}).exitCode, 2);
    }

    void checkTranslations_speaksTheLanguageAskedForAndOfNothingElse()
    {
        QFile file(m_folder.path(u"lost_de.ts"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<TS version=\"2.1\" language=\"de\">\n<context>\n<name>ChartWords</name>\n<message>\n"
                   "<source>A & B</source></message></context></TS>");
        file.close();
        const ProgramRun result = runProgram({u"check-translations"_s, file.fileName(), u"--language"_s, u"fr"_s});
        QCOMPARE(result.exitCode, 1);
        const QString place = file.fileName() + u":5:"_s;
        QVERIFY2(result.out.startsWith(place.toUtf8()), result.out.constData());
        QVERIFY2(QString::fromUtf8(result.out).contains(u"«\u202F&\u202F» seul"_s), result.out.constData());
        QCOMPARE(result.out.count('\n'), 1);
        QVERIFY2(!result.err.contains("QString::arg"), result.err.constData());
    }

    void checkTranslations_isInTheListOfCommands()
    {
        QVERIFY(runProgram({u"--help"_s}).out.contains("check-translations"));
    }
};

MIGOF_TEST(TestTranslationCommand)
#include "tst_translationcommand.moc"
