// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edition/edition.h"
#include "models/figures/breakdownquery.h"
#include "models/itemmodels/placetreemodel.h"
#include "models/package/datapackagereader.h"
#include "models/package/datapackagewriter.h"
#include "models/viewing/settings.h"
#include "resources/embeddededition.h"
#include "tests/support/testarchive.h"
#include "tests/support/testmain.h"
#include "tests/support/testpackage.h"
#include "widgets/chartpane/chartpane.h"
#include "widgets/chartpane/chartview.h"
#include "widgets/editions/editionlibrary.h"
#include "widgets/listings/listingdialog.h"
#include "widgets/window/mainwindow.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

class TestMainWindow : public QObject
{
    Q_OBJECT

private:
    EditionPtr m_edition;
    QTemporaryDir m_folder;
    EditionStore m_store{m_folder.filePath(u"editions"_s)};
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;

    Scope scope(const QString &id) const { return *m_edition->find(id); }
    QAction *action(const QString &name) const { return m_window->findChild<QAction *>(name); }
    ChartView *chart() const { return m_window->findChild<ChartView *>(u"chart"_s); }
    QString detail() const { return m_window->findChild<QTextBrowser *>(u"detailText"_s)->toPlainText(); }
    QString currentInTree() const
    {
        const auto *tree = m_window->findChild<QTreeView *>(u"placeTree"_s);
        return tree->currentIndex().data(PlaceTreeModel::IdRole).toString();
    }
    void clickMark(ChartScene::Mark mark, bool twice = false)
    {
        chart()->ensureVisible(mark);
        const QPoint point = chart()->mapFromScene(chart()->chart()->rectOf(mark).center());
        if (twice)
            QTest::mouseDClick(chart()->viewport(), Qt::LeftButton, {}, point);
        else
            QTest::mouseClick(chart()->viewport(), Qt::LeftButton, {}, point);
    }
    void makeWindow()
    {
        m_window.reset();
        m_settings = std::make_unique<Settings>(
            std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat));
        m_window = std::make_unique<MainWindow>(*m_settings, m_edition, m_store);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
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
        QDir(m_folder.filePath(u"editions"_s)).removeRecursively();
        makeWindow();
    }

    void cleanup() { m_window.reset(); }

    void aSegmentSelectsPlaceAndThemeEverywhere()
    {
        m_window->goTo({scope(u"east-and-horn-of-africa"_s)});
        clickMark({6, 4}); // Somalia, objective 2
        QCOMPARE(m_window->view().scopes, QList{scope(u"somalia"_s)});
        QCOMPARE(m_window->view().theme, 4);
        QCOMPARE(m_window->view().chartScopes, QList{scope(u"east-and-horn-of-africa"_s)});
        QCOMPARE(currentInTree(), u"somalia"_s);
        QVERIFY(detail().startsWith(u"Somalia"_s));
    }

    void aDoubleClickOpensTheBarsOwnChart()
    {
        clickMark({0, -1}, true);
        QCOMPARE(m_window->view(), View::of({scope(u"east-and-horn-of-africa"_s)}));
        QCOMPARE(chart()->chart()->breakdown().rowCount(), 10);
    }

    void aRowOfTheTreeIsShownEverywhere()
    {
        auto *tree = m_window->findChild<QTreeView *>(u"placeTree"_s);
        tree->expandAll();
        const QModelIndex haiti = tree->model()
                                      ->match(tree->model()->index(0, 0), PlaceTreeModel::IdRole, u"haiti"_s, 1,
                                              Qt::MatchExactly | Qt::MatchRecursive)
                                      .first();
        tree->scrollTo(haiti);
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(haiti).center());
        QVERIFY(detail().startsWith(u"Haiti"_s));
        QCOMPARE(chart()->chart()->breakdown().rowCount(), 6);
    }

    void arrowKeysWalkTheChartAndEnterOpens()
    {
        chart()->setFocus();
        QTest::keyClick(chart(), Qt::Key_Down);
        QTest::keyClick(chart(), Qt::Key_Down);
        QCOMPARE(chart()->walkedMark(), (ChartScene::Mark{1, -1}));
        QVERIFY(m_window->statusBar()->currentMessage().contains(u"West and Central Africa"_s));
        QTest::keyClick(chart(), Qt::Key_Right);
        QVERIFY(m_window->statusBar()->currentMessage().contains(u"Principle 1"_s));
        QTest::keyClick(chart(), Qt::Key_Return);
        QCOMPARE(m_window->view().scopes, QList{scope(u"west-and-central-africa"_s)});
    }

    void backAndForwardGoThroughWhatWasShown()
    {
        m_window->goTo({scope(u"haiti"_s)});
        m_window->goTo({scope(u"kenya"_s)}, 2);
        action(u"actionBack"_s)->trigger();
        QCOMPARE(m_window->view(), View::of({scope(u"haiti"_s)}));
        action(u"actionForward"_s)->trigger();
        QCOMPARE(m_window->view(), View::of({scope(u"kenya"_s)}, 2));
        QTest::mouseClick(m_window.get(), Qt::BackButton);
        QCOMPARE(m_window->view(), View::of({scope(u"haiti"_s)}));
    }

    void upLeadsFromPlaceToRegionToWorld()
    {
        m_window->goTo({scope(u"haiti"_s)});
        action(u"actionUp"_s)->trigger();
        QCOMPARE(m_window->view(), View::of({*m_edition->parent(scope(u"haiti"_s))}));
        action(u"actionUp"_s)->trigger();
        QCOMPARE(m_window->view(), View::of({Scope::world()}));
        QVERIFY(!action(u"actionUp"_s)->isEnabled());
    }

    void chartToolBarChangesBarsMeasureAndOrder()
    {
        action(u"actionBarsThemes"_s)->trigger();
        QCOMPARE(chart()->chart()->breakdown().rowCount(), 6);
        QCOMPARE(chart()->chart()->breakdown().stackCount(), 9);
        action(u"actionShares"_s)->trigger();
        QCOMPARE(chart()->chart()->breakdown().maximum(), 1.0);
        action(u"actionBarsPlaces"_s)->trigger();
        QCOMPARE(chart()->chart()->breakdown().rowCount(), 9);
        action(u"actionValues"_s)->trigger();
        QVERIFY(!chart()->chart()->look().content.values);
        makeWindow();
        QVERIFY(action(u"actionShares"_s)->isChecked());
        QVERIFY(!action(u"actionValues"_s)->isChecked());
    }

    void theDescriptionStandsBelowTheChartOnRequestAndFollowsIt()
    {
        const auto label = [this] { return m_window->findChild<QLabel *>(u"chartDescription"_s); };
        QVERIFY(!label()->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(label()->isVisible());
        QVERIFY(label()->text().startsWith(u"All regions: a total of US$ 2.6 billion"_s));
        m_window->goTo({scope(u"haiti"_s)});
        QVERIFY(label()->text().startsWith(u"Haiti: "_s));
        QCOMPARE(chart()->accessibleDescription(), label()->text());
        makeWindow();
        QVERIFY(label()->isVisible());
    }

    void themeShortcutScrollsTheText()
    {
        m_window->goTo({scope(u"haiti"_s)});
        QTest::keyClick(m_window.get(), Qt::Key_6, Qt::ControlModifier);
        QCOMPARE(m_window->view().theme, 5);
        QVERIFY(m_window->findChild<QTextBrowser *>(u"detailText"_s)->verticalScrollBar()->value() > 0);
    }

    void theBadgeLeadsToTheDifferencesAndOnToTheirPlace()
    {
        auto *badge = m_window->findChild<QToolButton *>(u"checksBadge"_s);
        QVERIFY(badge->isVisible());
        QTest::mouseClick(badge, Qt::LeftButton);
        auto *dialog = m_window->findChild<ListingDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->view()->model()->rowCount(), 6);
        emit dialog->view()->activated(dialog->view()->model()->index(1, 0));
        QCOMPARE(m_window->view().scopes, QList{scope(u"vanuatu"_s)});
    }

    void aBadPackageLeavesTheOpenOneAndListsItsFaults()
    {
        QTemporaryDir bad;
        m_window->goTo({scope(u"haiti"_s)});
        m_window->library()->openPackage(bad.path());
        QTRY_VERIFY(m_window->findChild<ListingDialog *>());
        QCOMPARE(m_window->edition(), m_edition);
        QVERIFY(detail().startsWith(u"Haiti"_s));
        QVERIFY(m_window->findChild<ListingDialog *>()->view()->model()->rowCount() > 0);
    }

    void aGoodPackageIsOpenedAndRemembered()
    {
        const QString path = m_folder.filePath(u"package"_s);
        EditionData data = m_edition->data();
        data.title = u"Another edition"_s;
        QVERIFY(!DataPackageWriter::write(Edition(data), path));
        m_window->library()->openPackage(path);
        QTRY_COMPARE(m_window->edition()->title(), u"Another edition"_s);
        QVERIFY(m_window->windowTitle().contains(u"Another edition"_s));
        QCOMPARE(m_settings->value(Settings::Key::RecentPackages).toStringList(), QStringList{path});
        action(u"actionEmbeddedEdition"_s)->trigger();
        QCOMPARE(m_window->edition(), m_edition);
    }

    void aDescriptorOrAnArchiveStandsForItsFolder()
    {
        const TestPackage package;
        m_window->library()->openPackage(package.filePath(u"datapackage.json"_s));
        QTRY_COMPARE(m_window->edition()->title(), u"Small Initiatives"_s);
        action(u"actionEmbeddedEdition"_s)->trigger();

        TestArchive archive;
        archive.addFolder(package.path(), "pack/");
        const QString path = m_folder.filePath(u"pack.zip"_s);
        archive.write(path);
        m_window->library()->openDropped(path);
        QTRY_COMPARE(m_window->edition()->title(), u"Small Initiatives"_s);
        QCOMPARE(m_settings->value(Settings::Key::RecentPackages).toStringList().mid(0, 2),
                 (QStringList{path, package.path()}));
        action(u"actionEmbeddedEdition"_s)->trigger();
    }

    void anImportedEditionIsKeptSwitchedToAndRemoved()
    {
        EditionData data = m_edition->data();
        data.name = u"imported"_s;
        data.title = u"Imported"_s;
        QVERIFY(!m_store.keep(Edition(data)));
        m_window->goTo({scope(u"haiti"_s)});
        m_window->library()->openKept(u"imported"_s);
        QTRY_COMPARE(m_window->edition()->title(), u"Imported"_s);
        QVERIFY(detail().startsWith(u"Haiti"_s)); // the same place in the other edition
        m_window->close();
        makeWindow();
        QCOMPARE(m_window->edition()->title(), u"Imported"_s); // at once, with no other before it
        QCOMPARE(m_window->view().scopes, QList{scope(u"haiti"_s)});
        action(u"actionEmbeddedEdition"_s)->trigger();
        QCOMPARE(m_window->edition(), m_edition);
    }

    void anImportedEditionThatCannotBeReadIsTold()
    {
        EditionData data = m_edition->data();
        data.name = u"imported"_s;
        QVERIFY(!m_store.keep(Edition(data)));
        QVERIFY(QFile::remove(QDir(m_store.pathOf(data.name)).filePath(u"funding.csv"_s)));
        m_settings->setValue(Settings::Key::LastEdition, data.name);
        makeWindow();
        QCOMPARE(m_window->edition(), m_edition);
        QTRY_VERIFY(m_window->findChild<ListingDialog *>());
    }

    void aFileThatIsNoBookLeavesTheOpenEdition()
    {
        QFile file(m_folder.filePath(u"nobook.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Nothing to see here.\n");
        file.close();
        m_window->library()->importBook(file.fileName());
        QTRY_VERIFY(m_window->findChild<ListingDialog *>());
        QCOMPARE(m_window->edition(), m_edition);
        QVERIFY(m_store.entries().isEmpty());
    }

    void theLastScopeComesBack()
    {
        m_window->goTo({scope(u"kenya"_s)});
        m_window->close();
        makeWindow();
        QCOMPARE(m_window->view().scopes, QList{scope(u"kenya"_s)});
    }

    void theClipboardGetsTableAndChart()
    {
        m_window->goTo({scope(u"south-america"_s)});
        action(u"actionCopyTable"_s)->trigger();
        QVERIFY(QApplication::clipboard()->mimeData()->html().startsWith(u"<table>"_s));
        const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 1 + 9 + 1);
        QCOMPARE(lines.last().split(u'\t').last(), u"192470524"_s);
        action(u"actionCopyChart"_s)->trigger();
        const QMimeData *data = QApplication::clipboard()->mimeData();
        QVERIFY(data->hasImage());
        QVERIFY(data->hasFormat(u"image/svg+xml"_s));
        QVERIFY(data->text().contains(u"Colombia"_s));
    }

    void shortcutsWorkWhileSomethingIsTyped()
    {
        for (const QString &name : {u"searchField"_s, u"placeFilter"_s}) {
            auto *line = m_window->findChild<QLineEdit *>(name);
            QVERIFY(line);
            line->setFocus();
            const QSignalSpy triggered(m_window->findChild<QAction *>(u"actionDataChecks"_s), &QAction::triggered);
            QTest::keyClick(line, Qt::Key_D, Qt::ControlModifier); // deletes a character in a line elsewhere
            QCOMPARE(triggered.size(), 1);
            QApplication::activeModalWidget()->close();
        }
    }

    void noTwoActionsShareAShortcut()
    {
        QHash<QKeySequence, QString> seen;
        for (const QAction *action : m_window->findChildren<QAction *>()) {
            for (const QKeySequence &shortcut : action->shortcuts()) {
                if (action->shortcutContext() == Qt::WidgetShortcut || action->objectName().isEmpty())
                    continue;
                QVERIFY2(!seen.contains(shortcut) || seen.value(shortcut) == action->objectName(),
                         qPrintable(shortcut.toString() + u' ' + action->objectName()));
                seen.insert(shortcut, action->objectName());
            }
        }
        QVERIFY(seen.size() > 15);
    }

    void noShortcutIsAlsoTheMnemonicOfAMenu()
    {
        QList<QKeySequence> mnemonics;
        for (const QAction *menu : m_window->menuBar()->actions())
            mnemonics.append(QKeySequence::mnemonic(menu->text()));
        QCOMPARE(QSet<QKeySequence>(mnemonics.cbegin(), mnemonics.cend()).size(), mnemonics.size());
        for (const QAction *action : m_window->findChildren<QAction *>())
            QVERIFY2(action->shortcut().isEmpty() || !mnemonics.contains(action->shortcut()),
                     qPrintable(action->objectName()));
    }

    void everythingThatTakesTheFocusHasAName()
    {
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            const bool viewport = qobject_cast<const QAbstractScrollArea *>(widget->parent()) != nullptr;
            if (widget->focusPolicy() & Qt::TabFocus && widget->isVisible() && !viewport) {
                const auto *button = qobject_cast<const QAbstractButton *>(widget);
                QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                         qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                                    widget->objectName() + u" in "_s +
                                    QString::fromLatin1(widget->parent()->metaObject()->className())));
            }
        }
    }
};

MIGOF_TEST(TestMainWindow)
#include "tst_mainwindow.moc"
