// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QStringList>
#include <functional>

class QAction;
class QActionGroup;
class QMenu;

/// The entries of View › Language: each language in its own name with how much of it is translated, a file of a
/// translator's, and what helps to judge a translation. Says what is chosen; whoever listens switches the program.
class LanguageMenu : public QObject
{
    Q_OBJECT

public:
    struct Language {
        QString code;
        QString nativeName; ///< shown as it is, in every language
    };

    explicit LanguageMenu(QMenu *menu);

    /// `completeness` is asked for the per cent of a language when the menu opens; -1 where it is not known.
    void setLanguages(const QList<Language> &languages, const std::function<int(const QString &code)> &completeness);
    /// Two codes: of the accented made-up language, and of the one from right to left.
    void setPseudoLanguages(const QStringList &codes);
    /// Checks the language in use, or the file if there is one.
    void setCurrent(const QString &code, const QString &file, int completeness);
    void retranslate();
    /// The languages themselves, without what is for translators.
    QList<QAction *> languageActions() const;

signals:
    void languageChosen(const QString &code);
    void fileChosen(const QString &path);
    void newCatalogueWanted();
    void markingToggled(bool marking);
    void pointingToggled(bool pointing);

private:
    QAction *add(const QString &objectName);
    QAction *addLanguage(const Language &language);
    void showCompleteness();
    void chooseFile();
    void checkCurrent();

    QMenu *m_menu;
    QMenu *m_translators; // what is of use to them alone
    QActionGroup *m_languages;
    QAction *m_file = nullptr;
    QAction *m_new = nullptr;
    QList<QAction *> m_pseudo;
    QAction *m_marking = nullptr;
    QAction *m_pointing = nullptr;
    std::function<int(const QString &)> m_completeness;
    QList<Language> m_known;
    QString m_currentCode;
    QString m_currentFile;
    int m_currentCompleteness = -1;
};
