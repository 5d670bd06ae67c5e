// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"

#include <QDialog>

class AcronymModel;
class QLabel;
class QLineEdit;
class QListWidget;
class QSortFilterProxyModel;
class QTableView;

/// The acronyms of an edition with a filter line; the places that use the current one stand beside them.
class GlossaryDialog : public QDialog
{
    Q_OBJECT

public:
    explicit GlossaryDialog(const EditionPtr &edition, QWidget *parent = nullptr);

signals:
    /// A place was chosen; `theme` is that of the text which uses the acronym.
    void scopeChosen(Scope scope, int theme);

private:
    void setUpTable();
    void setUpPlaces();
    void retranslate();
    void selectFirst();
    void applyFilter(const QString &text);
    void showPlaces();
    void choose();

    AcronymModel *m_model;
    QSortFilterProxyModel *m_proxy;
    QLineEdit *m_filter;
    QTableView *m_table;
    QLabel *m_heading;
    QListWidget *m_places;
};
