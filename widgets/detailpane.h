// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition.h"
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
    SafeTextBrowser *m_text;
};
