// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editions/editionlibrary.h"

#include "models/import/importdoubts.h"
#include "models/import/importsummary.h"
#include "models/import/pdf/bookfile.h"
#include "models/package/datapackagereader.h"
#include "models/viewing/settings.h"
#include "widgets/common/buttontext.h"
#include "widgets/common/languagefollower.h"
#include "widgets/editions/importoffer.h"
#include "widgets/listings/listings.h"

#include <QActionGroup>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostRecentPackages = 8;

} // namespace

EditionLibrary::EditionLibrary(Settings &settings, EditionStore store, EditionPtr embedded, QWidget *window)
    : QObject(window)
    , m_settings(settings)
    , m_store(std::move(store))
    , m_embedded(std::move(embedded))
    , m_window(window)
    , m_packages(new EditionLoader(window))
    , m_kept(new EditionLoader(window))
    , m_books(new EditionLoader(window))
{
    connect(m_packages, &EditionLoader::finished, this, &EditionLibrary::packageRead);
    connect(m_books, &EditionLoader::finished, this, &EditionLibrary::bookRead);
    connect(m_kept, &EditionLoader::finished, this, &EditionLibrary::keptRead);
}

void EditionLibrary::choosePackage()
{
    // A dialog takes files or folders, not both: the descriptor stands for its folder.
    const QString path =
        QFileDialog::getOpenFileName(m_window, tr("Open data package"), QString(),
                                     tr("Data packages (datapackage.json *.zip)") + u";;"_s + tr("All files (*)"));
    if (!path.isEmpty())
        openPackage(path);
}

void EditionLibrary::openPackage(const QString &path)
{
    const QFileInfo info(path);
    const QString package = info.fileName() == "datapackage.json"_L1 ? info.path() : path;
    m_packages->start(package,
                      [package](const Progress &progress) { return DataPackageReader::read(package, progress); });
}

void EditionLibrary::chooseBook()
{
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Import book"), QString(),
                                                      tr("Books (*.txt *.pdf)") + u";;"_s + tr("All files (*)"));
    if (!path.isEmpty())
        importBook(path);
}

void EditionLibrary::importBook(const QString &path)
{
    m_replacedName.clear();
    const EditionPtr known = m_embedded;
    m_books->start(path, [path, known](const Progress &progress) { return BookFile::import(path, known, progress); });
}

void EditionLibrary::openDropped(const QString &path)
{
    if (DataPackageReader::isPackage(path))
        openPackage(path);
    else
        importBook(path);
}

void EditionLibrary::openKept(const QString &name)
{
    if (!m_store.contains(name))
        return;
    const QString path = m_store.pathOf(name);
    m_kept->start(path, [path](const Progress &progress) { return DataPackageReader::read(path, progress); });
}

EditionPtr EditionLibrary::readKept(const QString &name)
{
    if (!m_store.contains(name))
        return {};
    const QString path = m_store.pathOf(name);
    const EditionResult result = DataPackageReader::read(path);
    QTimer::singleShot(0, this, [this, path, name, faults = result.faults, readable = result.edition != nullptr] {
        if (readable)
            offerNewImport(name);
        else
            tellUnreadable(path, faults);
    });
    return result.edition;
}

void EditionLibrary::keptRead(const QString &path, const EditionResult &result)
{
    const QString name = QFileInfo(path).fileName();
    if (result.edition) {
        emit opened(result.edition, name);
        offerNewImport(name);
    } else if (!result.cancelled) {
        tellUnreadable(path, result.faults);
    }
}

void EditionLibrary::tellUnreadable(const QString &path, const QList<Fault> &faults)
{
    showFaults([] { return tr("The edition was not opened"); },
               [path] {
                   //: %1 is a folder
                   return tr("The imported edition %1 cannot be read any more. Import the book again.").arg(path);
               },
               faults);
}

void EditionLibrary::offerNewImport(const QString &name)
{
    const std::optional<EditionStore::Entry> entry = m_store.find(name);
    if (!entry || std::max(entry->origin.importer, entry->origin.declined) >= BookImporter::version)
        return;
    auto *offer = new ImportOffer(entry->title, entry->origin.book, m_window);
    connect(offer, &ImportOffer::wanted, this, [this, entry = *entry] { importAgain(entry); });
    connect(offer, &ImportOffer::declined, this, [this, name] {
        if (const auto fault = m_store.decline(name, BookImporter::version))
            QMessageBox::warning(m_window, tr("Import book"), fault->toString());
    });
    offer->open();
}

void EditionLibrary::importAgain(const EditionStore::Entry &entry)
{
    if (QFileInfo::exists(entry.origin.book))
        importBook(entry.origin.book);
    else
        chooseBook();
    m_replacedName = entry.name;
}

void EditionLibrary::packageRead(const QString &path, const EditionResult &result)
{
    if (result.cancelled)
        return;
    if (result.edition) {
        emit opened(result.edition, QString());
        remember(path);
    }
    if (!result.faults.isEmpty()) {
        const bool open = result.edition != nullptr;
        showFaults([open] { return open ? tr("Parts were left out") : tr("The data package was not opened"); },
                   [path, open] {
                       //: %1 is a folder or file
                       return (open ? tr("%1 was opened, but parts of it were left out.")
                                    : /*: %1 is a folder or file */ tr(
                                          "%1 was not opened. What was open before is still open."))
                           .arg(path);
                   },
                   result.faults);
    }
}

