// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"

#include <QObject>

class QLabel;
class QMainWindow;
class QToolButton;

/// What title and status bar of the main window always say: where the reader is, how many amounts are reported in what
/// is shown, and how many printed totals differ from their amounts.
class WindowStatus : public QObject
{
    Q_OBJECT

public:
    explicit WindowStatus(QMainWindow *window);

    void setEdition(const EditionPtr &edition);
    void setScopes(const QList<Scope> &scopes);
    void retranslate();

signals:
    /// The number of differences was clicked.
    void checksWanted();

private:
    void updateTitle();

    EditionPtr m_edition;
    QList<Scope> m_scopes;
    int m_differences = 0;
    QMainWindow *m_window;
    QLabel *m_counts;
    QToolButton *m_checksBadge;
};
