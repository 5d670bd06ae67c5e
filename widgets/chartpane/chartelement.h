// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/chart/chartscene.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QPointer>

class ChartAccessible;
class ChartView;

/// A bar or a segment as screen readers see it. Invalid once the chart has none there any more.
class ChartElement : public QAccessibleInterface, public QAccessibleActionInterface, public QAccessibleValueInterface
{
    Q_DECLARE_TR_FUNCTIONS(ChartElement)

public:
    ChartElement(ChartView *view, ChartScene::Mark mark);

    ChartScene::Mark mark() const { return m_mark; }

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    QAccessibleInterface *parent() const override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    // US dollars; not there at all where nothing is reported.
    QVariant currentValue() const override;
    void setCurrentValue(const QVariant &) override {}
    QVariant minimumValue() const override { return 0.0; }
    QVariant maximumValue() const override;
    QVariant minimumStepSize() const override { return 0.0; }

    QStringList actionNames() const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    bool isBar() const { return m_mark.stack < 0; }
    const Breakdown &breakdown() const;
    ChartAccessible *chart() const;
    QString positionText() const;
    FundingSum sum() const;

    QPointer<ChartView> m_view;
    ChartScene::Mark m_mark;
};
