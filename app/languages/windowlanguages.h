// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/fault.h"
#include "models/translation/savedfilewatch.h"
#include "widgets/inspection/stringpointer.h"

#include <QPointer>

class MainWindow;
class QMessageBox;
class QWidget;
class Settings;
class Translations;

/// Switches the program to what is chosen under View › Language, and reads a translator's file again whenever it is
/// saved. A file with a fault is reported, and the last good one stays in use.
class WindowLanguages : public QObject
{
    Q_OBJECT

public:
    /// All three must outlive it.
    WindowLanguages(Translations &translations, MainWindow &window, Settings &settings);

private:
    void useLanguage(const QString &code);
    void useFile(const QString &path);
    void beginCatalogue();
    void readAgain();
    void showCurrent();
    void pointAtStrings(bool wanted);
    void report(const QList<Fault> &faults);
    QMessageBox *makeReport(const QList<Fault> &faults, QWidget *parent);

    Translations &m_translations;
    MainWindow &m_window;
    Settings &m_settings;
    SavedFileWatch m_watch;
    StringPointer m_pointer;
    QPointer<QMessageBox> m_report;
};
