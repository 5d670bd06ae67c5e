// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// Which of a language's plural forms a number takes, and in what order the forms stand in a catalogue: the rules of Qt
/// Linguist, so that a .ts file means the same here as after lrelease.
class PluralRules
{
public:
    /// `language` is a code such as "pt" or "pt_BR". A language without rules has one form.
    static PluralRules forLanguage(const QString &language);

    int formCount() const { return m_count; }
    /// Index of the form for `n` things, from 0.
    int formFor(int n) const { return m_form(n < 0 ? -n : n); }
    /// The first numbers that take this form, e.g. "1, 21, 31", to say which one a form is for.
    QString examples(int form) const;

private:
    using Form = int (*)(int n);
    PluralRules(int count, Form form)
        : m_count(count)
        , m_form(form)
    {
    }

    static PluralRules slavic(const QString &language);
    static PluralRules celticOrSemitic(const QString &language);

    int m_count;
    Form m_form;
};
