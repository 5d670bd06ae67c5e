// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages/newcatalogue.h"
#include "app/languages/widgettranslations.h"
#include "app/languages/windowlanguages.h"
#include "models/package/datapackagereader.h"
#include "models/translation/checks/translationcheck.h"
#include "models/translation/tsreader.h"
#include "models/viewing/settings.h"
#include "models/words/citation.h"
#include "models/words/displayname.h"
#include "resources/embeddededition.h"
#include "tests/support/modalscript.h"
#include "tests/support/testmain.h"
#include "widgets/common/savedialog.h"
#include "widgets/inspection/dialogtour.h"
#include "widgets/inspection/mnemoniccheck.h"
#include "widgets/window/languagemenu.h"
#include "widgets/window/mainwindow.h"

#include <QAction>
#include <QDialog>
#include <QFile>
#include <QInputDialog>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QSaveFile>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>

using namespace Qt::StringLiterals;

class TestTranslations : public QObject
{
    Q_OBJECT

private:
    WidgetTranslations m_translations;
    QTemporaryDir m_folder;
    EditionPtr m_edition;

    // A German catalogue with one string of the menu bar, saved as editors do: another file takes the place.
    QString saveGerman(const QByteArray &file, const QByteArray &type = {})
    {
        const QString path = m_folder.filePath(u"migof-explorer_de.ts"_s);
        QSaveFile out(path);
        if (!out.open(QIODevice::WriteOnly))
            return {};
        out.write("<TS version=\"2.1\" language=\"de_DE\" sourcelanguage=\"en\">\n<context>\n"
                  "<name>WindowActions</name>\n<message><source>&amp;File</source>\n<translation" +
                  type + '>' + file + "</translation></message>\n</context>\n</TS>\n");
        out.commit();
        return path;
    }
    static QString firstMenu(const MainWindow &window) { return window.menuBar()->actions().first()->text(); }
    static QAction *action(const MainWindow &window, const QString &name) { return window.findChild<QAction *>(name); }

private slots:
    void initTestCase()
    {
        m_edition = DataPackageReader::read(embeddedPackagePath()).edition;
        QVERIFY(m_edition);
    }

    void englishAndFrenchAreThere()
    {
        QVERIFY(Translations::languages().contains(u"en"_s));
        QVERIFY(Translations::languages().contains(u"fr"_s));
        QCOMPARE(Translations::nativeName(u"fr"_s), u"Français"_s);
        QCOMPARE(Translations::nativeName(u"de"_s), u"Deutsch"_s);
        QCOMPARE(Translations::nativeName(u"en"_s), u"English"_s);
        QCOMPARE(Translations::nativeName(u"es"_s), u"Español"_s);
        QCOMPARE(Translations::nativeName(u"zh_CN"_s), u"简体中文"_s);
    }

    void anUnknownLanguageChangesNothing()
    {
        QVERIFY(m_translations.use(u"en"_s));
        QVERIFY(!m_translations.use(u"xx"_s));
        QCOMPARE(m_translations.current(), u"en"_s);
    }

    void everyNameOfThePackageIsListedForTranslators()
    {
        QFile file(QStringLiteral(MIGOF_NAMES_FILE));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString names = QString::fromUtf8(file.readAll());
        const EditionPtr edition = DataPackageReader::read(embeddedPackagePath()).edition;
        const auto listed = [&](const QString &name) {
            return names.contains(u"QT_TRANSLATE_NOOP(\"Names\", \"%1\")"_s.arg(name));
        };
        QVERIFY(listed(Citation::publisher(*edition)));
        for (const Theme &theme : edition->themes()) {
            QVERIFY2(listed(theme.title), qPrintable(theme.title));
            QVERIFY2(listed(theme.shortTitle), qPrintable(theme.shortTitle));
        }
        for (const Region &region : edition->regions())
            QVERIFY2(listed(region.name), qPrintable(region.name));
        for (const Place &place : edition->places())
            QVERIFY2(listed(place.name), qPrintable(place.name));
    }

