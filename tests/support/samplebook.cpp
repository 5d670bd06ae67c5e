// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplebook.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace
{

const QStringList themeTitles{u"Keeping promises made to those who travel"_s,
                              u"Counting before deciding"_s,
                              u"Working with neighbours"_s,
                              u"Earning a living wherever one is"_s,
                              u"Staying afloat in floods and storms"_s,
                              u"Crossing borders without fear"_s};
const QStringList themeLabels{u"Principle 1"_s, u"Principle 2"_s, u"Principle 3"_s,
                              u"Objective 1"_s, u"Objective 2"_s, u"Objective 3"_s};
const QStringList regionTitles{u"NORTHERN COAST"_s, u"EASTERN HILLS, LAKES AND THE GREAT WESTERN ISLANDS"_s,
                               u"SOUTHLANDS"_s};

// As the tables print them, in their order; the first row of each is the region's own.
const QList<QStringList> placeNames{
    {u"Regional initiatives"_s, u"Arlonia"_s, u"Bretova"_s, u"Cordania, Republic of"_s, u"Dunmark"_s, u"Elvaria"_s},
    {u"Regional initiatives"_s, u"Fjellmark, covering the Outer Skerries and Hollow Bay"_s, u"Gorvenia"_s,
     u"Hestland"_s, u"Istrava"_s},
    {u"Regional initiatives"_s, u"Jorvania"_s, u"Kestria"_s, u"Lumeria"_s, u"Old Province under Charter 77"_s}};

// What stands over their texts instead, where it differs.
QString headingOf(const QString &name)
{
    if (name == "Gorvenia"_L1)
        return u"Gorwenia"_s;
    if (name == "Old Province under Charter 77"_L1)
        return u"Old Province/Charter 77"_s;
    return name;
}

QStringList wrap(const QString &text, int width)
{
    QStringList lines{QString()};
    for (const QString &word : text.split(u' ')) {
        if (!lines.last().isEmpty() && lines.last().size() + 1 + word.size() > width)
            lines.append(QString());
        lines.last() += (lines.last().isEmpty() ? QString() : u" "_s) + word;
    }
    return lines;
}

QString key(int theme, const QString &rest)
{
    return themeLabels.at(theme).toLower().replace(u' ', u'-') + u'/' + rest;
}

} // namespace

SampleBook::SampleBook()
    : SampleBook(Options())
{
}

SampleBook::SampleBook(const Options &options)
    : m_options(options)
{
    frontMatter();
    tables();
    chapters();
    acronyms();
}

// Sentences that say nothing, the same for the same seed.
QString SampleBook::paragraph(const QString &place, int seed, int sentences)
{
    static const std::array subjects{"Our office"_L1,       "The harbour school"_L1,      "A team of engineers"_L1,
                                     "The mayor"_L1,        "Everyone who keeps bees"_L1, "The ferry company"_L1,
                                     "A choir of nurses"_L1};
    static const std::array verbs{"repairs"_L1,      "will count"_L1,   "paints and mends"_L1, "hopes to open"_L1,
                                  "has promised"_L1, "carries home"_L1, "cares about"_L1,      "measures"_L1};
    static const std::array objects{"the old lighthouse"_L1,
                                    "seven hundred fishing boats"_L1,
                                    "a market for winter apples"_L1,
                                    "bridges that nobody remembers"_L1,
                                    "three well-kept gardens"_L1,
                                    "letters from distant cousins"_L1,
                                    "the timetable of the night train"_L1};
    static const std::array ends{"before the first snow"_L1,    "at the edge of town"_L1,   "for a modest fee"_L1,
                                 "whenever the tide is low"_L1, "as agreed last autumn"_L1, "without much ado"_L1};
    const auto pick = [](const auto &words, int number) {
        return QString(words[static_cast<size_t>(number) % words.size()]);
    };
    QStringList text;
    for (int i = 0; i < sentences; ++i) {
        const int n = seed * 31 + i * 7 + static_cast<int>(place.size());
        const QString where = i == 0 ? u" of "_s + place.section(u',', 0, 0) : QString();
        text.append(pick(subjects, n) + where + u' ' + pick(verbs, n / 3 + i) + u' ' + pick(objects, n / 5 + seed) +
                    u' ' + pick(ends, n / 7 + i) + u'.');
    }
    return text.join(u' ');
}

