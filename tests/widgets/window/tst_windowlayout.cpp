// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/datapackagereader.h"
#include "models/viewing/settings.h"
#include "resources/embeddededition.h"
#include "tests/support/testmain.h"
#include "widgets/listings/listingdialog.h"
#include "widgets/window/mainwindow.h"
#include "widgets/window/windowlayout.h"

#include <QAbstractTextDocumentLayout>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextFrame>
#include <QTextLayout>
#include <QTreeView>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

/// How the main window uses its room, and how its texts are read.
class TestWindowLayout : public QObject
{
    Q_OBJECT

private:
    EditionPtr m_edition;
    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;

    Scope scope(const QString &id) const { return *m_edition->find(id); }
    QAction *action(const QString &name) const { return m_window->findChild<QAction *>(name); }
    QTextBrowser *texts() const { return m_window->findChild<QTextBrowser *>(u"detailText"_s); }
    QTreeView *tree() const { return m_window->findChild<QTreeView *>(u"placeTree"_s); }
    QLineEdit *words() const { return m_window->findChild<QLineEdit *>(u"findWords"_s); }
    QString count() const { return m_window->findChild<QLabel *>(u"findCount"_s)->text(); }
    void makeWindow()
    {
        m_window = std::make_unique<MainWindow>(*m_settings, m_edition);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
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
        makeWindow();
    }

    void cleanup() { m_window.reset(); }

    void theFirstWindowFitsTheScreen_data()
    {
        QTest::addColumn<QSize>("room");
        QTest::addColumn<QSize>("size");
        QTest::newRow("large") << QSize(1920, 1040) << QSize(1440, 900);
        QTest::newRow("laptop") << QSize(1366, 728) << QSize(1358, 700);
        QTest::newRow("small") << QSize(1024, 600) << QSize(1016, 572);
    }

    void theFirstWindowFitsTheScreen()
    {
        QFETCH(const QSize, room);
        QFETCH(const QSize, size);
        QCOMPARE(WindowLayout::firstSize(room, {8, 28}), size);
        m_window->resize(size);
        QVERIFY(m_window->width() <= size.width());
        QVERIFY(m_window->height() <= size.height());
    }

    void panesShareTheRoomAnewUntilAHandleIsMoved()
    {
        auto *panes = m_window->findChild<QSplitter *>(u"panes"_s);
        m_window->resize(1900, 900);
        QVERIFY(panes->sizes().last() >= panes->width() * 2 / 5 - 2);
        m_window->resize(1024, 640);
        QVERIFY(panes->sizes().first() >= 318);
        QCOMPARE(tree()->horizontalScrollBar()->maximum(), 0);
        QTest::mousePress(panes->handle(1), Qt::LeftButton, {}, {0, 100});
        QTest::mouseMove(panes->handle(1), {30, 100});
        QTest::mouseRelease(panes->handle(1), Qt::LeftButton, {}, {30, 100});
        const int tree = panes->sizes().first();
        m_window->resize(1200, 640);
        QCOMPARE(panes->sizes().first(), tree);
    }

    void hiddenPanesStayHiddenAndComeBack()
    {
        tree()->setFocus();
        press(Qt::Key_F9);
        QVERIFY(!tree()->isVisible());
        QVERIFY(QApplication::focusWidget()->isVisible());
        m_window->close();
        makeWindow();
        QVERIFY(!tree()->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier); // its filter is wanted
        QVERIFY(tree()->isVisible());
        QVERIFY(action(u"actionShowTree"_s)->isChecked());
    }

