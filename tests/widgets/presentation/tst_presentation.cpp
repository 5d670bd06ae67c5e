// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/datapackagereader.h"
#include "models/viewing/settings.h"
#include "resources/embeddededition.h"
#include "tests/support/testmain.h"
#include "widgets/chart/chartscene.h"
#include "widgets/presentation/presentationdialog.h"
#include "widgets/presentation/presentationhelp.h"
#include "widgets/presentation/presentationkeys.h"
#include "widgets/presentation/presentationwindow.h"
#include "widgets/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QKeyEvent>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>
#include <QWheelEvent>
#include <QWindow>

using namespace Qt::StringLiterals;
using Command = PresentationKeys::Command;

Q_DECLARE_METATYPE(PresentationKeys::Command)

class TestPresentation : public QObject
{
    Q_OBJECT

private:
    EditionPtr m_edition;
    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;

    Scope scope(const QString &id) const { return *m_edition->find(id); }
    QPointer<PresentationWindow> presentation() const { return m_window->findChild<PresentationWindow *>(); }
    Scope shown() const { return presentation()->deck().scope(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(presentation(), key, modifiers); }
    void start()
    {
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QVERIFY(presentation());
        QVERIFY(QTest::qWaitForWindowExposed(presentation()));
    }

private slots:
    void initTestCase()
    {
        m_edition = DataPackageReader::read(embeddedPackagePath()).edition;
        QVERIFY(m_edition);
    }

    void init()
    {
        QFile::remove(m_folder.filePath(u"settings.ini"_s));
        m_settings = std::make_unique<Settings>(
            std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat));
        m_window = std::make_unique<MainWindow>(*m_settings, m_edition, EditionStore(m_folder.filePath(u"editions"_s)));
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanup()
    {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        m_window.reset();
    }

    void keysStandForCommands_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<bool>("mirrored");
        QTest::addColumn<std::optional<Command>>("command");
        const auto row = [](const char *name, Qt::Key key, std::optional<Command> command,
                            Qt::KeyboardModifiers modifiers = {},
                            bool mirrored = false) { QTest::newRow(name) << key << modifiers << mirrored << command; };
        row("right", Qt::Key_Right, Command::Next);
        row("right, mirrored", Qt::Key_Right, Command::Previous, {}, true);
        row("left, mirrored", Qt::Key_Left, Command::Next, {}, true);
        row("space", Qt::Key_Space, Command::Next);
        row("shift and space", Qt::Key_Space, Command::Previous, Qt::ShiftModifier);
        row("remote forward", Qt::Key_PageDown, Command::Next);
        row("remote back", Qt::Key_PageUp, Command::Previous);
        row("remote blank", Qt::Key_Period, Command::Black);
        row("number pad", Qt::Key_Period, Command::Black, Qt::KeypadModifier);
        row("full stop on a French keyboard", Qt::Key_Period, Command::Black, Qt::ShiftModifier);
        row("question mark", Qt::Key_Question, Command::Help, Qt::ShiftModifier);
        row("one theme less", Qt::Key_T, Command::Unreveal, Qt::ShiftModifier);
        row("of the desktop", Qt::Key_F4, std::nullopt, Qt::AltModifier);
        row("with control", Qt::Key_B, std::nullopt, Qt::ControlModifier);
    }

    void keysStandForCommands()
    {
        QFETCH(const Qt::Key, key);
        QFETCH(const Qt::KeyboardModifiers, modifiers);
        QFETCH(const bool, mirrored);
        QFETCH(const std::optional<Command>, command);
        const QKeyEvent event(QEvent::KeyPress, key, modifiers);
        QVERIFY(PresentationKeys::commandFor(event, mirrored) == command);
    }

    void everyCommandIsListedOnce()
    {
        QStringList texts;
        for (const PresentationKeys::Entry &entry : PresentationKeys::list(false)) {
            QVERIFY(!entry.keys.isEmpty() && !entry.text.isEmpty());
            QVERIFY2(!texts.contains(entry.text), qPrintable(entry.text));
            texts.append(entry.text);
        }
        QCOMPARE(texts.size(), static_cast<qsizetype>(Command::End) + 2); // and the digits
    }

    void f5FillsTheScreenAndKeysLeadThroughTheRegions()
    {
        start();
        QVERIFY(presentation()->isFullScreen());
        QCOMPARE(presentation()->deck().size(), 10);
        QCOMPARE(shown(), Scope::world());
        press(Qt::Key_Right);
        press(Qt::Key_Space);
        press(Qt::Key_PageDown);
        QCOMPARE(shown(), Scope::region(2));
        press(Qt::Key_PageUp);
        QCOMPARE(shown(), Scope::region(1));
        press(Qt::Key_End);
        QCOMPARE(shown(), Scope::region(8));
        press(Qt::Key_Right);
        QCOMPARE(shown(), Scope::region(8));
        press(Qt::Key_Home);
        QCOMPARE(shown(), Scope::world());
        QVERIFY(presentation()->accessibleDescription().startsWith(u"All regions: a total of "_s));
        QVERIFY(presentation()->windowTitle().endsWith(u"1 / 10"_s));
    }

