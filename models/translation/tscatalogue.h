// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// What a translator is asked for: a string in its context with its disambiguation.
struct TsKey {
    QString context;
    QString source;
    QString comment;

    friend bool operator==(const TsKey &, const TsKey &) = default;
    friend size_t qHash(const TsKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.context, key.source, key.comment);
    }
};

/// One string of the program in a catalogue: what is translated, how, and what is said about it.
struct TsMessage {
    enum class State {
        Finished,
        Unfinished, ///< not translated yet, or the translation is to be looked at
        Gone,       ///< the program has no such string any more
    };

    QString context; ///< the class that the string is in
    QString source;
    QString comment;           ///< tells apart strings that read the same
    QString extraComment;      ///< what the programmer says about the string
    QString translatorComment; ///< what a translator says about the translation
    QStringList translations;  ///< one, or as many plural forms as stand in the file
    QList<qint64> lines;       ///< 1-based lines on which the translations begin
    bool numerus = false;      ///< has plural forms
    State state = State::Unfinished;
    qint64 line = 0; ///< 1-based line of the message in its file

    bool isFinished() const { return state == State::Finished; }
    /// Whether there is a word of translation, finished or not.
    bool isTranslated() const;
    /// Finished, and no form of it is empty.
    bool isDone() const;
    TsKey key() const { return {context, source, comment}; }
};

/// What stands in a .ts file of Qt Linguist.
struct TsCatalogue {
    QString file;
    QString language;       ///< as the file names it, e.g. "pt_BR"; may be empty
    QString sourceLanguage; ///< e.g. "en"
    QList<TsMessage> messages;

    /// Whether source and translations are in the same language: then only plurals stand in it, and a string that is
    /// not in it is right as it is.
    bool isOfSourceLanguage() const;
    /// Share of the program's strings that are translated and finished, in whole per cent rounded down: 100 means every
    /// one. Without a list of the program's strings, those of the catalogue itself are counted.
    int completeness(const QList<TsMessage> &program = {}) const;
};
