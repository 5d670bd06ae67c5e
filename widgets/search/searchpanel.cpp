// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/search/searchpanel.h"

#include "models/search/searchresultmodel.h"
#include "models/words/displayname.h"
#include "widgets/common/buttontext.h"
#include "widgets/common/languagefollower.h"
#include "widgets/look/ink.h"
#include "widgets/look/themecolors.h"
#include "widgets/search/searchhitdelegate.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{

constexpr int allChip = 0;
constexpr int otherChip = 1;
constexpr int firstThemeChip = 2;
constexpr int mostChips = 14; // an edition with more themes is filtered with "theme:"

QIcon swatchIcon(int theme, const QColor &background)
{
    constexpr int side = 12;
    QPixmap pixmap(side, side);
    const QColor color = ThemeColors::themeOn(background, theme);
    pixmap.fill(color);
    QPainter painter(&pixmap);
    painter.setPen(ThemeColors::outline(color, background));
    painter.drawRect(0, 0, side - 1, side - 1);
    return pixmap;
}

QLabel *plainLabel(QWidget *parent, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

SearchPanel::SearchPanel(QWidget *parent)
    : QFrame(parent)
    , m_model(new SearchResultModel(this))
    , m_chips(new QButtonGroup(this))
    , m_chipRow(new QHBoxLayout)
    , m_acronyms(plainLabel(this, u"searchAcronyms"_s))
    , m_view(new QListView(this))
    , m_empty(plainLabel(this, u"searchEmpty"_s))
    , m_suggestionColumn(new QVBoxLayout)
    , m_footer(plainLabel(this, u"searchFooter"_s))
{
    setObjectName(u"searchPanel"_s);
    setFrameShape(QFrame::NoFrame);
    setUpList();
    m_chips->setExclusive(true);
    m_chipRow->setSpacing(2);
    m_suggestionColumn->setSpacing(0);
    m_footer->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(6);
    layout->addLayout(m_chipRow);
    layout->addWidget(m_acronyms);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty);
    layout->addLayout(m_suggestionColumn);
    layout->addWidget(m_footer);
    connect(m_chips, &QButtonGroup::idClicked, this,
            [this](int id) { emit themeWanted(id == allChip ? std::nullopt : std::optional(id - firstThemeChip)); });
    whenLanguageChanges(this, [this] { fillAgain(); });
    hide();
}

void SearchPanel::setUpList()
{
    m_view->setObjectName(u"searchResults"_s);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new SearchHitDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (m_model->hitAt(index.row()) >= 0)
            emit picked(index.row());
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &SearchPanel::currentChanged);
}

void SearchPanel::setResult(const SearchResult &result)
{
    m_model->setResult(result);
    m_view->scrollToTop();
    fillChips();
    fillSuggestions();
    updateTexts();
    if (const int first = m_model->nextHitRow(-1, 1); first >= 0)
        m_view->setCurrentIndex(m_model->index(first));
}

void SearchPanel::fillChips()
{
    const SearchResult &result = m_model->result();
    const int themes = qMin(static_cast<int>(result.counts.size()), mostChips);
    while (m_chips->buttons().size() > themes + 1) {
        QAbstractButton *last = m_chips->button(static_cast<int>(m_chips->buttons().size()) - 1);
        m_chips->removeButton(last);
        delete last;
    }
    int all = 0;
    for (const int count : result.counts)
        all += count;
    //: of the results of a search, whatever their theme
    setChip(allChip, tr("All"), all);
    for (int i = 1; i < themes; ++i)
        setChip(i + 1, fullThemeName(*result.edition, i - 1), result.counts.at(i));
    if (themes > 0)
        setChip(otherChip, tr("No theme"), result.counts.first());
    const int wanted = result.request.theme ? *result.request.theme + firstThemeChip : allChip;
    if (QAbstractButton *chip = m_chips->button(wanted))
        chip->setChecked(true);
}

