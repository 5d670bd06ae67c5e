// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/breakdown.h"
#include "models/package/datapackagereader.h"
#include "resources/embeddededition.h"
#include "tests/support/testmain.h"
#include "widgets/chartpane/chartview.h"
#include "widgets/look/themecolors.h"

#include <QMouseEvent>
#include <QTest>

using namespace Qt::StringLiterals;

/// The mouse on the legend of the window's chart.
class TestChartLegendPointing : public QObject
{
    Q_OBJECT

private:
    EditionPtr m_edition;
    std::unique_ptr<ChartView> m_view;

    QPoint onView(QPointF scene) const { return m_view->mapFromScene(scene); }

    // In the middle of the entry of this theme.
    QPoint entryOf(int theme) const
    {
        const QRectF all = m_view->chart()->sceneRect();
        QRect found;
        for (int y = 0; y < m_view->chart()->rectOf({0, -1}).top(); y += 2) {
            for (int x = 0; x < all.width(); x += 2) {
                if (m_view->chart()->legendEntryAt(QPointF(x, y)) == theme)
                    found |= QRect(x, y, 1, 1);
            }
        }
        return onView(found.center());
    }
    void moveTo(const QPoint &position) const
    {
        QMouseEvent move(QEvent::MouseMove, position, m_view->viewport()->mapToGlobal(position), Qt::NoButton,
                         Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(m_view->viewport(), &move);
    }
    bool hasItsColour(int theme) const
    {
        const QRectF segment = m_view->chart()->rectOf({0, theme});
        const QPoint inside = onView({segment.center().x(), segment.top() + 3});
        return m_view->viewport()->grab().toImage().pixelColor(inside) == ThemeColors::theme(theme);
    }

private slots:
    void initTestCase()
    {
        m_edition = DataPackageReader::read(embeddedPackagePath()).edition;
        QVERIFY(m_edition);
    }

    void init()
    {
        m_view = std::make_unique<ChartView>();
        ChartContent content;
        content.values = false; // nothing on the segments but their colours
        m_view->setContent(content);
        m_view->resize(1000, 600);
        m_view->chart()->setBreakdown(
            Breakdown(m_edition, {{*m_edition->find(u"somalia"_s), *m_edition->find(u"haiti"_s)}}));
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->refresh();
    }

    void pointingGreysTheOthersAsLongAsItLasts()
    {
        QVERIFY(hasItsColour(4) && hasItsColour(5));
        moveTo(entryOf(4));
        QVERIFY(hasItsColour(4) && !hasItsColour(5));
        moveTo(entryOf(5));
        QVERIFY(!hasItsColour(4) && hasItsColour(5));
        moveTo(onView(m_view->chart()->rectOf({1, -1}).center()));
        QVERIFY(hasItsColour(4) && hasItsColour(5));
        moveTo(entryOf(4));
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(m_view->viewport(), &leave);
        QVERIFY(hasItsColour(4) && hasItsColour(5));
    }

    void aClickKeepsAThemeUntilTheNext()
    {
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, entryOf(4));
        moveTo(onView(m_view->chart()->rectOf({1, -1}).center()));
        QVERIFY(hasItsColour(4) && !hasItsColour(5));
        moveTo(entryOf(5)); // another may be looked at meanwhile
        QVERIFY(!hasItsColour(4) && hasItsColour(5));
        moveTo(onView(m_view->chart()->rectOf({1, -1}).center()));
        QVERIFY(hasItsColour(4) && !hasItsColour(5));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, entryOf(4));
        moveTo(onView(m_view->chart()->rectOf({1, -1}).center()));
        QVERIFY(hasItsColour(4) && hasItsColour(5));
    }
};

MIGOF_TEST(TestChartLegendPointing)
#include "tst_chartlegendpointing.moc"
