// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"

#include <QObject>

class PlaceTreeModel;
class ListingDialog;
class QMainWindow;
class Settings;
class WindowActions;

/// The dialogs of the main window about the edition that it shows. They ask the window for what a reader chooses in
/// them; where that is shown is the window's business.
class WindowDialogs : public QObject
{
    Q_OBJECT

public:
    /// `settings` must outlive the dialogs; `window` is their parent.
    WindowDialogs(Settings &settings, QMainWindow *window);

    /// The entries of Tools and Help open their dialogs.
    void connectActions(const WindowActions &actions);
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
    QMainWindow *m_window;
    EditionPtr m_edition;
};
