// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/export/chartexportsettings.h"
#include "widgets/exportdialogs/barchoices.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

/// The fields for the look of an exported chart.
class ChartExportForm : public QWidget
{
    Q_OBJECT

public:
    explicit ChartExportForm(QWidget *parent = nullptr);

    ChartExportSettings settings() const;
    /// Shows other settings; changed() follows once.
    void setSettings(const ChartExportSettings &settings);
    /// What stands in the chart while the fields are empty: shown in the first, told by the tooltips.
    void setDefaultTitles(const QString &title, const QString &subtitle);
    /// What the chart has; see BarChoices.
    void setBars(const QList<BarChoices::Entry> &themes, const QList<BarChoices::Entry> &bars);
    /// The chosen format in words, for file dialogs.
    QString formatName() const;

signals:
    void changed();

private:
    void setUpSize(QFormLayout *form);
    void setUpTexts(QFormLayout *form);
    void setUpChoices(QFormLayout *form);
    void retranslate();
    void fillCombos();
    QString textOf(bool ChartContent::*value) const;
    void chooseNamedSize();
    void chooseUnit();
    void showSize(const ChartSize &size);
    ChartSize size() const;
    void followNotes(const ChartSize &before);
    void notify();

    QFormLayout *m_form;
    QComboBox *m_format;
    QComboBox *m_namedSize;
    QDoubleSpinBox *m_width;
    QDoubleSpinBox *m_height;
    QComboBox *m_unit;
    QSpinBox *m_dpi;
    QSpinBox *m_fontScale;
    QLineEdit *m_title;
    QLineEdit *m_subtitle;
    QList<std::pair<QCheckBox *, bool ChartContent::*>> m_switches;
    QComboBox *m_legend;
    QComboBox *m_background;
    QComboBox *m_scheme;
    QComboBox *m_letters;
    BarChoices *m_bars = nullptr;
    ChartExportSettings m_settings; // what no field shows is kept in it
    bool m_filling = false;
};
