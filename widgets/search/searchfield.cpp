// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/search/searchfield.h"

#include "widgets/common/accessiblenames.h"
#include "widgets/common/languagefollower.h"
#include "widgets/common/shortcutpriority.h"
#include "widgets/look/tintedicon.h"

#include <QAction>
#include <QFocusEvent>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(u"searchField"_s);
    setClearButtonEnabled(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    addAction(tintedIcon(u"search"_s), QLineEdit::LeadingPosition);
    new ShortcutPriority(this);
    followLanguage(this, [this] { retranslate(); });
}

QSize SearchField::sizeHint() const
{
    constexpr int characters = 34;
    return {fontMetrics().averageCharWidth() * characters, QLineEdit::sizeHint().height()};
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    constexpr int page = 5;
    switch (event->key()) {
    case Qt::Key_Down:
        emit steps(1);
        break;
    case Qt::Key_Up:
        emit steps(-1);
        break;
    case Qt::Key_PageDown:
        emit steps(page);
        break;
    case Qt::Key_PageUp:
        emit steps(-page);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit accepted();
        break;
    case Qt::Key_Escape:
        emit escaped();
        break;
    default:
        QLineEdit::keyPressEvent(event);
        return;
    }
    event->accept();
}

void SearchField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    // Not when a window or a dialog gives the focus back.
    const Qt::FocusReason reason = event->reason();
    if (reason == Qt::MouseFocusReason || reason == Qt::ShortcutFocusReason || reason == Qt::TabFocusReason)
        emit entered();
}

void SearchField::retranslate()
{
    setPlaceholderText(tr("Search texts and names"));
    setAccessibleName(tr("Search texts and names"));
    AccessibleNames::nameButtons(this);
    setToolTip(tr("Words, \"a phrase\", -without; place:, region: and theme: narrow"));
}
