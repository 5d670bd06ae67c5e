// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"
#include "models/viewing/presentationoptions.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class ScopeCheckList;

/// What a presentation shows, and how.
class PresentationDialog : public QDialog
{
    Q_OBJECT

public:
    PresentationDialog(EditionPtr edition, const PresentationOptions &options, QWidget *parent = nullptr);

    PresentationOptions options() const;

private:
    void setUpChoices();
    void retranslate();
    void fillScreens();
    void showOptions(const PresentationOptions &options);
    void updateButtons();

    EditionPtr m_edition;
    ChartContent m_content; // what no field shows is kept in it
    QLabel *m_treeLabel;
    ScopeCheckList *m_tree;
    QFormLayout *m_choices;
    QComboBox *m_order;
    QComboBox *m_measure;
    QComboBox *m_manyBars;
    QComboBox *m_appearance;
    QComboBox *m_screen;
    QCheckBox *m_themeByTheme;
    QCheckBox *m_sameAxis;
    QCheckBox *m_values;
    QPushButton *m_present = nullptr;
};
