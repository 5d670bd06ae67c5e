// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/placetreemodel.h"
#include "models/text/folding.h"
#include "models/text/textdirection.h"
#include "tests/support/testmain.h"
#include "tests/support/testpackage.h"
#include "tests/support/treetext.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

const Scope world = Scope::world();
const Scope northland = Scope::region(0);
const Scope southland = Scope::region(1);
const Scope aland = Scope::place(1);
const Scope borovia = Scope::place(2);
const Scope corsaria = Scope::place(3);
const Scope dryIsles = Scope::place(4);

} // namespace

class PlaceTreeModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsTheEdition();
    void isEmptyWithoutAnEdition();
    void replacesTheEditionByOneReset();
    void heads();
    void givesValuesBesideTexts_data();
    void givesValuesBesideTexts();
    void sortsNotReportedBelowZero();
    void givesAmountsByTheme();
    void tellsTheSharesOfABarInItsTip();
    void amountsAreSortedByTheLargestFirst();
    void describesTheBarForScreenReaders();
    void showsNamesInToolTipsAsText();
    void alignsNumbersByTheirOnes();
    void foldsWhatTheFilterLooksFor();
    void leadsFromScopeToRowAndBack();
    void onlyTheFirstColumnHasChildren();
    void followsTheLanguage();

private:
    std::unique_ptr<PlaceTreeModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void PlaceTreeModelTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_model = std::make_unique<PlaceTreeModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_model->setEdition(smallEdition());
}

void PlaceTreeModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

void PlaceTreeModelTest::showsTheEdition()
{
    QCOMPARE(treeText(*m_model), uR"(All regions | 1,252,060 |  | 1,000,510 | 250,020 | 1,530
  Northland | 1,252,060 |  | 1,000,510 | 250,020 | 1,530
    Regional initiatives | 60 |  | 10 | 20 | 30
    Åland | 1,250,000 |  | 1,000,000 | 250,000 | 0
    Borovia, Republic of | 2,000 |  | 500 | not reported | 1,500
  Southland | 0 |  | 0 | 0 | 0
    Corsaria | 0 |  | 0 | 0 | 0
    Dry Isles | not reported |  | not reported | not reported | not reported
)"_s);
}

void PlaceTreeModelTest::isEmptyWithoutAnEdition()
{
    m_model->setEdition(nullptr);
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->columnCount(), 3);
    QVERIFY(!m_model->indexOf(world).isValid());
    m_model->retranslate();

    m_model->setEdition(smallEdition());
    QCOMPARE(m_model->rowCount(), 1);
}

void PlaceTreeModelTest::replacesTheEditionByOneReset()
{
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    const QPersistentModelIndex old = m_model->indexOf(dryIsles);
    QVERIFY(old.isValid());

    m_model->setEdition(largeEdition(1, 2));

    QCOMPARE(resets.size(), 1);
    QVERIFY(!old.isValid());
    QCOMPARE(treeText(*m_model), uR"(All regions | 12 |  | 10 | 2
  Region 0 | 12 |  | 10 | 2
    Place 0 | 1 |  | 0 | 1
    Place 1 | 11 |  | 10 | 1
)"_s);
}

void PlaceTreeModelTest::heads()
{
    QStringList headings;
    for (int column = 0; column < m_model->columnCount(); ++column)
        headings.append(m_model->headerData(column, Qt::Horizontal).toString());
    QCOMPARE(headings, (QStringList{u"Region or place"_s, u"Total, US$"_s, u"By theme"_s, u"Principle 1"_s,
                                    u"Principle 2"_s, u"Objective 1"_s}));
    QCOMPARE(m_model->headerData(5, Qt::Horizontal, Qt::ToolTipRole).toString(),
             u"<span>Going places, safely</span>"_s);
    QVERIFY(!m_model->headerData(6, Qt::Horizontal).isValid());
    QVERIFY(!m_model->headerData(-1, Qt::Horizontal).isValid());
    QVERIFY(!m_model->headerData(0, Qt::Vertical).isValid());
}

