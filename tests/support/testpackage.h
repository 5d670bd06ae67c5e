// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"

#include <QByteArray>
#include <QTemporaryDir>

/// A small, valid data package in a folder of its own, for tests to read as it is or to spoil first. Its
/// world is made up:
///
///     Northland               1,252,060
///       Regional initiatives         60  (10, 20, 30)
///       Åland                 1,250,000  (1000000, 250000, 0); alias Ahvenanmaa, code ALA
///       Borovia, Republic of      2,000  (500, not reported, 1500); printed name Borowia
///     Southland                       0
///       Corsaria                      0  (0, 0, 0)
///       Dry Isles          not reported
///
/// The themes are principle-1, principle-2 and objective-1.
class TestPackage
{
public:
    TestPackage();

    QString path() const { return m_folder.path(); }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }

    QByteArray read(const QString &name) const;
    void write(const QString &name, const QByteArray &bytes) const;
    void append(const QString &name, const QByteArray &bytes) const;
    /// Replaces the only occurrence of `before`; aborts the test where there is none or more than one.
    void replace(const QString &name, const QByteArray &before, const QByteArray &after) const;
    void remove(const QString &name) const;

private:
    QTemporaryDir m_folder;
};

/// The edition that an unspoilt TestPackage holds.
EditionPtr smallEdition();

/// The name of the first part in which the two differ, or an empty string.
QString firstDifference(const EditionData &a, const EditionData &b);

/// `regions` regions with `placesPerRegion` places each and two themes; place number n (from 0) has n * 10
/// dollars under the first theme and 1 under the second.
EditionPtr largeEdition(int regions, int placesPerRegion);
