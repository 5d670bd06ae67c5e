// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/scope.h"

#include <QDialog>

class PlaceTreeModel;
class PlaceMatchModel;
class QLabel;
class QLineEdit;
class QTreeView;

/// Goes to a region or place by a few letters of its name: type, choose with the arrow keys, Enter. Escape closes it.
class GoToDialog : public QDialog
{
    Q_OBJECT

public:
    /// `places` must outlive the dialog.
    explicit GoToDialog(const PlaceTreeModel *places, QWidget *parent = nullptr);

signals:
    void scopeChosen(Scope scope);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpView();
    void retranslate();
    void findMatches(const QString &text);
    void choose();

    PlaceMatchModel *m_model;
    QLineEdit *m_text;
    QTreeView *m_view;
    QLabel *m_hint;
};
