// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/search/searchcontroller.h"

#include "models/search/searchresultmodel.h"
#include "widgets/search/searchfield.h"
#include "widgets/search/searchpanel.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QToolBar>

namespace
{
constexpr int panelWidth = 520; // pixels at 96 dpi, as far as the window allows
} // namespace

SearchController::SearchController(QToolBar *toolBar, QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_field(new SearchField(toolBar))
    , m_panel(new SearchPanel(window))
{
    auto *space = new QWidget(toolBar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    toolBar->addWidget(space);
    toolBar->addWidget(m_field);
    m_window->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        m_theme.reset();
        emit cleared(); // the words that were found before are no longer asked for
        request();
    });
    connect(m_field, &SearchField::steps, this, &SearchController::moveBy);
    connect(m_field, &SearchField::accepted, this, &SearchController::accept);
    connect(m_field, &SearchField::escaped, this, &SearchController::escape);
    connect(m_field, &SearchField::entered, this, &SearchController::request);
    connect(m_panel, &SearchPanel::currentChanged, this, &SearchController::announceCurrent);
    connect(m_panel, &SearchPanel::picked, this, &SearchController::choose);
    connect(m_panel, &SearchPanel::themeWanted, this, &SearchController::narrowTo);
    connect(m_panel, &SearchPanel::escaped, this, &SearchController::focusField);
    connect(m_panel, &SearchPanel::suggestionPicked, m_field, &QLineEdit::setText);
    connect(m_panel, &SearchPanel::suggestionPicked, this, &SearchController::focusField);
    connect(&m_engine, &SearchEngine::found, this, &SearchController::show);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { hideUnlessFocused(now); });
}

void SearchController::setEdition(const EditionPtr &edition)
{
    m_engine.setEdition(edition);
    m_panel->setResult({});
    m_shownRow = -1;
    m_answered = false;
    if (isActive())
        request();
}

bool SearchController::isActive() const
{
    return !m_field->text().isEmpty();
}

void SearchController::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void SearchController::request()
{
    m_answered = false;
    if (m_field->text().trimmed().isEmpty()) {
        m_accepting = false;
        m_panel->hide();
        m_panel->setResult({});
        emit cleared();
        return;
    }
    m_engine.search({m_field->text(), SearchQuery::Ending::Typing, m_theme});
}

void SearchController::show(const SearchResult &result)
{
    m_answered = true;
    m_shownRow = -1;
    m_panel->setResult(result);
    if (m_accepting)
        accept();
    else if (m_field->hasFocus())
        showPanel();
}

void SearchController::accept()
{
    m_accepting = !m_answered && isActive();
    if (m_answered && m_panel->currentRow() >= 0)
        choose(m_panel->currentRow());
    else if (m_answered)
        showPanel();
}

void SearchController::choose(int row)
{
    const SearchResult result = m_panel->model().result();
    const int hit = m_panel->model().hitAt(row);
    if (hit < 0)
        return;
    m_shownRow = row;
    m_panel->setCurrentRow(row);
    m_panel->hide();
    emit chosen(result.hits.at(hit), SearchMarks(result.query));
}

void SearchController::step(int direction)
{
    const int row = m_panel->model().nextHitRow(m_shownRow, direction);
    if (row >= 0)
        choose(row);
    else
        focusField();
}

void SearchController::moveBy(int rows)
{
    if (!m_panel->isVisible()) {
        showPanel();
        return;
    }
    int row = m_panel->currentRow();
    for (int i = 0; i < qAbs(rows); ++i)
        row = m_panel->model().nextHitRow(row, rows > 0 ? 1 : -1);
    if (row >= 0)
        m_panel->setCurrentRow(row);
}

void SearchController::narrowTo(std::optional<int> theme)
{
    m_theme = theme;
    request();
}

void SearchController::escape()
{
    if (m_panel->isVisible())
        m_panel->hide();
    else
        clear();
}

void SearchController::clear()
{
    m_panel->hide();
    m_field->clear();
}

void SearchController::showPanel()
{
    if (!m_answered)
        return;
    placePanel();
    m_panel->show();
    m_panel->raise();
    placePanel(); // once it knows its width, texts can be measured
    QWidget::setTabOrder(m_field, m_panel->firstInTabOrder());
}

void SearchController::placePanel()
{
    constexpr int gap = 2;
    const QRect field(m_field->mapTo(m_window, QPoint()), m_field->size());
    const int width = qMin(panelWidth * m_panel->logicalDpiX() / 96, m_window->width() - 2 * gap);
    const bool mirrored = m_field->layoutDirection() == Qt::RightToLeft;
    int left = mirrored ? field.left() : field.right() + 1 - width;
    left = qBound(gap, left, m_window->width() - width - gap);
    const int top = field.bottom() + 1 + gap;
    m_panel->resize(width, m_panel->height());
    const int most = (m_window->height() - top) * 4 / 5;
    m_panel->setGeometry(left, top, width, qMin(most, m_panel->wantedHeight()));
}

void SearchController::hideUnlessFocused(const QWidget *now)
{
    if (now && now != m_field && !m_panel->isAncestorOf(now))
        m_panel->hide();
}

// The focus stays in the field, so a screen reader learns of the row from the field's description.
void SearchController::announceCurrent()
{
    const QModelIndex current = m_panel->model().index(m_panel->currentRow());
    m_field->setAccessibleDescription(current.isValid() ? current.data(Qt::AccessibleTextRole).toString() : QString());
    QAccessibleEvent changed(m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

bool SearchController::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::Resize && m_panel->isVisible())
        placePanel();
    return QObject::eventFilter(watched, event);
}
