// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandline.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

// Of a table of its own: the program's stands in app/commands.
class TestCommandLine : public QObject
{
    Q_OBJECT

private:
    static QList<CommandSyntax> commands()
    {
        return {{{}, {}, {}, 0, {{u"full"_s, u"All of it."_s}}},
                {{u"boil"_s}, u"Boil it."_s, {{u"egg"_s, u"What."_s, u"[egg]"_s}}, 1},
                {{u"cut"_s, u"bread"_s}, u"Cut bread."_s, {}, 0, {{u"into"_s, u"How many."_s, u"number"_s}}},
                {{u"cut"_s, u"cake"_s}, u"Cut cake."_s, {}, 0, {}},
                {{u"wash"_s}, u"Wash up."_s, {}, CommandSyntax::anyNumber, {}, false},
                {{u"mix"_s},
                 u"Mix."_s,
                 {},
                 CommandSyntax::anyNumber,
                 {{u"twice"_s, u"Twice."_s}, {u"for"_s, u"Minutes."_s, u"number"_s}},
                 true,
                 true}};
    }
    static CommandLine read(const QStringList &words)
    {
        return CommandLine(commands(), QStringList{u"kitchen"_s} + words);
    }

private slots:
    void findsTheCommandAmongOptions_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("command");
        QTest::newRow("nothing") << QStringList{} << 0;
        QTest::newRow("unknown word") << QStringList{u"fry"_s} << 0;
        QTest::newRow("one word") << QStringList{u"boil"_s} << 1;
        QTest::newRow("two words") << QStringList{u"cut"_s, u"cake"_s} << 3;
        QTest::newRow("half a command") << QStringList{u"cut"_s} << 2;
        QTest::newRow("wrong second word") << QStringList{u"cut"_s, u"meat"_s} << 2;
        QTest::newRow("behind a value") << QStringList{u"--data"_s, u"boil"_s, u"cut"_s, u"cake"_s} << 3;
        QTest::newRow("around a value") << QStringList{u"cut"_s, u"--into"_s, u"cake"_s, u"bread"_s} << 2;
        QTest::newRow("behind a flag") << QStringList{u"--full"_s, u"boil"_s} << 1;
        QTest::newRow("not listed") << QStringList{u"wash"_s} << 4;
    }

    void findsTheCommandAmongOptions()
    {
        QFETCH(const QStringList, words);
        QFETCH(const int, command);
        QCOMPARE(CommandLine::commandOf(commands(), QStringList{u"kitchen"_s} + words), qsizetype(command));
        QCOMPARE(read(words).command(), qsizetype(command));
    }

    void findsValuesBeforeItParses()
    {
        const QString option = u"--language"_s;
        QCOMPARE(CommandLine::valueOf(option, {u"x"_s, u"boil"_s, option, u"fr"_s}), u"fr"_s);
        QCOMPARE(CommandLine::valueOf(option, {u"x"_s, u"--language=fr"_s}), u"fr"_s);
        QCOMPARE(CommandLine::valueOf(option, {u"x"_s, option}), QString());
        QCOMPARE(CommandLine::valueOf(option, {u"x"_s, u"wash"_s, u"--"_s, option, u"fr"_s}), QString());
    }

    void tellsWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("error");
        QTest::newRow("right") << QStringList{u"boil"_s, u"five"_s} << QString();
        QTest::newRow("any number") << QStringList{u"wash"_s, u"a"_s, u"b"_s, u"c"_s} << QString();
        QTest::newRow("no command") << QStringList{u"fry"_s}
                                    << u"There is no command “fry”. Commands are: boil, cut bread, cut cake, mix."_s;
        QTest::newRow("half a command") << QStringList{u"cut"_s} << u"“cut” needs to know what: “bread” or “cake”."_s;
        QTest::newRow("wrong second word")
            << QStringList{u"cut"_s, u"meat"_s} << u"“cut” needs to know what: “bread” or “cake”."_s;
        QTest::newRow("too many") << QStringList{u"boil"_s, u"one"_s, u"two"_s} << u"“two” is one word too many."_s;
        QTest::newRow("option of another")
            << QStringList{u"boil"_s, u"--into"_s, u"2"_s} << u"Unknown option 'into'."_s;
    }

    void tellsWhatIsWrong()
    {
        QFETCH(const QStringList, words);
        QFETCH(const QString, error);
        QCOMPARE(read(words).error(), error);
    }

    void readsOptionsAndOperands()
    {
        const CommandLine line = read({u"cut"_s, u"bread"_s, u"--into"_s, u"4"_s, u"--into=5"_s});
        QVERIFY(line.error().isEmpty());
        QVERIFY(line.isSet(u"into"_s));
        QCOMPARE(line.value(u"into"_s), u"5"_s);
        QCOMPARE(line.values(u"into"_s), (QStringList{u"4"_s, u"5"_s}));
        QCOMPARE(read({u"boil"_s, u"egg"_s}).operands(), QStringList{u"egg"_s});
    }

    void takesHyphensForOperandsWhereTheyMayBe_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QStringList>("operands");
        QTest::addColumn<QString>("error");
        const QString none;
        QTest::newRow("behind a word") << QStringList{u"flour"_s, u"-salt"_s} << QStringList{u"flour"_s, u"-salt"_s}
                                       << none;
        QTest::newRow("before a word") << QStringList{u"-salt"_s, u"flour"_s} << QStringList{u"-salt"_s, u"flour"_s}
                                       << none;
        QTest::newRow("around options") << QStringList{u"flour"_s, u"--for"_s, u"5"_s, u"-h2o"_s, u"--twice"_s}
                                        << QStringList{u"flour"_s, u"-h2o"_s} << none;
        QTest::newRow("value behind a sign")
            << QStringList{u"--for=5"_s, u"-salt"_s} << QStringList{u"-salt"_s} << none;
        QTest::newRow("value that looks like one")
            << QStringList{u"--for"_s, u"-5"_s, u"x"_s} << QStringList{u"x"_s} << none;
        QTest::newRow("all that is behind two hyphens") << QStringList{u"a"_s, u"--"_s, u"--twice"_s, u"--"_s, u"-h"_s}
                                                        << QStringList{u"a"_s, u"--twice"_s, u"--"_s, u"-h"_s} << none;
        QTest::newRow("wrong option") << QStringList{u"flour"_s, u"--thrice"_s} << QStringList{}
                                      << u"Unknown option 'thrice'."_s;
    }

    void takesHyphensForOperandsWhereTheyMayBe()
    {
        QFETCH(const QStringList, words);
        QFETCH(const QStringList, operands);
        QFETCH(const QString, error);
        const CommandLine line = read(QStringList{u"mix"_s} + words);
        QCOMPARE(line.error(), error);
        QCOMPARE(line.operands(), operands);
        QCOMPARE(line.isSet(u"for"_s), words.contains(u"--for"_s) || words.contains(u"--for=5"_s));
        QVERIFY(read({u"mix"_s, u"a"_s, u"-h"_s}).isSet(u"help"_s));
    }

    void explainsTheCommand()
    {
        const QString bread = read({u"cut"_s, u"bread"_s}).helpText();
        QVERIFY(bread.contains(u"cut bread"_s));
        QVERIFY(bread.contains(u"Cut bread."_s));
        QVERIFY(bread.contains(u"--into <number>"_s));
        QVERIFY(bread.contains(u"-h, --help"_s));
        const QString all = read({}).helpText();
        QVERIFY2(all.contains(u"boil, cut bread, cut cake or mix; add --help"_s), qPrintable(all));
        QVERIFY(!all.contains(u"wash"_s));
    }
};

MIGOF_TEST(TestCommandLine)
#include "tst_commandline.moc"
