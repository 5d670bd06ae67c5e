// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reading/safetextbrowser.h"

#include "widgets/common/focusring.h"
#include "widgets/reading/textwalk.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QTextBlock>
#include <QTextLayout>

using namespace Qt::StringLiterals;

SafeTextBrowser::SafeTextBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // one that comes and goes has everything laid out again
    new FocusRing(this);
}

// QTextEdit lays a document out when it gets it, before it has a width, and again for its width.
void SafeTextBrowser::present(QTextDocument *document)
{
    const QPointer<QTextDocument> before = this->document(); // a browser's own goes when it gets another
    document->setLayoutEnabled(false);
    setDocument(document);
    connect(document->documentLayout(), &QAbstractTextDocumentLayout::update, this, &SafeTextBrowser::countLayout,
            Qt::UniqueConnection);
    // Painting would shape all letters again otherwise.
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next())
        block.layout()->setCacheEnabled(true);
    document->setLayoutEnabled(true);
    // What is seen no more is not to be laid out in idle time; shown again it is laid out for the width of then.
    if (before && before != document) {
        before->setDocumentLayout(nullptr);
        before->setLayoutEnabled(false);
    }
}

void SafeTextBrowser::finishLayout() const
{
    document()->documentLayout()->documentSize();
}

void SafeTextBrowser::countLayout(const QRectF &changed)
{
    if (document()->isLayoutEnabled() && changed.top() <= 0)
        ++m_timesLaidOut;
}

QVariant SafeTextBrowser::loadResource(int, const QUrl &)
{
    // Not an invalid variant: QTextDocument would take that as "try yourself" and read the file.
    return QByteArray("");
}

QMimeData *SafeTextBrowser::createMimeDataFromSelection() const
{
    return TextCopy::selected(textCursor(), TextCopy::Citations::With);
}

bool SafeTextBrowser::copySelection(TextCopy::Citations citations)
{
    if (!textCursor().hasSelection())
        return false;
    QGuiApplication::clipboard()->setMimeData(TextCopy::selected(textCursor(), citations));
    return true;
}

// A window's own Copy and Select All come first, so that they can say what they did.
bool SafeTextBrowser::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::SelectAll)) {
            event->ignore();
            return true;
        }
    }
    return QTextBrowser::event(event);
}

// Not QTextBrowser's, which stops at each link of a text: there are hundreds.
bool SafeTextBrowser::focusNextPrevChild(bool next)
{
    return QTextEdit::focusNextPrevChild(next); // NOLINT(bugprone-parent-virtual-call): the browser's is left out
}

bool SafeTextBrowser::isSelectionSeen() const
{
    return textCursor().hasSelection() && viewport()->rect().intersects(cursorRect());
}

// Where the last step led, or the edge of what is seen.
int SafeTextBrowser::walkStart(int direction) const
{
    if (isSelectionSeen())
        return direction > 0 ? textCursor().selectionEnd() : textCursor().selectionStart();
    finishLayout();
    const QRect view = viewport()->rect();
    return cursorForPosition(direction > 0 ? view.topLeft() : view.bottomRight()).position();
}

void SafeTextBrowser::select(const QTextCursor &cursor)
{
    if (cursor.isNull())
        return;
    setTextCursor(cursor);
    ensureCursorVisible();
}

bool SafeTextBrowser::walk(const QKeyEvent &event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    const bool vertical = event.key() == Qt::Key_Up || event.key() == Qt::Key_Down;
    const bool horizontal = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    if (vertical && event.modifiers() == Qt::ControlModifier) {
        const int direction = event.key() == Qt::Key_Down ? 1 : -1;
        const bool seen = isSelectionSeen();
        const int from = seen ? textCursor().selectionStart() : walkStart(1);
        select(TextWalk::paragraph(*document(), from, seen ? direction : 0));
        return true;
    }
    if (horizontal && event.modifiers() == Qt::NoModifier) {
        const int direction = event.key() == Qt::Key_Right ? forward : -forward;
        const QTextCursor link = TextWalk::link(*document(), walkStart(direction), direction);
        select(link);
        if (!link.isNull()) {
            QTextCursor inside(link);
            inside.setPosition(link.selectionStart() + 1);
            emit highlighted(QUrl(inside.charFormat().anchorHref()));
        }
        return true;
    }
    return false;
}