void SearchPanel::setChip(int number, const QString &name, int count)
{
    auto *chip = static_cast<QToolButton *>(m_chips->button(number));
    if (!chip) {
        chip = new QToolButton(this);
        chip->setObjectName(u"searchChip%1"_s.arg(number));
        chip->setCheckable(true);
        chip->setAutoRaise(true);
        chip->setFocusPolicy(Qt::TabFocus);
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        m_chips->addButton(chip, number);
        if (m_chipRow->count() == 0)
            m_chipRow->addStretch();
        m_chipRow->insertWidget(m_chipRow->count() - 1, chip);
    }
    const QString digits = QLocale().toString(count);
    if (number >= firstThemeChip) {
        chip->setIcon(swatchIcon(number - firstThemeChip, palette().color(QPalette::Base)));
        chip->setText(digits);
    } else {
        //: a filter for search results; %1 is "All" or "No theme", %2 the number of texts
        chip->setText(tr("%1 %2").arg(name, digits));
    }
    chip->setToolTip(name.toHtmlEscaped());
    //: for screen readers: a filter for search results; %1 is a theme
    chip->setAccessibleName(tr("%1: %n found", nullptr, count).arg(name));
    chip->setEnabled(count > 0 || chip->isChecked());
}

void SearchPanel::fillSuggestions()
{
    qDeleteAll(m_suggestions);
    m_suggestions.clear();
    for (const QString &query : m_model->result().suggestions) {
        auto *button = new QToolButton(this);
        button->setObjectName(u"searchSuggestion%1"_s.arg(m_suggestions.size()));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setText(menuText(query.simplified()));
        QPalette colors = button->palette();
        colors.setColor(QPalette::ButtonText, colors.color(QPalette::Link));
        button->setPalette(colors);
        //: for screen readers; %1 is a query that finds something
        button->setAccessibleName(tr("Search for %1").arg(query));
        connect(button, &QToolButton::clicked, this, [this, query] { emit suggestionPicked(query); });
        m_suggestionColumn->addWidget(button, 0, Qt::AlignLeading);
        button->show(); // at once: a hidden one has no height when the panel is placed
        m_suggestions.append(button);
    }
}

void SearchPanel::updateTexts()
{
    const SearchResult &result = m_model->result();
    setAccessibleName(tr("Search results"));
    m_view->setAccessibleName(tr("Search results"));
    m_acronyms->setText(result.acronyms.join(u'\n'));
    m_acronyms->setVisible(!result.acronyms.isEmpty());

    const bool empty = result.hits.isEmpty();
    constexpr qsizetype longestShown = 60;
    QString shown = result.request.text.simplified();
    if (shown.size() > longestShown)
        shown = shown.left(longestShown) + u'…';
    QString text = result.error;
    if (text.isEmpty()) {
        //: %1 is what was typed into the search field
        text = tr("No match for “%1”.").arg(shown);
    }
    if (!m_suggestions.isEmpty())
        text += u' ' + tr("Did you mean:");
    m_empty->setText(text);
    m_empty->setVisible(empty);
    m_view->setVisible(!empty);
    for (QAbstractButton *chip : m_chips->buttons()) {
        const bool without = m_chips->id(chip) == otherChip && result.counts.value(0) == 0;
        chip->setVisible((!empty || result.request.theme) && !without);
    }

    const int found = result.total();
    const int listed = static_cast<int>(result.hits.size());
    //: %1 is the number of rows in a list of search results, %2 of all results
    m_footer->setText(tr("The best %1 of %2").arg(QLocale().toString(listed), QLocale().toString(found)));
    m_footer->setVisible(!empty && found > listed);
}

int SearchPanel::currentRow() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() && m_model->hitAt(current.row()) >= 0 ? current.row() : -1;
}

void SearchPanel::setCurrentRow(int row)
{
    m_view->setCurrentIndex(m_model->index(row));
    if (row == m_model->nextHitRow(-1, 1))
        m_view->scrollToTop(); // its heading too
}

int SearchPanel::wantedHeight() const
{
    const QMargins margins = layout()->contentsMargins();
    if (!m_view->isVisibleTo(this))
        return layout()->heightForWidth(width()) > 0 ? layout()->heightForWidth(width()) : sizeHint().height();
    int rows = 0;
    for (int row = 0; row < m_model->rowCount() && rows < 2000; ++row)
        rows += m_view->sizeHintForRow(row);
    return layout()->minimumSize().height() - m_view->minimumSizeHint().height() + rows + margins.bottom();
}

QWidget *SearchPanel::firstInTabOrder() const
{
    return m_chips->button(allChip);
}

// The border stands out from panes that have the same background, light or dark.
void SearchPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Ink::forPalette(palette()).muted);
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void SearchPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit escaped();
    else
        QFrame::keyPressEvent(event);
}

void SearchPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fillAgain();
}

void SearchPanel::fillAgain()
{
    if (!m_model->result().edition)
        return;
    fillChips();
    fillSuggestions();
    updateTexts();
}
