// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace
{
const QString catalogueFolder = u":/i18n"_s;
const QString cataloguePrefix = u"migof-explorer_"_s;
} // namespace

Translations::Translations(QObject *parent)
    : QObject(parent)
{
}

QStringList Translations::languages()
{
    QStringList codes;
    for (const QString &file : QDir(catalogueFolder).entryList({cataloguePrefix + u"*.qm"_s}, QDir::Files, QDir::Name))
        codes.append(file.mid(cataloguePrefix.size()).chopped(3));
    return codes;
}

QString Translations::nativeName(const QString &language)
{
    const QLocale locale(language);
    QString name = locale.nativeLanguageName();
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
    return u"en"_s;
}

bool Translations::use(const QString &language)
{
    if (!languages().contains(language))
        return false;
    const QLocale locale(language);
    // The locale first: widgets translate themselves as soon as a translator is installed.
    QLocale::setDefault(locale);
    m_current = language;
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
    if (m_qt.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    const bool loaded = m_program.load(cataloguePrefix + language, catalogueFolder);
    if (loaded)
        QCoreApplication::installTranslator(&m_program);
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        QGuiApplication::setLayoutDirection(locale.textDirection());
    return loaded;
}
