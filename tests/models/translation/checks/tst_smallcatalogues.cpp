// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/translation/checks/translationcheck.h"
#include "models/translation/tsreader.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

/// A catalogue of one message, which begins on line 4; its translation is on line 5, or its forms from line 6 on.
struct SmallCatalogue {
    QString language;
    QString source;
    QString translation;
    QStringList forms;
    QString comment; // a translator's
    QString file = u"words.ts"_s;

    QByteArray bytes() const
    {
        const QString attribute = language.isEmpty() ? QString() : u" language=\"%1\""_s.arg(language);
        const QString note =
            comment.isEmpty() ? QString() : u"<translatorcomment>%1</translatorcomment>"_s.arg(comment.toHtmlEscaped());
        QString inner = translation.toHtmlEscaped();
        for (const QString &form : forms)
            inner += u"\n<numerusform>"_s + form.toHtmlEscaped() + u"</numerusform>"_s;
        return u"<TS version=\"2.1\"%1 "
               u"sourcelanguage=\"en\">\n<context>\n<name>A</name>\n<message%2><source>%3</source>%4\n"
               "<translation>%5</translation></message>\n</context>\n</TS>\n"_s
                   .arg(attribute, forms.isEmpty() ? QString() : u" numerus=\"yes\""_s, source.toHtmlEscaped(), note,
                        inner)
                   .toUtf8();
    }
};

SmallCatalogue plain(const QString &language, const QString &source, const QString &translation)
{
    return {language, source, translation, {}, {}};
}

SmallCatalogue plural(const QString &language, const QStringList &forms)
{
    return {language, u"%n place(s)"_s, {}, forms, {}};
}

SmallCatalogue named(const QString &file, const QString &language)
{
    return {language, u"Open"_s, u"Ouvrir"_s, {}, {}, file};
}

SmallCatalogue silenced(const QString &comment)
{
    return {u"de"_s, u"It is done."_s, u"Fertig"_s, {}, comment};
}

void right(const char *name, const SmallCatalogue &catalogue)
{
    QTest::newRow(name) << catalogue.bytes() << catalogue.file << QString();
}

// `says` is line and message; a warning ends in its name.
void wrong(const char *name, const SmallCatalogue &catalogue, const QString &says)
{
    QTest::newRow(name) << catalogue.bytes() << catalogue.file << says;
}

void languages()
{
    right("a name that is a language's code too", named(u"my.ts"_s, u"fr"_s));
    right("a name that ends in a code", named(u"fr_to.ts"_s, u"fr"_s));
    right("a name with a code after a hyphen", named(u"mine-so.ts"_s, u"fr"_s));
    right("the territory that Linguist adds", named(u"migof-explorer_fr.ts"_s, u"fr_FR"_s));
    right("Norwegian under its old code", named(u"migof-explorer_no.ts"_s, u"nb_NO"_s));
    right("Filipino under its old code", named(u"migof-explorer_tl.ts"_s, u"fil_PH"_s));
    right("a script in the name", named(u"migof-explorer_sr_Latn.ts"_s, u"sr_Latn"_s));
    wrong("another language than the name's", named(u"migof-explorer_fr.ts"_s, u"de_DE"_s),
          u"0: the language is de_DE; expected fr, as in the file's name"_s);
    wrong("another territory than the name's", named(u"migof-explorer_pt_BR.ts"_s, u"pt_PT"_s),
          u"0: the language is pt_PT; expected pt_BR, as in the file's name"_s);
    wrong("no language", named(u"migof-explorer_fr.ts"_s, {}),
          u"0: no language; expected one, as in <TS language=\"pt_BR\">"_s);
    wrong("a word for a language", named(u"words.ts"_s, u"Portuguese"_s),
          u"0: the language is “Portuguese”, which is none; expected a code such as pt_BR"_s);
    wrong("a word for a language, which has no plurals to count", plural(u"Portuguese"_s, {u"%n a"_s, u"%n b"_s}),
          u"0: the language is “Portuguese”, which is none; expected a code such as pt_BR"_s);
}