void SampleBook::block(const QStringList &lines)
{
    if (m_newPage) {
        // A page begins directly below the one before, set off by a space.
        m_text.chop(m_text.endsWith("\n\n"_L1) ? 1 : 0);
        m_text += u' ';
        m_newPage = false;
    }
    m_text += lines.join(u" \n"_s) + u"\n\n"_s;
}

void SampleBook::wrapped(const QString &paragraph, int width)
{
    block(wrap(paragraph, width));
}

void SampleBook::heading(const QString &title)
{
    wrapped(title, m_options.narrow * 3 / 4);
}

void SampleBook::doubleSpaced(const QString &text, int width)
{
    const QStringList lines = wrap(text, width);
    for (qsizetype i = 0; i < lines.size(); i += 2)
        block(lines.mid(i, 2));
}

void SampleBook::frontMatter()
{
    page();
    block({u"FOREWORD"_s});
    wrapped(paragraph(u"the Ferry League"_s, 5, 4), m_options.wide);
    block({u"Ferry League Appeals 2031"_s, u"32"_s});
}

void SampleBook::table(int region, const QList<QStringList> &rows, const QString &footnote)
{
    page();
    wrapped(regionTitles.at(region), m_options.narrow);
    block({u"20,000,000 40,000,000"_s});
    block({u"Arlonia"_s});
    block({u"Dun\uFFFDark"_s, u"ABC abroad"_s});
    block({u"Principle 1"_s, u"Principle 2"_s, u"Principle 3"_s, u"Objec\uFFFDve 1"_s, u"Objec\uFFFDve 2"_s,
           u"Objec\uFFFDve 3"_s});
    block({themeLabels.join(u' ')});
    block({u"Total"_s});
    for (const QString &title : themeTitles)
        doubleSpaced(title, 14);
    for (const QStringList &row : rows) {
        QStringList lines = wrap(row.first(), 20);
        const QString values = row.mid(1).join(u"  "_s);
        if (lines.size() > 2) {
            block(lines);
            m_text += u' ' + values + u"\n\n"_s;
        } else {
            lines.last() += u"  "_s + values;
            block(lines);
        }
    }
    if (!footnote.isEmpty())
        block({footnote});
}

void SampleBook::tables()
{
    const QString zero = u"-"_s;
    const QString none = u"."_s;
    table(0, {{u"Regional initiatives"_s, u"10,000"_s, zero, zero, u"5,000"_s, zero, zero, u"15,000"_s},
              {u"Arlonia"_s, u"1,000"_s, u"2,000"_s, u"3,000"_s, u"4,000"_s, u"5,000"_s, u"6,000"_s, u"21,000"_s},
              {u"Bretova"_s, none, none, none, none, none, none, zero},
              {u"Cordania, Republic of"_s, zero, u"200"_s, zero, u"300"_s, zero, u"1,500"_s, u"2,000"_s},
              // One cell too few: by the totals, the fourth is a zero.
              {u"Dunmark"_s, zero, u"700"_s, zero, u"800"_s, u"9,000"_s, u"10,500"_s},
              {u"Elvaria"_s, zero, zero, zero, zero, zero, u"12,345,678"_s, u"12,345,678"_s},
              {u"Total"_s, u"11,000"_s, u"2,900"_s, u"3,000"_s, u"9,300"_s, u"5,800"_s, u"12,362,178"_s,
               u"12,394,178"_s}});
    // The total of the first theme is misprinted, as totals sometimes are.
    table(1, {{u"Regional initiatives"_s, u"1"_s, u"1"_s, u"1"_s, u"1"_s, u"1"_s, u"1"_s, u"6"_s},
              {placeNames.at(1).at(1), zero, u"200,000"_s, zero, zero, zero, zero, u"200,000"_s},
              {u"Gorvenia"_s, zero, zero, zero, zero, zero, u"30"_s, u"30"_s},
              {u"Hestland"_s, u"40"_s, zero, zero, zero, zero, zero, u"40"_s},
              {u"Istrava"_s, zero, u"50"_s, zero, zero, zero, zero, u"50"_s},
              {u"Total"_s, u"99"_s, u"200,051"_s, u"1"_s, u"1"_s, u"1"_s, u"31"_s, u"200,126"_s}});
    table(2,
          {{u"Regional initiatives"_s, u"2"_s, u"2"_s, u"2"_s, u"2"_s, u"2"_s, u"2"_s, u"12"_s},
           {u"Jorvania"_s, zero, u"2,000"_s, zero, zero, zero, zero, u"2,000"_s},
           {u"Kestria"_s, zero, zero, u"3,000"_s, zero, zero, zero, u"3,000"_s},
           {u"Lumeria"_s, u"4,000"_s, zero, zero, zero, zero, zero, u"4,000"_s},
           {u"Old Province under Charter 77*"_s, zero, u"5,000"_s, zero, zero, zero, zero, u"5,000"_s},
           {u"Total"_s, u"4,002"_s, u"7,002"_s, u"3,002"_s, u"2"_s, u"2"_s, u"2"_s, u"14,012"_s}},
          u"* Hereinafter referred to as Old Province/Charter 77."_s);
}

