// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"
#include "models/search/searchresult.h"
#include "models/viewing/view.h"
#include "widgets/reading/documentshelf.h"

#include <QFutureWatcher>
#include <QWidget>

class CrossReferences;
class FindBar;
class QMenu;
class SafeTextBrowser;
class QTextDocument;
class TermFinder;

/// Name, total, ranks, notes, and the six themes with their figures and texts, for the scopes that are looked at.
class DetailPane : public QWidget
{
    Q_OBJECT

public:
    explicit DetailPane(QWidget *parent = nullptr);
    ~DetailPane() override;

    void setEdition(const EditionPtr &edition);
    /// Shows the view and scrolls to its theme, if it has one.
    void setView(const View &view);
    /// How far the text is scrolled, in pixels.
    int scrollPosition() const;
    void setScrollPosition(int position);

    /// Highlights every match until clearHighlights(), in what is shown later too, and scrolls to the hit where it is
    /// shown.
    void highlight(const SearchMarks &marks, const SearchHit &hit);
    void clearHighlights();
    /// Opens the line that finds words in this text.
    void find();
    bool isFinding() const;
    void closeFind();
    /// Per cent of the window's letters.
    int zoom() const { return m_zoom; }
    void setZoom(int percent);

    /// What is selected; false where nothing is.
    bool copy();
    void selectAll();
    /// Where the keyboard belongs when it comes to this pane.
    QWidget *focusTarget() const;

signals:
    /// A link to a region or place, and to one of its themes unless -1, was followed.
    void scopeRequested(Scope scope, int theme);
    /// What an acronym stands for, while a link to it has the focus or the pointer; empty afterwards.
    void explained(const QString &text);
    /// The wheel was turned with Ctrl: larger (1) or smaller (-1) letters are wanted.
    void zoomWanted(int direction);
    /// A menu of the texts opens: room for more at its end.
    void menuFilled(QMenu *menu);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    using References = std::shared_ptr<const CrossReferences>;

    // The paragraph at the top of the pane, and how much of it is above.
    struct Top {
        int block = -1;
        qreal share = 0;
        int scrolled = 0; // pixels, when it was found
    };

    /// Shows the document of the view, from the shelf or written now.
    void showDocument();
    std::unique_ptr<QTextDocument> written();
    /// Writes the document anew: its texts, links or colours have changed.
    void write();
    void writeAgain();
    void translateAgain();
    void takeReferences();
    QFont zoomedFont() const;
    void follow(const QUrl &link);
    void explain(const QUrl &link);
    void fillMenu(QMenu *menu, const QUrl &link);

    EditionPtr m_edition;
    View m_view;
    Top m_top;
    SearchMarks m_marks; // what is highlighted
    std::shared_ptr<const TermFinder> m_acronyms;
    References m_references; // null until every text was read
    QFutureWatcher<References> m_reading;
    SafeTextBrowser *m_text;
    DocumentShelf m_documents;
    FindBar *m_find;
    int m_zoom = 100;             // per cent
    int m_room = 0;               // width in pixels, the last time that it mattered
    QList<qreal> m_turningWidths; // at which a kept document would look another way
};
