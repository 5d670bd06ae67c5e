// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/listings/listingdialog.h"

#include "widgets/common/foreigntextdelegate.h"
#include "widgets/common/headings.h"
#include "widgets/common/languagefollower.h"
#include "widgets/common/rowcopy.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ListingDialog::ListingDialog(QAbstractItemModel *model, int sortRole, QWidget *parent)
    : QDialog(parent)
    , m_proxy(new QSortFilterProxyModel(this))
    , m_explanation(new QLabel(this))
    , m_view(new QTableView(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    model->setParent(this);
    m_proxy->setSourceModel(model);
    m_proxy->setSortRole(sortRole);
    m_proxy->setSortLocaleAware(true);

    m_explanation->setWordWrap(true);
    m_explanation->setTextFormat(Qt::PlainText);
    m_view->setObjectName(u"listing"_s);
    m_view->setModel(m_proxy);
    m_view->setItemDelegate(new ForeignTextDelegate(m_view));
    m_view->setSortingEnabled(true);
    m_view->horizontalHeader()->setSortIndicatorClearable(true);
    m_view->sortByColumn(-1, Qt::AscendingOrder);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    whenLanguageChanges(this, [this] { readAgain(); });
    connect(m_view, &QTableView::activated, this,
            [this](const QModelIndex &index) { emit activated(m_proxy->mapToSource(index)); });

    new RowCopy(m_view);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_explanation);
    layout->addWidget(m_view);
    layout->addWidget(m_buttons);
    m_view->resizeColumnsToContents();
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 28);
}

void ListingDialog::setExplanation(const QString &text)
{
    m_explanation->setText(text);
}

void ListingDialog::setEmptyText(const QString &text)
{
    if (m_proxy->rowCount() > 0)
        return;
    m_view->hide();
    m_explanation->setText(text);
    if (m_shrunk)
        return;
    m_shrunk = true;
    static_cast<QVBoxLayout *>(layout())->insertStretch(1);
    resize(fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 8);
}

QPushButton *ListingDialog::addButton(const QString &text)
{
    QPushButton *button = m_buttons->addButton(text, QDialogButtonBox::ActionRole);
    button->setAutoDefault(false); // Enter goes to the row
    return button;
}

void ListingDialog::setStretchedColumn(int column)
{
    m_stretched = column;
    m_view->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void ListingDialog::setWideColumn(int column)
{
    m_view->setWordWrap(true);
    m_view->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

// The models look their texts up when they are asked: asking again is all that another language takes.
void ListingDialog::readAgain()
{
    QAbstractItemModel *model = m_proxy->sourceModel();
    const int columns = model->columnCount();
    emit model->headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (model->rowCount() > 0)
        emit model->dataChanged(model->index(0, 0), model->index(model->rowCount() - 1, columns - 1));
    makeRoom();
}

void ListingDialog::showEvent(QShowEvent *event)
{
    makeRoom();
    QDialog::showEvent(event);
}

void ListingDialog::makeRoom()
{
    if (m_shrunk)
        return;
    QHeaderView *header = m_view->horizontalHeader();
    fitHeadings(*header);
    // Before it is shown for the first time, the layout has not been made.
    layout()->activate();
    const int around = width() - m_view->viewport()->width();
    int needed = widthOfHeadings(*header) + around;
    if (m_stretched >= 0) {
        // Names should be whole; more than this would make a dialog of one column.
        const int most = fontMetrics().averageCharWidth() * 45;
        const int heading = header->sectionSizeHint(m_stretched);
        needed += qMax(heading, qMin(most, static_cast<QAbstractItemView *>(m_view)->sizeHintForColumn(m_stretched))) -
                  heading;
    }
    if (needed > width())
        resize(needed, height());
}
