// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/translation/tscatalogue.h"

#include <QHash>
#include <QMutex>
#include <QTranslator>

/// Notes which string of the program each text came from while it is installed, after the others so that it is asked
/// first: what is shown can then be traced back. Changes no text. Texts are looked up from any thread.
class LookupRecorder : public QTranslator
{
    Q_OBJECT

public:
    struct Lookup {
        TsKey key;
        QString text; ///< as it was looked up, with placeholders and mnemonic
    };

    explicit LookupRecorder(QObject *parent = nullptr);

    /// Forgets everything, and asks these from now on, the first that knows a string. They must outlive the recorder.
    void setTranslators(const QList<const QTranslator *> &translators);

    /// The strings that a shown text comes from: the same text, else the one whose placeholders leave it and that has
    /// the most words of its own; else those that its lines come from. At most a few.
    QList<Lookup> find(const QString &shown) const;

    QString translate(const char *context, const char *source, const char *disambiguation = nullptr,
                      int n = -1) const override;
    bool isEmpty() const override { return false; }

    /// A text as it is shown: without mnemonic, shortcut, tags and blanks at its ends.
    static QString shownForm(const QString &text);

private:
    QList<Lookup> findLine(const QString &shown) const;

    QList<const QTranslator *> m_translators;
    mutable QMutex m_mutex;
    mutable QMultiHash<QString, Lookup> m_lookups; // by shown form
};
