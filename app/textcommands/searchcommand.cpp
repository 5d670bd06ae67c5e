// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/textcommands/searchcommand.h"

#include "app/commandline/commandline.h"
#include "app/commandline/console.h"
#include "app/commandline/inputs.h"
#include "models/search/searchindex.h"
#include "models/text/printabletext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace
{

constexpr int defaultLimit = 20;

QString kindName(SearchHit::Kind kind)
{
    switch (kind) {
    case SearchHit::Kind::Text:
        return u"text"_s;
    case SearchHit::Kind::Name:
        return u"name"_s;
    case SearchHit::Kind::Example:
        return u"example"_s;
    case SearchHit::Kind::Note:
        return u"note"_s;
    }
    Q_UNREACHABLE();
}

QString themeId(const Edition &edition, int theme)
{
    return theme < 0 ? QString() : edition.themes().at(theme).id;
}

// Four figures: enough to compare, few enough to read.
QString scoreText(double score)
{
    return QString::number(score, 'g', 4);
}

} // namespace

CommandSyntax SearchCommand::syntax()
{
    return {{u"search"_s},
            tr("Find texts and names; prints scope, theme, score and snippet."),
            {{u"query"_s,
              tr("Words that must all be there, \"a phrase\", -word to exclude, place:, region: or "
                 "theme: to narrow."),
              u"query…"_s}},
            CommandSyntax::anyNumber, // every word belongs to the query
            {{u"json"_s, tr("Print a JSON array.")},
             {u"limit"_s, tr("Print at most this many hits; 20 by default."), tr("number")}},
            true,
            true}; // -word excludes
}

int SearchCommand::run(const CommandLine &line, Translations &)
{
    if (line.operands().isEmpty())
        return Console::wrongUsage(tr("What to search for is missing."));
    bool valid = true;
    const int limit = line.isSet(u"limit"_s) ? line.value(u"limit"_s).toInt(&valid) : defaultLimit;
    if (!valid || limit < 1)
        //: %1 is a word of the command line
        return Console::wrongUsage(tr("--limit is “%1”; expected a number from 1 up.").arg(line.value(u"limit"_s)));
    const EditionPtr edition = Inputs::readEdition(line);
    if (!edition)
        return CommandLine::Failed;

    SearchRequest request;
    request.text = line.operands().join(u' ');
    request.limit = limit;
    const SearchIndex index(edition);
    const SearchResult result = index.search(request);
    for (const QString &acronym : result.acronyms)
        Console::printError(acronym);
    if (result.hits.isEmpty())
        return nothingFound(result);
    Console::print(line.isSet(u"json"_s) ? json(result) : lines(result));
    if (result.total() > result.hits.size())
        Console::printError(tr("%n more; --limit shows them.", nullptr, result.total() - int(result.hits.size())));
    return CommandLine::Done;
}

QString SearchCommand::lines(const SearchResult &result)
{
    QStringList lines;
    for (const SearchHit &hit : result.hits) {
        lines.append(QStringList{result.edition->id(hit.scope), themeId(*result.edition, hit.theme),
                                 scoreText(hit.score), printableLine(hit.snippet.text)}
                         .join(u'\t'));
    }
    return lines.join(u'\n');
}

QString SearchCommand::json(const SearchResult &result)
{
    QJsonArray hits;
    for (const SearchHit &hit : result.hits) {
        QJsonArray marks;
        for (const TextRange &mark : hit.snippet.marks)
            marks.append(QJsonArray{mark.start, mark.length});
        const QString theme = themeId(*result.edition, hit.theme);
        hits.append(QJsonObject{{u"kind"_s, kindName(hit.kind)},
                                {u"scope"_s, result.edition->id(hit.scope)},
                                {u"theme"_s, theme.isEmpty() ? QJsonValue() : QJsonValue(theme)},
                                {u"score"_s, hit.score},
                                {u"snippet"_s, hit.snippet.text},
                                {u"marks"_s, marks}});
    }
    return QString::fromUtf8(QJsonDocument(hits).toJson()).trimmed();
}

int SearchCommand::nothingFound(const SearchResult &result)
{
    constexpr qsizetype longestShown = 80;
    QString shown = result.request.text;
    if (shown.size() > longestShown)
        shown = shown.left(longestShown) + u'…';
    QString message = result.error;
    if (message.isEmpty()) {
        //: %1 is what was searched for
        message = tr("Nothing matches “%1”.").arg(shown);
    }
    if (!result.suggestions.isEmpty()) {
        //: %1 is a list of words
        message += u' ' + tr("Nearest: %1.").arg(result.suggestions.join(u", "_s));
    }
    Console::printError(message);
    return CommandLine::Failed;
}