void PlaceTreeModelTest::givesValuesBesideTexts_data()
{
    QTest::addColumn<Scope>("scope");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QVariant>("amount");
    QTest::addColumn<QVariant>("sortValue");

    const int name = PlaceTreeModel::NameColumn;
    const int total = PlaceTreeModel::TotalColumn;
    const int theme = PlaceTreeModel::FirstThemeColumn;
    QTest::newRow("name") << aland << name << u"aland"_s << QVariant() << QVariant(u"Åland"_s);
    QTest::newRow("total") << aland << total << u"aland"_s << QVariant(1250000LL) << QVariant(1250000LL);
    QTest::newRow("theme") << aland << theme + 1 << u"aland"_s << QVariant(250000LL) << QVariant(250000LL);
    QTest::newRow("zero") << aland << theme + 2 << u"aland"_s << QVariant(0LL) << QVariant(0LL);
    QTest::newRow("not reported") << borovia << theme + 1 << u"borovia"_s << QVariant() << QVariant(-1LL);
    QTest::newRow("total not reported") << dryIsles << total << u"dry-isles"_s << QVariant() << QVariant(-1LL);
    QTest::newRow("bar") << aland << int(PlaceTreeModel::BarColumn) << u"aland"_s << QVariant(1250000LL)
                         << QVariant(1250000LL);
    QTest::newRow("region") << northland << total << u"northland"_s << QVariant(1252060LL) << QVariant(1252060LL);
    QTest::newRow("world") << world << total << u"world"_s << QVariant(1252060LL) << QVariant(1252060LL);
}

void PlaceTreeModelTest::givesValuesBesideTexts()
{
    QFETCH(const Scope, scope);
    QFETCH(const int, column);
    QFETCH(const QString, id);
    QFETCH(const QVariant, amount);
    QFETCH(const QVariant, sortValue);

    const QModelIndex index = m_model->indexOf(scope, column);
    QCOMPARE(index.data(PlaceTreeModel::ScopeRole).value<Scope>(), scope);
    QCOMPARE(index.data(PlaceTreeModel::IdRole).toString(), id);
    QCOMPARE(index.data(PlaceTreeModel::AmountRole), amount);
    QCOMPARE(index.data(PlaceTreeModel::SortRole), sortValue);
}

void PlaceTreeModelTest::sortsNotReportedBelowZero()
{
    const QVariant zero = m_model->indexOf(corsaria, 1).data(PlaceTreeModel::SortRole);
    const QVariant nothing = m_model->indexOf(dryIsles, 1).data(PlaceTreeModel::SortRole);
    QVERIFY(nothing.toLongLong() < zero.toLongLong());
}

void PlaceTreeModelTest::givesAmountsByTheme()
{
    QCOMPARE(m_model->indexOf(borovia).data(PlaceTreeModel::AmountsByThemeRole).toList(),
             (QVariantList{500LL, QVariant(), 1500LL}));
    QCOMPARE(m_model->indexOf(southland).data(PlaceTreeModel::AmountsByThemeRole).toList(),
             (QVariantList{0LL, 0LL, 0LL}));
}

void PlaceTreeModelTest::tellsTheSharesOfABarInItsTip()
{
    const auto tip = [this](Scope scope) {
        return m_model->indexOf(scope, PlaceTreeModel::BarColumn).data(Qt::ToolTipRole).toString();
    };
    QCOMPARE(tip(borovia), u"<span>Principle 1: US$ 500 (25%)<br>Principle 2: not reported<br>"
                           "Objective 1: US$ 1,500 (75%)</span>"_s);
    QVERIFY(tip(corsaria).startsWith(u"<span>Principle 1: US$ 0<br>"_s));
}

void PlaceTreeModelTest::amountsAreSortedByTheLargestFirst()
{
    const auto order = [this](int column) {
        return m_model->headerData(column, Qt::Horizontal, Qt::InitialSortOrderRole).toInt();
    };
    QCOMPARE(order(PlaceTreeModel::NameColumn), int(Qt::AscendingOrder));
    QCOMPARE(order(PlaceTreeModel::TotalColumn), int(Qt::DescendingOrder));
    QCOMPARE(order(PlaceTreeModel::FirstThemeColumn), int(Qt::DescendingOrder));
}

