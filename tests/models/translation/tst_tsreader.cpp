// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/translation/translationfile.h"
#include "models/translation/tsreader.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

const QByteArray wholeFile = R"(<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Window</name>
    <message>
        <location filename="../window.cpp" line="7"/>
        <source>&amp;File</source>
        <comment>a menu</comment>
        <extracomment>the first menu</extracomment>
        <translatorcomment>as in other programs</translatorcomment>
        <translation>&amp;Arquivo</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation type="unfinished">
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Old</source>
        <translation type="vanished">Velho</translation>
    </message>
</context>
</TS>
)";

QByteArray around(const QByteArray &message)
{
    return "<TS version=\"2.1\" language=\"de\">\n<context>\n<name>A</name>\n" + message + "\n</context>\n</TS>\n";
}

} // namespace

class TestTsReader : public QObject
{
    Q_OBJECT

private slots:
    void everythingAboutAStringIsRead()
    {
        const Result<TsCatalogue> result = TsReader::read(wholeFile, u"a.ts"_s);
        QVERIFY(result.value);
        QVERIFY(result.faults.isEmpty());
        QCOMPARE(result.value->language, u"pt_BR"_s);
        QCOMPARE(result.value->sourceLanguage, u"en"_s);
        QCOMPARE(result.value->messages.size(), 3);
        const TsMessage &file = result.value->messages.first();
        QCOMPARE(file.context, u"Window"_s);
        QCOMPARE(file.source, u"&File"_s);
        QCOMPARE(file.comment, u"a menu"_s);
        QCOMPARE(file.extraComment, u"the first menu"_s);
        QCOMPARE(file.translatorComment, u"as in other programs"_s);
        QCOMPARE(file.translations, QStringList{u"&Arquivo"_s});
        QVERIFY(file.isFinished());
        QCOMPARE(file.line, 6);
        QCOMPARE(file.lines, QList<qint64>{12});
        const TsMessage &places = result.value->messages.at(1);
        QVERIFY(places.numerus);
        QVERIFY(!places.isFinished());
        QCOMPARE(places.translations, (QStringList{u"%n lugar"_s, u"%n lugares"_s}));
        QCOMPARE(places.lines, (QList<qint64>{17, 18}));
        QCOMPARE(result.value->messages.at(2).state, TsMessage::State::Gone);
    }

    void completenessCountsWhatIsFinished()
    {
        TsCatalogue catalogue = *TsReader::read(wholeFile, u"a.ts"_s).value;
        QCOMPARE(catalogue.completeness(), 50); // what is gone is not wanted
        catalogue.messages[1].state = TsMessage::State::Finished;
        QCOMPARE(catalogue.completeness(), 100);
        catalogue.messages[1].translations[1].clear();
        QCOMPARE(catalogue.completeness(), 50); // finished, and empty all the same
    }

    void completenessCountsTheProgramsStrings()
    {
        TsCatalogue catalogue = *TsReader::read(wholeFile, u"a.ts"_s).value;
        QList<TsMessage> program = catalogue.messages.mid(0, 2);
        for (int i = 0; i < 8; ++i) {
            program.append(program.first());
            program.last().source = u"Another %1"_s.arg(i);
        }
        QCOMPARE(catalogue.completeness(program), 10); // one of ten
        program.removeFirst();
        QCOMPARE(catalogue.completeness(program), 0); // what the program has not, does not count
        catalogue.messages[1].state = TsMessage::State::Finished;
        QCOMPARE(catalogue.completeness(program), 11);
        catalogue.messages[1].numerus = false;
        QCOMPARE(catalogue.completeness(program), 0);
    }

    void charactersThatXmlCannotHoldAreRead()
    {
        const auto result = TsReader::read(
            around("<message><source>a<byte value=\"x9\"/>b</source><translation>c<byte value=\"9\"/></translation>"
                   "</message>"),
            u"a.ts"_s);
        QVERIFY(result.value);
        QCOMPARE(result.value->messages.first().source, u"a\tb"_s);
        QCOMPARE(result.value->messages.first().translations.first(), u"c\t"_s);
    }

