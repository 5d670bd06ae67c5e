// SPDX-License-Identifier: GPL-3.0-or-later
// measure_import BOOK TRUTH [PACKAGE]: imports the book, text or PDF, and prints how well its texts agree with those
// taken from it by hand (one JSON record a line: theme, kind, region, place, title, text) and its figures with a data
// package.

#include "models/edition/differences.h"
#include "models/import/lines/printedtext.h"
#include "models/import/pdf/bookfile.h"
#include "models/package/datapackagereader.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

struct Score {
    qsizetype truthWords = 0;
    qsizetype foundWords = 0;
    qsizetype commonWords = 0;
    int records = 0;
    int identical = 0;

    void add(const Score &other)
    {
        truthWords += other.truthWords;
        foundWords += other.foundWords;
        commonWords += other.commonWords;
        records += other.records;
        identical += other.identical;
    }
};

QStringList wordsOf(const QString &text)
{
    return text.split(QChar(u' '), Qt::SkipEmptyParts);
}

QStringList spacedWords(QString text)
{
    for (QChar &c : text) {
        if (c.isSpace() || c == u'-')
            c = u' ';
    }
    return wordsOf(text);
}

QString withoutSpacesAndHyphens(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace() || c == u'-'; });
    return text;
}

// The longest common subsequence: words that stand in both in the same order.
qsizetype commonWords(const QStringList &a, const QStringList &b)
{
    QList<qsizetype> row(b.size() + 1);
    for (const QString &word : a) {
        qsizetype diagonal = 0;
        for (qsizetype i = 0; i < b.size(); ++i) {
            const qsizetype above = row.at(i + 1);
            row[i + 1] = word == b.at(i) ? diagonal + 1 : std::max(above, row.at(i));
            diagonal = above;
        }
    }
    return row.last();
}

// What a text is filed under: theme, and place and region, or the title of a box or a section.
QString key(const QString &kind, const QString &theme, const QString &region, const QString &place,
            const QString &title)
{
    const QString what = kind == "text"_L1 ? region + u'/' + place : title;
    return kind + u'/' + theme + u'/' + PrintedText::folded(what);
}

QHash<QString, QString> imported(const Edition &edition)
{
    QHash<QString, QString> texts;
    for (const Narrative &narrative : edition.data().narratives) {
        const QString theme = narrative.theme < 0 ? QString() : edition.themes().at(narrative.theme).id;
        if (narrative.kind != Narrative::Kind::Text) {
            texts.insert(key(u"box"_s, theme, {}, {}, narrative.title), narrative.text);
            continue;
        }
        const Place &place = edition.places().at(narrative.scope.index);
        texts.insert(key(u"text"_s, theme, edition.regions().at(place.region).name, place.printedName, {}),
                     narrative.text);
    }
    return texts;
}

class Measurement
{
public:
    Measurement(const Edition &edition, bool listDifferences)
        : m_texts(imported(edition))
        , m_listDifferences(listDifferences)
    {
    }

    void compare(const QJsonObject &truth)
    {
        const QString kind = truth.value("kind"_L1).toString() == "text"_L1 ? u"text"_s : u"box"_s;
        const QString at = key(kind, truth.value("theme"_L1).toString(), truth.value("region"_L1).toString(),
                               truth.value("place"_L1).toString(), truth.value("title"_L1).toString());
        const QString expected = truth.value("text"_L1).toString();
        const QString found = m_texts.take(at);
        const QStringList expectedWords = spacedWords(expected);
        const QStringList foundWords = spacedWords(found);
        const bool same = withoutSpacesAndHyphens(expected) == withoutSpacesAndHyphens(found);
        const Score own{expectedWords.size(), foundWords.size(), commonWords(expectedWords, foundWords), 1,
                        same ? 1 : 0};
        (kind == "text"_L1 ? m_places : m_others).add(own);
        if (kind == "text"_L1)
            m_themes[truth.value("theme"_L1).toString()].add(own);
        if (!same && m_listDifferences)
            report(at, truth.value("first_line"_L1).toInt(), expected, found);
    }