void plurals()
{
    right("two forms", plural(u"nb_NO"_s, {u"%n sted"_s, u"%n steder"_s}));
    right("two forms of Filipino", plural(u"fil_PH"_s, {u"%n lugar"_s, u"%n mga lugar"_s}));
    right("one form", plural(u"ja"_s, {u"%nか所"_s}));
    right("six forms, three without a digit",
          plural(u"ar"_s, {u"لا"_s, u"مكان"_s, u"مكانان"_s, u"%n أماكن"_s, u"%n مكانًا"_s, u"%n مكان"_s}));
    wrong("a form too few", plural(u"de"_s, {u"%n Orte"_s}), u"4: 1 plural forms; this language needs 2"_s);
    wrong("an empty form", plural(u"de"_s, {u"%n Ort"_s, {}}), u"7: the plural form for 0, 2, 3 is empty"_s);
    wrong("a form without its number", plural(u"de"_s, {u"%n Ort"_s, u"Orte"_s}),
          u"7: placeholders are none; expected %n"_s);
    wrong("lost forms", plain(u"de"_s, u"%n place(s)"_s, u"%n Orte"_s),
          u"4: “%n place(s)” has lost its plural forms; expected <message numerus=\"yes\">"_s);
}

void endings()
{
    right("Khmer colon", plain(u"km"_s, u"Size:"_s, u"ទំហំ៖"_s));
    right("Ethiopic colon", plain(u"am"_s, u"Size:"_s, u"መጠን፦"_s));
    right("Armenian colon", plain(u"hy"_s, u"Size:"_s, u"Չափ՝"_s));
    right("wide colon", plain(u"zh_CN"_s, u"Size:"_s, u"大小："_s));
    right("French colon", plain(u"fr"_s, u"Size:"_s, u"Taille\u00A0:"_s));
    right("mnemonic in wide parentheses", plain(u"zh_TW"_s, u"&Open…"_s, u"打開（&O）…"_s));
    right("mnemonic in parentheses before a colon", plain(u"ja"_s, u"&Size:"_s, u"サイズ(&S):"_s));
    right("Chinese full stop", plain(u"zh_CN"_s, u"It is done."_s, u"完成。"_s));
    right("Hindi full stop", plain(u"hi"_s, u"It is done."_s, u"हो गया।"_s));
    right("Urdu full stop", plain(u"ur"_s, u"It is done."_s, u"ہو گیا۔"_s));
    right("Armenian full stop", plain(u"hy"_s, u"It is done."_s, u"Պատրաստ է։"_s));
    right("Burmese full stop", plain(u"my"_s, u"It is done."_s, u"ပြီးပါပြီ။"_s));
    right("Thai has no full stop", plain(u"th"_s, u"It is done."_s, u"เสร็จแล้ว"_s));
    right("full stop before a quotation mark", plain(u"de"_s, u"It is done."_s, u"Es heißt: „Fertig.“"_s));
    right("full stop within markup", plain(u"de"_s, u"It is <b>done.</b>"_s, u"Es ist <b>fertig.</b>"_s));
    right("Greek question mark", plain(u"el"_s, u"Remove it?"_s, u"Να αφαιρεθεί;"_s));
    right("Arabic question mark", plain(u"ar"_s, u"Remove it?"_s, u"هل يُحذف؟"_s));
    right("question mark before a mnemonic", plain(u"zh_CN"_s, u"&Which one?"_s, u"哪一个？(&W)"_s));
    right("Armenian question mark", plain(u"hy"_s, u"Remove it?"_s, u"Հեռացնե՞լ"_s));
    wrong("lost colon", plain(u"de"_s, u"Size:"_s, u"Größe"_s),
          u"5: ends in neither colon nor ellipsis; expected :, as in the source"_s);
    wrong("lost ellipsis", plain(u"de"_s, u"Open…"_s, u"Öffnen"_s),
          u"5: ends in neither colon nor ellipsis; expected …, as in the source"_s);
    wrong("lost full stop", plain(u"de"_s, u"It is done."_s, u"Fertig"_s),
          u"5: no full stop at the end; expected one, as in the source [full-stop]"_s);
    wrong("lost question mark", plain(u"de"_s, u"Remove it?"_s, u"Löschen"_s),
          u"5: no question mark; expected one, as in the source [question-mark]"_s);
    wrong("blank at the end", plain(u"de"_s, u"Open"_s, u"Öffnen "_s),
          u"5: a blank at the end; expected none, as in the source"_s);
}