    void switchingKeepsWhatIsShownAndChangesEveryWord()
    {
        const EditionPtr edition = DataPackageReader::read(embeddedPackagePath()).edition;
        QVERIFY(m_translations.use(u"en"_s));
        Settings settings;
        MainWindow window(settings, edition);
        window.show();
        window.goTo({*edition->find(u"germany"_s)}, 5);
        const View before = window.view();
        QVERIFY(m_translations.use(u"fr"_s));
        QCoreApplication::processEvents();
        QCOMPARE(window.view(), before);
        QCOMPARE(window.menuBar()->actions().first()->text(), u"&Fichier"_s);
        QCOMPARE(displayName(*edition, before.scopes.first()), u"Allemagne"_s);
        QVERIFY(m_translations.use(u"en"_s));
        QCoreApplication::processEvents();
        QCOMPARE(window.menuBar()->actions().first()->text(), u"&File"_s);
    }

    void everyCatalogueIsCompleteAndSound()
    {
        for (const QString &language : Translations::languages()) {
            QStringList told;
            for (const Fault &fault :
                 TranslationCheck::faultsOfFile(Translations::sourceOf(language), Translations::knownMessages()))
                told.append(fault.toString());
            QVERIFY2(told.isEmpty(), qPrintable(told.join(u'\n')));
        }
    }

