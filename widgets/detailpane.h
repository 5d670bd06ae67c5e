// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition.h"
#include "searchmarks.h"
#include "view.h"

#include <QWidget>

class SafeTextBrowser;

/// Name, total, ranks, notes, and the six themes with their figures and texts, for the scopes that are looked at.
class DetailPane : public QWidget
{
    Q_OBJECT

public:
    explicit DetailPane(QWidget *parent = nullptr);

    void setEdition(const EditionPtr &edition);
    /// Shows the view and scrolls to its theme, if it has one.
    void show(const View &view);

    /// Highlights every match until clearHighlights(), in what is shown later too, and scrolls to the passage: a text
    /// of the edition, or nothing.
    void highlight(const SearchMarks &marks, const QString &passage = {});
    void clearHighlights();

signals:
    /// A link to a region or place was followed.
    void scopeRequested(Scope scope);
    /// What an acronym stands for, while a link to it has the focus or the pointer; empty afterwards.
    void explained(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();
    void follow(const QUrl &link);
    void explain(const QUrl &link);

    EditionPtr m_edition;
    View m_view;
    SearchMarks m_marks; // what is highlighted
    SafeTextBrowser *m_text;
};
