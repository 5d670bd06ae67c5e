// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QJsonObject>
#include <QStringList>

/// Names of properties in a descriptor that are probably misspelt: unknown to Frictionless and to us, and all but the
/// same as one that is known. Others are the publisher's own, which the standard allows, but not in a dialect, where
/// what is not known may change how a table is to be read.
class DescriptorCheck
{
    Q_DECLARE_TR_FUNCTIONS(DescriptorCheck)

public:
    /// A sentence for each of the package's own properties that is in doubt.
    static QStringList ofPackage(const QJsonObject &descriptor);
    /// The same of a table; `schema` and `dialect` are its own, wherever they stand.
    static QStringList ofTable(const QJsonObject &resource, const QJsonObject &schema, const QJsonObject &dialect);

private:
    static QStringList misspelt(const QJsonObject &object, const QStringList &known, const QString &table = {});
};