void EditionLibrary::bookRead(const QString &path, const EditionResult &result)
{
    if (result.cancelled)
        return;
    if (!result.edition) {
        showFaults([] { return tr("The book was not imported"); },
                   [path] {
                       //: %1 is a file
                       return tr("%1 was not imported. What was open before is still open.").arg(path);
                   },
                   result.faults);
        return;
    }
    const QString &name = result.edition->data().name;
    const bool asked = name == m_replacedName;
    if (!asked && m_store.contains(name)) {
        const auto question = [&result](QMessageBox &box) {
            box.setWindowTitle(tr("Import book"));
            //: %1 is an edition's title
            box.setText(tr("“%1” was imported before. Replace it?").arg(result.edition->title()));
        };
        if (!confirm(question, QMessageBox::Yes))
            return;
    }
    if (const auto fault = m_store.keep(*result.edition, {BookImporter::version, QFileInfo(path).absoluteFilePath()})) {
        QMessageBox::warning(m_window, tr("Import book"), fault->toString());
        return;
    }
    emit listsChanged();
    emit opened(result.edition, name);
    showSummary(result.edition, result.faults);
}

void EditionLibrary::showFaults(const std::function<QString()> &title, const std::function<QString()> &explanation,
                                const QList<Fault> &faults)
{
    ListingDialog *dialog = Listings::faults(faults, m_window);
    followLanguage(dialog, [dialog, title, explanation] {
        dialog->setWindowTitle(title());
        dialog->setExplanation(explanation());
    });
    dialog->open();
}

bool EditionLibrary::confirm(const std::function<void(QMessageBox &)> &question,
                             QMessageBox::StandardButton byDefault) const
{
    QMessageBox box(QMessageBox::Question, QString(), QString(), QMessageBox::Yes | QMessageBox::No, m_window);
    box.setDefaultButton(byDefault);
    followLanguage(&box, [&] { question(box); });
    return box.exec() == QMessageBox::Yes;
}

void EditionLibrary::showSummary(const EditionPtr &edition, const QList<Fault> &diagnostics)
{
    const QList<Fault> told =
        ImportDoubts::of(*edition) + diagnostics + ImportSummary::differences(*edition, *m_embedded);
    ListingDialog *dialog = Listings::faults(told, m_window, edition);
    Listings::onActivated(dialog, [this](Scope scope, int theme) { emit scopeRequested(scope, theme); });
    dialog->setObjectName(u"importSummary"_s);
    followLanguage(dialog, [this, dialog, edition] {
        dialog->setWindowTitle(tr("The book was imported"));
        dialog->setExplanation(ImportSummary::text(*edition, *m_embedded) + u'\n' +
                               tr("Double-click a line that begins with a region or place to go there."));
        dialog->setEmptyText(ImportSummary::text(*edition, *m_embedded));
    });
    dialog->open();
}

void EditionLibrary::fillEditionMenu(QMenu *menu, const QString &current)
{
    menu->clear();
    m_shownName = current;
    qDeleteAll(menu->findChildren<QActionGroup *>(Qt::FindDirectChildrenOnly));
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, bool checked) {
        QAction *action = menu->addAction(menuText(text));
        action->setCheckable(true);
        action->setChecked(checked);
        group->addAction(action);
        return action;
    };
    //: %1 is the title of the edition that comes with the program
    QAction *embedded = add(tr("%1 (built-in)").arg(m_embedded->title()), current.isEmpty());
    embedded->setObjectName(u"actionEmbeddedEdition"_s);
    connect(embedded, &QAction::triggered, this, [this] { emit opened(m_embedded, QString()); });
    const QList<EditionStore::Entry> entries = m_store.entries();
    for (const EditionStore::Entry &entry : entries) {
        //: %1 is the title of an edition that was imported from the book
        QAction *action = add(tr("%1 (imported)").arg(entry.title), entry.name == current);
        connect(action, &QAction::triggered, this, [this, name = entry.name] { openKept(name); });
    }
    if (!entries.isEmpty())
        menu->addSeparator();
    for (const EditionStore::Entry &entry : entries) {
        //: %1 is the title of an edition that was imported from the book
        QAction *action = menu->addAction(menuText(tr("Import %1 again…").arg(entry.title)));
        connect(action, &QAction::triggered, this, [this, entry] { importAgain(entry); });
    }
    for (const EditionStore::Entry &entry : entries) {
        //: %1 is the title of an edition that was imported from the book
        QAction *action = menu->addAction(menuText(tr("Remove %1…").arg(entry.title)));
        connect(action, &QAction::triggered, this, [this, entry] { removeKept(entry); });
    }
}

void EditionLibrary::removeKept(const EditionStore::Entry &entry)
{
    const auto question = [&entry](QMessageBox &box) {
        box.setWindowTitle(tr("Remove edition"));
        //: %1 is an edition's title
        box.setText(tr("Remove the imported edition “%1”? The book itself is not touched; it can be imported again.")
                        .arg(entry.title));
    };
    if (!confirm(question, QMessageBox::No))
        return;
    if (const auto fault = m_store.remove(entry.name))
        QMessageBox::warning(m_window, tr("Remove edition"), fault->toString());
    else if (entry.name == m_shownName)
        emit opened(m_embedded, QString());
    emit listsChanged();
}

void EditionLibrary::remember(const QString &path)
{
    QStringList recent = m_settings.value(Settings::Key::RecentPackages).toStringList();
    recent.removeAll(path);
    recent.prepend(path);
    m_settings.setValue(Settings::Key::RecentPackages, recent.mid(0, mostRecentPackages));
    emit listsChanged();
}

void EditionLibrary::fillRecentMenu(QMenu *menu)
{
    menu->clear();
    const QStringList recent = m_settings.value(Settings::Key::RecentPackages).toStringList();
    for (const QString &path : recent) {
        QAction *action = menu->addAction(menuText(path));
        connect(action, &QAction::triggered, this, [this, path] { openPackage(path); });
    }
    menu->setEnabled(!recent.isEmpty());
}
