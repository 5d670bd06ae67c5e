// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/fault.h"
#include "models/translation/tscatalogue.h"

#include <QCoreApplication>
#include <QHash>

/// What can be told to be wrong in a catalogue without knowing its language. Errors: what is missing, and where what
/// the program puts in or acts on (placeholders, mnemonics, plural forms, options, patterns of file names) or how a
/// text begins and ends is not as in the source. Warnings: what may be meant; each ends in its name in brackets,
/// "[markup]", and a translator's comment with that in it silences it for the string.
class TranslationCheck
{
    Q_DECLARE_TR_FUNCTIONS(TranslationCheck)

public:
    /// Every fault with its line, in the order of the file. With the program's own strings, those that the file lacks
    /// or has too many of are told as well.
    static QList<Fault> faults(const TsCatalogue &catalogue, const QList<TsMessage> &program = {});
    /// The same for a file, or why it cannot be read.
    static QList<Fault> faultsOfFile(const QString &path, const QList<TsMessage> &program = {});

private:
    explicit TranslationCheck(const TsCatalogue &catalogue)
        : m_catalogue(catalogue)
    {
    }

    void checkLanguage();
    void checkMessages();
    void checkProgram(const QList<TsMessage> &program);
    void checkState(const TsMessage &message);
    void checkForms(const TsMessage &message);
    void checkText(const TsMessage &message, const QString &text, qint64 line, bool mayLackNumber);
    void checkMnemonic(const TsMessage &message, const QString &text, qint64 line);
    void checkOptions(const TsMessage &message, const QString &text, qint64 line);
    void checkPlaceholders(const TsMessage &message, const QString &text, qint64 line, bool mayLackNumber);
    void checkEnds(const TsMessage &message, const QString &text, qint64 line);
    void checkBlanks(const TsMessage &message, const QString &text, qint64 line);
    void checkSameness();
    void add(qint64 line, const QString &message);
    void warn(const TsMessage &message, qint64 line, const QString &name, const QString &text);

    const TsCatalogue &m_catalogue;
    QList<Fault> m_faults;
    bool m_languageIsKnown = false; ///< where it is not, its plurals are not either
};
