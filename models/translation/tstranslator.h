// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/translation/pluralrules.h"
#include "models/translation/tscatalogue.h"

#include <QHash>
#include <QSet>
#include <QTranslator>

/// Translates with a .ts catalogue as it is, without compiling it first. As after lrelease, unfinished translations are
/// used, and strings without one stay in the source's language; either can be marked.
class TsTranslator : public QTranslator
{
    Q_OBJECT

public:
    explicit TsTranslator(TsCatalogue catalogue, QObject *parent = nullptr);

    const TsCatalogue &catalogue() const { return m_catalogue; }
    /// Puts ⟦ ⟧ around what is not translated or not finished.
    void setMarking(bool marking) { m_marking = marking; }
    /// The message that answers for a string, or null.
    const TsMessage *find(const TsKey &key) const;

    QString translate(const char *context, const char *source, const char *disambiguation = nullptr,
                      int n = -1) const override;
    bool isEmpty() const override { return false; }

    static QString marked(const QString &text);

private:
    QString textOf(const TsMessage &message, int n) const;
    bool isOurs(const QString &context) const;

    TsCatalogue m_catalogue;
    PluralRules m_plurals;
    QHash<TsKey, qsizetype> m_index;
    QSet<QString> m_contexts;
    bool m_marking = false;
};
