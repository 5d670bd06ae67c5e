// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewing/chartcontent.h"

#include <QObject>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QMenu;
class QPushButton;
class QSpinBox;

/// The rows of a form that choose among a chart's bars: how many there are, which have none, what becomes of those that
/// have no room, which keep their colours while the others are greyed, and short notes on them.
class BarChoices : public QObject
{
    Q_OBJECT

public:
    /// A theme, region or place as a reader knows it, and its id.
    using Entry = std::pair<QString, QString>;

    BarChoices(QFormLayout *form, QWidget *parent);

    /// What the chart has: its themes, and what its bars stand for, which may be themes, too.
    void setEntries(const QList<Entry> &themes, const QList<Entry> &bars);
    void show(const ChartContent &content);
    void writeTo(ChartContent &content) const;
    void retranslate();

signals:
    void changed();

private:
    void showHidden();
    void nameBars();
    void showEmphasis();
    void showNote();
    void writeNote(const QString &text);
    void notify();

    QFormLayout *m_form;
    QSpinBox *m_top;
    QPushButton *m_bars;
    QMenu *m_barsMenu;
    QComboBox *m_manyBars;
    QComboBox *m_emphasis;
    QComboBox *m_noted;
    QLineEdit *m_note;
    QList<Entry> m_themes;
    QList<Entry> m_entries;
    ChartContent m_content; // what was shown, with what was chosen since
    bool m_filling = false;
};
