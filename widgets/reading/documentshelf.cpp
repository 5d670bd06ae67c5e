// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reading/documentshelf.h"

#include <QTextDocument>
#include <algorithm>

DocumentShelf::DocumentShelf() = default;
DocumentShelf::DocumentShelf(DocumentShelf &&) noexcept = default;
DocumentShelf &DocumentShelf::operator=(DocumentShelf &&) noexcept = default;
DocumentShelf::~DocumentShelf() = default;

QTextDocument *DocumentShelf::find(const QList<Scope> &scopes)
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) { return entry.scopes == scopes; });
    if (found == m_entries.end())
        return nullptr;
    std::rotate(m_entries.begin(), found, found + 1);
    return m_entries.front().document.get();
}

QTextDocument *DocumentShelf::add(const QList<Scope> &scopes, std::unique_ptr<QTextDocument> document)
{
    std::erase_if(m_entries, [&](const Entry &entry) { return entry.scopes == scopes; });
    m_entries.insert(m_entries.begin(), {scopes, std::move(document)});
    int letters = 0;
    // The second stays in any case: it is shown until the newest is.
    const auto tooMuch = std::find_if(m_entries.begin() + 1, m_entries.end(), [&](const Entry &entry) {
        letters += entry.document->characterCount();
        return letters > mostLetters && &entry != &m_entries.at(1);
    });
    m_entries.erase(tooMuch, m_entries.end());
    return m_entries.front().document.get();
}
