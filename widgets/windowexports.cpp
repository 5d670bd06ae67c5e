// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowexports.h"

#include "chartclipboard.h"
#include "chartexportdialog.h"
#include "profileexportdialog.h"
#include "profileprinting.h"
#include "tableexportdialog.h"

#include <QWidget>

WindowExports::WindowExports(Settings &settings, QWidget *window)
    : QObject(window)
    , m_settings(settings)
    , m_window(window)
{
}

void WindowExports::setShown(const EditionPtr &edition, const BreakdownQuery &query)
{
    m_edition = edition;
    m_query = query;
}

void WindowExports::exportChart()
{
    ChartExportDialog dialog(m_edition, m_query, m_settings, m_window);
    if (dialog.exec() == QDialog::Accepted)
        emit done(tr("The chart was written to %1.").arg(dialog.path()));
}

void WindowExports::exportTable()
{
    TableExportDialog dialog(m_edition, m_query.scopes, m_settings, m_window);
    if (dialog.exec() == QDialog::Accepted)
        emit done(tr("The table was written to %1.").arg(dialog.path()));
}

void WindowExports::exportProfile(const QList<Scope> &scopes)
{
    ProfileExportDialog dialog(m_edition, scopes, m_settings, m_window);
    if (dialog.exec() == QDialog::Accepted)
        emit done(tr("The profile was written to %1.").arg(dialog.path()));
}

void WindowExports::print(const QList<Scope> &scopes)
{
    ProfilePrinting(m_edition, scopes, m_window->font(), m_window->layoutDirection() == Qt::RightToLeft)
        .preview(m_window);
}

void WindowExports::copyChart()
{
    ChartClipboard::copyChart(m_edition, m_query, m_window->font());
    emit done(tr("The chart was copied."));
}

void WindowExports::copyTable()
{
    ChartClipboard::copyTable(m_edition, m_query.scopes);
    emit done(tr("The table was copied."));
}
