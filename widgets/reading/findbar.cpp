// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reading/findbar.h"

#include "widgets/common/accessiblenames.h"
#include "widgets/common/languagefollower.h"
#include "widgets/look/tintedicon.h"
#include "widgets/reading/texthighlights.h"

#include <QAbstractTextDocumentLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTextDocument>
#include <QTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

FindBar::FindBar(QTextEdit *text)
    : QWidget(text->parentWidget())
    , m_text(text)
    , m_words(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_previous(newButton(u"findPrevious"_s, u"up"_s))
    , m_next(newButton(u"findNext"_s, u"down"_s))
    , m_close(newButton(u"findClose"_s, {}))
{
    setObjectName(u"findBar"_s);
    setAutoFillBackground(true);
    m_words->setObjectName(u"findWords"_s);
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_count->setObjectName(u"findCount"_s);
    m_count->setTextFormat(Qt::PlainText);
    m_close->setText(u"\u00D7"_s);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(m_close);
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::find);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::leave);
    followLanguage(this, [this] { retranslate(); });
    hide();
}

QToolButton *FindBar::newButton(const QString &objectName, const QString &icon)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    if (!icon.isEmpty())
        button->setIcon(tintedIcon(icon));
    return button;
}

void FindBar::retranslate()
{
    m_words->setPlaceholderText(tr("Find in this text"));
    m_words->setAccessibleName(tr("Find in this text"));
    AccessibleNames::nameButtons(m_words);
    const auto name = [](QToolButton *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_previous, tr("The one before (Shift+Enter)"));
    name(m_next, tr("The next one (Enter)"));
    name(m_close, tr("Close (Esc)"));
    highlight();
}

void FindBar::open()
{
    const QString selected = m_text->textCursor().selectedText();
    const bool words = !selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator);
    if (words)
        m_words->setText(selected);
    show();
    find();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void FindBar::leave()
{
    hide();
    m_hits.clear();
    m_text->setExtraSelections({});
    m_text->setFocus(Qt::ShortcutFocusReason);
    emit closed();
}

// From what is seen on, so that typing does not throw the reader back to the beginning.
void FindBar::find()
{
    findAgain();
    m_text->document()->documentLayout()->documentSize(); // lays out the rest: no point is found before
    const int seen = m_text->cursorForPosition(QPoint(0, 0)).position();
    for (m_current = 0; m_current < m_hits.size() && m_hits.at(m_current).selectionStart() < seen;)
        ++m_current;
    if (m_current == m_hits.size())
        m_current = m_hits.isEmpty() ? -1 : 0;
    highlight();
}

void FindBar::findAgain()
{
    if (isHidden())
        return;
    m_hits.clear();
    const QString words = m_words->text();
    QTextCursor from(m_text->document());
    while (!words.trimmed().isEmpty()) {
        from = m_text->document()->find(words, from);
        if (from.isNull())
            break;
        m_hits.append(from);
    }
    m_current = qMin(m_current, m_hits.size() - 1);
    highlight();
}

void FindBar::step(int direction)
{
    if (m_hits.isEmpty())
        return;
    m_current = (m_current + direction + m_hits.size()) % m_hits.size();
    highlight();
}

void FindBar::highlight()
{
    if (isHidden())
        return;
    const QLocale locale;
    if (m_hits.isEmpty())
        m_count->setText(m_words->text().trimmed().isEmpty() ? QString() : tr("Not found"));
    else
        //: the position of a hit among all that were found in a text
        m_count->setText(tr("%1 of %2").arg(locale.toString(m_current + 1), locale.toString(m_hits.size())));
    m_previous->setEnabled(!m_hits.isEmpty());
    m_next->setEnabled(!m_hits.isEmpty());
    TextHighlights::markHits(*m_text, m_hits, m_current);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    // F3 is a key of the window too, for its search.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F3) {
        event->accept();
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F3:
        step(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}
