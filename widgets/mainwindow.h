// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datapackagereader.h"
#include "viewhistory.h"

#include <QMainWindow>

class ChartPane;
class DetailPane;
class InitiativeTreePane;
class PackageOpener;
class SearchController;
class SearchMarks;
struct SearchHit;
class QLabel;
class QSplitter;
class QToolButton;
class Settings;
class WindowActions;

/// The main window: tree, chart and text of one edition, kept in step with one view. Composes panes; owns actions,
/// history and the open edition.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    struct Language {
        QString code;
        QString nativeName;
    };

    /// `settings` must outlive the window. The embedded edition is shown until another is opened.
    MainWindow(Settings &settings, EditionPtr embedded, QWidget *parent = nullptr);

    const EditionPtr &edition() const { return m_edition; }
    const View &view() const { return m_history.current(); }
    void setEdition(const EditionPtr &edition, const QString &path = {});
    void show(const QList<Scope> &scopes, int theme = -1);
    using QMainWindow::show;
    /// Fills View › Language; `current` is checked.
    void setLanguages(const QList<Language> &languages, const QString &current);
    /// Checks the entry of View › Appearance: "system", "light" or "dark".
    void setAppearance(const QString &appearance);
    /// Opens a data package in the background; the open edition stays if it is bad.
    void openPackage(const QString &path);

signals:
    void languageChosen(const QString &code);
    void appearanceChosen(const QString &appearance);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void setUpPanes();
    void setUpStatusBar();
    void connectPanes();
    void connectFileActions();
    void connectViewActions();
    void connectGoActions();
    void connectSearch();
    void restoreSettings();
    void saveSettings();
    void resetLayout();
    void retranslate();

    void visit(const View &view);
    void display(const View &view);
    void goUp();
    void showHit(const SearchHit &hit, const SearchMarks &marks);
    void updateActions();
    void updateStatusBar();

    void choosePackage();
    void packageRead(const QString &path, const DataPackageReader::Result &result);
    void showFaults(const QString &path, const DataPackageReader::Result &result);
    void remember(const QString &path);
    void fillRecentMenu();
    void exportChart();
    void exportTable();
    void copyChart();
    void copyTable();
    void showDataChecks();
    void showSdgExamples();
    void showAboutEdition();
    void showAboutProgram();

    Settings &m_settings;
    EditionPtr m_embedded;
    EditionPtr m_edition;
    QString m_path; // of the open package; empty for the embedded one
    ViewHistory m_history;
    WindowActions *m_actions;
    PackageOpener *m_opener;
    SearchController *m_search;
    QSplitter *m_splitter;
    InitiativeTreePane *m_tree;
    ChartPane *m_chart;
    DetailPane *m_detail;
    QLabel *m_counts;
    QToolButton *m_checksBadge;
};
