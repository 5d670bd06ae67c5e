// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/datapackagereader.h"
#include "models/viewing/settings.h"
#include "resources/embeddededition.h"
#include "tests/support/testmain.h"
#include "widgets/chartpane/chartview.h"
#include "widgets/window/mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QStatusBar>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

/// The main window with the keyboard alone, what it copies, and its context menus.
class TestKeyboard : public QObject
{
    Q_OBJECT

private:
    EditionPtr m_edition;
    Settings m_settings;
    std::unique_ptr<MainWindow> m_window;

    Scope scope(const QString &id) const { return *m_edition->find(id); }
    QTextBrowser *texts() const { return m_window->findChild<QTextBrowser *>(u"detailText"_s); }
    ChartView *chart() const { return m_window->findChild<ChartView *>(); }
    QTreeView *tree() const { return m_window->findChild<QTreeView *>(u"placeTree"_s); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static QString copied() { return QApplication::clipboard()->text(); }
    QModelIndex row(const QString &name) const
    {
        return tree()
            ->model()
            ->match(tree()->model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly | Qt::MatchRecursive)
            .value(0);
    }
    static void askForMenu(QWidget *target, const QPoint &at,
                           QContextMenuEvent::Reason reason = QContextMenuEvent::Mouse)
    {
        QContextMenuEvent event(reason, at, target->mapToGlobal(at));
        QApplication::sendEvent(target, &event);
    }
    QAction *entry(const QString &name) const
    {
        const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        return menu ? menu->findChild<QAction *>(name) : nullptr;
    }
    void choose(const QString &name) const
    {
        QAction *action = entry(name);
        QVERIFY2(action, qPrintable(name));
        action->trigger();
        QApplication::activePopupWidget()->close();
    }

private slots:
    void initTestCase()
    {
        m_edition = DataPackageReader::read(embeddedPackagePath()).edition;
        QVERIFY(m_edition);
    }

    void init()
    {
        m_window = std::make_unique<MainWindow>(m_settings, m_edition);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QApplication::clipboard()->clear();
    }

    void cleanup() { m_window.reset(); }

    void f6WalksFromPaneToPane()
    {
        tree()->setFocus();
        press(Qt::Key_F6);
        QVERIFY(chart()->hasFocus());
        press(Qt::Key_F6);
        QVERIFY(texts()->hasFocus());
        press(Qt::Key_F6);
        QVERIFY(tree()->hasFocus());
        press(Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(texts()->hasFocus());
    }

    void f6LeavesHiddenPanesOut()
    {
        tree()->setFocus();
        press(Qt::Key_F9, Qt::ShiftModifier);
        QVERIFY(!texts()->isVisible());
        press(Qt::Key_F6);
        press(Qt::Key_F6);
        QVERIFY(tree()->hasFocus());
        press(Qt::Key_F9, Qt::ShiftModifier);
        QVERIFY(texts()->isVisible());
    }

    void theFocusIsSeenInEachPane()
    {
        tree()->setFocus(Qt::MouseFocusReason);
        for (int pane = 0; pane < 3; ++pane) {
            press(Qt::Key_F6);
            const auto *ring = QApplication::focusWidget()->findChild<QWidget *>(u"focusRing"_s);
            QVERIFY(ring);
            QVERIFY(ring->isVisible());
            QCOMPARE(ring->size(), QApplication::focusWidget()->size());
        }
    }

    void tabLeavesTheTextsAtOnce()
    {
        m_window->goTo({Scope::world()});
        texts()->setFocus();
        press(Qt::Key_Tab);
        QVERIFY(!texts()->hasFocus());
        press(Qt::Key_Tab, Qt::ShiftModifier);
        QVERIFY(texts()->hasFocus());
    }

    void theChartsToolsAreOneStopOfTheTabKey()
    {
        auto *bar = m_window->findChild<QToolBar *>(u"chartToolBar"_s);
        tree()->setFocus();
        QList<QWidget *> stops;
        do {
            press(Qt::Key_Tab);
            if (bar->isAncestorOf(QApplication::focusWidget()))
                stops.append(QApplication::focusWidget());
        } while (QApplication::focusWidget() != tree());
        QCOMPARE(stops.size(), 1);
        stops.first()->setFocus();
        press(Qt::Key_Right);
        QVERIFY(bar->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(QApplication::focusWidget() != stops.first());
        press(Qt::Key_Left);
        QCOMPARE(QApplication::focusWidget(), stops.first());
    }

    void arrowsWalkFromLinkToLinkAndEnterOpens()
    {
        m_window->goTo({scope(u"haiti"_s)});
        texts()->setFocus();
        press(Qt::Key_Right); // the region, in the head of the page
        QCOMPARE(texts()->textCursor().selectedText(), m_edition->name(*m_edition->parent(scope(u"haiti"_s))));
        press(Qt::Key_Right);
        const QString second = texts()->textCursor().selectedText();
        press(Qt::Key_Left);
        QVERIFY(texts()->textCursor().selectedText() != second);
        press(Qt::Key_Return);
        QCOMPARE(m_window->view().scopes, QList{*m_edition->parent(scope(u"haiti"_s))});
    }

    void aParagraphIsCopiedByKeysWithItsCitation()
    {
        m_window->goTo({scope(u"haiti"_s)});
        texts()->setFocus();
        const QString begin = m_edition->narratives(scope(u"haiti"_s)).first()->text.left(25);
        for (int i = 0; i < 30 && !texts()->textCursor().selectedText().startsWith(begin); ++i)
            press(Qt::Key_Down, Qt::ControlModifier);
        press(Qt::Key_C, Qt::ControlModifier);
        QVERIFY2(copied().startsWith(begin), qPrintable(copied()));
        QVERIFY(copied().contains(u"\n\nIOM, Migration Initiatives 2017, Haiti, Principle 1"_s));
        QVERIFY(!copied().contains(u"\n\n\n"_s));
        QVERIFY(QApplication::clipboard()->mimeData()->html().contains(begin.toHtmlEscaped()));
    }

    void aFigureIsCopiedByKeysFromTheChart()
    {
        m_window->goTo({scope(u"haiti"_s)});
        chart()->setFocus();
        press(Qt::Key_Down);
        press(Qt::Key_C, Qt::ControlModifier);
        const qint64 amount = m_edition->total(scope(u"haiti"_s), 0).amount;
        QVERIFY2(copied().contains(QLocale().toString(amount)), qPrintable(copied()));
        QVERIFY(m_window->statusBar()->currentMessage().contains(QLocale().toString(amount)));
    }

    void rowsAreCopiedWithHeadings()
    {
        m_window->goTo({scope(u"haiti"_s), scope(u"kenya"_s)});
        tree()->setFocus();
        press(Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = copied().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.first(), u"Region or place\tTotal, US$"_s);
        const auto line = [&](const QString &id) {
            return m_edition->name(scope(id)) + u'\t' + QString::number(m_edition->total(scope(id)).amount);
        };
        QVERIFY2(lines.contains(line(u"haiti"_s)) && lines.contains(line(u"kenya"_s)), qPrintable(copied()));
        const QString html = QApplication::clipboard()->mimeData()->html();
        QVERIFY(html.contains(u"<th>Region or place</th>"_s) && html.contains(u"<td>Haiti</td>"_s));
    }

    void notReportedIsCopiedAsWords()
    {
        m_window->goTo({scope(u"fiji"_s)});
        tree()->setFocus();
        press(Qt::Key_C, Qt::ControlModifier);
        QVERIFY2(copied().contains(u"Fiji\tnot reported"_s), qPrintable(copied()));
    }

    void copyInALineCopiesItsWords()
    {
        auto *filter = m_window->findChild<QLineEdit *>(u"placeFilter"_s);
        filter->setFocus();
        QTest::keyClicks(filter, u"kenya"_s);
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(copied(), u"kenya"_s);
    }

    void aDoubleClickTakesTheWholeFigureWithoutCitation()
    {
        m_window->goTo({scope(u"haiti"_s)});
        const QString figure = QLocale().toString(m_edition->total(scope(u"haiti"_s)).amount);
        QTextCursor found = texts()->document()->find(figure);
        QVERIFY(!found.isNull());
        found.setPosition(found.selectionEnd() - 2);
        const QPoint at = texts()->cursorRect(found).center();
        QTest::mouseClick(texts()->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(texts()->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(texts()->textCursor().selectedText(), figure);
        press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(copied(), figure);
    }

    void theTreesMenuComparesAndCopies()
    {
        m_window->goTo({scope(u"haiti"_s)});
        const QModelIndex jamaica = row(u"Jamaica"_s);
        const QPoint at = tree()->visualRect(jamaica).center();
        QTest::mouseClick(tree()->viewport(), Qt::RightButton, {}, at);
        QCOMPARE(m_window->view().scopes, QList{scope(u"haiti"_s)}); // still
        askForMenu(tree()->viewport(), at);
        choose(u"copyRows"_s);
        QVERIFY2(copied().contains(u"Jamaica\t"_s) && !copied().contains(u"Haiti"_s), qPrintable(copied()));
        askForMenu(tree()->viewport(), at);
        choose(u"compareScope"_s);
        QCOMPARE(m_window->view().scopes, (QList{scope(u"haiti"_s), scope(u"jamaica"_s)}));
        askForMenu(tree()->viewport(), tree()->visualRect(row(u"Jamaica"_s)).center());
        choose(u"removeScope"_s);
        QCOMPARE(m_window->view().scopes, QList{scope(u"haiti"_s)});
    }

    void theMenuKeyOpensTheMenuOfTheCurrentRow()
    {
        m_window->goTo({scope(u"haiti"_s)});
        tree()->setFocus();
        askForMenu(tree(), {}, QContextMenuEvent::Keyboard);
        QVERIFY(entry(u"openScope"_s)->text().contains(u"Haiti"_s));
        QApplication::activePopupWidget()->close();
    }

    void theChartsMenuOpensAndCopies()
    {
        m_window->goTo({scope(u"south-america"_s)});
        const QPoint at = chart()->mapFromScene(chart()->chart()->rectOf({0, 0}).center());
        askForMenu(chart()->viewport(), at);
        choose(u"copyFigure"_s);
        QVERIFY2(copied().contains(m_edition->name(m_edition->children(scope(u"south-america"_s)).first())),
                 qPrintable(copied()));
        askForMenu(chart()->viewport(), at);
        choose(u"openScope"_s);
        QCOMPARE(m_window->view(), View::of({m_edition->children(scope(u"south-america"_s)).first()}));
    }

    void theTextsMenuCopiesWithoutCitationAndFollowsLinks()
    {
        m_window->goTo({scope(u"haiti"_s)});
        const QString begin = m_edition->narratives(scope(u"haiti"_s)).first()->text.left(25);
        QTextCursor found = texts()->document()->find(begin);
        texts()->setTextCursor(found);
        texts()->ensureCursorVisible();
        const QPoint at = texts()->cursorRect(found).center();
        askForMenu(texts()->viewport(), at);
        choose(u"selectParagraph"_s);
        QCOMPARE(texts()->textCursor().selectedText(), found.block().text());
        askForMenu(texts()->viewport(), at);
        choose(u"copyWithoutCitation"_s);
        QCOMPARE(copied(), found.block().text());

        const Scope region = *m_edition->parent(scope(u"haiti"_s));
        found = texts()->document()->find(m_edition->name(region));
        found.setPosition(found.selectionStart() + 1);
        texts()->setTextCursor(found);
        texts()->ensureCursorVisible();
        askForMenu(texts()->viewport(), texts()->cursorRect(found).center());
        QVERIFY(!QApplication::activePopupWidget()->findChild<QAction *>(u"link-copy"_s)); // an address of no use
        choose(u"goToLink"_s);
        QCOMPARE(m_window->view().scopes, QList{region});
    }

    void whatIsSaidGoesWithWhatItWasSaidOf()
    {
        m_window->goTo({scope(u"haiti"_s)});
        chart()->setFocus();
        press(Qt::Key_Down);
        QVERIFY(!m_window->statusBar()->currentMessage().isEmpty());
        m_window->goTo({scope(u"kenya"_s)});
        QVERIFY(m_window->statusBar()->currentMessage().isEmpty());
    }

    void aClickOnTheSelectedRowOpensIt()
    {
        const Scope region = scope(u"south-america"_s);
        const Scope place = m_edition->children(region).at(1); // the first has a name that others have too
        m_window->goTo({region});
        QTest::mouseClick(chart()->viewport(), Qt::LeftButton, {},
                          chart()->mapFromScene(chart()->chart()->rectOf({1, 0}).center()));
        QCOMPARE(m_window->view().scopes, QList{place});
        QCOMPARE(m_window->view().chartScopes, QList{region});
        QCOMPARE(tree()->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(tree()->selectionModel()->selectedRows().first().data().toString(), m_edition->name(place));
        QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {},
                          tree()->visualRect(row(m_edition->name(place))).center());
        QCOMPARE(m_window->view().chartScopes, QList{place});
    }
};

MIGOF_TEST(TestKeyboard)
#include "tst_keyboard.moc"
