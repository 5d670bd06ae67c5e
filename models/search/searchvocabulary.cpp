// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchvocabulary.h"

#include "editdistance.h"

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

bool SearchVocabulary::has(const QString &word, bool prefix) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT 1 FROM words WHERE term >= ? AND term <= ? AND col <> 'facets' LIMIT 1"_s);
    query.addBindValue(word);
    query.addBindValue(prefix ? QString(word + QChar(0xffff)) : word);
    return query.exec() && query.next();
}

QStringList SearchVocabulary::nearest(const QString &word, bool prefix, qsizetype most) const
{
    const int allowed = allowedDistance(word.size());
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT term, sum(doc) FROM (SELECT term, doc FROM words WHERE col <> 'facets' AND "
                  "length(term) BETWEEN ? AND ? LIMIT ?) GROUP BY term"_s);
    query.addBindValue(qMax<qsizetype>(2, word.size() - allowed));
    query.addBindValue(prefix ? word.size() * 2 + allowed : word.size() + allowed);
    query.addBindValue(mostWords);
    query.exec();
    QList<std::tuple<int, qint64, QString>> found;
    while (query.next()) {
        const QString term = query.value(0).toString();
        int distance = editDistance(word, term);
        if (prefix && term.size() > word.size()) // the word may go on; a whole word is the better guess
            distance = std::min(distance, editDistance(word, term.left(word.size() + 1)) + 1);
        if (distance <= allowed)
            found.append({distance, -query.value(1).toLongLong(), term});
    }
    std::sort(found.begin(), found.end());
    QStringList words;
    for (const auto &candidate : found.mid(0, most))
        words.append(std::get<QString>(candidate));
    return words;
}