    void finish()
    {
        for (auto it = m_texts.cbegin(); it != m_texts.cend(); ++it) {
            (it.key().startsWith("text"_L1) ? m_places : m_others).foundWords += spacedWords(*it).size();
            if (m_listDifferences)
                m_out << "not in the truth: " << it.key() << ": " << it->left(60) << '\n';
        }
        for (auto theme = m_themes.cbegin(); theme != m_themes.cend(); ++theme)
            print(qPrintable(theme.key()), *theme);
        print("texts of places", m_places);
        print("boxes and sections", m_others);
    }

private:
    void report(const QString &at, int line, const QString &expected, const QString &found)
    {
        const auto difference = std::mismatch(expected.cbegin(), expected.cend(), found.cbegin(), found.cend());
        const qsizetype start = std::max<qsizetype>(0, difference.first - expected.cbegin() - 20);
        m_out << line << ' ' << at << " (" << expected.size() << " characters, found " << found.size()
              << ")\n    expected " << expected.mid(start, 70).replace(u'\n', u'|') << "\n    found    "
              << found.mid(start, 70).replace(u'\n', u'|') << '\n';
    }

    void print(const char *what, const Score &score)
    {
        const auto percent = [](qsizetype part, qsizetype whole) {
            return whole ? 100.0 * double(part) / double(whole) : 0;
        };
        m_out << what << ": " << score.identical << " of " << score.records
              << " identical but for spacing and hyphens; "
              << QString::number(percent(score.commonWords, score.truthWords), 'f', 2)
              << " % of the truth's words found, "
              << QString::number(percent(score.commonWords, score.foundWords), 'f', 2)
              << " % of the words found belong there\n";
    }

    QHash<QString, QString> m_texts;
    bool m_listDifferences = false;
    Score m_places;
    Score m_others;
    QMap<QString, Score> m_themes; ///< of the texts of places
    QTextStream m_out{stdout};
};

void printComparison(const Edition &book, const Edition &package, QTextStream &out)
{
    const QList<EditionDifference> differences = compareFigures(book, package);
    for (const EditionDifference &difference : differences)
        out << "differs: " << difference.scopeId << ' ' << difference.themeId
            << (difference.printedTotal ? " (total)\n" : "\n");
    const EditionData &a = book.data();
    const EditionData &b = package.data();
    for (qsizetype i = 0; i < std::min(a.themes.size(), b.themes.size()); ++i) {
        if (a.themes.at(i).title != b.themes.at(i).title)
            out << "theme: " << a.themes.at(i).title << '\n';
    }
    const auto same = [](bool equal) { return equal ? "equal" : "differ"; };
    qsizetype cells = 0;
    for (const EditionDifference &difference : differences)
        cells += difference.printedTotal ? 0 : 1;
    out << "cells: " << b.funding.size() - cells << " of " << b.funding.size() << " equal\n";
    out << "figures: " << same(differences.isEmpty()) << " in " << b.funding.size() << " cells and "
        << b.printedTotals.size() << " totals; themes " << same(a.themes == b.themes) << ", regions "
        << same(a.regions == b.regions) << ", places " << same(a.places == b.places) << ", acronyms "
        << same(a.acronyms == b.acronyms) << '\n';
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    QStringList arguments = QCoreApplication::arguments();
    const bool listDifferences = arguments.removeAll(u"--differences"_s) > 0;
    QFile book(arguments.value(1));
    QFile truth(arguments.value(2));
    if (!book.open(QIODevice::ReadOnly) || !truth.open(QIODevice::ReadOnly)) {
        out << "skipped: expected the paths of the book and of its texts taken by hand\n";
        return 0;
    }
    const QByteArray bytes = book.readAll();
    const EditionPtr package = arguments.size() > 3 ? DataPackageReader::read(arguments.at(3)).edition : nullptr;
    QElapsedTimer timer;
    timer.start();
    const EditionResult result =
        BookFile::importBytes(bytes, book.fileName(), package, {}, QStringLiteral(MIGOF_PDF_READER));
    out << "imported in " << timer.elapsed() << " ms\n";
    for (const Fault &diagnostic : result.faults)
        out << diagnostic.toString() << '\n';
    if (!result.edition)
        return 1;
    const EditionData &data = result.edition->data();
    out << data.title << ": " << data.regions.size() << " regions, " << data.places.size() << " places, "
        << data.narratives.size() << " narratives, " << data.acronyms.size() << " acronyms\n";
    out.flush();
    if (package)
        printComparison(*result.edition, *package, out);
    out.flush();
    Measurement measurement(*result.edition, listDifferences);
    while (!truth.atEnd())
        measurement.compare(QJsonDocument::fromJson(truth.readLine()).object());
    measurement.finish();
    return 0;
}
