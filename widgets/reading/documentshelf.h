// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/scope.h"

#include <QList>
#include <memory>
#include <vector>

class QTextDocument;

/// The documents of the views that were seen last, so that going back to one does not write it again.
class DocumentShelf
{
public:
    /// How many letters are kept besides those of the newest document.
    static constexpr int mostLetters = 100'000;

    DocumentShelf();
    DocumentShelf(DocumentShelf &&other) noexcept;
    DocumentShelf &operator=(DocumentShelf &&other) noexcept;
    ~DocumentShelf();

    /// The document of these scopes, the newest from now on; null where it is not kept.
    QTextDocument *find(const QList<Scope> &scopes);
    /// Keeps a document as the newest, in place of one of the same scopes, and lets go of the oldest beyond the limit.
    QTextDocument *add(const QList<Scope> &scopes, std::unique_ptr<QTextDocument> document);

private:
    struct Entry {
        QList<Scope> scopes;
        std::unique_ptr<QTextDocument> document;
    };

    std::vector<Entry> m_entries; // the newest first
};
