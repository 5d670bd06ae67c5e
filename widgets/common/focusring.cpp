// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/focusring.h"

#include "widgets/look/themecolors.h"

#include <QFocusEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

FocusRing::FocusRing(QWidget *pane)
    : QWidget(pane)
    , m_pane(pane)
{
    setObjectName(u"focusRing"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    pane->installEventFilter(this);
    hide();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        const bool byKey =
            reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
        const bool byMouse = reason == Qt::MouseFocusReason;
        if (byKey || byMouse)
            setVisible(byKey);
        follow();
    } else if (event->type() == QEvent::FocusOut) {
        // A window or menu in front gives the focus back; the ring comes back with it.
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            hide();
    } else if (event->type() == QEvent::Resize) {
        follow();
    }
    return QWidget::eventFilter(watched, event);
}

void FocusRing::follow()
{
    setGeometry(m_pane->rect());
    raise();
}

void FocusRing::paintEvent(QPaintEvent *)
{
    const bool highContrast = ThemeColors::schemeOn(palette().color(QPalette::Base)) == ColorScheme::OnBlack;
    const qreal width = highContrast ? 4 : 2;
    QPainter painter(this);
    painter.setPen(QPen(palette().color(QPalette::Highlight), width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2));
}
