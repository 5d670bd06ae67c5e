// SPDX-License-Identifier: GPL-3.0-or-later
#include "booktitle.h"

#include <QHash>
#include <QMap>

#include <algorithm>

namespace
{

bool isYear(QStringView word)
{
    return word.size() == 4 && (word.startsWith(u"19") || word.startsWith(u"20"))
        && std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

// "Some Title 2017", nothing else on the line.
bool isTitle(const QString &line)
{
    constexpr qsizetype shortest = 10;
    constexpr qsizetype longest = 60;
    if (line.size() < shortest || line.size() > longest || !line.front().isUpper() || !isYear(QStringView(line).last(4)))
        return false;
    const QStringView words = QStringView(line).chopped(4);
    return words.endsWith(u' ')
        && std::all_of(words.begin(), words.end(), [](QChar c) { return c.isLetter() || c == u' ' || c == u'’'; });
}

int mostNamedYear(const QList<BookLine> &lines)
{
    QMap<QString, int> years;
    for (const BookLine &line : lines) {
        qsizetype start = 0;
        for (qsizetype i = 0; i <= line.text.size(); ++i) {
            if (i < line.text.size() && line.text.at(i).isLetterOrNumber())
                continue;
            if (const QStringView word = QStringView(line.text).mid(start, i - start); isYear(word))
                ++years[word.toString()];
            start = i + 1;
        }
    }
    const auto most = std::max_element(years.cbegin(), years.cend());
    return most == years.cend() ? 0 : most.key().toInt();
}

} // namespace

BookTitle findBookTitle(const QList<BookLine> &lines)
{
    QMap<QString, int> repeated;
    for (const BookLine &line : lines) {
        if (isTitle(line.text))
            ++repeated[line.text];
    }
    const auto most = std::max_element(repeated.cbegin(), repeated.cend());
    if (most != repeated.cend() && *most > 1)
        return {most.key(), most.key().last(4).toInt()};
    return {{}, mostNamedYear(lines)};
}
