// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/translation/pluralrules.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

class TestPluralRules : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    // What Qt itself chooses: a catalogue whose forms are their own numbers, compiled by lrelease.
    bool compile(const QString &language, int forms, QTranslator &translator) const
    {
        QByteArray ts = "<TS version=\"2.1\" language=\"" + language.toUtf8() +
                        "\"><context><name>A</name><message numerus=\"yes\"><source>x</source><translation>";
        for (int form = 0; form < forms; ++form)
            ts += "<numerusform>form " + QByteArray::number(form) + "</numerusform>";
        ts += "</translation></message></context></TS>";
        QFile file(m_folder.filePath(u"plurals.ts"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(ts) != ts.size())
            return false;
        file.close();
        const QString compiled = m_folder.filePath(language + u".qm"_s);
        return QProcess::execute(QStringLiteral(MIGOF_LRELEASE), {u"-silent"_s, file.fileName(), u"-qm"_s, compiled}) ==
                   0 &&
               translator.load(compiled);
    }

private slots:
    void eachFormIsTheOneThatQtChooses_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("forms");
        const std::pair<const char *, int> languages[] = {
            {"en", 2},    {"de", 2}, {"es", 2}, {"fr", 2}, {"pt_BR", 2}, {"pt_PT", 2}, {"hy", 2}, {"zh_CN", 1},
            {"zh_TW", 1}, {"ja", 1}, {"ko", 1}, {"vi", 1}, {"th", 1},    {"id", 1},    {"hu", 1}, {"tr", 1},
            {"fa", 1},    {"ar", 6}, {"ru", 3}, {"uk", 3}, {"sr", 3},    {"hr", 3},    {"pl", 3}, {"cs", 3},
            {"sk", 3},    {"sl", 4}, {"mk", 3}, {"lv", 3}, {"lt", 3},    {"ro", 3},    {"is", 2}, {"ga", 3},
            {"gd", 4},    {"cy", 5}, {"mt", 4}, {"he", 2}, {"sw", 2},    {"am", 2},    {"bn", 2}, {"ur", 2},
        };
        for (const auto &[language, forms] : languages)
            QTest::newRow(language) << QString::fromLatin1(language) << forms;
    }

    void eachFormIsTheOneThatQtChooses()
    {
        QFETCH(const QString, language);
        QFETCH(const int, forms);
        const PluralRules rules = PluralRules::forLanguage(language);
        QCOMPARE(rules.formCount(), forms);
        QTranslator qt;
        QVERIFY(compile(language, forms, qt));
        for (int n = 0; n <= 250; ++n)
            QCOMPARE(u"form %1"_s.arg(rules.formFor(n)), qt.translate("A", "x", nullptr, n));
    }

    void aFormIsExplainedByItsFirstNumbers()
    {
        QCOMPARE(PluralRules::forLanguage(u"ru"_s).examples(0), u"1, 21, 31"_s);
        QCOMPARE(PluralRules::forLanguage(u"ar"_s).examples(5), u"100, 101, 102"_s);
    }

    void codesMayBeWrittenWithAHyphen() { QCOMPARE(PluralRules::forLanguage(u"pt-BR"_s).formCount(), 2); }
};

MIGOF_TEST(TestPluralRules)
#include "tst_pluralrules.moc"
