// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/fault.h"
#include "models/translation/tscatalogue.h"

#include <QHash>
#include <QObject>
#include <QTranslator>
#include <memory>

class LookupRecorder;
class QLocale;
class TsTranslator;

/// The languages of the program: finds the catalogues, installs one of them with Qt's own, and sets the locale that
/// goes with it. Widgets follow through QEvent::LanguageChange; WidgetTranslations does the rest for them.
class Translations : public QObject
{
    Q_OBJECT

public:
    explicit Translations(QObject *parent = nullptr);
    ~Translations() override;

    /// Codes of the languages there are, e.g. "en", "fr".
    static QStringList languages();
    /// Codes of made-up languages that show what a translation will meet: "en_XA" is longer and accented, "ar_XB" goes
    /// from right to left.
    static QStringList pseudoLanguages();
    /// The language's name in itself, e.g. "français".
    static QString nativeName(const QString &language);
    /// The first of the desktop's languages that there is, or English.
    static QString systemLanguage();
    /// The .ts file that the language's catalogue was compiled from, within the program.
    static QString sourceOf(const QString &language);
    /// The strings of the program, each once, from the catalogues of all languages but English, which needs few.
    static QList<TsMessage> knownMessages();
    /// How much of the language's catalogue is translated and finished, in per cent.
    static int completeness(const QString &language);

    /// Switches the program to this language, which may be a made-up one; false where there is no such catalogue.
    bool use(const QString &language);
    /// Switches to a .ts or .qm file; where it is faulty nothing changes and the faults come back.
    QList<Fault> useFile(const QString &path);
    /// Puts ⟦ ⟧ around what is not translated or not finished; shows in .ts files and languages of the program. A file
    /// is not read again for it.
    void setMarking(bool marking);

    /// Notes from now on which string each shown text comes from; explain() then tells. Off, it costs nothing.
    void setRecording(bool recording);
    /// HTML about the strings that a shown text comes from; empty where it is none of the program's.
    QString explain(const QString &shown) const;

    /// The language in use; for a file, the one that it names.
    const QString &current() const { return m_current; }
    /// The file in use, or an empty string.
    const QString &currentFile() const { return m_file; }
    /// How many of the program's strings are translated in what is in use, in per cent; -1 where it does not tell.
    int currentCompleteness() const;

signals:
    /// Another catalogue, or a new version of it, is in use.
    void changed();

protected:
    /// Called once all is installed, before changed().
    virtual void follow(const QLocale &locale);

private:
    std::unique_ptr<QTranslator> catalogueOf(const QString &language) const;
    const TsTranslator *catalogueInUse() const;
    void record();
    void install(std::unique_ptr<QTranslator> program, const QString &language);

    std::unique_ptr<QTranslator> m_program;
    QTranslator m_english; // its plurals, for strings that the program's catalogue does not have
    QTranslator m_qt;
    std::unique_ptr<LookupRecorder> m_recorder;                      // only while it is wanted
    mutable std::unique_ptr<const TsTranslator> m_recordedCatalogue; // what is known of a compiled catalogue's strings
    QString m_current;
    QString m_file;
    bool m_marking = false;
};
