// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/languagemenu.h"

#include "models/words/numberforms.h"
#include "widgets/common/buttontext.h"

#include <QActionGroup>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace
{

// A second column of the menu, where other entries have their shortcuts.
QString withCompleteness(const QString &text, int completeness)
{
    const QString name = menuText(text);
    if (completeness < 0)
        return name;
    const QString percent = NumberForms::percent(QLocale().toString(completeness));
    //: %1 is a share such as 97 %: how much of the window's words is translated; the texts of an edition are not
    return name + u'\t' + LanguageMenu::tr("interface %1").arg(percent);
}

} // namespace

LanguageMenu::LanguageMenu(QMenu *menu)
    : QObject(menu)
    , m_menu(menu)
    , m_translators(new QMenu(menu))
    , m_languages(new QActionGroup(this))
{
    m_menu->addSeparator();
    m_menu->addMenu(m_translators);
    m_file = add(u"actionLanguageFile"_s);
    m_languages->addAction(m_file);
    m_new = add(u"actionNewCatalogue"_s);
    m_new->setCheckable(false);
    m_translators->addSeparator();
    m_marking = add(u"actionMarkUntranslated"_s);
    m_pointing = add(u"actionWhichString"_s);
    connect(m_menu, &QMenu::aboutToShow, this, &LanguageMenu::showCompleteness);
    connect(m_file, &QAction::triggered, this, &LanguageMenu::chooseFile);
    connect(m_new, &QAction::triggered, this, &LanguageMenu::newCatalogueWanted);
    connect(m_marking, &QAction::toggled, this, &LanguageMenu::markingToggled);
    connect(m_pointing, &QAction::toggled, this, &LanguageMenu::pointingToggled);
    retranslate();
}

QAction *LanguageMenu::add(const QString &objectName)
{
    QAction *action = m_translators->addAction(QString());
    action->setObjectName(objectName);
    action->setCheckable(true);
    return action;
}

QAction *LanguageMenu::addLanguage(const Language &language)
{
    auto *action = new QAction(language.nativeName, m_menu);
    action->setObjectName(u"actionLanguage_"_s + language.code);
    action->setCheckable(true);
    action->setData(language.code);
    connect(action, &QAction::triggered, this, [this, code = language.code] { emit languageChosen(code); });
    m_languages->addAction(action);
    return action;
}

void LanguageMenu::setLanguages(const QList<Language> &languages,
                                const std::function<int(const QString &code)> &completeness)
{
    m_completeness = completeness;
    m_known = languages;
    QAction *before = m_menu->actions().first();
    for (const Language &language : languages)
        m_menu->insertAction(before, addLanguage(language));
    checkCurrent();
}

void LanguageMenu::setPseudoLanguages(const QStringList &codes)
{
    for (const QString &code : codes) {
        m_pseudo.append(addLanguage({code, QString()}));
        m_translators->insertAction(m_marking, m_pseudo.last());
    }
    retranslate();
    checkCurrent();
}

void LanguageMenu::setCurrent(const QString &code, const QString &file, int completeness)
{
    m_currentCode = code;
    m_currentFile = file;
    m_currentCompleteness = completeness;
    checkCurrent();
    retranslate();
}

void LanguageMenu::checkCurrent()
{
    m_file->setChecked(!m_currentFile.isEmpty());
    for (QAction *action : m_languages->actions()) {
        if (action != m_file)
            action->setChecked(m_currentFile.isEmpty() && action->data() == m_currentCode);
    }
}

QList<QAction *> LanguageMenu::languageActions() const
{
    QList<QAction *> actions;
    for (const Language &language : m_known)
        actions.append(m_menu->findChild<QAction *>(u"actionLanguage_"_s + language.code));
    return actions;
}

void LanguageMenu::showCompleteness()
{
    for (const Language &language : m_known) {
        auto *action = m_menu->findChild<QAction *>(u"actionLanguage_"_s + language.code);
        action->setText(withCompleteness(language.nativeName, m_completeness ? m_completeness(language.code) : -1));
    }
}

void LanguageMenu::retranslate()
{
    m_translators->setTitle(tr("For &translators"));
    const QString name = QFileInfo(m_currentFile).fileName();
    if (name.isEmpty()) {
        m_file->setText(tr("&From file…"));
    } else {
        //: %1 is the name of a file with a translation that is in use
        m_file->setText(withCompleteness(tr("From file: %1…").arg(name), m_currentCompleteness));
    }
    m_file->setStatusTip(tr("Use a translator's .ts or .qm file, and read it again whenever it is saved"));
    m_new->setText(tr("&New catalogue…"));
    m_new->setStatusTip(tr("Write a .ts file of all strings, to be translated into another language"));
    if (m_pseudo.size() == 2) {
        m_pseudo.first()->setText(tr("&Pseudo-language, accented and longer"));
        m_pseudo.first()->setStatusTip(tr("Shows what cannot be translated, and what has no room"));
        m_pseudo.last()->setText(tr("Pseudo-language, from &right to left"));
        m_pseudo.last()->setStatusTip(tr("Shows the window as readers of Arabic see it"));
    }
    m_marking->setText(tr("&Mark untranslated strings"));
    m_pointing->setText(tr("&Which string is this?"));
    m_pointing->setStatusTip(tr("Hold Ctrl and point at a text for its source, comments and place in the .ts file"));
    m_marking->setStatusTip(tr("Put ⟦ ⟧ around what is not translated, or marked as unfinished"));
}

void LanguageMenu::chooseFile()
{
    // Clicking checks the entry; it stays so only where a file is taken into use.
    checkCurrent();
    //: the names of the two kinds of files stay as they are
    const QString kinds = tr("Translations (*.ts *.qm)");
    const QString path =
        QFileDialog::getOpenFileName(m_menu->parentWidget(), tr("Translation from file"), m_currentFile, kinds);
    if (!path.isEmpty())
        emit fileChosen(path);
}
