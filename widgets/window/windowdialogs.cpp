// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/windowdialogs.h"

#include "widgets/listings/gapsdialog.h"
#include "widgets/listings/glossarydialog.h"
#include "widgets/listings/listings.h"
#include "widgets/places/gotodialog.h"
#include "widgets/window/aboutdialogs.h"
#include "widgets/window/helpdialogs.h"
#include "widgets/window/windowactions.h"

#include <QApplication>
#include <QMainWindow>

WindowDialogs::WindowDialogs(Settings &settings, QMainWindow *window)
    : QObject(window)
    , m_settings(settings)
    , m_window(window)
{
}

void WindowDialogs::connectActions(const WindowActions &actions)
{
    connect(actions.dataChecks, &QAction::triggered, this, &WindowDialogs::showDataChecks);
    connect(actions.gaps, &QAction::triggered, this, &WindowDialogs::showGaps);
    connect(actions.sdgExamples, &QAction::triggered, this, &WindowDialogs::showSdgExamples);
    connect(actions.glossary, &QAction::triggered, this, &WindowDialogs::showGlossary);
    connect(actions.guide, &QAction::triggered, this,
            [this, keys = actions.keys] { HelpDialogs::showGuide(m_window, *keys); });
    connect(actions.shortcuts, &QAction::triggered, this, [this] { HelpDialogs::showShortcuts(m_window); });
    connect(actions.aboutEdition, &QAction::triggered, this, &WindowDialogs::showAboutEdition);
    connect(actions.aboutProgram, &QAction::triggered, this, &WindowDialogs::showAboutProgram);
    connect(actions.aboutQt, &QAction::triggered, qApp, &QApplication::aboutQt);
}

void WindowDialogs::goTo(const PlaceTreeModel *places)
{
    auto *dialog = new GoToDialog(places, m_window);
    connect(dialog, &GoToDialog::scopeChosen, this, [this](Scope scope) { emit scopeRequested(scope, -1); });
    dialog->open();
}

void WindowDialogs::showDataChecks()
{
    open(Listings::differences(m_edition, m_window));
}

void WindowDialogs::showGaps()
{
    open(new GapsDialog(m_edition, m_settings, m_window));
}

void WindowDialogs::showSdgExamples()
{
    open(Listings::sdgExamples(m_edition, m_window));
}

void WindowDialogs::open(ListingDialog *dialog)
{
    Listings::onActivated(dialog, [this](Scope scope, int theme) { emit scopeRequested(scope, theme); });
    dialog->open();
}

void WindowDialogs::showGlossary()
{
    auto *dialog = new GlossaryDialog(m_edition, m_window);
    connect(dialog, &GlossaryDialog::scopeChosen, this, &WindowDialogs::scopeRequested);
    dialog->open();
}

void WindowDialogs::showAboutEdition()
{
    AboutDialogs::showEdition(m_edition, m_window);
}

void WindowDialogs::showAboutProgram()
{
    AboutDialogs::showProgram(m_window);
}
