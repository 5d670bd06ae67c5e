// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/windowediting.h"

#include "widgets/chartpane/chartpane.h"
#include "widgets/places/placetreepane.h"
#include "widgets/reading/detailpane.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>

WindowEditing::WindowEditing(PlaceTreePane *tree, ChartPane *chart, DetailPane *detail, QObject *parent)
    : QObject(parent)
    , m_tree(tree)
    , m_chart(chart)
    , m_detail(detail)
{
}

void WindowEditing::copy()
{
    QWidget *focus = QApplication::focusWidget();
    if (auto *line = qobject_cast<QLineEdit *>(focus)) {
        line->copy();
    } else if (const auto *label = qobject_cast<QLabel *>(focus); label && label->hasSelectedText()) {
        QGuiApplication::clipboard()->setText(label->selectedText());
        emit done(tr("The text was copied."));
    } else if (m_chart->isAncestorOf(focus)) {
        copyFromChart();
    } else if (m_detail->isAncestorOf(focus)) {
        emit done(m_detail->copy() ? tr("The text was copied.")
                                   : tr("Nothing is selected. Ctrl+Down selects a paragraph."));
    } else {
        m_tree->copy();
        emit done(tr("The rows were copied."));
    }
}

void WindowEditing::copyFromChart()
{
    const QString words = m_chart->currentWords();
    if (words.isEmpty()) {
        emit chartWanted();
        return;
    }
    QGuiApplication::clipboard()->setText(words);
    //: %1 is a figure with what it stands for
    emit done(tr("Copied: %1").arg(words));
}

void WindowEditing::selectAll()
{
    QWidget *focus = QApplication::focusWidget();
    if (auto *line = qobject_cast<QLineEdit *>(focus))
        line->selectAll();
    else if (m_detail->isAncestorOf(focus))
        m_detail->selectAll();
    else if (m_tree->isAncestorOf(focus))
        m_tree->selectAll();
}
