// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/choicenames.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <functional>

/// Reads switches and choices out of a JSON object, one after another, and keeps the first fault: the key, what stands
/// there and what was expected. Keys that are absent leave their target as it is.
class ChoiceReader
{
    Q_DECLARE_TR_FUNCTIONS(ChoiceReader)

public:
    /// What a key is called in a fault.
    using Naming = std::function<QString(const QString &key)>;

    explicit ChoiceReader(const QJsonObject &json, Naming nameOf = {})
        : m_json(json)
        , m_nameOf(std::move(nameOf))
    {
    }

    const QJsonObject &json() const { return m_json; }
    /// Empty while everything fits.
    const QString &fault() const { return m_fault; }

    void read(const QString &key, bool &target);
    template <typename T> void read(const QString &key, const ChoiceNames<T> &names, T &target)
    {
        if (!m_json.contains(key))
            return;
        const auto value = names.value(m_json.value(key).toString());
        if (value)
            target = *value;
        else
            fail(key, names.names());
    }
    /// What stands at `key` cannot be used.
    void fail(const QString &key, const QString &expected);
    void fail(const QString &key, const QString &expected, const QString &given);
    void fail(const QString &key, const QStringList &expected);

private:
    QJsonObject m_json;
    Naming m_nameOf;
    QString m_fault;
};
