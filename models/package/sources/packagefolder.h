// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/package/sources/packagesource.h"

#include <QDir>

/// A package in a folder. Links are followed as long as they stay in it; pipes and the like are not waited for.
class PackageFolder final : public PackageSource
{
    Q_DECLARE_TR_FUNCTIONS(PackageFolder)

public:
    explicit PackageFolder(const QString &folder);

    QString shown(const QString &path) const override;
    std::optional<Fault> check(const QString &path) const override;
    qint64 size(const QString &path) const override;
    std::unique_ptr<QIODevice> open(const QString &path) const override;

private:
    QDir m_folder;
};
