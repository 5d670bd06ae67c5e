// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/completion.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestCompletion : public QObject
{
    Q_OBJECT

private:
    static QList<CommandSyntax> commands()
    {
        const CommandOption size{u"size"_s, {}, u"size"_s, {u"small"_s, u"large"_s}};
        return {{{}, {}, {}, 0, {{u"full"_s, {}}}},
                {{u"cut"_s, u"bread"_s}, {}, {}, 0, {size, {u"into"_s, {}, u"number"_s}}},
                {{u"cut"_s, u"cake"_s}, {}, {}, 0, {}},
                {{u"wash"_s}, {}, {}, 0, {}, false}};
    }

private slots:
    void offersWhatMayStandThere_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QStringList>("candidates");
        QTest::newRow("nothing yet") << QStringList{} << QStringList{u"cut"_s};
        QTest::newRow("beginning") << QStringList{u"c"_s} << QStringList{u"cut"_s};
        QTest::newRow("not listed") << QStringList{u"w"_s} << QStringList{};
        QTest::newRow("second word") << QStringList{u"cut"_s, QString()} << QStringList{u"bread"_s, u"cake"_s};
        QTest::newRow("its beginning") << QStringList{u"cut"_s, u"b"_s} << QStringList{u"bread"_s};
        QTest::newRow("no more words") << QStringList{u"cut"_s, u"bread"_s, QString()} << QStringList{};
        QTest::newRow("option") << QStringList{u"cut"_s, u"bread"_s, u"--s"_s} << QStringList{u"--size"_s};
        QTest::newRow("option of none") << QStringList{u"--f"_s} << QStringList{u"--full"_s};
        QTest::newRow("common option") << QStringList{u"cut"_s, u"cake"_s, u"--l"_s} << QStringList{u"--language"_s};
        QTest::newRow("value") << QStringList{u"cut"_s, u"bread"_s, u"--size"_s, QString()}
                               << QStringList{u"small"_s, u"large"_s};
        QTest::newRow("value's beginning")
            << QStringList{u"cut"_s, u"bread"_s, u"--size"_s, u"l"_s} << QStringList{u"large"_s};
        QTest::newRow("value behind =") << QStringList{u"cut"_s, u"bread"_s, u"--size"_s, u"="_s}
                                        << QStringList{u"small"_s, u"large"_s};
        QTest::newRow("value's beginning behind =")
            << QStringList{u"cut"_s, u"bread"_s, u"--size"_s, u"="_s, u"s"_s} << QStringList{u"small"_s};
        QTest::newRow("value that cannot be listed")
            << QStringList{u"cut"_s, u"bread"_s, u"--into"_s, QString()} << QStringList{};
        QTest::newRow("word after a value")
            << QStringList{u"cut"_s, u"--data"_s, u"folder"_s, u"ca"_s} << QStringList{u"cake"_s};
    }

    void offersWhatMayStandThere()
    {
        QFETCH(const QStringList, words);
        QFETCH(const QStringList, candidates);
        QCOMPARE(Completion::candidates(commands(), words), candidates);
    }
};

MIGOF_TEST(TestCompletion)
#include "tst_completion.moc"
