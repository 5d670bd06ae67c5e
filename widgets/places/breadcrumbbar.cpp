// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/places/breadcrumbbar.h"

#include "models/text/tooltiptext.h"
#include "models/words/displayname.h"
#include "widgets/common/buttontext.h"
#include "widgets/common/languagefollower.h"
#include "widgets/common/rovingfocus.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostInMenu = 400; // a longer menu could not be used; the tree has them all

// A tool button that can be narrower than its text; the tool tip has it whole.
class CrumbButton : public QToolButton
{
public:
    using QToolButton::QToolButton;

    QSize minimumSizeHint() const override
    {
        const QSize hint = sizeHint();
        return {qMin(hint.width(), fontMetrics().averageCharWidth() * 9), hint.height()};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        QStyleOptionToolButton option;
        initStyleOption(&option);
        const int around = sizeHint().width() - fontMetrics().size(Qt::TextShowMnemonic, option.text).width();
        option.text = fontMetrics().elidedText(option.text, Qt::ElideRight, width() - around, Qt::TextShowMnemonic);
        painter.drawComplexControl(QStyle::CC_ToolButton, option);
    }
};

} // namespace

BreadcrumbBar::BreadcrumbBar(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
{
    setObjectName(u"breadcrumb"_s);
    m_layout->setContentsMargins(6, 6, 6, 0);
    m_layout->setSpacing(0);
    new RovingFocus(this);
    whenLanguageChanges(this, [this] { rebuild(); });
}

void BreadcrumbBar::setEdition(const EditionPtr &edition)
{
    m_edition = edition;
    m_scopes = {Scope::world()};
    rebuild();
}

void BreadcrumbBar::setView(const View &view)
{
    if (view.scopes == m_scopes)
        return;
    m_scopes = view.scopes;
    rebuild();
}

void BreadcrumbBar::rebuild()
{
    if (!m_edition)
        return;
    // A button may be told of its own click: it lives until the event loop runs again.
    while (const QLayoutItem *item = m_layout->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->setObjectName({});
            item->widget()->deleteLater();
        }
        delete item;
    }
    setAccessibleName(tr("Where this is"));
    QList<Scope> path;
    if (m_scopes.size() == 1) {
        for (std::optional<Scope> scope = m_scopes.first(); scope; scope = m_edition->parent(*scope))
            path.prepend(*scope);
    } else {
        path = {Scope::world()};
    }
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (i > 0)
            addSeparator();
        // Nothing stands beside the world: while it is all of the way, its menu leads down.
        const bool alone = m_scopes == QList{Scope::world()};
        const auto parent = m_edition->parent(path.at(i));
        addPart(path.at(i), parent  ? m_edition->children(*parent)
                            : alone ? m_edition->children(path.at(i))
                                    : QList<Scope>());
    }
    if (m_scopes.size() > 1)
        addCompared(m_scopes);
    m_layout->addStretch(1);
}

QToolButton *BreadcrumbBar::addButton(const QString &text, const QString &objectName)
{
    auto *button = new CrumbButton(this);
    button->setObjectName(objectName);
    button->setText(menuText(text));
    button->setAccessibleName(text);
    button->setToolTip(toolTipText(text));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    button->installEventFilter(this);
    m_layout->addWidget(button);
    return button;
}

void BreadcrumbBar::addPart(Scope scope, const QList<Scope> &menu)
{
    QToolButton *button = addButton(displayName(*m_edition, scope), u"crumb-"_s + m_edition->id(scope));
    connect(button, &QToolButton::clicked, this, [this, scope] { emit scopeRequested(scope); });
    if (menu.size() > 1 && menu.size() <= mostInMenu) {
        button->setPopupMode(QToolButton::MenuButtonPopup);
        setMenu(button, menu, scope);
        button->setAccessibleDescription(tr("Press Down for what stands beside it"));
    }
}

void BreadcrumbBar::addCompared(const QList<Scope> &scopes)
{
    addSeparator();
    QToolButton *button = addButton(tr("%n compared", nullptr, static_cast<int>(scopes.size())), u"crumb-compared"_s);
    button->setPopupMode(QToolButton::MenuButtonPopup);
    connect(button, &QToolButton::clicked, button, &QToolButton::showMenu);
    setMenu(button, scopes.mid(0, mostInMenu), {});
}

void BreadcrumbBar::addSeparator()
{
    // Drawn as it is, never mirrored: the sign that points the way of reading.
    auto *label = new QLabel(isRightToLeft() ? u"\u2039"_s : u"\u203A"_s, this);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setContentsMargins(4, 0, 4, 0);
    m_layout->addWidget(label);
}

void BreadcrumbBar::setMenu(QToolButton *button, const QList<Scope> &scopes, std::optional<Scope> checked)
{
    auto *menu = new QMenu(button);
    button->setMenu(menu);
    const auto fill = [this, menu, scopes, checked] {
        if (!menu->isEmpty())
            return;
        for (const Scope scope : scopes) {
            QAction *action =
                menu->addAction(menuText(checked ? displayName(*m_edition, scope) : distinctName(*m_edition, scope)));
            action->setCheckable(checked.has_value());
            action->setChecked(checked == scope);
            connect(action, &QAction::triggered, this, [this, scope] { emit scopeRequested(scope); });
        }
    };
    connect(menu, &QMenu::aboutToShow, this, fill);
}

bool BreadcrumbBar::eventFilter(QObject *watched, QEvent *event)
{
    auto *button = qobject_cast<QToolButton *>(watched);
    if (button && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down &&
        button->menu()) {
        button->showMenu();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void BreadcrumbBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        rebuild();
}
