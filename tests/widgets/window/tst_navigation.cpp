// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/datapackagereader.h"
#include "models/viewing/settings.h"
#include "resources/embeddededition.h"
#include "tests/support/testmain.h"
#include "widgets/chartpane/chartview.h"
#include "widgets/listings/gapsdialog.h"
#include "widgets/listings/glossarydialog.h"
#include "widgets/places/gotodialog.h"
#include "widgets/window/mainwindow.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

/// The ways through the main window: breadcrumb, history, links, and the dialogs that lead somewhere.
class TestNavigation : public QObject
{
    Q_OBJECT

private:
    EditionPtr m_edition;
    Settings m_settings;
    std::unique_ptr<MainWindow> m_window;

    Scope scope(const QString &id) const { return *m_edition->find(id); }
    void trigger(const QString &name) const { m_window->findChild<QAction *>(name)->trigger(); }
    QTextBrowser *detail() const { return m_window->findChild<QTextBrowser *>(u"detailText"_s); }
    QToolButton *crumb(const QString &id) const { return m_window->findChild<QToolButton *>(u"crumb-"_s + id); }
    // What a part's menu would show, and the entry of this text in it.
    static QAction *entry(const QToolButton *part, const QString &text)
    {
        emit part->menu()->aboutToShow();
        for (QAction *action : part->menu()->actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
    QPoint centreOf(const QString &words) const
    {
        const QTextCursor found = detail()->document()->find(words, 0, QTextDocument::FindCaseSensitively);
        QTextCursor at = found;
        at.setPosition(found.selectionStart() + 1);
        detail()->setTextCursor(at);
        detail()->ensureCursorVisible();
        return detail()->cursorRect(at).center();
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
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanup() { m_window.reset(); }

    void breadcrumbLeadsUpwards()
    {
        m_window->goTo({scope(u"haiti"_s)});
        QCOMPARE(crumb(u"haiti"_s)->accessibleName(), u"Haiti"_s);
        const Scope region = *m_edition->parent(scope(u"haiti"_s));
        QTest::mouseClick(crumb(m_edition->id(region)), Qt::LeftButton, {}, {8, 8});
        QCOMPARE(m_window->view(), View::of({region}));
        QVERIFY(!crumb(u"haiti"_s));
        QTest::mouseClick(crumb(u"world"_s), Qt::LeftButton, {}, {8, 8});
        QCOMPARE(m_window->view(), View::of({Scope::world()}));
    }

    void breadcrumbMenusHaveTheSiblings()
    {
        m_window->goTo({scope(u"haiti"_s)});
        const Scope region = *m_edition->parent(scope(u"haiti"_s));
        QVERIFY(entry(crumb(u"haiti"_s), u"Haiti"_s)->isChecked());
        QCOMPARE(crumb(u"haiti"_s)->menu()->actions().size(), m_edition->children(region).size());
        QVERIFY(entry(crumb(m_edition->id(region)), u"South America"_s));
        entry(crumb(u"haiti"_s), u"Jamaica"_s)->trigger();
        QCOMPARE(m_window->view(), View::of({scope(u"jamaica"_s)}));
        QVERIFY(crumb(u"jamaica"_s));
    }

    void breadcrumbOfTheWorldLeadsDown()
    {
        entry(crumb(u"world"_s), u"South America"_s)->trigger();
        QCOMPARE(m_window->view(), View::of({scope(u"south-america"_s)}));
    }

    void downOpensABreadcrumbsMenu()
    {
        m_window->goTo({scope(u"haiti"_s)});
        QToolButton *part = crumb(u"haiti"_s);
        QVERIFY(part->focusPolicy() & Qt::TabFocus);
        bool shown = false;
        // The menu runs an event loop of its own.
        connect(part->menu(), &QMenu::aboutToShow, part, [&] {
            shown = true;
            QMetaObject::invokeMethod(part->menu(), &QMenu::close, Qt::QueuedConnection);
        });
        part->setFocus();
        QTest::keyClick(part, Qt::Key_Down);
        QVERIFY(shown);
    }

    void breadcrumbCountsWhatIsCompared()
    {
        m_window->goTo({scope(u"haiti"_s), scope(u"kenya"_s), scope(u"regional-initiatives-south-america"_s)});
        QVERIFY(crumb(u"compared"_s)->text().contains(u'3'));
        QVERIFY(entry(crumb(u"compared"_s), u"Regional initiatives (South America)"_s));
        entry(crumb(u"compared"_s), u"Kenya"_s)->trigger();
        QCOMPARE(m_window->view(), View::of({scope(u"kenya"_s)}));
    }

    void aLongNameDoesNotWidenTheWindow()
    {
        const int before = m_window->minimumSizeHint().width();
        m_window->goTo({scope(u"micronesia"_s)});
        QToolButton *part = crumb(u"micronesia"_s);
        QVERIFY(m_window->minimumSizeHint().width() <= qMax(before, 1100));
        QVERIFY(part->minimumSizeHint().width() < part->sizeHint().width() / 2);
        QVERIFY(part->toolTip().contains(u"Palau"_s));
    }

    void goingBackRestoresHowFarTheTextWasScrolled()
    {
        m_window->goTo({scope(u"haiti"_s)});
        detail()->verticalScrollBar()->setValue(321);
        m_window->goTo({scope(u"kenya"_s)});
        QCOMPARE(detail()->verticalScrollBar()->value(), 0);
        detail()->verticalScrollBar()->setValue(123);
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_window->view().scopes, QList{scope(u"haiti"_s)});
        QCOMPARE(detail()->verticalScrollBar()->value(), 321);
        QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(detail()->verticalScrollBar()->value(), 123);
    }

    void goingBackWorksWithTheFocusInTheText()
    {
        m_window->goTo({scope(u"haiti"_s)});
        m_window->goTo({scope(u"kenya"_s)});
        detail()->setFocus();
        QTest::keyClick(detail(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_window->view().scopes, QList{scope(u"haiti"_s)});
    }

    void mouseButtonsGoBackOverEveryPane()
    {
        QWidget *const panes[] = {detail()->viewport(), m_window->findChild<ChartView *>()->viewport(),
                                  m_window->findChild<QTreeView *>(u"placeTree"_s)->viewport(), m_window.get()};
        for (QWidget *pane : panes) {
            m_window->goTo({scope(u"haiti"_s)});
            m_window->goTo({scope(u"kenya"_s)});
            QTest::mouseClick(pane, Qt::BackButton);
            QCOMPARE(m_window->view(), View::of({scope(u"haiti"_s)}));
            QTest::mouseClick(pane, Qt::ForwardButton);
            QCOMPARE(m_window->view(), View::of({scope(u"kenya"_s)}));
        }
    }

    void mouseButtonsInADialogLeaveTheWindowAlone()
    {
        m_window->goTo({scope(u"haiti"_s)});
        trigger(u"actionGlossary"_s);
        auto *dialog = m_window->findChild<GlossaryDialog *>();
        QTest::mouseClick(dialog->findChild<QTableView *>()->viewport(), Qt::BackButton);
        QCOMPARE(m_window->view(), View::of({scope(u"haiti"_s)}));
    }

    void aPlaceInATextLeadsThere()
    {
        m_window->goTo({scope(u"haiti"_s)});
        QTRY_VERIFY(!detail()->anchorAt(centreOf(u"Dominican Republic"_s)).isEmpty());
        QTest::mouseClick(detail()->viewport(), Qt::LeftButton, {}, centreOf(u"Dominican Republic"_s));
        QCOMPARE(m_window->view().scopes, QList{scope(u"dominican-republic"_s)});
    }

    void aMentionLeadsToItsTheme()
    {
        m_window->goTo({scope(u"dominican-republic"_s)});
        QTRY_VERIFY(detail()->toPlainText().contains(u"Mentioned in"_s));
        const QTextCursor heading = detail()->document()->find(u"Mentioned in"_s);
        QTextCursor link = detail()->document()->find(u"Principle"_s, heading);
        QVERIFY(!link.isNull());
        QTest::mouseClick(detail()->viewport(), Qt::LeftButton, {}, [&] {
            detail()->setTextCursor(link);
            detail()->ensureCursorVisible();
            return detail()->cursorRect(link).center() - QPoint(4, 0);
        }());
        QVERIFY(m_window->view().scopes != QList{scope(u"dominican-republic"_s)});
        QVERIFY(m_window->view().theme >= 0);
    }

    void goToPlaceTakesAFewLettersAndEnter()
    {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        auto *dialog = m_window->findChild<GoToDialog *>();
        QVERIFY(dialog);
        auto *line = dialog->findChild<QLineEdit *>(u"goToText"_s);
        QTest::keyClicks(line, u"sud"_s);
        QTest::keyClick(line, Qt::Key_Down);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(m_window->view(), View::of({scope(u"south-sudan"_s)}));
        QTRY_VERIFY(!m_window->findChild<GoToDialog *>());
    }

    void goToPlaceSaysWhenNothingMatchesAndEscapeCloses()
    {
        m_window->goTo({scope(u"haiti"_s)});
        trigger(u"actionGoToPlace"_s);
        auto *dialog = m_window->findChild<GoToDialog *>();
        auto *line = dialog->findChild<QLineEdit *>(u"goToText"_s);
        QTest::keyClicks(line, u"<b>qqq"_s);
        const auto labels = dialog->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(),
                            [](const QLabel *label) { return label->text().contains(u"<b>qqq"_s); }));
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        QTest::keyClick(line, Qt::Key_Escape);
        QTRY_VERIFY(!m_window->findChild<GoToDialog *>());
        QCOMPARE(m_window->view(), View::of({scope(u"haiti"_s)}));
    }

    void theTreesFilterHasItsOwnKey()
    {
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(m_window->findChild<QLineEdit *>(u"placeFilter"_s)->hasFocus());
    }

    void theGlossaryLeadsFromAnAcronymToAPlace()
    {
        trigger(u"actionGlossary"_s);
        auto *dialog = m_window->findChild<GlossaryDialog *>();
        auto *table = dialog->findChild<QTableView *>(u"acronyms"_s);
        auto *places = dialog->findChild<QListWidget *>(u"acronymPlaces"_s);
        QCOMPARE(table->model()->rowCount(), m_edition->data().acronyms.size());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"acronymFilter"_s), u"Displacement Tracking"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 2).data().toString(), QLocale().toString(places->count()));
        QVERIFY(places->count() > 5);

        const QString name = places->item(2)->text();
        QTest::mouseClick(places->viewport(), Qt::LeftButton, {}, places->visualItemRect(places->item(2)).center());
        QTest::mouseDClick(places->viewport(), Qt::LeftButton, {}, places->visualItemRect(places->item(2)).center());
        QCOMPARE(m_edition->name(m_window->view().scopes.first()), name);
        QVERIFY(m_window->view().theme >= 0);
    }

    void theGlossarySaysWhenNothingMatches()
    {
        trigger(u"actionGlossary"_s);
        auto *dialog = m_window->findChild<GlossaryDialog *>();
        auto *filter = dialog->findChild<QLineEdit *>(u"acronymFilter"_s);
        QTest::keyClicks(filter, u"qqqq"_s);
        QCOMPARE(dialog->findChild<QListWidget *>(u"acronymPlaces"_s)->count(), 0);
        filter->clear();
        QVERIFY(dialog->findChild<QTableView *>(u"acronyms"_s)->selectionModel()->hasSelection());
    }

    void gapsLeadToTheirTheme()
    {
        trigger(u"actionGaps"_s);
        auto *dialog = m_window->findChild<GapsDialog *>();
        const QModelIndex row = dialog->view()->model()->index(0, 0);
        QVERIFY(row.isValid());
        const auto place = row.data(GapModel::ScopeRole).value<Scope>();
        const int theme = row.data(GapModel::ThemeRole).toInt();
        QTest::mouseClick(dialog->view()->viewport(), Qt::LeftButton, {}, dialog->view()->visualRect(row).center());
        QTest::mouseDClick(dialog->view()->viewport(), Qt::LeftButton, {}, dialog->view()->visualRect(row).center());
        QCOMPARE(m_window->view(), View::of({place}, theme));
    }

    void gapsAreSavedOrSayWhyNot()
    {
        const QTemporaryDir folder;
        const GapsDialog dialog(m_edition, m_settings);
        QVERIFY(dialog.findChild<QPushButton *>(u"exportGaps"_s)->isEnabled());
        QVERIFY(!dialog.save(folder.filePath(u"gaps.csv"_s)));
        QFile file(folder.filePath(u"gaps.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), dialog.view()->model()->rowCount() + 1);
        QVERIFY(dialog.save(folder.path())->toString().contains(folder.path()));
    }
};

MIGOF_TEST(TestNavigation)
#include "tst_navigation.moc"
