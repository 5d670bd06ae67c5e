// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"
#include "models/files/fault.h"

#include <QCoreApplication>

/// What a reader must know of an imported edition before trusting it, gathered from what was read: places that were
/// found twice or not at all in the chapters, amounts that the tables do not give, texts that look cut. As warnings
/// whose `file` is the id of the region or place that they are about.
class ImportDoubts
{
    Q_DECLARE_TR_FUNCTIONS(ImportDoubts)

public:
    /// Of all texts that are much shorter than their neighbours, so many of the shortest are named.
    static constexpr qsizetype mostShortTexts = 20;

    static QList<Fault> of(const Edition &edition);

private:
    explicit ImportDoubts(const Edition &edition);

    void findPlacesTwice();
    void findMissingAmounts();
    void findPlacesWithoutText();
    void findShortTexts();
    void add(Scope scope, const QString &message);

    const Edition &m_edition;
    QList<Fault> m_faults;
};
