// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

/// What looks wrong in one translation and may still be meant: a lost full stop, other markup, characters that nobody
/// sees. Each has a name, by which a translator can say that it is meant.
class TextWarnings
{
    Q_DECLARE_TR_FUNCTIONS(TextWarnings)

public:
    struct Warning {
        QString name; ///< e.g. "full-stop"; the same in every language
        QString message;
    };

    /// `language` is a code such as "pt" or "pt_BR".
    static QList<Warning> of(const QString &source, const QString &text, const QString &language);

private:
    TextWarnings(const QString &source, const QString &text, const QString &language)
        : m_source(source)
        , m_text(text)
        , m_language(language)
    {
    }

    void lookAtEnd();
    void lookAtMarkup();
    void lookForHidden();
    void lookAtSigns();
    void lookForSame();
    void lookAtTypography();
    void add(const QString &name, const QString &message);

    QString m_source;
    QString m_text;
    QString m_language;
    QList<Warning> m_warnings;
};
