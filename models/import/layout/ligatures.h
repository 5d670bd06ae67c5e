// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/fault.h"
#include "models/import/pages/printedpage.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

/// Reads ligatures whose font says a wrong letter for them, as programs that rewrite PDFs leave them: letters with
/// their two bytes exchanged ("昀椀" for "fi"), or one odd letter for each ligature, which the words of the language
/// tell.
class Ligatures
{
    Q_DECLARE_TR_FUNCTIONS(Ligatures)

public:
    /// Exchanged bytes are set right at once.
    explicit Ligatures(QList<PrintedPage> &pages);

    /// Whether words have letters that only a vocabulary can tell.
    bool areOdd() const { return !m_wordsWith.isEmpty(); }
    /// `vocabulary` are words in small letters, `file` is the name for messages. Returns what was read as what.
    QList<Fault> mend(const QSet<QString> &vocabulary, const QString &file);

    /// The words of a text in small letters, for a vocabulary.
    static void addWords(QSet<QString> &vocabulary, const QString &text);

private:
    static QString bare(const QString &word);
    QString meaningOf(QChar odd, const QSet<QString> &vocabulary) const;
    int replace(QChar odd, const QString &letters, const QSet<QString> &vocabulary);

    QList<PrintedPage> &m_pages;
    QHash<QChar, QSet<QString>> m_wordsWith; ///< each odd letter's words, bare
};
