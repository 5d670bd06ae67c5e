// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogues/translations.h"

#include "app/catalogues/stringorigin.h"
#include "models/translation/checks/lookuprecorder.h"
#include "models/translation/checks/pseudotranslator.h"
#include "models/translation/translationfile.h"
#include "models/translation/tsreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace
{

// The locale whose numbers suit the language: Qt 6.4 groups those of Spain wrongly (2598.300.009), and the Arabic of
// the United Nations is written with the digits that the rest of the program, and its exports, have.
QLocale localeOf(const QString &language)
{
    const QLocale locale(language);
    if (locale == QLocale(QLocale::Spanish, QLocale::Spain))
        return {QLocale::Spanish, QLocale::Argentina};
    if (locale == QLocale(QLocale::Arabic, QLocale::Egypt))
        return {QLocale::Arabic, QLocale::UnitedArabEmirates};
    return locale;
}
const QString catalogueFolder = u":/i18n"_s;
const QString cataloguePrefix = u"migof-explorer_"_s;
const QString sourceLanguage = u"en"_s;
// The codes that Android and Chromium use.
const QString accentedLanguage = u"en_XA"_s;
const QString mirroredLanguage = u"ar_XB"_s;
} // namespace

Translations::Translations(QObject *parent)
    : QObject(parent)
{
    (void)m_english.load(cataloguePrefix + sourceLanguage, catalogueFolder);
}

Translations::~Translations() = default;

QStringList Translations::languages()
{
    QStringList codes;
    for (const QString &file : QDir(catalogueFolder).entryList({cataloguePrefix + u"*.qm"_s}, QDir::Files, QDir::Name))
        codes.append(file.mid(cataloguePrefix.size()).chopped(3));
    return codes;
}

QStringList Translations::pseudoLanguages()
{
    return {accentedLanguage, mirroredLanguage};
}

QString Translations::nativeName(const QString &language)
{
    // Named without a country, unlike QLocale's "American English": there is one of each.
    static const QHash<QString, QString> names{{u"en"_s, u"English"_s}, {u"es"_s, u"Español"_s}};
    if (names.contains(language))
        return names.value(language);
    QString name = QLocale(language).nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name.isEmpty() ? language : name;
}

QString Translations::systemLanguage()
{
    const QStringList known = languages();
    for (const QString &wanted : QLocale::system().uiLanguages()) {
        const QString underscored = QString(wanted).replace(u'-', u'_');
        if (known.contains(underscored))
            return underscored;
        const QString language = wanted.section(u'-', 0, 0);
        if (known.contains(language))
            return language;
    }
    return sourceLanguage;
}

QString Translations::sourceOf(const QString &language)
{
    return catalogueFolder + u"/sources/"_s + cataloguePrefix + language + u".ts"_s;
}

QList<TsMessage> Translations::knownMessages()
{
    QList<TsMessage> known;
    QSet<TsKey> keys;
    for (const QString &language : languages()) {
        const Result<TsCatalogue> read = TsReader::readFile(sourceOf(language));
        if (!read.value || read.value->isOfSourceLanguage())
            continue;
        for (const TsMessage &message : read.value->messages) {
            if (message.state == TsMessage::State::Gone || keys.contains(message.key()))
                continue;
            keys.insert(message.key());
            known.append(message);
        }
    }
    return known;
}

int Translations::completeness(const QString &language)
{
    // The catalogues within the program do not change while it runs.
    static QHash<QString, int> known;
    const auto found = known.constFind(language);
    if (found != known.cend())
        return *found;
    const Result<TsCatalogue> read = TsReader::readFile(sourceOf(language));
    const int completeness = read.value ? read.value->completeness() : -1;
    known.insert(language, completeness);
    return completeness;
}

int Translations::currentCompleteness() const
{
    if (m_file.isEmpty())
        return pseudoLanguages().contains(m_current) ? -1 : completeness(m_current);
    const auto *translator = qobject_cast<const TsTranslator *>(m_program.get());
    return translator ? translator->catalogue().completeness(knownMessages()) : -1;
}