bool SafeTextBrowser::changeSelection(const QKeyEvent &event)
{
    if (!(event.modifiers() & Qt::ShiftModifier))
        return false;
    const bool words = event.modifiers() & Qt::ControlModifier;
    QTextCursor cursor = textCursor();
    if (!cursor.hasSelection() && !viewport()->rect().intersects(cursorRect(cursor)))
        cursor.setPosition(walkStart(1));
    switch (event.key()) {
    case Qt::Key_Left:
        cursor.movePosition(words ? QTextCursor::WordLeft : QTextCursor::Left, QTextCursor::KeepAnchor);
        break;
    case Qt::Key_Right:
        cursor.movePosition(words ? QTextCursor::WordRight : QTextCursor::Right, QTextCursor::KeepAnchor);
        break;
    case Qt::Key_Up:
        cursor.movePosition(words ? QTextCursor::PreviousBlock : QTextCursor::Up, QTextCursor::KeepAnchor);
        break;
    case Qt::Key_Down:
        cursor.movePosition(words ? QTextCursor::NextBlock : QTextCursor::Down, QTextCursor::KeepAnchor);
        break;
    case Qt::Key_Home:
        cursor.movePosition(QTextCursor::StartOfLine, QTextCursor::KeepAnchor);
        break;
    case Qt::Key_End:
        cursor.movePosition(QTextCursor::EndOfLine, QTextCursor::KeepAnchor);
        break;
    default:
        return false;
    }
    select(cursor);
    return true;
}

void SafeTextBrowser::keyPressEvent(QKeyEvent *event)
{
    if (walk(*event) || changeSelection(*event))
        event->accept();
    else
        QTextBrowser::keyPressEvent(event);
}

void SafeTextBrowser::mousePressEvent(QMouseEvent *event)
{
    finishLayout();
    QTextBrowser::mousePressEvent(event);
}

void SafeTextBrowser::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTextBrowser::mouseDoubleClickEvent(event);
    const QTextCursor number = TextWalk::wholeNumber(textCursor());
    if (!number.isNull())
        setTextCursor(number);
}

void SafeTextBrowser::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QTextBrowser::wheelEvent(event);
        return;
    }
    if (const int turned = event->angleDelta().y(); turned != 0)
        emit zoomWanted(turned > 0 ? 1 : -1);
    event->accept();
}

void SafeTextBrowser::contextMenuEvent(QContextMenuEvent *event)
{
    finishLayout();
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint at = byKey ? cursorRect().bottomLeft() : viewport()->mapFromGlobal(event->globalPos());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"textMenu"_s);
    const bool selected = textCursor().hasSelection();
    QAction *copied = menu->addAction(tr("&Copy"), this, [this] { copySelection(); });
    copied->setObjectName(u"copyText"_s);
    copied->setEnabled(selected);
    QAction *without =
        menu->addAction(tr("Copy &without citation"), this, [this] { copySelection(TextCopy::Citations::Without); });
    without->setObjectName(u"copyWithoutCitation"_s);
    without->setEnabled(selected);
    menu->addSeparator();
    const int position = cursorForPosition(at).position();
    QAction *paragraph = menu->addAction(tr("Select pa&ragraph"), this, [this, position] {
        setTextCursor(TextWalk::paragraph(*document(), position, 0));
    });
    paragraph->setObjectName(u"selectParagraph"_s);
    menu->addAction(tr("Select &all"), this, &QTextEdit::selectAll)->setObjectName(u"selectAllText"_s);
    emit menuFilled(menu, QUrl(anchorAt(at)));
    menu->popup(byKey ? viewport()->mapToGlobal(at) : event->globalPos());
}
