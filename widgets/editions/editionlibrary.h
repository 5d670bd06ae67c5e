// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/package/editionstore.h"
#include "widgets/editions/editionloader.h"

#include <QMessageBox>
#include <functional>

class QMenu;
class Settings;

/// Where editions come from: the one that is built in, data packages that are opened, books that are imported and kept.
/// Asks, reports and remembers; the window only shows what it hands over.
class EditionLibrary : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent of dialogs; `settings` must outlive the library.
    EditionLibrary(Settings &settings, EditionStore store, EditionPtr embedded, QWidget *window);

    const EditionPtr &embedded() const { return m_embedded; }

    void choosePackage();
    void openPackage(const QString &path);
    void chooseBook();
    void importBook(const QString &path);
    /// What was dropped on the window: a folder, a descriptor or a zip archive is a package, another file a book.
    void openDropped(const QString &path);
    /// The imported edition of this name, read at once, so that a window can begin with it. Null where it is not kept
    /// any more, or cannot be read, which is told as soon as the window is there.
    EditionPtr readKept(const QString &name);
    /// Opens the imported edition of this name, if it is still kept; offers to import it anew where an older importer
    /// made it.
    void openKept(const QString &name);

    /// Entries for every edition, the one named `current` (empty: the built-in one) checked, and for removing them.
    void fillEditionMenu(QMenu *menu, const QString &current);
    void fillRecentMenu(QMenu *menu);

signals:
    /// An edition is to be shown. `keptName` is its name in the store, empty for others.
    void opened(const EditionPtr &edition, const QString &keptName);
    /// A reader chose a region or place in the list of what an import found.
    void scopeRequested(Scope scope, int theme);
    /// The lists in the menus changed.
    void listsChanged();

private:
    void packageRead(const QString &path, const EditionResult &result);
    void tellUnreadable(const QString &path, const QList<Fault> &faults);
    void keptRead(const QString &path, const EditionResult &result);
    void bookRead(const QString &path, const EditionResult &result);
    void showFaults(const std::function<QString()> &title, const std::function<QString()> &explanation,
                    const QList<Fault> &faults);
    void showSummary(const EditionPtr &edition, const QList<Fault> &diagnostics);
    /// Asks with Yes and No; `question` gives the box its title and text, again when the language changes.
    bool confirm(const std::function<void(QMessageBox &)> &question, QMessageBox::StandardButton byDefault) const;
    /// The kept edition stays until its book was read once more.
    void importAgain(const EditionStore::Entry &entry);
    void offerNewImport(const QString &name);
    void removeKept(const EditionStore::Entry &entry);
    void remember(const QString &path);

    Settings &m_settings;
    EditionStore m_store;
    EditionPtr m_embedded;
    QWidget *m_window;
    EditionLoader *m_packages;
    EditionLoader *m_kept;
    EditionLoader *m_books;
    QString m_shownName;
    QString m_replacedName; ///< of the kept edition whose book is being imported again
};
