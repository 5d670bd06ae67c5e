// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/searchacronyms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

// "assisted voluntary return" of "… and reintegration".
QStringList spokenPart(const QStringList &expansion)
{
    constexpr qsizetype fewest = 3; // a shorter part would mean too much else
    const qsizetype joined = expansion.indexOf(u"and"_s);
    return joined >= fewest ? expansion.mid(0, joined) : expansion;
}

bool startsWith(const QStringList &words, const QStringList &beginning)
{
    return words.size() >= beginning.size() && std::equal(beginning.begin(), beginning.end(), words.begin());
}

bool isPlural(const QStringList &words, const QStringList &acronym)
{
    return words.size() == acronym.size() && words.last() == acronym.last() + u's' &&
           std::equal(words.begin(), words.end() - 1, acronym.begin());
}

// What was typed, as one phrase; terms of a run are joined before anything else is added to them.
const SearchPhrase &typed(const SearchTerm &term)
{
    return term.alternatives.first().first();
}

} // namespace

SearchAcronyms::SearchAcronyms(const QList<Acronym> &acronyms)
{
    for (const Acronym &acronym : acronyms) {
        const QStringList words = SearchTokens(acronym.acronym).words();
        const QStringList whole = SearchTokens(acronym.expansion).words();
        if (words.isEmpty() || whole.isEmpty())
            continue;
        const int index = static_cast<int>(m_entries.size());
        m_entries.append({acronym.acronym, words, spokenPart(whole), whole});
        m_byFirstWord.insert(words.first(), index);
        m_byFirstWord.insert(words.first() + u's', index);
        m_longest = qMax(m_longest, whole.size());
    }
}

SearchQuery SearchAcronyms::expanded(const SearchQuery &query) const
{
    QList<SearchTerm> terms = query.terms();
    for (qsizetype first = 0; first < terms.size(); ++first) {
        QList<QStringList> runs; // the words from `first` to each later term
        QStringList words;
        for (qsizetype last = first; last < terms.size() && words.size() < m_longest; ++last) {
            words += typed(terms.at(last)).words;
            runs.append(words);
        }
        for (qsizetype count = runs.size(); count > 0; --count) { // the longest run that spells one
            const QList<QList<SearchPhrase>> acronyms = spelledBy(runs.at(count - 1));
            if (!acronyms.isEmpty()) {
                mergeRun(terms, first, first + count - 1, acronyms);
                break;
            }
        }
    }
    for (SearchTerm &term : terms) {
        if (term.alternatives.size() == 1)
            addExpansion(term, query.text());
    }
    SearchQuery result = query;
    result.setTerms(terms);
    return result;
}

void SearchAcronyms::addExpansion(SearchTerm &term, const QString &text) const
{
    const SearchPhrase phrase = typed(term);
    for (const int index : m_byFirstWord.values(phrase.words.first())) {
        const Entry &entry = m_entries.at(index);
        if (phrase.words != entry.words && !isPlural(phrase.words, entry.words))
            continue;
        const QList<SearchPhrase> acronym{{entry.words, false, entry.printed}};
        if (standsAt(text, term.start, entry.printed))
            term.alternatives.first() = acronym; // typed in capitals, so the word is not meant
        else
            term.alternatives.append(acronym);
        term.alternatives.append({{entry.spoken, true, {}}});
    }
}

// The acronyms whose expansion these words are, in full or as far as it is commonly said.
QList<QList<SearchPhrase>> SearchAcronyms::spelledBy(const QStringList &words) const
{
    QList<QList<SearchPhrase>> result;
    for (const Entry &entry : m_entries) {
        if (entry.spoken.size() > 1 && startsWith(words, entry.spoken) && startsWith(entry.whole, words))
            result.append({{entry.words, false, entry.printed}});
    }
    return result;
}

void SearchAcronyms::mergeRun(QList<SearchTerm> &terms, qsizetype first, qsizetype last,
                              const QList<QList<SearchPhrase>> &acronyms)
{
    QList<SearchPhrase> phrases;
    for (qsizetype i = first; i <= last; ++i)
        phrases.append(typed(terms.at(i)));
    SearchTerm &term = terms[first];
    term.length = terms.at(last).start + terms.at(last).length - term.start;
    term.alternatives = QList<QList<SearchPhrase>>{phrases} + acronyms;
    terms.remove(first + 1, last - first);
}

QStringList SearchAcronyms::in(const QString &text, const SearchTokens &tokens) const
{
    QStringList result;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        // Most words begin with a small letter.
        const qsizetype start = tokens.at(i).start;
        if (text.at(start).isLower() && !(start + 1 < text.size() && text.at(start + 1).isUpper()))
            continue;
        for (const int index : m_byFirstWord.values(tokens.folded(i).toString())) {
            const Entry &entry = m_entries.at(index);
            if (standsAt(text, start, entry.printed))
                result += entry.words;
        }
    }
    return result;
}

bool SearchAcronyms::standsAt(QStringView text, qsizetype position, const QString &acronym)
{
    const QStringView rest = text.mid(position);
    if (!rest.startsWith(acronym))
        return false;
    QStringView after = rest.mid(acronym.size());
    if (after.startsWith(u's'))
        after = after.mid(1);
    return after.isEmpty() || !after.front().isLetterOrNumber();
}
