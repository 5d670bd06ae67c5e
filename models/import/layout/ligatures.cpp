// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/layout/ligatures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype fewestWords = 3; // with an odd letter, for it to stand for a ligature

bool isPlain(QChar c)
{
    return c.unicode() < 128 && c.isLetter();
}

bool isMostlyPlain(const QString &word)
{
    return std::count_if(word.cbegin(), word.cend(), isPlain) >= 2;
}

// "昀" is U+6600, the bytes of "f" (U+0066) exchanged.
QChar exchanged(QChar c)
{
    const QChar other(static_cast<char16_t>(c.unicode() >> 8));
    return (c.unicode() & 0xff) == 0 && isPlain(other) ? other : c;
}

} // namespace

Ligatures::Ligatures(QList<PrintedPage> &pages)
    : m_pages(pages)
{
    for (PrintedPage &page : pages) {
        for (PageWord &word : page.words) {
            const bool odd = std::any_of(word.text.cbegin(), word.text.cend(),
                                         [](QChar c) { return c.unicode() > 127 && c.isLetter(); });
            if (!odd || !isMostlyPlain(word.text))
                continue;
            std::transform(word.text.cbegin(), word.text.cend(), word.text.begin(), exchanged);
            for (const QChar c : std::as_const(word.text)) {
                if (c.unicode() > 127 && c.isLetter())
                    m_wordsWith[c].insert(bare(word.text));
            }
        }
    }
    for (auto it = m_wordsWith.begin(); it != m_wordsWith.end();)
        it = it->size() < fewestWords ? m_wordsWith.erase(it) : std::next(it);
}

QString Ligatures::bare(const QString &word)
{
    qsizetype start = 0;
    qsizetype end = word.size();
    while (start < end && !word.at(start).isLetter())
        ++start;
    while (end > start && !word.at(end - 1).isLetter())
        --end;
    return word.sliced(start, end - start).toLower();
}

void Ligatures::addWords(QSet<QString> &vocabulary, const QString &text)
{
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text.at(i).isLetter())
            continue;
        if (i > start)
            vocabulary.insert(text.sliced(start, i - start).toLower());
        start = i + 1;
    }
}

// The ligature that makes most of its words known ones, where it does so for several and the letter itself seldom does.
QString Ligatures::meaningOf(QChar odd, const QSet<QString> &vocabulary) const
{
    static const QStringList ligatures{u"ffi"_s, u"ffl"_s, u"tti"_s, u"fi"_s, u"fl"_s, u"ff"_s,
                                       u"ft"_s,  u"ti"_s,  u"tt"_s,  u"st"_s, u"ct"_s, u"th"_s};
    const QSet<QString> words = m_wordsWith.value(odd);
    const auto knownWith = [&](const QString &letters) {
        return std::count_if(words.cbegin(), words.cend(), [&](const QString &word) {
            return vocabulary.contains(QString(word).replace(odd, letters));
        });
    };
    const auto asItIs = knownWith(QString(odd));
    QString best;
    qsizetype most = 0;
    for (const QString &letters : ligatures) {
        const auto known = knownWith(letters);
        if (known > most) {
            most = known;
            best = letters;
        }
    }
    return most >= fewestWords && most > asItIs * 2 ? best : QString();
}

int Ligatures::replace(QChar odd, const QString &letters, const QSet<QString> &vocabulary)
{
    int replaced = 0;
    for (PrintedPage &page : m_pages) {
        for (PageWord &word : page.words) {
            if (!word.text.contains(odd) || !isMostlyPlain(word.text) || vocabulary.contains(bare(word.text)))
                continue;
            word.text.replace(odd, letters);
            ++replaced;
        }
    }
    return replaced;
}

QList<Fault> Ligatures::mend(const QSet<QString> &vocabulary, const QString &file)
{
    QList<Fault> faults;
    QList<QChar> odd = m_wordsWith.keys();
    std::sort(odd.begin(), odd.end());
    for (const QChar c : std::as_const(odd)) {
        const QString letters = meaningOf(c, vocabulary);
        if (letters.isEmpty())
            continue;
        const int words = replace(c, letters, vocabulary);
        faults.append({Fault::Severity::Warning, file, 0, 0,
                       //: %1 is a letter, %2 are letters
                       tr("“%1” was read as “%2” in %n word(s), which a font of the PDF spells wrongly", nullptr, words)
                           .arg(c)
                           .arg(letters)});
    }
    return faults;
}