void whatTheProgramActsOn()
{
    right("R&D in a tip", plain(u"de"_s, u"Research"_s, u"R&D"_s));
    right("placeholders in another order", plain(u"de"_s, u"%1 of %2"_s, u"%2: davon %1"_s));
    right("an option", plain(u"de"_s, u"Needs --scope."_s, u"Braucht --scope."_s));
    wrong("a translated option", plain(u"de"_s, u"Needs --scope."_s, u"Braucht --umfang."_s),
          u"5: no --scope; expected it, as it is typed"_s);
    wrong("an option cut short", plain(u"de"_s, u"Needs --stack-by."_s, u"Braucht --stack."_s),
          u"5: no --stack-by; expected it, as it is typed"_s);
    wrong("lost placeholder", plain(u"de"_s, u"%1 of %2"_s, u"%1"_s), u"5: placeholders are %1; expected %1 %2"_s);
    wrong("lost mnemonic", plain(u"de"_s, u"&Open"_s, u"Öffnen"_s),
          u"5: 0 mnemonic(s) (&); expected one, as in the source"_s);
    wrong("added mnemonic", plain(u"de"_s, u"Open"_s, u"Ö&ffnen"_s),
          u"5: a mnemonic (&); expected none, as in the source"_s);
    wrong("mnemonic lost to R&D", plain(u"de"_s, u"&Research"_s, u"Forschung"_s),
          u"5: 0 mnemonic(s) (&); expected one, as in the source"_s);
    wrong("patterns of file names", plain(u"de"_s, u"Tables (*.csv)"_s, u"Tabellen (*.tsv)"_s),
          u"5: patterns of file names differ; expected (*.csv)"_s);
    wrong("not translated", plain(u"de"_s, u"Open"_s, {}), u"4: “Open” is not translated; expected a translation"_s);
}

void whatMayBeMeant()
{
    right("the same markup", plain(u"de"_s, u"a <b>b</b>"_s, u"<b>b</b> a"_s));
    right("a name that is the same", plain(u"de"_s, u"Burkina Faso"_s, u"Burkina Faso"_s));
    right("joiners in Persian", plain(u"fa"_s, u"shows"_s, u"می\u200Cدهد"_s));
    right("joiners in Hindi", plain(u"hi"_s, u"shows"_s, u"क्\u200Dष"_s));
    right("breaks in Khmer", plain(u"km"_s, u"shows it"_s, u"ខ្មែរ\u200Bភាសា"_s));
    right("closed isolates", plain(u"ar"_s, u"place: %1"_s, u"\u2068place:\u2069 %1"_s));
    right("a percent sign", plain(u"de"_s, u"%1 %"_s, u"%1\u00A0%"_s));
    wrong("added markup", plain(u"de"_s, u"Open"_s, u"<b>Öffnen</b>"_s),
          u"5: the markup <b> </b>; expected none, as in the source [markup]"_s);
    wrong("lost markup", plain(u"de"_s, u"a <b>b</b>"_s, u"b a"_s),
          u"5: other markup than in the source; expected <b> </b> [markup]"_s);
    wrong("a direction that is turned round", plain(u"de"_s, u"Open"_s, u"\u202EÖffnen"_s),
          u"5: U+202E, a character that nobody sees; expected none [hidden]"_s);
    wrong("a blank of no width", plain(u"de"_s, u"Open"_s, u"Öff\u200Bnen"_s),
          u"5: U+200B, a character that nobody sees; expected none [hidden]"_s);
    wrong("a joiner in Latin script", plain(u"de"_s, u"Open"_s, u"Öff\u200Cnen"_s),
          u"5: U+200C, a character that nobody sees; expected none [hidden]"_s);
    wrong("a byte order mark", plain(u"de"_s, u"Open"_s, u"\uFEFFÖffnen"_s),
          u"5: U+FEFF, a character that nobody sees; expected none [hidden]"_s);
    wrong("an isolate without its end", plain(u"ar"_s, u"place: %1"_s, u"\u2068place: %1"_s),
          u"5: an isolate without its end; expected U+2069 after each U+2066, U+2067 and U+2068 [isolate]"_s);
    wrong("two percent signs", plain(u"de"_s, u"%1 %"_s, u"%1 %%"_s),
          u"5: “%%”, which is shown as two; expected one sign [percent]"_s);
    wrong("a tab", plain(u"de"_s, u"Open"_s, u"Öffnen\tF"_s),
          u"5: a tab, which begins the shortcut in a menu; expected none [tab]"_s);
    wrong("a sentence that is the same", plain(u"de"_s, u"Open that file"_s, u"Open that file"_s),
          u"5: the same as the source; expected a translation [same]"_s);
}

