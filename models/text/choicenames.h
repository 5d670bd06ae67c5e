// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <optional>

/// What a choice is called in files and on the command line. One table for each kind of choice, so that what is
/// written can be read back.
template <typename T> struct ChoiceNames {
    struct Entry {
        QLatin1String name;
        T value;
    };
    QList<Entry> entries;

    std::optional<T> value(const QString &name) const
    {
        for (const Entry &entry : entries) {
            if (name == entry.name)
                return entry.value;
        }
        return std::nullopt;
    }
    QString name(T value) const
    {
        for (const Entry &entry : entries) {
            if (value == entry.value)
                return entry.name;
        }
        return {};
    }
    QStringList names() const
    {
        QStringList names;
        for (const Entry &entry : entries)
            names.append(entry.name);
        return names;
    }
};
