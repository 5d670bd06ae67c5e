// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/fault.h"
#include "widgets/export/chartexportsettings.h"

/// Looks of exported charts that a reader gave a name: a folder with a JSON file for each, so that they can be handed
/// to colleagues.
class ChartPresets
{
    Q_DECLARE_TR_FUNCTIONS(ChartPresets)

public:
    /// `folder` is made when the first preset is saved. Without one nothing can be saved.
    explicit ChartPresets(QString folder = {});

    /// In the order of the language.
    QStringList names() const;
    QString pathOf(const QString &name) const;
    /// Reads the preset over `settings`. The fault, if any, names the file and what does not fit; the settings are then
    /// as they were.
    std::optional<Fault> load(const QString &name, ChartExportSettings &settings) const;
    /// In place of one of the same name.
    std::optional<Fault> save(const QString &name, const ChartExportSettings &settings) const;
    std::optional<Fault> remove(const QString &name) const;

private:
    QString m_folder;
};
