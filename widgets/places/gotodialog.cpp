// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/places/gotodialog.h"

#include "models/itemmodels/placematchmodel.h"
#include "widgets/common/accessiblenames.h"
#include "widgets/common/languagefollower.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{

// The region of a place is there to tell places apart, not to be read first.
class MutedDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
    }
};

} // namespace

GoToDialog::GoToDialog(const PlaceTreeModel *places, QWidget *parent)
    : QDialog(parent)
    , m_model(new PlaceMatchModel(places, this))
    , m_text(new QLineEdit(this))
    , m_view(new QTreeView(this))
    , m_hint(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"goToDialog"_s);
    m_text->setObjectName(u"goToText"_s);
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    setUpView();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(m_view);
    layout->addWidget(m_hint);
    connect(m_text, &QLineEdit::textChanged, this, &GoToDialog::findMatches);
    followLanguage(this, [this] { retranslate(); });
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 20);
}

void GoToDialog::retranslate()
{
    setWindowTitle(tr("Go to place"));
    m_text->setPlaceholderText(tr("Name, other name or ISO code"));
    m_text->setAccessibleName(tr("Go to place"));
    AccessibleNames::nameButtons(m_text);
    m_view->setAccessibleName(tr("Regions and places found"));
    const QVariant current = m_view->currentIndex().data(PlaceMatchModel::ScopeRole);
    m_model->findAgain();
    findMatches(m_text->text());
    for (int row = 0; current.isValid() && row < m_model->rowCount(); ++row) {
        if (m_model->index(row, 0).data(PlaceMatchModel::ScopeRole).value<Scope>() == current.value<Scope>())
            m_view->setCurrentIndex(m_model->index(row, 0));
    }
}

void GoToDialog::setUpView()
{
    m_view->setObjectName(u"goToMatches"_s);
    m_view->setModel(m_model);
    m_view->setItemDelegateForColumn(PlaceMatchModel::RegionColumn, new MutedDelegate(m_view));
    m_view->setHeaderHidden(true);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setFocusPolicy(Qt::NoFocus); // the arrow keys work from the line
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->header()->setStretchLastSection(true);
    m_view->setColumnWidth(PlaceMatchModel::NameColumn, fontMetrics().averageCharWidth() * 40);
    connect(m_view, &QTreeView::clicked, this, &GoToDialog::choose);
}

void GoToDialog::findMatches(const QString &text)
{
    m_model->setText(text);
    m_view->setCurrentIndex(m_model->index(0, 0));
    if (text.trimmed().isEmpty())
        m_hint->setText(tr("Type a few letters, choose with the arrow keys, and press Enter."));
    else if (m_model->rowCount() == 0)
        //: %1 is what was typed
        m_hint->setText(tr("No region or place matches “%1”.").arg(text));
    else
        m_hint->clear();
}

void GoToDialog::choose()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return;
    const auto scope = current.data(PlaceMatchModel::ScopeRole).value<Scope>();
    accept();
    emit scopeChosen(scope);
}

bool GoToDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        QCoreApplication::sendEvent(m_view, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}