void PlaceTreeModelTest::describesTheBarForScreenReaders()
{
    const auto description = [this](Scope scope) {
        return m_model->indexOf(scope, PlaceTreeModel::BarColumn).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(description(aland), u"US$ 1,250,000"_s);
    QCOMPARE(description(corsaria), u"US$ 0"_s);
    QCOMPARE(description(dryIsles), u"not reported"_s);
}

void PlaceTreeModelTest::showsNamesInToolTipsAsText()
{
    EditionData data = smallEdition()->data();
    data.places[1].name = u"<img src='file:x'>"_s;
    data.places[2].name = u"A & B"_s;
    data.themes[0].title = u"<b>Bold</b>"_s;
    m_model->setEdition(std::make_shared<const Edition>(data));

    QCOMPARE(m_model->indexOf(aland).data(Qt::ToolTipRole).toString(), u"<span>&lt;img src='file:x'&gt;</span>"_s);
    QCOMPARE(m_model->indexOf(borovia).data(Qt::ToolTipRole).toString(), u"<span>A &amp; B</span>"_s);
    QCOMPARE(m_model->headerData(PlaceTreeModel::FirstThemeColumn, Qt::Horizontal, Qt::ToolTipRole).toString(),
             u"<span>&lt;b&gt;Bold&lt;/b&gt;</span>"_s);
}

void PlaceTreeModelTest::alignsNumbersByTheirOnes()
{
    const auto alignment = [](const QVariant &value) { return value.value<Qt::Alignment>(); };
    QCOMPARE(alignment(m_model->indexOf(aland, 1).data(Qt::TextAlignmentRole)), TextDirection::numbers);
    QVERIFY(alignment(m_model->indexOf(aland, 0).data(Qt::TextAlignmentRole)).testFlag(Qt::AlignLeading));
    QCOMPARE(alignment(m_model->headerData(1, Qt::Horizontal, Qt::TextAlignmentRole)), TextDirection::numbers);
}

void PlaceTreeModelTest::foldsWhatTheFilterLooksFor()
{
    const QString key = m_model->indexOf(aland).data(PlaceTreeModel::FilterKeyRole).toString();
    for (const QString &part : {u"Åland"_s, u"Aaland"_s, u"Ahvenanmaa"_s, u"Landskapet"_s, u"ALA"_s})
        QVERIFY2(key.contains(foldedForSearch(part)), qPrintable(key));
    QCOMPARE(m_model->indexOf(world).data(PlaceTreeModel::FilterKeyRole).toString(), QString());
}

void PlaceTreeModelTest::leadsFromScopeToRowAndBack()
{
    for (const Scope scope : {world, northland, southland, Scope::place(0), aland, borovia, corsaria, dryIsles}) {
        for (int column = 0; column < m_model->columnCount(); ++column) {
            const QModelIndex index = m_model->indexOf(scope, column);
            QVERIFY(m_model->checkIndex(index, QAbstractItemModel::CheckIndexOption::IndexIsValid));
            QCOMPARE(index.column(), column);
            QCOMPARE(m_model->scopeAt(index), scope);
            QCOMPARE(m_model->index(index.row(), column, index.parent()), index);
        }
    }
    QCOMPARE(m_model->indexOf(dryIsles).row(), 1);
    QCOMPARE(m_model->indexOf(dryIsles).parent(), m_model->indexOf(southland));
    QCOMPARE(m_model->scopeAt({}), world);
}

void PlaceTreeModelTest::onlyTheFirstColumnHasChildren()
{
    QCOMPARE(m_model->rowCount(m_model->indexOf(northland, 0)), 3);
    QCOMPARE(m_model->rowCount(m_model->indexOf(northland, 1)), 0);
    QCOMPARE(m_model->rowCount(m_model->indexOf(aland, 0)), 0);
}

void PlaceTreeModelTest::followsTheLanguage()
{
    QSignalSpy heads(m_model.get(), &QAbstractItemModel::headerDataChanged);
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    const QPersistentModelIndex place = m_model->indexOf(aland, 1);

    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    m_model->retranslate();

    QCOMPARE(heads.size(), 1);
    QSet<QString> changed;
    for (const QList<QVariant> &change : changes) {
        const auto first = change.at(0).value<QModelIndex>();
        const auto last = change.at(1).value<QModelIndex>();
        QCOMPARE(first.column(), 0);
        QCOMPARE(last.column(), m_model->columnCount() - 1);
        for (int row = first.row(); row <= last.row(); ++row)
            changed.insert(first.siblingAtRow(row).data(PlaceTreeModel::IdRole).toString());
    }
    QCOMPARE(changed.size(), 8); // every row
    QVERIFY(place.isValid());    // a change of language keeps selection and expansion
    QCOMPARE(place.data().toString(), u"1\u202f250\u202f000"_s);
}

MIGOF_TEST(PlaceTreeModelTest)
#include "tst_placetreemodel.moc"