    void digitsAndEnterLeadToAChart()
    {
        start();
        press(Qt::Key_1);
        press(Qt::Key_0);
        QCOMPARE(shown(), Scope::world());
        press(Qt::Key_Return);
        QCOMPARE(presentation()->deck().position(), 9);
        press(Qt::Key_9);
        press(Qt::Key_9);
        press(Qt::Key_Enter); // no such chart
        QCOMPARE(presentation()->deck().position(), 9);
        press(Qt::Key_3);
        press(Qt::Key_Left); // forgets the digit
        press(Qt::Key_Return);
        QCOMPARE(presentation()->deck().position(), 9);
    }

    void mouseAndWheelStep()
    {
        start();
        QTest::mouseClick(presentation(), Qt::LeftButton);
        QTest::mouseClick(presentation(), Qt::LeftButton);
        QTest::mouseClick(presentation(), Qt::RightButton);
        QCOMPARE(shown(), Scope::region(0));
        for (const int delta : {-60, -60, -120, 120}) {
            QWheelEvent wheel({9, 9}, {9, 9}, {}, {0, delta}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(presentation(), &wheel);
        }
        QCOMPARE(shown(), Scope::region(1));
    }

    void theMouseHidesUntilItMoves()
    {
        start();
        QTRY_COMPARE_WITH_TIMEOUT(presentation()->cursor().shape(), Qt::BlankCursor, 10000);
        QTest::mouseMove(presentation()->windowHandle(), {30, 40});
        QTRY_COMPARE(presentation()->cursor().shape(), Qt::ArrowCursor);
    }

    void escapeReturnsToWhatWasShownLastAndBackUndoesIt()
    {
        m_window->goTo({scope(u"haiti"_s)}); // seen in its region's chart
        start();
        QCOMPARE(shown(), *m_edition->parent(scope(u"haiti"_s)));
        press(Qt::Key_Right);
        const Scope last = shown();
        press(Qt::Key_Escape);
        QTRY_VERIFY(!presentation());
        QCOMPARE(m_window->view(), View::of({last}));
        m_window->findChild<QAction *>(u"actionBack"_s)->trigger();
        QCOMPARE(m_window->view(), View::of({scope(u"haiti"_s)}));
    }

    void anEditionOpenedMeanwhileIsNotMixedUpWithThePresentedOne()
    {
        start();
        press(Qt::Key_End);
        EditionData data;
        data.title = u"Nothing"_s;
        m_window->setEdition(std::make_shared<const Edition>(data));
        press(Qt::Key_Left);
        press(Qt::Key_Escape);
        QTRY_VERIFY(!presentation());
        QCOMPARE(m_window->view(), View());
        QTest::keyClick(m_window.get(), Qt::Key_F5); // a world without regions or themes is a slide all the same
        QTRY_VERIFY(presentation());
        QCOMPARE(presentation()->deck().size(), 1);
        press(Qt::Key_T);
        press(Qt::Key_Right);
        press(Qt::Key_L);
    }

    void severalSelectedAreThePresentation()
    {
        const QList<Scope> several{scope(u"kenya"_s), scope(u"haiti"_s), scope(u"somalia"_s)};
        m_window->goTo(several);
        start();
        QCOMPARE(presentation()->deck().steps(), several);
        QCOMPARE(shown(), several.first());
    }

    void aThemeAtATimeIsRevealedWithT()
    {
        start();
        press(Qt::Key_T);
        QCOMPARE(presentation()->chart().look().revealed, 1);
        press(Qt::Key_T);
        QCOMPARE(presentation()->chart().look().revealed, 2);
        press(Qt::Key_T, Qt::ShiftModifier);
        QCOMPARE(presentation()->chart().look().revealed, 1);
        press(Qt::Key_Right);
        QCOMPARE(presentation()->chart().look().revealed, -1);
    }

    void theSpeakersChoicesAreRemembered()
    {
        start();
        const bool dark = presentation()->chart().look().ink.text.lightness() > 128;
        press(Qt::Key_V);
        press(Qt::Key_S);
        press(Qt::Key_D);
        QVERIFY(!presentation()->chart().look().content.values);
        QCOMPARE(presentation()->chart().breakdown().query().measure, BreakdownQuery::Measure::Share);
        QCOMPARE(presentation()->chart().look().ink.text.lightness() > 128, !dark);
        press(Qt::Key_Escape);
        QTRY_VERIFY(!presentation());
        start();
        QVERIFY(!presentation()->chart().look().content.values);
        QCOMPARE(presentation()->chart().breakdown().query().measure, BreakdownQuery::Measure::Share);
        QCOMPARE(presentation()->chart().look().ink.text.lightness() > 128, !dark);
    }

    void theSameAxisIsThatOfTheLargestChart()
    {
        start();
        QCOMPARE(presentation()->chart().look().axisEnd, 0.0);
        press(Qt::Key_L);
        QCOMPARE(presentation()->chart().look().axisEnd, 0.0); // the world would make its regions' bars a tenth
        press(Qt::Key_Right);
        double largest = 0;
        for (const Scope region : m_edition->children(Scope::world()))
            largest = qMax(largest, Breakdown(m_edition, {{region}}).maximum());
        QCOMPARE(presentation()->chart().look().axisEnd, largest);
        press(Qt::Key_S); // shares have the same axis anyway
        QCOMPARE(presentation()->chart().look().axisEnd, 0.0);
    }

    void titleAndAxisStandStill()
    {
        start();
        const ChartFrame frame = presentation()->chart().layoutFrame();
        for (int step = 1; step < presentation()->deck().size(); ++step) {
            press(Qt::Key_Right);
            QCOMPARE(presentation()->chart().layoutFrame(), frame);
            QVERIFY(presentation()->chart().fontSize() >= presentation()->height() * 28.0 / 1080);
        }
    }

    void aBlankScreenComesBackAsItWas()
    {
        start();
        press(Qt::Key_Period);
        QCOMPARE(presentation()->blank(), QColor(Qt::black));
        press(Qt::Key_W);
        QCOMPARE(presentation()->blank(), QColor(Qt::white));
        press(Qt::Key_Right);
        QVERIFY(!presentation()->blank().isValid());
        QCOMPARE(shown(), Scope::world());
    }

    void helpListsTheKeysAndEscapeClosesItFirst()
    {
        start();
        press(Qt::Key_F1);
        const auto *help = presentation()->findChild<PresentationHelp *>();
        QVERIFY(help->isVisible());
        QVERIFY(help->accessibleDescription().contains(u"Values on the bars"_s));
        QVERIFY(presentation()->rect().contains(help->geometry()));
        press(Qt::Key_Escape);
        QVERIFY(!help->isVisible());
        QVERIFY(presentation()->isVisible());
    }

    void rightToLeftTurnsTheArrowsRound()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        start();
        QVERIFY(presentation()->chart().look().mirrored);
        press(Qt::Key_Left);
        QCOMPARE(shown(), Scope::region(0));
        press(Qt::Key_Right);
        QCOMPARE(shown(), Scope::world());
    }

