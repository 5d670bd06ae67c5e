// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/searchvocabulary.h"

#include "models/text/editdistance.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>
#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace
{

// How many letters may differ: in short words every change makes another word.
int allowedDistance(qsizetype length)
{
    constexpr qsizetype shortWord = 4;
    constexpr qsizetype longWord = 8;
    return length <= shortWord ? 1 : length < longWord ? 2 : 3;
}

} // namespace

void SearchVocabulary::load(const QSqlDatabase &database)
{
    if (m_loaded)
        return;
    m_loaded = true;
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT term, doc FROM words WHERE col <> 'facets'"_s);
    query.exec();
    while (query.next() && m_words.size() < mostWords) {
        const QString text = query.value(0).toString();
        if (m_words.isEmpty() || m_words.last().text != text)
            m_words.append({text, 0});
        m_words.last().uses += query.value(1).toInt();
    }
}

bool SearchVocabulary::has(const QString &word, bool prefix) const
{
    return std::any_of(m_words.begin(), m_words.end(),
                       [&](const Word &known) { return prefix ? known.text.startsWith(word) : known.text == word; });
}

QStringList SearchVocabulary::nearest(const QString &word, bool prefix, qsizetype most) const
{
    const int allowed = allowedDistance(word.size());
    QList<std::tuple<int, int, QString>> found;
    for (const Word &known : m_words) {
        const bool longer = known.text.size() > word.size() + allowed;
        if (known.text.size() < qMax<qsizetype>(2, word.size() - allowed) || (longer && !prefix))
            continue;
        int distance = longer ? allowed + 1 : editDistance(word, known.text);
        if (prefix && known.text.size() > word.size()) // the word may go on; a whole word is the better guess
            distance = std::min(distance, editDistance(word, known.text.left(word.size() + 1)) + 1);
        if (distance <= allowed)
            found.append({distance, -known.uses, known.text});
    }
    std::sort(found.begin(), found.end());
    QStringList words;
    for (const auto &candidate : found.mid(0, most))
        words.append(std::get<QString>(candidate));
    return words;
}
