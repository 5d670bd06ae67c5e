// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/chart/chartscene.h"

#include <QAccessibleWidget>
#include <QHash>

class ChartView;

/// The chart as screen readers see it: a chart with a list item for each bar, and in each bar one for each segment,
/// with name, value, position and rectangle. What the arrow keys walk to has the focus.
class ChartAccessible : public QAccessibleWidget
{
public:
    explicit ChartAccessible(ChartView *view);
    ~ChartAccessible() override;

    /// To be called once before charts are shown; further calls do nothing.
    static void install();
    /// Tells screen readers where the reader has walked to.
    static void focusMoved(ChartView *view);
    /// Tells them that bars and segments are others now.
    static void chartChanged(ChartView *view);

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    /// The bar or segment, or nothing where there is none.
    QAccessibleInterface *element(ChartScene::Mark mark) const;

private:
    ChartView *view() const;
    void forgetElements();

    mutable QHash<quint64, QAccessible::Id> m_elements;
};
