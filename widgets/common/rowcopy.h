// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QModelIndex>
#include <QObject>
#include <functional>

class QAbstractItemView;
class QAction;
class QMimeData;

/// Copies rows of a table or tree with the headings of its columns: tab-separated for spreadsheets, and as an HTML
/// table for texts. Gives a table a context menu and keys for it.
class RowCopy : public QObject
{
    Q_OBJECT

public:
    /// What is copied of a cell.
    using CellText = std::function<QString(const QModelIndex &cell)>;

    /// Copy and Select All in the view's context menu, and their keys while it has the focus.
    explicit RowCopy(QAbstractItemView *view);

    /// These rows and columns. The caller owns it.
    static QMimeData *data(const QModelIndexList &rows, const QList<int> &columns, const CellText &text);

private:
    void copy() const;
    void retranslate();

    QAbstractItemView *m_view;
    QAction *m_copy;
    QAction *m_selectAll;
};
