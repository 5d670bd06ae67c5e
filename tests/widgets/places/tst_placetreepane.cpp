// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/placetreemodel.h"
#include "models/package/datapackagereader.h"
#include "resources/embeddededition.h"
#include "tests/support/testmain.h"
#include "widgets/places/placetreepane.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

class TestPlaceTreePane : public QObject
{
    Q_OBJECT

private:
    EditionPtr m_edition;
    std::unique_ptr<PlaceTreePane> m_pane;
    QTreeView *m_view = nullptr;
    QLineEdit *m_filter = nullptr;

    QModelIndex find(const QString &name) const
    {
        const QModelIndexList found = m_view->model()->match(m_view->model()->index(0, 0), Qt::DisplayRole, name, 1,
                                                             Qt::MatchExactly | Qt::MatchRecursive);
        return found.value(0);
    }
    void click(const QString &name, Qt::KeyboardModifiers modifiers = {})
    {
        const QModelIndex index = find(name);
        QVERIFY2(index.isValid(), qPrintable(name));
        m_view->scrollTo(index);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, modifiers, m_view->visualRect(index).center());
    }

private slots:
    void initTestCase()
    {
        m_edition = DataPackageReader::read(embeddedPackagePath()).edition;
        QVERIFY(m_edition);
    }

    void init()
    {
        m_pane = std::make_unique<PlaceTreePane>();
        m_pane->setEdition(m_edition);
        m_pane->resize(480, 700);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
        m_view = m_pane->findChild<QTreeView *>(u"placeTree"_s);
        m_filter = m_pane->findChild<QLineEdit *>(u"placeFilter"_s);
    }

    void clickingARowEmitsItsScope()
    {
        QSignalSpy selected(m_pane.get(), &PlaceTreePane::selected);
        click(u"South America"_s);
        QCOMPARE(selected.size(), 1);
        const auto scopes = selected.first().first().value<QList<Scope>>();
        QCOMPARE(scopes, QList{*m_edition->find(u"south-america"_s)});
    }

    void controlClickComparesPlaces()
    {
        m_view->expandAll();
        QSignalSpy selected(m_pane.get(), &PlaceTreePane::selected);
        click(u"Burundi"_s);
        click(u"Kenya"_s, Qt::ControlModifier);
        QCOMPARE(selected.last().first().value<QList<Scope>>().size(), 2);
    }

    void selectEmitsNothingAndShowsThePlace()
    {
        QSignalSpy selected(m_pane.get(), &PlaceTreePane::selected);
        m_pane->select({*m_edition->find(u"haiti"_s)});
        QCOMPARE(selected.size(), 0);
        QCOMPARE(m_view->currentIndex().data(PlaceTreeModel::IdRole).toString(), u"haiti"_s);
        QVERIFY(m_view->visualRect(m_view->currentIndex()).isValid());
    }

    void typingFiltersAndEscapeRestoresWhatWasOpen()
    {
        m_view->expand(find(u"South America"_s));
        QTest::keyClicks(m_filter, u"cote"_s);
        QVERIFY(find(u"Côte d’Ivoire"_s).isValid());
        QVERIFY(m_view->isExpanded(find(u"West and Central Africa"_s)));
        QVERIFY(!find(u"South America"_s).isValid());
        QTest::keyClick(m_filter, Qt::Key_Escape);
        QVERIFY(m_filter->text().isEmpty());
        QVERIFY(m_view->isExpanded(find(u"South America"_s)));
        QVERIFY(!m_view->isExpanded(find(u"West and Central Africa"_s)));
    }

    void filteringChangesNothingThatIsShown()
    {
        m_pane->select({*m_edition->find(u"haiti"_s)});
        QSignalSpy selected(m_pane.get(), &PlaceTreePane::selected);
        QTest::keyClicks(m_filter, u"kenya"_s);
        QCOMPARE(selected.size(), 0);
        QTest::keyClick(m_filter, Qt::Key_Return);
        QCOMPARE(selected.size(), 1);
        QCOMPARE(selected.first().first().value<QList<Scope>>(), QList{*m_edition->find(u"kenya"_s)});
    }

    void escapeClearsTheFilterFromTheTreeToo()
    {
        QTest::keyClicks(m_filter, u"CIV"_s);
        QTest::keyClick(m_filter, Qt::Key_Return);
        QTest::keyClick(m_view, Qt::Key_Escape);
        QVERIFY(m_filter->text().isEmpty());
    }

    void controlClickAddsToWhatTheFilterHides()
    {
        QTest::keyClicks(m_filter, u"kenya"_s);
        click(u"Kenya"_s);
        m_filter->clear();
        QTest::keyClicks(m_filter, u"haiti"_s);
        QSignalSpy selected(m_pane.get(), &PlaceTreePane::selected);
        click(u"Haiti"_s, Qt::ControlModifier);
        const auto scopes = selected.last().first().value<QList<Scope>>();
        QCOMPARE(scopes, (QList{*m_edition->find(u"kenya"_s), *m_edition->find(u"haiti"_s)}));
        m_pane->select(scopes); // as the window answers
        QCOMPARE(m_filter->text(), u"haiti"_s);
        m_filter->clear();
        QCOMPARE(m_view->selectionModel()->selectedRows().size(), 2);
    }

    void typingAheadFindsPlacesInClosedRegions()
    {
        m_view->collapseAll();
        m_view->expand(m_view->model()->index(0, 0));
        m_view->setFocus();
        QTest::keyClicks(m_view, u"cote"_s);
        QCOMPARE(m_view->currentIndex().data(PlaceTreeModel::IdRole).toString(), u"cote-divoire"_s);
    }

    void theFirstClickOnMoneySortsDownwards()
    {
        auto *header = m_view->header();
        const QPoint at(header->sectionViewportPosition(PlaceTreeModel::TotalColumn) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(header->sortIndicatorOrder(), Qt::AscendingOrder);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
        QVERIFY(!header->isSortIndicatorShown() || header->sortIndicatorSection() == -1);
    }

    void barsAreAllAsLongAsTheColumn()
    {
        const QImage image = m_view->viewport()->grab().toImage();
        const QColor ground = m_view->palette().color(QPalette::Base);
        for (const QString &name : {u"South America"_s, u"Middle East and North Africa"_s}) {
            const QRect cell = m_view->visualRect(find(name).siblingAtColumn(PlaceTreeModel::BarColumn));
            QVERIFY(image.pixelColor(cell.left() + 8, cell.center().y()) != ground);
            QVERIFY(image.pixelColor(cell.right() - 8, cell.center().y()) != ground);
        }
    }

    void noMatchSaysSo()
    {
        QTest::keyClicks(m_filter, u"atlantis"_s);
        QCOMPARE(m_view->model()->rowCount(), 0);
        const auto labels = m_view->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"atlantis"_s);
        }));
    }

    void clickingAHeaderSortsByAmount()
    {
        m_view->sortByColumn(PlaceTreeModel::TotalColumn, Qt::DescendingOrder);
        const QModelIndex world = m_view->model()->index(0, 0);
        QCOMPARE(m_view->model()->index(0, 0, world).data().toString(), u"Middle East and North Africa"_s);
        m_pane->resetLayout();
        QCOMPARE(m_view->model()->index(0, 0, world).data().toString(), u"East and Horn of Africa"_s);
    }

    void themeColumnsAreOptional()
    {
        QVERIFY(m_view->isColumnHidden(PlaceTreeModel::FirstThemeColumn));
        m_pane->setThemeColumnsVisible(true);
        QVERIFY(!m_view->isColumnHidden(PlaceTreeModel::FirstThemeColumn + 5));
    }

    void noNameIsCut()
    {
        m_view->expandAll();
        for (const Region &region : m_edition->regions()) {
            const QModelIndex index = find(region.name);
            const QRect rect = m_view->visualRect(index);
            const QRect needed =
                m_view->fontMetrics().boundingRect(QRect(0, 0, rect.width() - 8, 10000), Qt::TextWordWrap, region.name);
            QVERIFY2(needed.height() <= rect.height(), qPrintable(region.name));
        }
    }
};

MIGOF_TEST(TestPlaceTreePane)
#include "tst_placetreepane.moc"