QStringList SampleBook::paragraphsFor(int theme, int region, int place) const
{
    const QString &name = placeNames.at(region).at(place);
    QStringList paragraphs;
    for (int i = 0; i < 2 * m_options.copies; ++i)
        paragraphs.append(paragraph(name, theme * 97 + region * 41 + place * 11 + i * 5, 3 + (place + i) % 3));
    return paragraphs;
}

void SampleBook::keep(int theme, int region, const QString &place, const QStringList &paragraphs)
{
    m_texts.insert(key(theme, regionTitles.at(region) + u'/' + place), paragraphs.join(u'\n'));
}

void SampleBook::chapters()
{
    for (int theme = 0; theme < themeLabels.size(); ++theme) {
        const QString label = themeLabels.at(theme).toUpper() + u':';
        page();
        block(QStringList{label} + wrap(themeTitles.at(theme).toUpper(), 30));
        wrapped(u"Passengers wait for the morning boat. © FL 2030 (Photo: Ida Marsh)"_s, 40);
        block({label});
        worldwidePart(theme);
        QList<int> regions{0, 1, 2};
        if (m_options.regionsReversed)
            std::reverse(regions.begin(), regions.end());
        for (const int region : regions) {
            if (theme == 0 && region == 0)
                trickyRegion(theme);
            else
                plainRegion(theme, region);
        }
    }
}

void SampleBook::worldwidePart(int theme)
{
    const QString first = paragraph(u"the Ferry League"_s, theme + 3, 4);
    block(wrap(themeTitles.at(theme).toUpper(), m_options.wide) + wrap(first, m_options.wide));
    m_boxes.insert(key(theme, themeTitles.at(theme).toUpper()), first);
    const QString second = paragraph(u"the Ferry League"_s, theme + 20, 5);
    heading(u"Lanterns on every pier"_s);
    wrapped(second, m_options.wide);
    m_boxes.insert(key(theme, u"Lanterns on every pier"_s), second);
}

void SampleBook::plainRegion(int theme, int region)
{
    page();
    heading(regionTitles.at(region));
    for (int place = 0; place < placeNames.at(region).size(); ++place) {
        const QString &name = placeNames.at(region).at(place);
        const QStringList paragraphs = paragraphsFor(theme, region, place);
        heading(headingOf(name));
        for (const QString &text : paragraphs)
            wrapped(text, theme % 2 == 0 ? m_options.wide : m_options.narrow);
        keep(theme, region, name, paragraphs);
    }
    block({u"Ferry League Appeals 2031"_s});
    block({u"4342"_s});
    block({u"Ferry League Appeals 2031"_s, themeLabels.at(theme) + themeLabels.at(theme)});
}