    void aSecondPresentationIsNotBegun()
    {
        start();
        m_window->findChild<QAction *>(u"actionPresent"_s)->trigger();
        QCOMPARE(m_window->findChildren<PresentationWindow *>().size(), 1);
    }

    void theDialogChoosesChartsAndOptions()
    {
        PresentationDialog dialog(m_edition, {});
        dialog.show();
        auto *tree = dialog.findChild<QTreeWidget *>();
        const auto *present = dialog.findChild<QPushButton *>(u"presentButton"_s);
        QCOMPARE(dialog.options().scopes.size(), 10);
        for (int i = 0; i < tree->topLevelItemCount(); ++i)
            tree->topLevelItem(i)->setCheckState(0, Qt::Unchecked);
        QVERIFY(!present->isEnabled());
        tree->topLevelItem(1)->setExpanded(true);
        QTest::keyClick(tree, Qt::Key_Home);
        for (int i = 0; i < 3; ++i) // All regions, East and Horn of Africa, its first place, its second
            QTest::keyClick(tree, Qt::Key_Down);
        QTest::keyClick(tree, Qt::Key_Space);
        QVERIFY(present->isEnabled());
        dialog.findChild<QCheckBox *>(u"themeByTheme"_s)->click();
        QCOMPARE(dialog.options().scopes, QStringList{u"burundi"_s});
        QVERIFY(dialog.options().themeByTheme);
    }

    void chosenChartsAndOptionsBeginThePresentation()
    {
        PresentationOptions options;
        options.scopes = QStringList{u"haiti"_s, u"no-such-place"_s, u"south-america"_s, u"haiti"_s};
        options.themeByTheme = true;
        options.content.notes = false; // as the texts below a slide are always left out
        options.write(*m_settings);
        QCOMPARE(PresentationOptions::read(*m_settings), options);
        start();
        QCOMPARE(presentation()->deck().steps(), (QList{scope(u"haiti"_s), scope(u"south-america"_s)}));
        press(Qt::Key_Right);
        QCOMPARE(presentation()->chart().look().revealed, 1);
        QCOMPARE(shown(), scope(u"haiti"_s));
    }

    void nonsenseInTheSettingsBecomesTheDefault()
    {
        m_settings->setValue(Settings::Key::PresentationOrder, 17);
        m_settings->setValue(Settings::Key::PresentationAppearance, u"elephant"_s);
        m_settings->setValue(Settings::Key::PresentationScopes, QStringList{u"atlantis"_s});
        m_settings->setValue(Settings::Key::PresentationScreen, u"no such screen"_s);
        start();
        QCOMPARE(presentation()->deck().size(), 10);
        QVERIFY(presentation()->isVisible());
    }
};

MIGOF_TEST(TestPresentation)
#include "tst_presentation.moc"
