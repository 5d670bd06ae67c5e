// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextCursor>
#include <QWidget>

class QLabel;
class QLineEdit;
class QTextEdit;
class QToolButton;

/// Finds words in the text above it: "3 of 99", all hits highlighted and the current one more so. Enter and F3 go on,
/// with Shift back; Escape closes. Accents have to be typed, case does not matter.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    /// `text` must outlive the bar.
    explicit FindBar(QTextEdit *text);

    /// Shows the bar, with what is selected in the text as the words to find.
    void open();
    /// To be called when the text is another.
    void findAgain();
    /// To the next (1) or previous (-1) hit; round at the ends.
    void step(int direction);

signals:
    /// The bar is closed, and its highlights are gone.
    void closed();

public slots:
    void leave();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *newButton(const QString &objectName, const QString &icon);
    void retranslate();
    void find();
    void highlight();

    QTextEdit *m_text;
    QLineEdit *m_words;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
    QList<QTextCursor> m_hits;
    qsizetype m_current = -1;
};
