// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages/windowlanguages.h"

#include "app/catalogues/translations.h"
#include "app/languages/newcatalogue.h"
#include "models/viewing/settings.h"
#include "widgets/window/languagemenu.h"
#include "widgets/window/mainwindow.h"

#include <QApplication>
#include <QDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QStatusBar>
#include <QTimer>

using namespace Qt::StringLiterals;

WindowLanguages::WindowLanguages(Translations &translations, MainWindow &window, Settings &settings)
    : m_translations(translations)
    , m_window(window)
    , m_settings(settings)
    , m_pointer([this](const QString &text) { return m_translations.explain(text); })
{
    LanguageMenu *menu = window.languageMenu();
    QList<LanguageMenu::Language> languages;
    for (const QString &code : Translations::languages())
        languages.append({code, Translations::nativeName(code)});
    menu->setLanguages(languages, &Translations::completeness);
    menu->setPseudoLanguages(Translations::pseudoLanguages());
    connect(menu, &LanguageMenu::languageChosen, this, &WindowLanguages::useLanguage);
    connect(menu, &LanguageMenu::newCatalogueWanted, this, &WindowLanguages::beginCatalogue);
    connect(menu, &LanguageMenu::fileChosen, this, &WindowLanguages::useFile);
    connect(menu, &LanguageMenu::markingToggled, &translations, &Translations::setMarking);
    connect(menu, &LanguageMenu::pointingToggled, this, &WindowLanguages::pointAtStrings);
    connect(&translations, &Translations::changed, this, &WindowLanguages::showCurrent);
    connect(&m_watch, &SavedFileWatch::saved, this, &WindowLanguages::readAgain);
    m_watch.watch(translations.currentFile());
    showCurrent();
}

void WindowLanguages::useLanguage(const QString &code)
{
    m_watch.watch({});
    delete m_report;
    m_translations.use(code.isEmpty() ? Translations::systemLanguage() : code);
    // A made-up language is for looking at, not for starting in.
    if (!Translations::pseudoLanguages().contains(code))
        m_settings.setValue(Settings::Key::Language, code);
}

void WindowLanguages::useFile(const QString &path)
{
    const QList<Fault> faults = m_translations.useFile(path);
    if (!faults.isEmpty()) {
        report(faults);
        return;
    }
    delete m_report;
    m_watch.watch(path);
}

void WindowLanguages::beginCatalogue()
{
    const QString path = NewCatalogue::begin(&m_window, m_settings);
    if (!path.isEmpty())
        useFile(path);
}

void WindowLanguages::readAgain()
{
    const QString path = m_watch.path();
    const QList<Fault> faults = m_translations.useFile(path);
    if (!faults.isEmpty()) {
        report(faults);
        return;
    }
    delete m_report;
    // The new language is on its way to the widgets, and a status bar that takes it is empty afterwards.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
    constexpr int shownFor = 10'000; // ms
    //: %1 is the name of a file with a translation
    m_window.statusBar()->showMessage(tr("%1 was read again.").arg(QFileInfo(path).fileName()), shownFor);
}

void WindowLanguages::showCurrent()
{
    m_window.languageMenu()->setCurrent(m_translations.current(), m_translations.currentFile(),
                                        m_translations.currentCompleteness());
}

void WindowLanguages::pointAtStrings(bool wanted)
{
    m_translations.setRecording(wanted);
    m_pointer.setActive(wanted);
}

// One message at a time, beside the window: it is gone as soon as the file is mended.
void WindowLanguages::report(const QList<Fault> &faults)
{
    QWidget *modal = QApplication::activeModalWidget();
    QWidget *parent = modal && modal != m_report ? modal : &m_window;
    if (m_report && m_report->parentWidget() != parent)
        delete m_report;
    if (!m_report)
        m_report = makeReport(faults, parent);
    QStringList lines;
    for (const Fault &fault : faults)
        lines.append(fault.toString());
    m_report->setWindowTitle(tr("Translation from file"));
    m_report->setText(tr("The translation has a fault. What was in use before is still in use."));
    m_report->setInformativeText(lines.join(u'\n'));
    m_report->show();
}

// A modal dialog lets nobody at what is not its child. Once it closes, what it took with it is told beside the window.
QMessageBox *WindowLanguages::makeReport(const QList<Fault> &faults, QWidget *parent)
{
    auto *box = new QMessageBox(QMessageBox::Warning, QString(), QString(), QMessageBox::Close, parent);
    box->setObjectName(u"translationFaults"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setModal(false);
    if (auto *dialog = qobject_cast<QDialog *>(parent)) {
        connect(dialog, &QDialog::finished, box,
                [this, faults] { QTimer::singleShot(0, this, [this, faults] { report(faults); }); });
    }
    return box;
}
