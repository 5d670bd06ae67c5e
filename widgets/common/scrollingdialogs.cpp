// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/scrollingdialogs.h"

#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFileDialog>
#include <QMessageBox>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ScrollingDialogs::ScrollingDialogs(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool ScrollingDialogs::fit(QDialog &dialog, QSize room)
{
    QLayout *content = dialog.layout();
    if (!content || dialog.findChild<QScrollArea *>(u"scrollingContent"_s))
        return false;
    const QSize least = content->minimumSize().expandedTo(dialog.minimumSize());
    if (least.boundedTo(room) == least)
        return false;
    auto *buttons = dialog.findChild<QDialogButtonBox *>(QString(), Qt::FindDirectChildrenOnly);
    if (buttons)
        content->removeWidget(buttons);
    auto *inside = new QWidget;
    inside->setLayout(content); // takes its widgets along
    auto *area = new QScrollArea(&dialog);
    area->setFocusPolicy(Qt::NoFocus); // it follows the keyboard from field to field
    area->setObjectName(u"scrollingContent"_s);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(inside);
    auto *layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
    if (buttons) {
        auto *bottom = new QVBoxLayout;
        bottom->setContentsMargins(9, 0, 9, 9);
        bottom->addWidget(buttons);
        layout->addLayout(bottom);
    }
    dialog.setMinimumSize(0, 0);
    dialog.resize(dialog.size().expandedTo(least).boundedTo(room));
    return true;
}

bool ScrollingDialogs::eventFilter(QObject *watched, QEvent *event)
{
    auto *dialog = event->type() == QEvent::Show ? qobject_cast<QDialog *>(watched) : nullptr;
    const bool foreign = qobject_cast<QMessageBox *>(watched) || qobject_cast<QFileDialog *>(watched);
    if (dialog && !foreign) {
        // A dialog that is too wide can be moved, but one that is narrowed cuts its texts.
        constexpr int frame = 48; // what a window manager adds
        const QSize room(QWIDGETSIZE_MAX, dialog->screen()->availableSize().height() - frame);
        if (!fit(*dialog, room) && dialog->size().boundedTo(room) != dialog->size())
            dialog->resize(dialog->size().boundedTo(room));
    }
    return QObject::eventFilter(watched, event);
}