    void fullScreenGoesAndComes()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F11);
        QTRY_VERIFY(m_window->isFullScreen());
        QTRY_VERIFY(action(u"actionFullScreen"_s)->isChecked());
        QTest::keyClick(m_window.get(), Qt::Key_F11);
        QTRY_VERIFY(!m_window->isFullScreen());
    }

    void resettingTheLayoutLeavesTheWindowAlone()
    {
        m_window->showMaximized();
        QTRY_VERIFY(m_window->isMaximized());
        const QSize size = m_window->size();
        action(u"actionShowTexts"_s)->trigger();
        action(u"actionThemeColumns"_s)->trigger();
        action(u"actionResetLayout"_s)->trigger();
        QVERIFY(m_window->isMaximized());
        QCOMPARE(m_window->size(), size);
        QVERIFY(texts()->isVisible());
        QVERIFY(tree()->isColumnHidden(3));
    }

    void themeColumnsGetTheirRoom()
    {
        m_window->resize(1900, 900);
        const int before = tree()->width();
        action(u"actionThemeColumns"_s)->trigger();
        QCOMPARE(tree()->horizontalScrollBar()->maximum(), 0);
        action(u"actionThemeColumns"_s)->trigger();
        QCOMPARE(tree()->width(), before);
    }

    void noFigureBreaksAndNothingIsBesideThePane_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<QStringList>("ids");
        const QStringList two{u"haiti"_s, u"kenya"_s};
        const QStringList three{u"middle-east-and-north-africa"_s, u"world"_s, u"south-america"_s};
        QTest::newRow("world, narrow") << 1024 << QStringList{u"world"_s};
        QTest::newRow("two, narrow") << 1024 << two;
        QTest::newRow("three, narrow") << 1024 << three;
        QTest::newRow("three, wide") << 1900 << three;
    }

    void noFigureBreaksAndNothingIsBesideThePane()
    {
        QFETCH(const int, width);
        QFETCH(const QStringList, ids);
        m_window->resize(width, 640);
        QList<Scope> scopes;
        for (const QString &id : ids)
            scopes.append(scope(id));
        m_window->goTo(scopes);
        QVERIFY(texts()->document()->size().width() <= texts()->viewport()->width() + 1);
        int figures = 0;
        for (QTextBlock block = texts()->document()->begin(); block.isValid(); block = block.next()) {
            QString text = block.text();
            const bool figure = text.remove(u',').toLongLong() > 0;
            figures += figure ? 1 : 0;
            if (figure)
                QCOMPARE(block.layout()->lineCount(), 1);
        }
        const bool table = !texts()->document()->rootFrame()->childFrames().isEmpty() && ids.size() > 1;
        QVERIFY(!table || width < 1900 || figures > 0);
    }

    void aNarrowComparisonHasTheTextsBelowOneAnother()
    {
        const Narrative *narrative = m_edition->narratives(scope(u"haiti"_s)).first();
        for (const int width : {1024, 1900}) {
            m_window->resize(width, 640);
            m_window->goTo({scope(u"haiti"_s), scope(u"kenya"_s), scope(u"jamaica"_s)});
            QVERIFY(texts()->toPlainText().contains(narrative->text.left(25)));
        }
    }

    void theDifferenceNamesWhatItIsOf()
    {
        m_window->resize(1900, 900);
        m_window->goTo({scope(u"haiti"_s), scope(u"kenya"_s)});
        QVERIFY(texts()->toPlainText().contains(u"Haiti \u2212 Kenya"_s));
    }

    void lettersOfTheTextsGrowAndAreRemembered()
    {
        const auto height = [this] {
            return texts()->document()->documentLayout()->blockBoundingRect(texts()->document()->begin()).height();
        };
        m_window->goTo({scope(u"haiti"_s)});
        const qreal before = height();
        QTest::keyClick(m_window.get(), Qt::Key_Plus, Qt::ControlModifier);
        QTest::keyClick(m_window.get(), Qt::Key_Equal, Qt::ControlModifier);
        const qreal larger = height();
        QVERIFY(larger > before);
        QWheelEvent wheel({20, 20}, texts()->viewport()->mapToGlobal(QPointF(20, 20)), {}, {0, 120}, Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(texts()->viewport(), &wheel);
        QVERIFY(height() > larger);
        m_window->close();
        makeWindow();
        m_window->goTo({scope(u"haiti"_s)});
        QVERIFY(height() > larger);
        QTest::keyClick(m_window.get(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(height(), before);
    }

    void wordsAreFoundInTheText()
    {
        m_window->goTo({scope(u"haiti"_s)});
        texts()->setFocus();
        press(Qt::Key_Slash);
        QVERIFY(words()->hasFocus());
        QTest::keyClicks(words(), u"migra"_s);
        int hits = 0;
        for (QTextCursor at = texts()->document()->find(u"migra"_s); !at.isNull();
             at = texts()->document()->find(u"migra"_s, at))
            ++hits;
        QVERIFY(hits > 3);
        QCOMPARE(count(), u"1 of %1"_s.arg(hits));
        QCOMPARE(texts()->extraSelections().size(), hits);
        press(Qt::Key_Return);
        QCOMPARE(count(), u"2 of %1"_s.arg(hits));
        press(Qt::Key_Return, Qt::ShiftModifier);
        press(Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(count(), u"%1 of %1"_s.arg(hits)); // round at the ends
        const auto selections = texts()->extraSelections();
        QVERIFY(selections.first().format.background() != selections.last().format.background());
        QTest::keyClicks(words(), u"qq"_s);
        QCOMPARE(count(), u"Not found"_s);
        press(Qt::Key_Escape);
        QVERIFY(!words()->isVisible());
        QVERIFY(texts()->hasFocus());
        QVERIFY(texts()->extraSelections().isEmpty());
    }

    void aSlashCanBeTyped()
    {
        auto *search = m_window->findChild<QLineEdit *>(u"searchField"_s);
        search->setFocus();
        QTest::keyClicks(search, u"a/b"_s);
        QCOMPARE(search->text(), u"a/b"_s);
        QVERIFY(search->hasFocus());
    }

    void theTitleSaysWhereOneIs()
    {
        m_window->goTo({scope(u"haiti"_s)});
        QVERIFY(m_window->windowTitle().startsWith(u"Haiti – "_s));
        m_window->goTo({scope(u"haiti"_s), scope(u"kenya"_s)});
        QVERIFY(m_window->windowTitle().contains(u"Kenya"_s));
    }

    void f1OpensTheGuide()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        auto *guide = m_window->findChild<QTextBrowser *>(u"userGuideText"_s);
        QVERIFY(guide);
        QVERIFY(guide->toPlainText().contains(u"Getting around"_s));
        guide->window()->close();
    }

    void theKeysAreListed()
    {
        QTest::keyClick(m_window.get(), Qt::Key_Question, Qt::ControlModifier | Qt::ShiftModifier);
        if (!m_window->findChild<ListingDialog *>(u"shortcuts"_s)) // a plain Ctrl and ? on some platforms
            QTest::keyClick(m_window.get(), Qt::Key_Question, Qt::ControlModifier);
        auto *dialog = m_window->findChild<ListingDialog *>(u"shortcuts"_s);
        QVERIFY(dialog);
        const QAbstractItemModel *rows = dialog->view()->model();
        QStringList keys;
        for (int row = 0; row < rows->rowCount(); ++row)
            keys.append(rows->index(row, 2).data().toString());
        QVERIFY(keys.contains(u"F6"_s) && keys.contains(u"Ctrl+C"_s));
        dialog->close();
    }

    void theWorldsPageSaysWhoAsksForWhat()
    {
        m_window->goTo({Scope::world()});
        QVERIFY(texts()->toPlainText().contains(
            u"International Organization for Migration (IOM): what it asks of donors"_s));
        m_window->goTo({scope(u"haiti"_s)});
        QVERIFY(!texts()->toPlainText().contains(u"asks of donors"_s));
    }

    void thePrintedTotalStandsOnItsPage()
    {
        m_window->goTo({scope(u"vanuatu"_s)});
        QVERIFY(texts()->toPlainText().contains(u"The book prints a total of"_s));
    }
};

MIGOF_TEST(TestWindowLayout)
#include "tst_windowlayout.moc"