    void noTwoThingsInAWindowAnswerToTheSameKey_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : Translations::languages())
            QTest::newRow(qPrintable(language)) << language;
    }

    void noTwoThingsInAWindowAnswerToTheSameKey()
    {
        QFETCH(const QString, language);
        QVERIFY(m_translations.use(language));
        Settings settings;
        MainWindow window(settings, m_edition);
        const WindowLanguages languages(m_translations, window, settings);
        window.show();
        QStringList told;
        const auto tell = [&told](const QList<MnemonicCheck::Clash> &clashes) {
            for (const MnemonicCheck::Clash &clash : clashes)
                told.append(clash.place + u": "_s + clash.first + u", "_s + clash.second);
        };
        tell(MnemonicCheck::mnemonics(window));
        tell(MnemonicCheck::shortcuts(window));
        for (const QString &name : DialogTour::names())
            QVERIFY(DialogTour::visit(window, name, [&](QWidget *dialog) { tell(MnemonicCheck::mnemonics(*dialog)); }));
        QVERIFY2(told.isEmpty(), qPrintable(told.join(u'\n')));
    }

    void aFileIsReadAgainWheneverItIsSaved()
    {
        QVERIFY(m_translations.use(u"fr"_s));
        Settings settings;
        MainWindow window(settings, m_edition);
        const WindowLanguages languages(m_translations, window, settings);
        window.show();
        emit window.languageMenu()->fileChosen(saveGerman("&amp;Datei"));
        QTRY_COMPARE(firstMenu(window), u"&Datei"_s);
        QCOMPARE(QLocale().language(), QLocale::German);
        QVERIFY(action(window, u"actionLanguageFile"_s)->isChecked());
        QVERIFY(!action(window, u"actionLanguage_fr"_s)->isChecked());
        // What the file does not have stays in the language of the sources, with its plurals.
        QCOMPARE(window.menuBar()->actions().at(1)->text(), u"&Edit"_s);
        QCOMPARE(QCoreApplication::translate("CheckReport", "%n region(s)", nullptr, 1), u"1 region"_s);
        for (const char *word : {"D&amp;atei", "Dat&amp;ei"}) {
            const QString expected = QString::fromLatin1(word).replace(u"&amp;"_s, u"&"_s);
            saveGerman(word);
            QTRY_COMPARE(firstMenu(window), expected);
            QCoreApplication::processEvents();
            QCOMPARE(window.statusBar()->currentMessage(), u"migof-explorer_de.ts was read again."_s);
            window.statusBar()->clearMessage();
        }
        QCOMPARE(m_translations.currentCompleteness(), 0); // one of a thousand
    }

    void aFaultyFileIsReportedAndTheLastGoodOneStays()
    {
        QVERIFY(m_translations.use(u"en"_s));
        Settings settings;
        MainWindow window(settings, m_edition);
        const WindowLanguages languages(m_translations, window, settings);
        window.show();
        emit window.languageMenu()->fileChosen(saveGerman("&amp;Datei"));
        QTRY_COMPARE(firstMenu(window), u"&Datei"_s);
        const QString path = saveGerman("<b>Datei</b>");
        const auto report = [&window] { return window.findChild<QMessageBox *>(u"translationFaults"_s); };
        QTRY_VERIFY(report());
        QVERIFY2(report()->informativeText().startsWith(path + u":5:"_s), qPrintable(report()->informativeText()));
        QCOMPARE(firstMenu(window), u"&Datei"_s);
        saveGerman("Da&amp;tei");
        QTRY_COMPARE(firstMenu(window), u"Da&tei"_s);
        QVERIFY(!report());
    }

    void aReportStandsInFrontOfAModalDialog()
    {
        QVERIFY(m_translations.use(u"en"_s));
        Settings settings;
        MainWindow window(settings, m_edition);
        const WindowLanguages languages(m_translations, window, settings);
        window.show();
        emit window.languageMenu()->fileChosen(saveGerman("&amp;Datei"));
        const auto reportOf = [](const QWidget &widget) {
            return widget.findChild<QMessageBox *>(u"translationFaults"_s, Qt::FindDirectChildrenOnly);
        };
        {
            QDialog dialog(&window);
            dialog.open();
            saveGerman("<b>Datei</b>");
            QTRY_VERIFY(reportOf(dialog)); // its child, and so not blocked by it
            QVERIFY(!reportOf(window));
            dialog.accept();
        }
        QTRY_VERIFY(reportOf(window));
        saveGerman("Da&amp;tei");
        QTRY_VERIFY(!reportOf(window));
    }

    void whatIsInUseIsMarkedWhateverHasBecomeOfItsFile_data()
    {
        QTest::addColumn<QByteArray>("after"); // none: the file is removed
        QTest::newRow("gone") << QByteArray();
        QTest::newRow("faulty") << QByteArray("<b>Datei</b>");
    }

    void whatIsInUseIsMarkedWhateverHasBecomeOfItsFile()
    {
        QFETCH(const QByteArray, after);
        const QString path = saveGerman("&amp;Datei", " type=\"unfinished\"");
        QVERIFY(m_translations.useFile(path).isEmpty());
        if (after.isEmpty())
            QVERIFY(QFile::remove(path));
        else
            saveGerman(after);
        const auto file = [] { return QCoreApplication::translate("WindowActions", "&File"); };
        m_translations.setMarking(true);
        QCOMPARE(file(), u"⟦&Datei⟧"_s);
        m_translations.setMarking(false);
        QCOMPARE(file(), u"&Datei"_s);
        QVERIFY(m_translations.use(u"en"_s));
        QCOMPARE(file(), u"&File"_s);
    }

    void aFaultyFileThatIsChosenChangesNothing()
    {
        QVERIFY(m_translations.use(u"fr"_s));
        const QList<Fault> faults = m_translations.useFile(m_folder.filePath(u"none.ts"_s));
        QCOMPARE(faults.size(), 1);
        QCOMPARE(m_translations.current(), u"fr"_s);
        QVERIFY(m_translations.currentFile().isEmpty());
    }

    void unfinishedStringsAreMarkedInTheWindow()
    {
        QVERIFY(m_translations.use(u"en"_s));
        Settings settings;
        MainWindow window(settings, m_edition);
        const WindowLanguages languages(m_translations, window, settings);
        window.show();
        emit window.languageMenu()->fileChosen(saveGerman("&amp;Datei", " type=\"unfinished\""));
        QTRY_COMPARE(firstMenu(window), u"&Datei"_s);
        QAction *marking = action(window, u"actionMarkUntranslated"_s);
        marking->trigger();
        QTRY_COMPARE(firstMenu(window), u"⟦&Datei⟧"_s);
        QCOMPARE(window.menuBar()->actions().at(1)->text(), u"⟦&Edit⟧"_s);
        marking->trigger();
        QTRY_COMPARE(firstMenu(window), u"&Datei"_s);
    }

    void pointingAtATextTellsItsString_data()
    {
        QTest::addColumn<QString>("widget"); // and where in it
        QTest::addColumn<QPoint>("position");
        QTest::addColumn<QString>("context");
        QTest::addColumn<QString>("source");
        QTest::newRow("placeholder") << u"placeFilter"_s << QPoint(20, 8) << u"PlaceTreePane"_s
                                     << u"Filter regions and places"_s;
        QTest::newRow("row") << u"placeTree"_s << QPoint(60, 40) << u"Names"_s << u"All regions"_s;
        QTest::newRow("text") << u"detailText"_s << QPoint(20, 24) << u"Names"_s << u"All regions"_s;
        QTest::newRow("chart") << u"chart"_s << QPoint(26, 24) << u"Names"_s << u"All regions"_s;
        QTest::newRow("counted") << u"checksBadge"_s << QPoint(8, 8) << u"WindowStatus"_s << u"%n difference(s)"_s;
    }

    void pointingAtATextTellsItsString()
    {
        QFETCH(const QString, widget);
        QFETCH(const QPoint, position);
        QFETCH(const QString, context);
        QFETCH(const QString, source);
        QVERIFY(m_translations.use(u"fr"_s));
        Settings settings;
        MainWindow window(settings, m_edition);
        const WindowLanguages languages(m_translations, window, settings);
        window.show();
        window.setGeometry(0, 0, 760, 700); // within the screen: nothing is pointed at beyond it
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        action(window, u"actionWhichString"_s)->trigger();
        QCoreApplication::processEvents();
        const auto hide = qScopeGuard([] { QToolTip::hideText(); });
        auto *pointed = window.findChild<QWidget *>(widget);
        QCursor::setPos(pointed->mapToGlobal(position));
        QTest::keyPress(&window, Qt::Key_Control);
        QTRY_VERIFY(QToolTip::isVisible());
        QTRY_VERIFY2(QToolTip::text().contains(context), qPrintable(QToolTip::text()));
        QVERIFY2(QToolTip::text().contains(source), qPrintable(QToolTip::text()));
        QVERIFY2(QToolTip::text().contains(u"migof-explorer_fr.ts:"_s), qPrintable(QToolTip::text()));
        QTest::keyRelease(&window, Qt::Key_Control);
        action(window, u"actionWhichString"_s)->trigger();
        QVERIFY(m_translations.explain(u"Rechercher"_s).isEmpty());
    }

    void aNewCatalogueIsBegunAndFollowed()
    {
        QVERIFY(m_translations.use(u"fr"_s));
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"mine.ts"_s);
        Settings settings;
        MainWindow window(settings, m_edition);
        const WindowLanguages languages(m_translations, window, settings);
        window.show();
        SaveDialog::answerNext(path);
        const ModalScript script({[](QWidget *dialog) {
            auto *question = qobject_cast<QInputDialog *>(dialog);
            QVERIFY(question);
            QVERIFY(question->comboBoxItems().contains(u"suomi (fi)"_s));
            question->setTextValue(u"pt_BR"_s);
            question->accept();
        }});
        action(window, u"actionNewCatalogue"_s)->trigger();
        QVERIFY(script.isDone());
        QCOMPARE(m_translations.currentFile(), path);
        QCOMPARE(m_translations.current(), u"pt_BR"_s);
        QCOMPARE(m_translations.currentCompleteness(), 0);
        const Result<TsCatalogue> read = TsReader::readFile(path);
        QVERIFY(read.value);
        QCOMPARE(read.value->messages.size(), Translations::knownMessages().size());
    }

    void aLanguageIsChosenOrTyped_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("code");
        QTest::newRow("from the list") << u"suomi (fi)"_s << u"fi"_s;
        QTest::newRow("a code") << u" pt_BR "_s << u"pt_BR"_s;
        QTest::newRow("with a script") << u"sr_Latn"_s << u"sr_Latn"_s;
        QTest::newRow("no language") << u"qq"_s << QString();
        QTest::newRow("a name") << u"Finnish"_s << QString();
        QTest::newRow("a path") << u"../fi"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void aLanguageIsChosenOrTyped()
    {
        QFETCH(QString, answer);
        QTEST(NewCatalogue::codeOf(answer), "code");
    }

    void stringsWithPlaceholdersAreFoundByWhatTheyBecome()
    {
        QVERIFY(m_translations.use(u"en"_s));
        m_translations.setRecording(true);
        const QString text = QCoreApplication::translate("MainWindow", "%1 – MiGOF Explorer").arg(u"A book"_s);
        QVERIFY(m_translations.explain(text).contains(u"%1 – MiGOF Explorer"_s));
        QVERIFY(m_translations.explain(u"Nothing like it"_s).isEmpty());
        m_translations.setRecording(false);
    }

    void aFinishedLanguageHasNothingToMark()
    {
        for (const QString &language : Translations::languages()) {
            if (Translations::completeness(language) < 100)
                continue;
            QVERIFY(m_translations.use(language));
            const QString file = QCoreApplication::translate("WindowActions", "&File");
            m_translations.setMarking(true);
            QCOMPARE(QCoreApplication::translate("WindowActions", "&File"), file);
            m_translations.setMarking(false);
        }
    }

    void eachLanguageIsListedWithItsCompleteness()
    {
        QVERIFY(m_translations.use(u"en"_s));
        Settings settings;
        MainWindow window(settings, m_edition);
        const WindowLanguages languages(m_translations, window, settings);
        QVERIFY(action(window, u"actionLanguage_en"_s)->isChecked());
        QCOMPARE(action(window, u"actionLanguage_fr"_s)->text(), u"Français"_s);
        emit qobject_cast<QMenu *>(action(window, u"actionLanguage_fr"_s)->parent())->aboutToShow();
        const QString percent = QString::number(Translations::completeness(u"fr"_s));
        QCOMPARE(action(window, u"actionLanguage_fr"_s)->text(), u"Français\tinterface "_s + percent + u'%');
        action(window, u"actionLanguage_fr"_s)->trigger();
        QTRY_COMPARE(firstMenu(window), u"&Fichier"_s);
        QCOMPARE(m_translations.current(), u"fr"_s);
        QVERIFY(m_translations.use(u"en"_s));
    }

    void numbersAreGroupedAndHaveTheDigitsOfTheLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("number");
        QTest::newRow("English") << u"en"_s << u"2,598,300,009"_s;
        QTest::newRow("German") << u"de"_s << u"2.598.300.009"_s;
        QTest::newRow("Spanish") << u"es"_s << u"2.598.300.009"_s;
        QTest::newRow("Arabic") << u"ar"_s << u"2,598,300,009"_s;
        QTest::newRow("Chinese") << u"zh_CN"_s << u"2,598,300,009"_s;
    }

    void numbersAreGroupedAndHaveTheDigitsOfTheLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QString, number);
        QVERIFY(m_translations.use(language));
        QCOMPARE(QLocale().toString(qlonglong(2598300009)), number);
        QVERIFY(m_translations.use(u"en"_s));
    }

    void englishPluralsRead()
    {
        QVERIFY(m_translations.use(u"en"_s));
        QCOMPARE(QCoreApplication::translate("CheckReport", "%n region(s)", nullptr, 1), u"1 region"_s);
        QCOMPARE(QCoreApplication::translate("CheckReport", "%n region(s)", nullptr, 9), u"9 regions"_s);
    }
};

MIGOF_TEST(TestTranslations)
#include "tst_translations.moc"
