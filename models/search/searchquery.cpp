// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/searchquery.h"

#include "models/search/searchtokens.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

// What stands between blanks: -field:"value" with each part optional.
struct SearchQuery::Item {
    bool excluded = false;
    std::optional<SearchFilter::Field> field;
    QString value;
    qsizetype start = 0;
    qsizetype valueStart = 0; // of the value, its quote included
    qsizetype end = 0;
    bool quoted = false;
    bool closed = true; // the closing quote is there
    bool last = false;  // nothing follows, not even a blank
};

namespace
{

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\u201C' || c == u'\u201D' || c == u'\u201E' || c == u'\u00AB' || c == u'\u00BB';
}

std::optional<SearchFilter::Field> fieldNamed(QStringView name)
{
    if (name.compare("place"_L1, Qt::CaseInsensitive) == 0)
        return SearchFilter::Field::Place;
    if (name.compare("region"_L1, Qt::CaseInsensitive) == 0)
        return SearchFilter::Field::Region;
    if (name.compare("theme"_L1, Qt::CaseInsensitive) == 0)
        return SearchFilter::Field::Theme;
    return std::nullopt;
}

SearchPhrase phraseOf(const QString &text, bool prefix)
{
    QStringList words = SearchTokens(text).words();
    for (QString &word : words)
        word.truncate(SearchQuery::longestWord);
    return {words.mid(0, SearchQuery::mostTerms), prefix};
}

} // namespace

SearchQuery::SearchQuery(const QString &text, Ending ending)
    : m_text(text)
{
    const QStringView view = QStringView(text).left(longestText);
    qsizetype position = 0;
    while (position < view.size() && m_terms.size() < mostTerms) {
        if (view.at(position).isSpace())
            ++position;
        else
            add(nextItem(view, position), ending);
    }
}

SearchQuery::Item SearchQuery::nextItem(QStringView text, qsizetype &position)
{
    Item item;
    item.start = position;
    item.excluded = text.at(position) == u'-';
    if (item.excluded)
        ++position;
    item.valueStart = position;
    while (position < text.size() && !text.at(position).isSpace() && !isQuote(text.at(position))) {
        const QStringView before = text.mid(item.valueStart, position - item.valueStart);
        if (text.at(position) == u':' && !item.field && (item.field = fieldNamed(before)))
            item.valueStart = position + 1;
        ++position;
    }
    qsizetype first = item.valueStart;
    // A quote inside a word ends it: two"words" are a word and a phrase.
    item.quoted = position == item.valueStart && position < text.size() && isQuote(text.at(position));
    if (item.quoted) {
        first = ++position;
        while (position < text.size() && !isQuote(text.at(position)))
            ++position;
        item.closed = position < text.size();
    }
    item.value = text.mid(first, position - first).toString();
    if (item.quoted && item.closed)
        ++position;
    item.end = position;
    item.last = position == text.size();
    return item;
}

void SearchQuery::add(const Item &item, Ending ending)
{
    const bool unfinished = ending == Ending::Typing && item.last && !(item.quoted && item.closed);
    const bool starred = !item.quoted && item.value.endsWith(u'*');
    const SearchPhrase phrase = phraseOf(item.value, unfinished || starred);
    if (phrase.words.isEmpty())
        return;
    const bool letter = unfinished && phrase.words.size() == 1 && phrase.words.first().size() == 1;
    if (letter && !item.field && !item.excluded && !m_terms.isEmpty())
        return; // nearly every text has a word that begins so; the next letter will tell
    if (item.field) {
        if (m_filters.size() < mostTerms)
            m_filters.append({*item.field, item.value, item.excluded, item.valueStart, item.end - item.valueStart});
    } else if (item.excluded) {
        // While it is typed, "-h" would take away half the book.
        if (m_excluded.size() < mostTerms)
            m_excluded.append({phrase.words, starred});
    } else {
        m_terms.append({{{phrase}}, item.start, item.end - item.start});
    }
}

QString SearchQuery::replaced(qsizetype start, qsizetype length, const QString &words) const
{
    QString text = m_text;
    return text.replace(start, length, words);
}

bool SearchQuery::isEmpty() const
{
    const auto narrows = [](const SearchFilter &filter) { return !filter.excluded; };
    return m_terms.isEmpty() && std::none_of(m_filters.begin(), m_filters.end(), narrows);
}

QList<SearchPhrase> SearchQuery::phrases() const
{
    QList<SearchPhrase> result;
    for (const SearchTerm &term : m_terms) {
        for (const QList<SearchPhrase> &alternative : term.alternatives)
            result += alternative;
    }
    return result;
}
