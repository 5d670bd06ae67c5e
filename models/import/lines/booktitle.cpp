// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/lines/booktitle.h"

#include <QHash>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

bool isYear(QStringView word)
{
    return word.size() == 4 && (word.startsWith(u"19") || word.startsWith(u"20")) &&
           std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

// "Some Title 2017", nothing else on the line.
bool isTitle(const QString &line)
{
    constexpr qsizetype shortest = 10;
    constexpr qsizetype longest = 60;
    if (line.size() < shortest || line.size() > longest || !line.front().isUpper() ||
        !isYear(QStringView(line).last(4)))
        return false;
    const QStringView words = QStringView(line).chopped(4);
    return words.endsWith(u' ') &&
           std::all_of(words.begin(), words.end(), [](QChar c) { return c.isLetter() || c == u' ' || c == u'’'; });
}

void countYears(QStringView text, QMap<QString, int> &years)
{
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text.at(i).isLetterOrNumber())
            continue;
        if (const QStringView word = text.mid(start, i - start); isYear(word))
            ++years[word.toString()];
        start = i + 1;
    }
}

QString mostFrequent(const QMap<QString, int> &counts, int least)
{
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    return most == counts.cend() || *most < least ? QString() : most.key();
}

} // namespace

BookTitle findBookTitle(const QList<BookBlock> &blocks)
{
    QMap<QString, int> titles;
    QMap<QString, int> years;
    for (const BookBlock &block : blocks) {
        // A photo's year says nothing about the book's.
        if (!block.text.contains(u'©') && !block.text.contains("(Photo"_L1))
            countYears(block.text, years);
        const QString whole = QString(block.text).replace(u'\n', u' ');
        const QString firstLine = block.text.section(u'\n', 0, 0);
        for (const QString &candidate : {whole, firstLine}) {
            if (isTitle(candidate)) {
                ++titles[candidate];
                break;
            }
        }
    }
    if (const QString title = mostFrequent(titles, 2); !title.isEmpty())
        return {title, title.last(4).toInt()};
    return {{}, mostFrequent(years, 1).toInt()};
}
