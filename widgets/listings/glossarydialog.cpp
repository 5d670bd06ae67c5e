// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/listings/glossarydialog.h"

#include "models/itemmodels/acronymmodel.h"
#include "models/text/folding.h"
#include "models/words/displayname.h"
#include "widgets/common/accessiblenames.h"
#include "widgets/common/foreigntextdelegate.h"
#include "widgets/common/languagefollower.h"
#include "widgets/common/rowcopy.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

GlossaryDialog::GlossaryDialog(const EditionPtr &edition, QWidget *parent)
    : QDialog(parent)
    , m_model(new AcronymModel(this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_filter(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_heading(new QLabel(this))
    , m_places(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"glossary"_s);
    m_model->setEdition(edition);
    m_filter->setObjectName(u"acronymFilter"_s);
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, this, &GlossaryDialog::applyFilter);
    setUpTable();
    setUpPlaces();

    auto *used = new QWidget(this);
    auto *usedLayout = new QVBoxLayout(used);
    usedLayout->setContentsMargins(0, 0, 0, 0);
    usedLayout->addWidget(m_heading);
    usedLayout->addWidget(m_places);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(used);
    splitter->setStretchFactor(0, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_filter);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
    const int unit = fontMetrics().averageCharWidth();
    resize(unit * 130, fontMetrics().height() * 30);
    splitter->setSizes({unit * 88, unit * 40});
    selectFirst();
    followLanguage(this, [this] { retranslate(); });
}

void GlossaryDialog::retranslate()
{
    setWindowTitle(tr("Acronyms"));
    m_filter->setPlaceholderText(tr("Filter acronyms and what they stand for"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    AccessibleNames::nameButtons(m_filter);
    m_table->setAccessibleName(tr("Acronyms"));
    emit m_model->headerDataChanged(Qt::Horizontal, 0, m_model->columnCount() - 1);
    for (const int column : {AcronymModel::AcronymColumn, AcronymModel::PlacesColumn})
        m_table->resizeColumnToContents(column);
    const int place = m_places->currentRow();
    showPlaces();
    m_places->setCurrentRow(place);
}

// Not selectRow(), which does nothing in a mirrored table whose columns leave room.
void GlossaryDialog::selectFirst()
{
    m_table->setCurrentIndex(m_proxy->index(0, AcronymModel::AcronymColumn));
}

void GlossaryDialog::setUpTable()
{
    m_proxy->setSourceModel(m_model);
    m_proxy->setSortRole(AcronymModel::SortRole);
    m_proxy->setFilterRole(AcronymModel::FilterKeyRole);
    m_proxy->setSortLocaleAware(true);
    m_table->setObjectName(u"acronyms"_s);
    m_table->setModel(m_proxy);
    m_table->setItemDelegate(new ForeignTextDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    new RowCopy(m_table);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(AcronymModel::AcronymColumn, Qt::AscendingOrder);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(AcronymModel::ExpansionColumn, QHeaderView::Stretch);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &GlossaryDialog::showPlaces);
}

void GlossaryDialog::setUpPlaces()
{
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_heading->setBuddy(m_places);
    m_places->setObjectName(u"acronymPlaces"_s);
    m_places->setWordWrap(true);
    connect(m_places, &QListWidget::itemActivated, this, &GlossaryDialog::choose);
}

void GlossaryDialog::applyFilter(const QString &text)
{
    m_proxy->setFilterFixedString(foldedForSearch(text).simplified());
    if (m_table->selectionModel()->selectedRows().isEmpty())
        selectFirst();
    showPlaces();
}

void GlossaryDialog::showPlaces()
{
    m_places->clear();
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        m_heading->setText(tr("No acronym matches."));
        return;
    }
    const int row = m_proxy->mapToSource(rows.first()).row();
    const QString acronym = m_model->edition()->data().acronyms.at(row).acronym;
    const QList<AcronymModel::Use> &uses = m_model->uses(row);
    if (uses.isEmpty())
        //: %1 is an acronym
        m_heading->setText(tr("No place's texts use %1.").arg(acronym));
    else
        //: %1 is an acronym; a heading above a list of places
        m_heading->setText(tr("Places whose texts use %1:").arg(acronym));
    m_places->setAccessibleName(m_heading->text());
    for (const AcronymModel::Use &use : uses) {
        const Scope place = Scope::place(use.place);
        auto *item = new QListWidgetItem(distinctName(*m_model->edition(), place), m_places);
        item->setData(Qt::UserRole, QVariant::fromValue(place));
        item->setData(Qt::UserRole + 1, use.theme);
    }
}

void GlossaryDialog::choose()
{
    const QListWidgetItem *item = m_places->currentItem();
    if (!item)
        return;
    const auto scope = item->data(Qt::UserRole).value<Scope>();
    const int theme = item->data(Qt::UserRole + 1).toInt();
    accept();
    emit scopeChosen(scope, theme);
}
