// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/translation/checks/translationcheck.h"
#include "models/translation/tsreader.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

// A German catalogue with one message that begins on line 4.
QByteArray german(const QByteArray &source, const QByteArray &translation)
{
    return "<TS version=\"2.1\" language=\"de\" sourcelanguage=\"en\">\n<context>\n<name>A</name>\n<message><source>" +
           source + "</source>\n<translation>" + translation + "</translation></message>\n</context>\n</TS>\n";
}

// No signs are checked in this language: what would be no German may stand.
QByteArray dutch(const QByteArray &source, const QByteArray &translation)
{
    return german(source, translation).replace("\"de\"", "\"nl\"");
}

QByteArray germanPlural(const QByteArray &source, const QByteArrayList &forms)
{
    QByteArray bytes = "<TS version=\"2.1\" language=\"de\" sourcelanguage=\"en\">\n<context>\n<name>A</name>\n"
                       "<message numerus=\"yes\"><source>" +
                       source + "</source>\n<translation>\n";
    for (const QByteArray &form : forms)
        bytes += "<numerusform>" + form + "</numerusform>\n";
    return bytes + "</translation></message>\n</context>\n</TS>\n";
}

} // namespace

class TestTranslationCheck : public QObject
{
    Q_OBJECT

private slots:
    void whatIsRightPasses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("plain") << german("Open", "Öffnen");
        QTest::newRow("placeholders in another order") << german("%1 of %2", "%2: davon %1 %");
        QTest::newRow("localised number") << german("%1 of %L2", "%L1 von %2");
        QTest::newRow("mnemonic") << german("&amp;Open", "Ö&amp;ffnen");
        QTest::newRow("mnemonic in parentheses") << dutch("&amp;Open…", "打开(&amp;O)…");
        QTest::newRow("ampersand as such") << german("A &amp;&amp; B", "A &amp;&amp; B");
        QTest::newRow("blank and ampersand") << german("A &amp; B", "A &amp; B");
        QTest::newRow("wide colon") << german("Size:", "大小：");
        QTest::newRow("colon after a space") << dutch("Size:", "Taille :");
        QTest::newRow("doubled ellipsis") << german("Open…", "打开……");
        QTest::newRow("blank in front") << german(" px", "\u00A0px");
        QTest::newRow("file pattern") << german("Tables (*.csv *.json)", "Tabellen (*.csv *.json)");
        QTest::newRow("line ends") << german("One\n\nTwo", "Eins\n\nZwei");
        QTest::newRow("plural") << germanPlural("%n place(s)", {"%n Ort", "%n Orte"});
        QTest::newRow("plural without a digit for one") << germanPlural("%n place(s)", {"ein Ort", "%n Orte"});
    }

    void whatIsRightPasses()
    {
        QFETCH(const QByteArray, bytes);
        const Result<TsCatalogue> read = TsReader::read(bytes, u"de.ts"_s);
        QVERIFY(read.value);
        const QList<Fault> faults = TranslationCheck::faults(*read.value);
        QVERIFY2(faults.isEmpty(), faults.isEmpty() ? "" : qPrintable(faults.first().toString()));
    }

    void whatIsWrongIsToldWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("not translated") << german("Open", "") << u"de.ts:4: “Open” is not translated"_s;
        QTest::newRow("unfinished")
            << german("Open", "Öffnen").replace("<translation>", "<translation type=\"unfinished\">")
            << u"de.ts:4: “Open” is unfinished; expected it to be marked"_s;
        QTest::newRow("lost placeholder")
            << german("%1 of %2", "%1 von") << u"de.ts:5: placeholders are %1; expected"_s;
        QTest::newRow("another placeholder") << german("%1", "%2") << u"placeholders are %2; expected %1"_s;
        QTest::newRow("added placeholder") << german("Open", "%1") << u"placeholders are %1; expected none"_s;
        QTest::newRow("lost number") << germanPlural("%n place(s)", {"%n Ort", "Orte"})
                                     << u"de.ts:7: placeholders are none; expected %n"_s;
        QTest::newRow("a form too few") << germanPlural("%n place(s)", {"%n Orte"})
                                        << u"de.ts:4: 1 plural forms; this language needs 2"_s;
        QTest::newRow("a form too many") << germanPlural("%n place(s)", {"%n Ort", "%n Orte", "%n Orten"})
                                         << u"3 plural forms; this language needs 2"_s;
        QTest::newRow("empty form") << germanPlural("%n place(s)", {"%n Ort", ""})
                                    << u"de.ts:7: the plural form for 0, 2, 3 is empty"_s;
        QTest::newRow("lost mnemonic") << german("&amp;Open", "Öffnen")
                                       << u"de.ts:5: 0 mnemonic(s) (&); expected one"_s;
        QTest::newRow("two mnemonics") << german("&amp;Open", "&amp;Ö&amp;ffnen") << u"2 mnemonic(s)"_s;
        QTest::newRow("added mnemonic") << german("Open", "&amp;Öffnen") << u"expected none, as in the source"_s;
        QTest::newRow("lost colon") << german("Size:", "Größe") << u"ends in neither colon nor ellipsis; expected :"_s;
        QTest::newRow("lost ellipsis") << german("Open…", "Öffnen") << u"expected …"_s;
        QTest::newRow("added ellipsis") << german("Open", "Öffnen...") << u"ends in …; expected neither"_s;
        QTest::newRow("lost blank") << german(" px", "px") << u"expected a blank at the beginning"_s;
        QTest::newRow("added blank") << german("Open", "Öffnen ") << u"a blank at the end; expected none"_s;
        QTest::newRow("file pattern") << german("Tables (*.csv)", "Tabellen (*.tsv)") << u"expected (*.csv)"_s;
        QTest::newRow("lost line end") << german("One\nTwo", "Eins. Zwei") << u"line end(s) expected"_s;
        QTest::newRow("twice") << german("Open", "Öffnen</translation></message><message><source>Open</source>"
                                                 "<translation>Auf")
                               << u"de.ts:5: the same string as on line 4"_s;
        QTest::newRow("no language") << german("Open", "Öffnen").replace(" language=\"de\"", "") << u"no language"_s;
        QTest::newRow("another language")
            << german("Open", "Öffnen").replace("\"de\"", "\"fr\"") << u"the language is fr; expected de"_s;
        QTest::newRow("no language at all")
            << german("Open", "Öffnen").replace("\"de\"", "\"xx\"") << u"the language is “xx”, which is none"_s;
    }

    void whatIsWrongIsToldWithItsLine()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, says);
        const Result<TsCatalogue> read = TsReader::read(bytes, u"migof-explorer_de.ts"_s);
        QVERIFY(read.value);
        QStringList told;
        for (const Fault &fault : TranslationCheck::faults(*read.value))
            told.append(fault.toString());
        QVERIFY2(told.join(u'\n').contains(says), qPrintable(told.join(u'\n')));
    }

    void stringsThatTheProgramHasAndTheFileHasNotAreTold()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"de.ts"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(german("Open", "Öffnen"));
        file.close();
        const QList<TsMessage> program = TsReader::read(german("Close", "Schließen"), u"x.ts"_s).value->messages;
        QStringList told;
        for (const Fault &fault : TranslationCheck::faultsOfFile(file.fileName(), program))
            told.append(QString::number(fault.line) + u": "_s + fault.message);
        QCOMPARE(told, (QStringList{u"4: “Close” of A is missing; expected every string of the program"_s,
                                    u"4: the program has no “Open” in A; expected its own strings alone [stray]"_s}));
    }

    void aPluralThatTheProgramHasAndTheFileHasLostIsTold()
    {
        const QList<TsMessage> program =
            TsReader::read(germanPlural("a day(s)", {"ein Tag", "Tage"}), u"x.ts"_s).value->messages;
        const TsCatalogue lost = *TsReader::read(german("a day(s)", "Tage"), u"de.ts"_s).value;
        const QList<Fault> faults = TranslationCheck::faults(lost, program);
        QCOMPARE(faults.size(), 1);
        QCOMPARE(faults.first().toString(),
                 u"de.ts:4: “a day(s)” has lost its plural forms; expected <message numerus=\"yes\">"_s);
    }

    void theLanguageOfTheSourcesNeedsNothingButItsPlurals()
    {
        const QList<TsMessage> program = TsReader::read(german("Close", "Schließen"), u"x.ts"_s).value->messages +
                                         TsReader::read(germanPlural("%n day(s)", {"", ""}), u"x.ts"_s).value->messages;
        const TsCatalogue english =
            *TsReader::read(germanPlural("%n day(s)", {"%n day", "%n days"}).replace("\"de\"", "\"en\""), u"en.ts"_s)
                 .value;
        QVERIFY(TranslationCheck::faults(english, program).isEmpty());
        QCOMPARE(english.completeness(program), 100);
    }

    void aFileThatCannotBeReadIsToldAsSuch()
    {
        const QList<Fault> faults = TranslationCheck::faultsOfFile(u"/nowhere/de.ts"_s);
        QCOMPARE(faults.size(), 1);
        QCOMPARE(faults.first().file, u"/nowhere/de.ts"_s);
    }
};

MIGOF_TEST(TestTranslationCheck)
#include "tst_translationcheck.moc"
