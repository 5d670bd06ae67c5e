// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

/// The line in the tool bar that one types a query into. The keys that walk through its results are handed on.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    QSize sizeHint() const override;

signals:
    void steps(int rows);
    void accepted();
    void escaped();
    void entered(); ///< someone went here

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void retranslate();
};
