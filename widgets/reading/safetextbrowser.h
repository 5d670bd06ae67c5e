// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/reading/textcopy.h"

#include <QTextBrowser>

class QMenu;

/// A text browser that opens nothing by itself: no file, no address, no style sheet, whatever a text holds. One stop of
/// the Tab key: Left and Right walk from link to link, Ctrl+Up and Ctrl+Down from paragraph to paragraph and select
/// them, Shift and arrows change what is selected. What is copied takes the citations of its paragraphs along.
class SafeTextBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit SafeTextBrowser(QWidget *parent = nullptr);

    /// Shows a document that is written already, and lays it out once: what is seen first, the rest in idle time. The
    /// one that was shown keeps its letters, but not its lines.
    void present(QTextDocument *document);
    /// Until then no point of the text is found: for what asks for one at once. Costs nothing later.
    void finishLayout() const;
    /// How often a document was laid out from its beginning, since it is presented here.
    int timesLaidOut() const { return m_timesLaidOut; }

    /// What is selected; false where nothing is.
    bool copySelection(TextCopy::Citations citations = TextCopy::Citations::With);

signals:
    /// A menu is about to open at a link, or elsewhere: room for further entries at its top.
    void menuFilled(QMenu *menu, const QUrl &link);
    /// The wheel was turned with Ctrl: larger (1) or smaller (-1) letters are wanted.
    void zoomWanted(int direction);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    QMimeData *createMimeDataFromSelection() const override;
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    bool isSelectionSeen() const;
    int walkStart(int direction) const;
    bool walk(const QKeyEvent &event);
    bool changeSelection(const QKeyEvent &event);
    void select(const QTextCursor &cursor);
    void countLayout(const QRectF &changed);

    int m_timesLaidOut = 0;
};
