// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presentation/presentationhelp.h"

#include "widgets/look/ink.h"
#include "widgets/presentation/presentationkeys.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

PresentationHelp::PresentationHelp(QWidget *parent)
    : QFrame(parent)
    , m_grid(new QGridLayout(this))
{
    setObjectName(u"presentationHelp"_s);
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    hide();
}

void PresentationHelp::place(qreal fontSize, const Ink &slide)
{
    QPalette colors = palette();
    colors.setColor(QPalette::ToolTipBase, slide.grid);
    colors.setColor(QPalette::ToolTipText, slide.text);
    setPalette(colors);
    QFont letters = parentWidget()->font();
    letters.setPixelSize(qMax(10, qRound(fontSize)));
    setFont(letters);
    const int space = qRound(fontSize);
    m_grid->setContentsMargins(2 * space, space * 3 / 2, 2 * space, space * 3 / 2);
    m_grid->setHorizontalSpacing(2 * space);
    m_grid->setVerticalSpacing(space / 3);
    fill();
    m_grid->activate();
    resize(sizeHint());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    move(mirrored ? 2 * space : parentWidget()->width() - width() - 2 * space,
         parentWidget()->height() - height() - 3 * space);
}

void PresentationHelp::fill()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto entries = PresentationKeys::list(layoutDirection() == Qt::RightToLeft);
    QStringList spoken;
    for (int row = 0; row < entries.size(); ++row) {
        const PresentationKeys::Entry &entry = entries.at(row);
        auto *keys = new QLabel(entry.keys, this);
        auto *text = new QLabel(entry.text, this);
        for (QLabel *label : {keys, text}) {
            label->setTextFormat(Qt::PlainText);
            label->setForegroundRole(QPalette::ToolTipText);
        }
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        keys->setFont(bold);
        m_grid->addWidget(keys, row, 0);
        m_grid->addWidget(text, row, 1);
        keys->show(); // the list may be open already
        text->show();
        spoken.append(entry.keys + u": "_s + entry.text);
    }
    setAccessibleDescription(spoken.join(u'\n'));
}
