// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"
#include "models/files/fault.h"
#include "models/package/importorigin.h"

#include <QCoreApplication>
#include <optional>

/// The imported editions that a reader keeps: data packages in one folder, each named after its edition. Only what was
/// written completely is ever listed.
class EditionStore
{
    Q_DECLARE_TR_FUNCTIONS(EditionStore)

public:
    struct Entry {
        QString name; ///< EditionData::name, and the package's folder
        QString title;
        QString path;
        ImportOrigin origin;

        friend bool operator==(const Entry &, const Entry &) = default;
    };

    /// `folder` is made when the first edition is kept. Without one nothing can be kept.
    explicit EditionStore(QString folder = {});

    /// In the order of their titles. Reads the descriptors alone.
    QList<Entry> entries() const;
    bool contains(const QString &name) const;
    QString pathOf(const QString &name) const;
    /// What is kept under this name, if anything.
    std::optional<Entry> find(const QString &name) const;
    /// Keeps the edition, in place of one of the same name. After a fault everything is as it was.
    std::optional<Fault> keep(const Edition &edition, const ImportOrigin &origin = {}) const;
    /// Remembers that importing it anew was not wanted of this importer.
    std::optional<Fault> decline(const QString &name, int importer) const;
    std::optional<Fault> remove(const QString &name) const;

private:
    QString m_folder;
};
