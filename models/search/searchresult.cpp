// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/searchresult.h"

#include <numeric>

QString searchedTitle(const Edition &edition, SearchHit::Kind kind, int index)
{
    switch (kind) {
    case SearchHit::Kind::Text:
        return edition.data().narratives.at(index).title;
    case SearchHit::Kind::Example:
        return edition.data().sdgExamples.at(index).title;
    case SearchHit::Kind::Name:
    case SearchHit::Kind::Note:
        return {};
    }
    Q_UNREACHABLE();
}

QString searchedText(const Edition &edition, SearchHit::Kind kind, int index)
{
    switch (kind) {
    case SearchHit::Kind::Text:
        return edition.data().narratives.at(index).text;
    case SearchHit::Kind::Example:
        return edition.data().sdgExamples.at(index).text;
    case SearchHit::Kind::Note:
        return edition.data().notes.at(index).text;
    case SearchHit::Kind::Name:
        return {};
    }
    Q_UNREACHABLE();
}

int SearchResult::total() const
{
    const qsizetype first = request.theme ? *request.theme + 1 : 0;
    const qsizetype last = request.theme ? first + 1 : counts.size();
    return counts.size() < last ? 0 : std::accumulate(counts.begin() + first, counts.begin() + last, 0);
}