    void theLongestOfSeveralVariantsIsTaken()
    {
        const auto result = TsReader::read(
            around("<message><source>a</source><translation variants=\"yes\"><lengthvariant>long</lengthvariant>"
                   "<lengthvariant>l</lengthvariant></translation></message>"),
            u"a.ts"_s);
        QVERIFY(result.value);
        QCOMPARE(result.value->messages.first().translations.first(), u"long"_s);
    }

    void faultsAreToldWithTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QByteArray() << u"a.ts:1: an empty file; expected a catalogue"_s;
        QTest::newRow("variants inside variants, deeper than any stack")
            << around("<message><source>a</source><translation variants=\"yes\">" +
                      QByteArray("<lengthvariant>").repeated(50'000) + "x" +
                      QByteArray("</lengthvariant>").repeated(50'000) + "</translation></message>")
            << u"found <lengthvariant> in <lengthvariant>; expected text"_s;
        QTest::newRow("no XML") << QByteArray("hello") << u"a.ts:1: no XML; expected a catalogue"_s;
        QTest::newRow("another root") << QByteArray("<svg/>") << u"a.ts:1:6: found <svg>; expected <TS>"_s;
        QTest::newRow("XLIFF") << QByteArray("<?xml version=\"1.0\"?>\n<xliff version=\"1.2\"/>")
                               << u"XLIFF; expected a .ts file, as “lconvert"_s;
        QTest::newRow("HTML") << QByteArray("<!DOCTYPE html>\n<html><br></html>") << u"a.ts:2:6: a web page (HTML)"_s;
        QTest::newRow("PO") << QByteArray("# German\nmsgid \"\"\nmsgstr \"\"\n")
                            << u"a.ts:1: a PO file; expected a .ts"_s;
        QTest::newRow("PO without a comment") << QByteArray("msgid \"a\"\nmsgstr \"b\"\n") << u"a PO file"_s;
        QTest::newRow("compiled") << QByteArray("\x3C\xB8\x64\x18\xCA\xEF\x9C\x95\x88", 9)
                                  << u"a.ts:1: a compiled catalogue (.qm); expected the .ts file"_s;
        QTest::newRow("UTF-16 with a mark") << QByteArray("\xFF\xFE<\0T\0", 6) << u"a.ts:1: UTF-16 or UTF-32"_s;
        QTest::newRow("UTF-16 without a mark") << QByteArray("\0<\0T", 4) << u"a.ts:1: UTF-16 or UTF-32"_s;
        QTest::newRow("Latin 1") << "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n" +
                                        around("<message><source>\xe9")
                                 << u"a.ts:1: the encoding is ISO-8859-1; expected UTF-8"_s;
        QTest::newRow("windows-1252") << "<?xml version='1.0' encoding='windows-1252'?>\n" + around("")
                                      << u"a.ts:1: the encoding is windows-1252; expected UTF-8"_s;
        QTest::newRow("ampersand") << around("<message><source>A & B</source></message>")
                                   << u"“&” alone; expected “&amp;”"_s;
        QTest::newRow("less than") << around("<message><source>A < B</source></message>")
                                   << u"“<” alone; expected “&lt;”"_s;
        QTest::newRow("NUL") << around(QByteArray("<message><source>A\0B</source></message>", 40))
                             << u"a.ts:4:19: the control character U+0000; expected text"_s;
        QTest::newRow("end of another element") << around("<message><source>a</target></message>")
                                                << u"“<message><source>a</target></message>” is not well-formed"_s;
        QTest::newRow("two translations")
            << around("<message><source>a</source><translation>b</translation><translation>c</translation></message>")
            << u"a second <translation> in one <message>; expected one"_s;
        QTest::newRow("two sources") << around("<message><source>a</source><source>b</source></message>")
                                     << u"a second <source> in one <message>"_s;
        QTest::newRow("unclosed") << around("<message><source>a</source>")
                                  << u"a.ts:5:10: “</context>” is not well-formed"_s;
        QTest::newRow("cut off") << wholeFile.left(400) << u"the file ends here; expected </TS> at its end"_s;
        QTest::newRow("no source") << around("<message>\n<translation>b</translation></message>")
                                   << u"a.ts:5:38: a <message> without <source>"_s;
        QTest::newRow("unknown type")
            << around("<message><source>a</source><translation type=\"done\">b</translation></message>")
            << u"type “done”; expected unfinished"_s;
        QTest::newRow("text for plurals")
            << around("<message numerus=\"yes\"><source>a</source><translation>b</translation></message>")
            << u"expected <numerusform> alone"_s;
        QTest::newRow("markup in text") << around("<message><source>a<b>c</b></source></message>")
                                        << u"found <b> in <source>; expected text"_s;
        QTest::newRow("own entity") << QByteArray("<!DOCTYPE TS [<!ENTITY a \"b\">]><TS/>") << u"declares entities"_s;
        QTest::newRow("external entity") << QByteArray("<!DOCTYPE TS [<!ENTITY a SYSTEM \"/etc/passwd\">]><TS/>")
                                         << u"declares entities"_s;
        QTest::newRow("unknown entity") << around("<message><source>&nbsp;</source></message>")
                                        << u"“&nbsp;”, which means nothing here"_s;
        QTest::newRow("billion laughs") << QByteArray("<!DOCTYPE TS [<!ENTITY a \"&b;&b;\"><!ENTITY b \"&a;&a;\">]>"
                                                      "<TS>&a;</TS>")
                                        << u"a.ts:1:"_s;
        QTest::newRow("not UTF-8") << around("<message><source>\xff\xfe</source></message>") << u"a.ts:4: not UTF-8"_s;
    }

    void faultsAreToldWithTheirPlace()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, says);
        const Result<TsCatalogue> result = TsReader::read(bytes, u"a.ts"_s);
        QVERIFY(!result.value);
        QCOMPARE(result.faults.size(), 1);
        QVERIFY2(result.faults.first().toString().contains(says), qPrintable(result.faults.first().toString()));
        QVERIFY(!result.faults.first().message.isEmpty());
    }