std::unique_ptr<QTranslator> Translations::catalogueOf(const QString &language) const
{
    if (language == accentedLanguage)
        return std::make_unique<PseudoTranslator>(PseudoTranslator::Kind::Accented, m_english);
    if (language == mirroredLanguage)
        return std::make_unique<PseudoTranslator>(PseudoTranslator::Kind::Mirrored, m_english);
    // A compiled catalogue does not tell what is unfinished.
    if (m_marking) {
        Result<TranslationFile::Content> read = TranslationFile::read(sourceOf(language));
        return read.value ? std::move(read.value->translator) : nullptr;
    }
    auto compiled = std::make_unique<QTranslator>();
    return compiled->load(cataloguePrefix + language, catalogueFolder) ? std::move(compiled) : nullptr;
}

bool Translations::use(const QString &language)
{
    if (!languages().contains(language) && !pseudoLanguages().contains(language))
        return false;
    std::unique_ptr<QTranslator> catalogue = catalogueOf(language);
    if (!catalogue)
        return false;
    m_file.clear();
    install(std::move(catalogue), language);
    return true;
}

QList<Fault> Translations::useFile(const QString &path)
{
    Result<TranslationFile::Content> read = TranslationFile::read(path);
    if (!read.value)
        return read.faults;
    m_file = path;
    install(std::move(read.value->translator), read.value->language.isEmpty() ? m_current : read.value->language);
    return {};
}

void Translations::setMarking(bool marking)
{
    if (marking == m_marking)
        return;
    m_marking = marking;
    if (m_file.isEmpty()) {
        use(m_current);
        return;
    }
    // What was read is what is marked, whatever has become of the file since.
    QCoreApplication::removeTranslator(m_program.get());
    install(std::move(m_program), m_current);
}

void Translations::setRecording(bool recording)
{
    if (recording == (m_recorder != nullptr))
        return;
    m_recordedCatalogue.reset();
    if (m_recorder)
        QCoreApplication::removeTranslator(m_recorder.get());
    m_recorder = recording ? std::make_unique<LookupRecorder>() : nullptr;
    record();
}

void Translations::record()
{
    if (!m_recorder)
        return;
    m_recorder->setTranslators({m_program.get(), &m_english});
    // Widgets look all of their texts up again now, and the recorder sees them.
    QCoreApplication::installTranslator(m_recorder.get());
}

const TsTranslator *Translations::catalogueInUse() const
{
    if (const auto *translator = qobject_cast<const TsTranslator *>(m_program.get()))
        return translator;
    if (!m_recordedCatalogue && m_file.isEmpty()) {
        Result<TsCatalogue> read = TsReader::readFile(sourceOf(m_current));
        if (read.value)
            m_recordedCatalogue = std::make_unique<const TsTranslator>(*std::move(read.value));
    }
    return m_recordedCatalogue.get();
}

QString Translations::explain(const QString &shown) const
{
    return m_recorder ? StringOrigin::explanation(m_recorder->find(shown), catalogueInUse()) : QString();
}

void Translations::follow(const QLocale &) {}

void Translations::install(std::unique_ptr<QTranslator> program, const QString &language)
{
    const QLocale locale = localeOf(language);
    // The locale first: widgets translate themselves as soon as a translator is installed.
    QLocale::setDefault(locale);
    m_current = language;
    if (m_recorder)
        QCoreApplication::removeTranslator(m_recorder.get());
    for (QTranslator *before : {m_program.get(), &m_english, &m_qt})
        QCoreApplication::removeTranslator(before);
    m_recordedCatalogue.reset();
    m_program = std::move(program);
    if (auto *translator = qobject_cast<TsTranslator *>(m_program.get()))
        translator->setMarking(m_marking);
    // The one that was installed last is asked first.
    if (m_qt.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    QCoreApplication::installTranslator(&m_english);
    QCoreApplication::installTranslator(m_program.get());
    record();
    follow(locale);
    emit changed();
}
