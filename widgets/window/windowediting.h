// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class ChartPane;
class DetailPane;
class PlaceTreePane;

/// Edit › Copy and Select All, which mean what has the keyboard: rows of the tree, a bar or segment of the chart, what
/// is selected in the texts, or words in a line that one types into.
class WindowEditing : public QObject
{
    Q_OBJECT

public:
    /// The panes must outlive the object.
    WindowEditing(PlaceTreePane *tree, ChartPane *chart, DetailPane *detail, QObject *parent);

    void copy();
    void selectAll();

signals:
    /// For the status bar: what was done, or why nothing was.
    void done(const QString &message);
    /// Nothing in the chart is picked: the whole of it is wanted.
    void chartWanted();

private:
    void copyFromChart();

    PlaceTreePane *m_tree;
    ChartPane *m_chart;
    DetailPane *m_detail;
};
