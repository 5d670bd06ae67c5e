// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/translation/tstranslator.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestTsTranslator : public QObject
{
    Q_OBJECT

private:
    static TsMessage message(const QString &source, const QStringList &translations,
                             TsMessage::State state = TsMessage::State::Finished, const QString &comment = {})
    {
        TsMessage message;
        message.context = u"Window"_s;
        message.source = source;
        message.comment = comment;
        message.translations = translations;
        message.numerus = translations.size() > 1;
        message.state = state;
        return message;
    }

    static TsCatalogue russian()
    {
        using State = TsMessage::State;
        TsCatalogue catalogue;
        catalogue.language = u"ru"_s;
        catalogue.sourceLanguage = u"en"_s;
        catalogue.messages = {
            message(u"Open"_s, {u"Открыть"_s}),
            message(u"Open"_s, {u"Открыта"_s}, State::Finished, u"of a file"_s),
            message(u"%n place(s)"_s, {u"%n место"_s, u"%n места"_s, u"%n мест"_s}),
            message(u"Draft"_s, {u"Черновик"_s}, State::Unfinished),
            message(u"New"_s, {QString()}, State::Unfinished),
            message(u"Old"_s, {u"Старый"_s}, State::Gone),
        };
        return catalogue;
    }

private slots:
    void translatesLikeACompiledCatalogue()
    {
        const TsTranslator translator(russian());
        QCOMPARE(translator.translate("Window", "Open"), u"Открыть"_s);
        QCOMPARE(translator.translate("Window", "Open", "of a file"), u"Открыта"_s);
        QCOMPARE(translator.translate("Window", "Open", "of a door"), u"Открыть"_s);
        QCOMPARE(translator.translate("Window", "Draft"), u"Черновик"_s);
        // Null means: ask the next catalogue.
        QVERIFY(translator.translate("Window", "New").isNull());
        QVERIFY(translator.translate("Window", "Old").isNull());
        QVERIFY(translator.translate("Window", "Other").isNull());
        QVERIFY(translator.translate("Dialog", "Open").isNull());
    }

    void numbersChooseTheirForm()
    {
        const TsTranslator translator(russian());
        QCOMPARE(translator.translate("Window", "%n place(s)", nullptr, 21), u"%n место"_s);
        QCOMPARE(translator.translate("Window", "%n place(s)", nullptr, 3), u"%n места"_s);
        QCOMPARE(translator.translate("Window", "%n place(s)", nullptr, 11), u"%n мест"_s);
    }

    void aMissingFormIsAnsweredForByTheLast()
    {
        TsCatalogue catalogue = russian();
        catalogue.messages[2].translations.removeLast();
        const TsTranslator translator(catalogue);
        QCOMPARE(translator.translate("Window", "%n place(s)", nullptr, 11), u"%n места"_s);
    }

    void marksWhatIsNotFinished()
    {
        TsTranslator translator(russian());
        translator.setMarking(true);
        QCOMPARE(translator.translate("Window", "Open"), u"Открыть"_s);
        QCOMPARE(translator.translate("Window", "Draft"), u"⟦Черновик⟧"_s);
        QCOMPARE(translator.translate("Window", "New"), u"⟦New⟧"_s);
        QCOMPARE(translator.translate("Window", "Not in the file"), u"⟦Not in the file⟧"_s);
        // Qt's own words are Qt's to translate, and names may come from the data.
        QVERIFY(translator.translate("QPlatformTheme", "Cancel").isNull());
        QVERIFY(translator.translate("Names", "My own region").isNull());
    }

    void theSourcesLanguageIsNeverMarked()
    {
        TsCatalogue catalogue = russian();
        catalogue.language = u"en_GB"_s;
        TsTranslator translator(catalogue);
        translator.setMarking(true);
        QVERIFY(translator.translate("Window", "Not in the file").isNull());
    }
};

MIGOF_TEST(TestTsTranslator)
#include "tst_tstranslator.moc"
