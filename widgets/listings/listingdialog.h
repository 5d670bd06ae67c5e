// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

/// A table with a sentence above it: data checks, faults, examples. Sortable; the selected rows can be copied.
class ListingDialog : public QDialog
{
    Q_OBJECT

public:
    /// Takes the model over. `sortRole` holds the values to sort by.
    ListingDialog(QAbstractItemModel *model, int sortRole, QWidget *parent = nullptr);

    void setExplanation(const QString &text);
    /// Says what an empty table means, in its place. To be called after the explanation.
    void setEmptyText(const QString &text);
    /// This column takes the room that is left.
    void setStretchedColumn(int column);
    /// This column takes the room that is left and wraps its text.
    void setWideColumn(int column);
    /// Another button beside Close.
    QPushButton *addButton(const QString &text);
    QTableView *view() const { return m_view; }

signals:
    /// A row was double-clicked or entered; the index is the model's own.
    void activated(const QModelIndex &index);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void readAgain();
    void makeRoom();

    QSortFilterProxyModel *m_proxy;
    QLabel *m_explanation;
    QTableView *m_view;
    QDialogButtonBox *m_buttons;
    int m_stretched = -1;
    bool m_shrunk = false; // to a sentence, since the table is empty
};