    void filesThatCannotBeReadAreTold()
    {
        QTemporaryDir folder;
        const QString missing = folder.filePath(u"none.ts"_s);
        QCOMPARE(TsReader::readFile(missing).faults.first().file, missing);
        QVERIFY(!TsReader::readFile(folder.path()).value);
        QVERIFY(TsReader::readFile(folder.path()).faults.first().message.startsWith(u"not a file"_s));
        QFile large(folder.filePath(u"large.ts"_s));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(TsReader::largestFile + 1));
        QVERIFY(TsReader::readFile(large.fileName()).faults.first().message.contains(u"16 MiB"_s));
    }

    void aFilesNameTellsItsLanguage_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("language");
        QTest::newRow("prefix") << u"migof-explorer_de.ts"_s << u"de"_s;
        QTest::newRow("territory") << u"migof-explorer_zh_CN.ts"_s << u"zh_CN"_s;
        QTest::newRow("alone") << u"/some/where/pt_BR.qm"_s << u"pt_BR"_s;
        QTest::newRow("two languages") << u"my_fr.ts"_s << u"fr"_s;
        QTest::newRow("none") << u"words.ts"_s << QString();
    }

    void aFilesNameTellsItsLanguage()
    {
        QFETCH(const QString, name);
        QTEST(TranslationFile::languageOfName(name), "language");
    }

    void aDamagedCompiledFileIsRefused()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"de.qm"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no catalogue at all");
        file.close();
        const Result<TranslationFile::Content> result = TranslationFile::read(file.fileName());
        QVERIFY(!result.value);
        QVERIFY(result.faults.first().toString().contains(u"expected a compiled catalogue (.qm)"_s));
    }
};

MIGOF_TEST(TestTsReader)
#include "tst_tsreader.moc"
