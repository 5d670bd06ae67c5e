// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTranslator>

/// The languages of the program: finds the compiled catalogues, installs one of them with Qt's own, and sets the locale
/// and reading direction that go with it. Widgets follow through QEvent::LanguageChange.
class Translations : public QObject
{
    Q_OBJECT

public:
    explicit Translations(QObject *parent = nullptr);

    /// Codes of the languages there are, e.g. "en", "fr".
    static QStringList languages();
    /// The language's name in itself, e.g. "français".
    static QString nativeName(const QString &language);
    /// The first of the desktop's languages that there is, or English.
    static QString systemLanguage();

    /// Switches the program to this language; false where there is no such catalogue.
    bool use(const QString &language);
    const QString &current() const { return m_current; }

private:
    QTranslator m_program;
    QTranslator m_qt;
    QString m_current;
};
