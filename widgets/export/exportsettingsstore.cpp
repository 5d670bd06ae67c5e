// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/exportsettingsstore.h"

#include "models/viewing/settings.h"
#include "widgets/export/chartexportsettings.h"

#include <QJsonDocument>

ChartExportSettings ExportSettingsStore::read(const Settings &settings)
{
    ChartExportSettings look;
    const QByteArray json = settings.value(Settings::Key::ChartExport).toString().toUtf8();
    look.readJson(QJsonDocument::fromJson(json).object());
    return look;
}

void ExportSettingsStore::write(Settings &settings, const ChartExportSettings &look)
{
    // What was chosen for the bars of this chart says nothing about the next.
    ChartExportSettings remembered = look;
    remembered.content.barNotes.clear();
    remembered.content.hidden.clear();
    remembered.content.emphasised.clear();
    remembered.content.top = 0;
    const QByteArray json = QJsonDocument(remembered.toJson()).toJson(QJsonDocument::Compact);
    settings.setValue(Settings::Key::ChartExport, QString::fromUtf8(json));
}
