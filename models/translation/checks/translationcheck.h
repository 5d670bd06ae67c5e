// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/fault.h"
#include "models/translation/tscatalogue.h"

#include <QCoreApplication>

/// What can be told to be wrong in a catalogue without knowing its language: what is missing, and whether what the
/// program puts in or acts on (placeholders, mnemonics, plural forms, patterns of file names) and how a text begins and
/// ends are as in the source.
class TranslationCheck
{
    Q_DECLARE_TR_FUNCTIONS(TranslationCheck)

public:
    /// Every fault with its line, in the order of the file.
    static QList<Fault> faults(const TsCatalogue &catalogue);
    /// The same for a file, or why it cannot be read. Strings of `known`, the program's own, that are not in the file
    /// are missing.
    static QList<Fault> faultsOfFile(const QString &path, const QList<TsMessage> &known = {});

private:
    explicit TranslationCheck(const TsCatalogue &catalogue)
        : m_catalogue(catalogue)
    {
    }

    void checkLanguage();
    void checkMessages();
    void checkForms(const TsMessage &message);
    void checkText(const TsMessage &message, const QString &text, qint64 line, bool mayLackNumber);
    void checkMnemonic(const TsMessage &message, const QString &text, qint64 line);
    void checkPlaceholders(const TsMessage &message, const QString &text, qint64 line, bool mayLackNumber);
    void checkEnds(const TsMessage &message, const QString &text, qint64 line);
    void add(qint64 line, const QString &message);

    const TsCatalogue &m_catalogue;
    QList<Fault> m_faults;
};
