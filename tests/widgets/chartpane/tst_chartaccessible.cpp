// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/breakdown.h"
#include "models/package/datapackagereader.h"
#include "resources/embeddededition.h"
#include "tests/support/testmain.h"
#include "widgets/chartpane/chartview.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

// What screen readers were told last.
struct Told {
    int focusEvents = 0;
    int reorderEvents = 0;
    QString focusedName;
} told;

void listen(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::ObjectReorder)
        ++told.reorderEvents;
    if (event->type() != QAccessible::Focus || event->object())
        return; // the focus of whole widgets is Qt's business
    ++told.focusEvents;
    told.focusedName = event->accessibleInterface()->text(QAccessible::Name);
}

} // namespace

class TestChartAccessible : public QObject
{
    Q_OBJECT

private:
    EditionPtr m_edition;
    std::unique_ptr<ChartView> m_view;

    QAccessibleInterface *chart() const { return QAccessible::queryAccessibleInterface(m_view.get()); }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_view.get(), Qt::Key(key), modifiers); }
    void showScope(const QString &id)
    {
        m_view->chart()->setBreakdown(Breakdown(m_edition, {{*m_edition->find(id)}}));
        m_view->refresh();
    }

private slots:
    void initTestCase()
    {
        m_edition = DataPackageReader::read(embeddedPackagePath()).edition;
        QVERIFY(m_edition);
        QAccessible::setActive(true);
    }

    void init()
    {
        m_view = std::make_unique<ChartView>();
        m_view->resize(800, 200);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        showScope(u"east-and-horn-of-africa"_s);
        m_view->setFocus();
        told = {};
        QAccessible::installUpdateHandler(listen);
    }

    void cleanup()
    {
        QAccessible::installUpdateHandler(nullptr);
        m_view.reset();
    }

    void theChartHasItsBarsAndTheBarsTheirSegments()
    {
        QCOMPARE(chart()->role(), QAccessible::Chart);
        QCOMPARE(chart()->childCount(), 10);
        for (int row = 0; row < chart()->childCount(); ++row) {
            QAccessibleInterface *bar = chart()->child(row);
            QVERIFY(bar && bar->isValid());
            QCOMPARE(bar->role(), QAccessible::ListItem);
            QCOMPARE(bar->parent(), chart());
            QCOMPARE(chart()->indexOfChild(bar), row);
            QCOMPARE(bar->childCount(), 6);
            for (int stack = 0; stack < bar->childCount(); ++stack) {
                QCOMPARE(bar->child(stack)->parent(), bar);
                QCOMPARE(bar->indexOfChild(bar->child(stack)), stack);
                QCOMPARE(bar->child(stack)->childCount(), 0);
            }
        }
        QVERIFY(!chart()->child(10) && !chart()->child(-1));
        QCOMPARE(chart()->child(3), chart()->child(3)); // the same object each time
    }

    void elementsHaveNameValuePositionAndRectangle()
    {
        QAccessibleInterface *somalia = chart()->child(6);
        QCOMPARE(somalia->text(QAccessible::Name), u"Somalia: US$ 102,720,000"_s);
        QCOMPARE(somalia->text(QAccessible::Description), u"Bar 7 of 10"_s);
        QAccessibleInterface *segment = somalia->child(4);
        QVERIFY(segment->text(QAccessible::Name).startsWith(u"Somalia, Objective 2: "_s));
        QVERIFY(segment->text(QAccessible::Name).contains(u"54%"_s));
        QCOMPARE(segment->text(QAccessible::Value), u"US$ 55,000,000"_s);
        QCOMPARE(segment->text(QAccessible::Description), u"Segment 5 of 6"_s);
        QCOMPARE(somalia->valueInterface()->currentValue(), QVariant(102720000.0));
        QCOMPARE(segment->valueInterface()->currentValue(), QVariant(55000000.0));
        QCOMPARE(segment->valueInterface()->maximumValue(), QVariant(102720000.0));
        m_view->ensureVisible({6, 4});
        const QPoint center = segment->rect().center();
        QCOMPARE(chart()->childAt(center.x(), center.y()), somalia);
        QCOMPARE(somalia->childAt(center.x(), center.y()), segment);
        QVERIFY(!segment->state().offscreen);
    }

    void walkingMovesTheFocusAndSaysSo()
    {
        QCOMPARE(chart()->focusChild(), chart());
        key(Qt::Key_Down);
        key(Qt::Key_Down);
        QCOMPARE(chart()->focusChild(), chart()->child(1));
        key(Qt::Key_Right);
        QCOMPARE(chart()->focusChild(), chart()->child(1)->child(0));
        QVERIFY(chart()->child(1)->child(0)->state().focused);
        QVERIFY(!chart()->child(1)->state().focused);
        if (QAccessible::isActive()) { // the offscreen platform passes no events on
            QCOMPARE(told.focusEvents, 3);
            QCOMPARE(told.focusedName, chart()->child(1)->child(0)->text(QAccessible::Name));
        }
    }

    void homeEndAndPageKeysWalkFurther()
    {
        key(Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(m_view->walkedMark(), (ChartScene::Mark{9, -1}));
        key(Qt::Key_End);
        QCOMPARE(m_view->walkedMark(), (ChartScene::Mark{9, 5}));
        key(Qt::Key_Home);
        QCOMPARE(m_view->walkedMark(), (ChartScene::Mark{9, -1}));
        key(Qt::Key_PageUp);
        const int row = m_view->walkedMark().row;
        QVERIFY2(row > 0 && row < 8, qPrintable(QString::number(row))); // a view's height of bars
        key(Qt::Key_PageDown);
        QCOMPARE(m_view->walkedMark().row, 9);
        key(Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(m_view->walkedMark(), (ChartScene::Mark{0, -1}));
        key(Qt::Key_Up);
        key(Qt::Key_Left);
        QCOMPARE(m_view->walkedMark(), (ChartScene::Mark{0, -1}));
    }

    void keysGoOnFromWhereTheMouseClicked()
    {
        const QPoint point = m_view->mapFromScene(m_view->chart()->rectOf({2, -1}).center());
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, point);
        key(Qt::Key_Down);
        QCOMPARE(m_view->walkedMark().row, 3);
    }

    void mirroredKeysAreMirrored()
    {
        m_view->setLayoutDirection(Qt::RightToLeft);
        key(Qt::Key_Down);
        key(Qt::Key_Left);
        QCOMPARE(m_view->walkedMark(), (ChartScene::Mark{0, 0}));
        key(Qt::Key_Right);
        QCOMPARE(m_view->walkedMark(), (ChartScene::Mark{0, -1}));
    }

    void pressingAnElementPicksIt()
    {
        const QSignalSpy picked(m_view.get(), &ChartView::picked);
        chart()->child(6)->child(4)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked.first().first().value<ChartScene::Mark>(), (ChartScene::Mark{6, 4}));
    }

    void selectionIsAState()
    {
        m_view->chart()->setSelectedMark({6, 4});
        QVERIFY(chart()->child(6)->child(4)->state().selected);
        QVERIFY(!chart()->child(6)->state().selected);
    }

    void anotherChartHasOtherElements()
    {
        key(Qt::Key_End, Qt::ControlModifier);
        showScope(u"haiti"_s);
        if (QAccessible::isActive())
            QVERIFY(told.reorderEvents > 0);
        QCOMPARE(chart()->childCount(), 1);
        QVERIFY(chart()->child(0)->text(QAccessible::Name).startsWith(u"Haiti: "_s));
        QCOMPARE(chart()->focusChild(), chart()); // nothing walked to yet
        m_view->chart()->setBreakdown(Breakdown());
        m_view->refresh();
        QCOMPARE(chart()->childCount(), 0);
        key(Qt::Key_Down); // nothing to walk, nothing happens
        QCOMPARE(m_view->walkedMark(), ChartScene::Mark());
    }
};

MIGOF_TEST(TestChartAccessible)
#include "tst_chartaccessible.moc"
