// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/windowpresentation.h"

#include "widgets/presentation/presentationdialog.h"
#include "widgets/presentation/presentationwindow.h"

#include <QWidget>

WindowPresentation::WindowPresentation(Settings &settings, QWidget *window)
    : QObject(window)
    , m_settings(settings)
    , m_window(window)
{
}

void WindowPresentation::setShown(const EditionPtr &edition, const QList<Scope> &scopes, const ChartOptions &chart)
{
    m_edition = edition;
    m_scopes = scopes;
    m_chart = chart;
}

PresentationOptions WindowPresentation::options() const
{
    return PresentationOptions::read(m_settings, m_chart.content);
}

void WindowPresentation::start()
{
    const QList<Scope> selected = m_scopes.size() > 1 ? m_scopes : QList<Scope>();
    begin(options(), selected.isEmpty() ? options().steps(*m_edition) : selected);
}

void WindowPresentation::choose()
{
    PresentationDialog dialog(m_edition, options(), m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const PresentationOptions chosen = dialog.options();
    chosen.write(m_settings);
    begin(chosen, chosen.steps(*m_edition));
}

void WindowPresentation::begin(const PresentationOptions &options, const QList<Scope> &steps)
{
    if (m_presentation) {
        m_presentation->activateWindow();
        return;
    }
    PresentationDeck deck(steps, static_cast<int>(m_edition->themes().size()));
    // A place that has no chart of its own is seen in its region's.
    for (std::optional<Scope> shown = m_scopes.value(0); shown; shown = m_edition->parent(*shown)) {
        if (deck.steps().contains(*shown)) {
            deck.goTo(static_cast<int>(deck.steps().indexOf(*shown)));
            break;
        }
    }
    m_presentation = new PresentationWindow(m_edition, deck, m_chart, options, m_window);
    connect(m_presentation, &PresentationWindow::ended, this, [this, edition = m_edition](Scope last) {
        m_window->activateWindow();
        if (edition == m_edition) // scopes of another mean nothing
            emit ended(last);
    });
    connect(m_presentation, &PresentationWindow::optionsChanged, this,
            [this] { m_presentation->options().write(m_settings); });
    m_presentation->open();
}
