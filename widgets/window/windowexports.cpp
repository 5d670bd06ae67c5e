// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/windowexports.h"

#include "models/text/printabletext.h"
#include "models/viewing/settings.h"
#include "widgets/export/chartclipboard.h"
#include "widgets/export/chartfile.h"
#include "widgets/export/exportsettingsstore.h"
#include "widgets/exportdialogs/chartexportdialog.h"
#include "widgets/exportdialogs/chartpackdialog.h"
#include "widgets/exportdialogs/chartprinting.h"
#include "widgets/exportdialogs/profileexportdialog.h"
#include "widgets/exportdialogs/tableexportdialog.h"
#include "widgets/profile/profileprinting.h"

#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QWidget>

using namespace Qt::StringLiterals;

WindowExports::WindowExports(Settings &settings, ChartPresets presets, QWidget *window)
    : QObject(window)
    , m_settings(settings)
    , m_presets(std::move(presets))
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
    ChartExportDialog dialog(m_edition, m_query, m_settings, m_presets, m_window);
    if (m_opened && m_opened->query == m_query)
        dialog.setLook(m_opened->look);
    if (dialog.exec() == QDialog::Accepted)
        //: %1 is a file
        emit done(tr("The chart was written to %1.").arg(dialog.path()));
}

void WindowExports::exportChartPack()
{
    ChartPackDialog dialog(m_edition, m_query, m_settings, m_presets, m_window);
    if (dialog.exec() == QDialog::Accepted)
        //: %1 is a file or folder
        emit done(tr("The charts were written to %1.").arg(QDir::toNativeSeparators(dialog.path())));
}

void WindowExports::chooseChart()
{
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Open exported chart"),
                                                      m_settings.value(Settings::Key::ExportFolder).toString(),
                                                      tr("Exported charts") + u" (*.png *.jpg *.jpeg *.pdf *.svg)"_s);
    if (!path.isEmpty() && !openChart(path))
        QMessageBox::warning(m_window, tr("Open exported chart"), m_error);
}

bool WindowExports::openChart(const QString &path)
{
    const Result<ExportedView> view = ChartFile::read(path);
    m_error = view.error();
    if (!view.value)
        return false;
    const Result<BreakdownQuery> query = view.value->query(*m_edition);
    if (!query.value) {
        QMessageBox::warning(m_window, tr("Open exported chart"),
                             //: %1 is a file, %2 what is wrong with it
                             tr("%1: %2").arg(QDir::toNativeSeparators(path), query.error()));
        return true;
    }
    if (view.value->editionName != m_edition->data().name && !wantsOtherFigures(view.value->editionName))
        return true;
    m_opened = {*query.value, view.value->settings};
    emit chartRequested(*query.value);
    return true;
}

bool WindowExports::wantsOtherFigures(const QString &edition)
{
    //: %1 is the name of the data that a chart was made of, %2 the title of the edition that is open
    const QString question = tr("The chart was made of the edition “%1”. Show it with the figures of “%2”?")
                                 .arg(printableLine(edition), m_edition->title());
    return QMessageBox::question(m_window, tr("Open exported chart"), question) == QMessageBox::Yes;
}

void WindowExports::exportTable()
{
    TableExportDialog dialog(m_edition, m_query.scopes, m_settings, m_window);
    if (dialog.exec() == QDialog::Accepted)
        //: %1 is a file
        emit done(tr("The table was written to %1.").arg(dialog.path()));
}

void WindowExports::exportProfile(const QList<Scope> &scopes)
{
    ProfileExportDialog dialog(m_edition, scopes, m_settings, m_window);
    if (dialog.exec() == QDialog::Accepted)
        //: %1 is a file
        emit done(tr("The profile was written to %1.").arg(dialog.path()));
}

void WindowExports::print(const QList<Scope> &scopes)
{
    ProfilePrinting(m_edition, scopes, m_window->font(), m_window->layoutDirection() == Qt::RightToLeft)
        .preview(m_window);
}

// Of the exported chart that is shown again, else of the last export.
ChartExportSettings WindowExports::look() const
{
    const bool again = m_opened && m_opened->query == m_query;
    ChartExportSettings look = again ? m_opened->look : ExportSettingsStore::read(m_settings);
    look.font = m_window->font();
    look.mirrored = m_window->layoutDirection() == Qt::RightToLeft;
    return look;
}

void WindowExports::printChart()
{
    ChartPrinting(m_edition, m_query, look()).preview(m_settings, m_window);
}

QMimeData *WindowExports::dragData() const
{
    return m_edition ? ChartClipboard::dragData(m_edition, m_query, look()) : nullptr;
}

void WindowExports::copyChart()
{
    ChartClipboard::copyChart(m_edition, m_query, look());
    emit done(tr("The chart was copied."));
}

void WindowExports::copyTable()
{
    ChartClipboard::copyTable(m_edition, m_query.scopes);
    emit done(tr("The table was copied."));
}
