// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"
#include "widgets/exportdialogs/tablefile.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QListWidgetItem;
class Settings;

/// Format, columns and rows of an exported table. What does not apply to the format is disabled, and kept.
class TableOptionsForm : public QWidget
{
    Q_OBJECT

public:
    explicit TableOptionsForm(const EditionPtr &edition, QWidget *parent = nullptr);

    /// As far as they apply to the format.
    TableFile::Options options() const;
    /// What the format is called for people.
    QString formatName() const;

    void restore(const Settings &settings);
    void remember(Settings &settings) const;
    void retranslate();

signals:
    void changed();

private:
    void addColumns();
    void setUpLayout();
    void retranslateColumns();
    void follow();
    TableColumns columns() const;

    EditionPtr m_edition;
    QLabel *m_formatLabel;
    QComboBox *m_format;
    QLabel *m_separatorLabel;
    QComboBox *m_separator;
    QCheckBox *m_byteOrderMark;
    QCheckBox *m_shares;
    QCheckBox *m_totalRow;
    QCheckBox *m_titles;
    QCheckBox *m_hxl;
    QLabel *m_columnsLabel;
    QListWidget *m_columns;
};
