// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"

#include <QObject>

class PlaceTreeModel;
class ListingDialog;
class QWidget;
class Settings;

/// The dialogs of the main window about the edition that it shows. They ask the window for what a reader chooses in
/// them; where that is shown is the window's business.
class WindowDialogs : public QObject
{
    Q_OBJECT

public:
    /// `settings` must outlive the dialogs; `window` is their parent.
    WindowDialogs(Settings &settings, QWidget *window);

    void setEdition(const EditionPtr &edition) { m_edition = edition; }

    void goTo(const PlaceTreeModel *places);
    void showDataChecks();
    void showGaps();
    void showSdgExamples();
    void showGlossary();
    void showAboutEdition();
    void showAboutProgram();

signals:
    /// A reader chose a region or place, and unless -1 one of its themes.
    void scopeRequested(Scope scope, int theme);

private:
    void open(ListingDialog *dialog);

    Settings &m_settings;
    QWidget *m_window;
    EditionPtr m_edition;
};