void silence()
{
    right("a warning that a translator silenced", silenced(u"No sentence in German. [full-stop]"_s));
    wrong("another warning silenced", silenced(u"[markup]"_s),
          u"5: no full stop at the end; expected one, as in the source [full-stop]"_s);
    SmallCatalogue error = plain(u"de"_s, u"Size:"_s, u"Größe"_s);
    error.comment = u"[full-stop] [colon]"_s;
    wrong("an error cannot be silenced", error,
          u"5: ends in neither colon nor ellipsis; expected :, as in the source"_s);
}

QString usual(const QString &found, const QString &expected)
{
    return u"5: written “%1”; expected “%2”, as is usual in this language [typography]"_s.arg(found, expected);
}

void typography()
{
    right("French", plain(u"fr"_s, u"%1?"_s, u"«\u202F%1\u202F»\u00A0: l’un\u202F; l’autre\u202F?"_s));
    right("French words for a search", plain(u"fr"_s, u"a"_s, u"place:, region: ou theme: et plus"_s));
    right("French entity", plain(u"fr"_s, u"“&amp;”"_s, u"«\u202F&amp;\u202F»"_s));
    right("French ratio", plain(u"fr"_s, u"a"_s, u"Diapositive 16:9"_s));
    right("Spanish", plain(u"es"_s, u"%1?"_s, u"Ya existe «%1». ¿Desea reemplazarlo?"_s));
    right("Russian", plain(u"ru"_s, u"%1 %2"_s, u"Принцип\u00A0%1\u00A0— «%2»"_s));
    right("Arabic", plain(u"ar"_s, u"a"_s, u"أرقام مثل 1,250,000، و«;»؛ هل يُحذف؟"_s));
    right("Chinese", plain(u"zh_CN"_s, u"%1."_s, u"目录（.qm），名称：“%1”；place:可缩小范围。"_s));
    right("German", plain(u"de"_s, u"%1…"_s, u"„%1“: z.\u00A0B. 16\u00A0MiB, Ziel\u00A0%1; „%1“\u00A0…"_s));
    right("German compound with a quotation", plain(u"de"_s, u"a"_s, u"ein „a“-Kommentar, Format 16:9"_s));
    right("a language without rules", plain(u"pt_BR"_s, u"a"_s, u"“a” ; b"_s));
    wrong("German quotation mark", plain(u"de"_s, u"a"_s, u"“eins”"_s), usual(u"“"_s, u"„ “"_s));
    wrong("German closing quotation mark", plain(u"de"_s, u"a"_s, u"„eins”"_s), usual(u"”"_s, u"„ “"_s));
    wrong("German apostrophe", plain(u"de"_s, u"a"_s, u"Côte d'Ivoire"_s), usual(u"'"_s, u"’"_s));
    wrong("German colon", plain(u"de"_s, u"a:"_s, u"eins :"_s), usual(u" :"_s, u"; : ! ?"_s));
    wrong("German ellipsis", plain(u"de"_s, u"a…"_s, u"öffnen…"_s), usual(u"…"_s, u"U+00A0…"_s));
    wrong("German abbreviation", plain(u"de"_s, u"a"_s, u"z. B. eins"_s), usual(u"z. B."_s, u"z.U+00A0B."_s));
    wrong("German number", plain(u"de"_s, u"a"_s, u"Ziel 1"_s), usual(u" "_s, u"U+00A0"_s));
    wrong("French semicolon", plain(u"fr"_s, u"a"_s, u"un\u00A0; deux"_s), usual(u"U+00A0;"_s, u"U+202F;"_s));
    wrong("French question", plain(u"fr"_s, u"a?"_s, u"un?"_s), usual(u"?"_s, u"U+202F?"_s));
    wrong("French colon", plain(u"fr"_s, u"a:"_s, u"un :"_s), usual(u" :"_s, u"U+00A0:"_s));
    wrong("French opening quotation mark", plain(u"fr"_s, u"a"_s, u"« un\u202F»"_s), usual(u"« "_s, u"«U+202F"_s));
    wrong("French closing quotation mark", plain(u"fr"_s, u"a"_s, u"«\u202Fun»"_s), usual(u"»"_s, u"U+202F»"_s));
    wrong("French apostrophe", plain(u"fr"_s, u"a"_s, u"l'un"_s), usual(u"'"_s, u"’"_s));
    wrong("Spanish question", plain(u"es"_s, u"a?"_s, u"Desea reemplazarlo?"_s),
          usual(u"Desea reemplazarlo?"_s, u"¿…?"_s));
    wrong("Spanish quotation mark", plain(u"es"_s, u"a"_s, u"“uno»"_s), usual(u"“"_s, u"« »"_s));
    wrong("Russian dash", plain(u"ru"_s, u"a"_s, u"один — два"_s), usual(u" —"_s, u"U+00A0—"_s));
    wrong("Russian number", plain(u"ru"_s, u"a"_s, u"Принцип 1"_s), usual(u" "_s, u"U+00A0"_s));
    wrong("Arabic comma", plain(u"ar"_s, u"a"_s, u"اسم, رمز"_s), usual(u","_s, u"،"_s));
    wrong("Arabic question", plain(u"ar"_s, u"a?"_s, u"هل يُحذف?"_s), usual(u"?"_s, u"؟"_s));
    wrong("Chinese comma", plain(u"zh_CN"_s, u"a"_s, u"名称,代码"_s), usual(u","_s, u"，"_s));
    wrong("Chinese parenthesis", plain(u"zh_CN"_s, u"a"_s, u"目录(.qm）"_s), usual(u"("_s, u"（"_s));
    wrong("Chinese full stop", plain(u"zh_CN"_s, u"a."_s, u"完成."_s), usual(u"."_s, u"。"_s));
}

} // namespace

/// Small catalogues, each right or with one thing wrong.
class TestSmallCatalogues : public QObject
{
    Q_OBJECT

private slots:
    void eachIsToldWhatIsWrongWithItAndNothingElse_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("says");
        languages();
        plurals();
        endings();
        whatTheProgramActsOn();
        whatMayBeMeant();
        silence();
        typography();
    }

    void eachIsToldWhatIsWrongWithItAndNothingElse()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, file);
        QFETCH(const QString, says);
        const Result<TsCatalogue> read = TsReader::read(bytes, file);
        QVERIFY2(read.value, qPrintable(read.error()));
        QStringList told;
        for (const Fault &fault : TranslationCheck::faults(*read.value)) {
            told.append(QString::number(fault.line) + u": "_s + fault.message);
            QCOMPARE(fault.severity == Fault::Severity::Warning, fault.message.endsWith(u']'));
        }
        QCOMPARE(told.join(u'\n'), says);
    }
};

MIGOF_TEST(TestSmallCatalogues)
#include "tst_smallcatalogues.moc"