// One spread whose right-hand page stands in the middle of the left-hand one, with all that interrupts a text.
void SampleBook::trickyRegion(int theme)
{
    QList<QStringList> texts;
    for (int place = 0; place < placeNames.first().size(); ++place) {
        texts.append(paragraphsFor(theme, 0, place));
        keep(theme, 0, placeNames.first().at(place), texts.last());
    }
    const auto halves = [](const QString &text) {
        const qsizetype at = text.indexOf(u' ', text.size() / 2);
        // Behind a small letter, before one: the middle of a sentence.
        qsizetype middle = at;
        while (!text.at(middle - 1).isLower() || !text.at(middle + 1).isLower())
            middle = text.indexOf(u' ', middle + 1);
        return std::pair(text.left(middle), text.mid(middle + 1));
    };
    const int narrow = m_options.narrow;

    page();
    heading(regionTitles.first());
    heading(placeNames.first().at(0));
    // A pull quote and its source in the margin, and a repeated link, in the middle of a sentence.
    const auto [regional, regionalEnd] = halves(texts.at(0).last());
    for (const QString &text : texts.at(0).first(texts.at(0).size() - 1))
        wrapped(text, narrow);
    wrapped(regional, narrow);
    wrapped(u"“Nobody who has seen the harbour at dawn will ever sell a boat.”"_s, m_options.margin);
    wrapped(u"Source: The Harbour Almanac, www.example.org/almanac, 2029."_s, m_options.margin);
    block({u"https://www.example.org/almanac/harbours.pdf"_s, u"https://www.example.org/almanac/harbours.pdf"_s});
    wrapped(regionalEnd, narrow);

    // The left-hand page breaks off in Arlonia; the right-hand one, with the end of Cordania, comes first.
    heading(placeNames.first().at(1));
    const auto [arlonia, arloniaEnd] = halves(texts.at(1).last());
    for (const QString &text : texts.at(1).first(texts.at(1).size() - 1))
        wrapped(text, narrow);
    wrapped(arlonia, narrow);
    const auto [cordania, cordaniaEnd] = halves(texts.at(3).last());
    wrapped(cordaniaEnd, m_options.wide);
    heading(placeNames.first().at(4));
    const auto [dunmark, dunmarkEnd] = halves(texts.at(4).last());
    for (const QString &text : texts.at(4).first(texts.at(4).size() - 1))
        wrapped(text, m_options.wide);
    wrapped(dunmark, m_options.wide);
    const QString feature = paragraph(u"Dunmark"_s, 77, 4);
    block(QStringList{u"Dunmark: a bridge for goats"_s} + wrap(feature, m_options.wide));
    m_boxes.insert(key(theme, u"Dunmark: a bridge for goats"_s), feature);
    doubleSpaced(u"Every second family on the coast of Dunmark owns a boat, and every third one has a licence to carry "
                 "passengers across the sound"_s,
                 m_options.margin);

    wrapped(arloniaEnd, narrow);
    heading(placeNames.first().at(2));
    for (const QString &text : texts.at(2))
        wrapped(text, narrow);
    doubleSpaced(u"A goat crosses the new bridge, watched by its owner and by half of the village. © FL 2030 (Photo: "
                 "Otto Brandt)"_s,
                 narrow - 8);
    heading(placeNames.first().at(3));
    for (const QString &text : texts.at(3).first(texts.at(3).size() - 1))
        wrapped(text, narrow);
    wrapped(cordania, narrow);

    page();
    wrapped(dunmarkEnd, m_options.wide);
    heading(placeNames.first().at(5));
    for (const QString &text : texts.at(5))
        wrapped(text, m_options.wide);
}

void SampleBook::acronyms()
{
    page();
    block({u"LIST OF ACRONYMS"_s, u"FL Ferry League"_s, u"BfG Bridges for Goats"_s,
           u"HAL Harbour Almanac and Lighthouse Survey of the Northern"_s});
    block({u"Coast"_s, u"NT Night train"_s});
    page();
    block({u"5, Quay Street, Arlonia Town"_s, u"Telephone 12 34"_s});
}
