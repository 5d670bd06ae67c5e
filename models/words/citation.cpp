// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/citation.h"

#include "models/text/folding.h"
#include "models/words/displayname.h"

#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace
{

// Version 2 of the standard has a list of roles where version 1 has one.
bool isPublisher(const QJsonObject &contributor)
{
    const QStringList roles = contributor.value("roles"_L1).toVariant().toStringList() +
                              contributor.value("role"_L1).toVariant().toStringList();
    return roles.contains("publisher"_L1, Qt::CaseInsensitive);
}

// Where a text stands, as a reader of the book finds it: without the theme, which is named beside it, and the region
// for a line of somebody's text file, which nobody else has.
QString placeInBook(const Edition &edition, const Narrative &narrative)
{
    static const QRegularExpression line(u"^line \\d+$"_s);
    const QString source = narrative.source.simplified();
    const auto region = edition.parent(narrative.scope);
    if (line.match(source).hasMatch())
        return narrative.scope.kind == Scope::Kind::Place && region ? displayName(edition, *region) : QString();
    const qsizetype colon = source.indexOf(u':');
    const QString chapter = foldedForSearch(source.left(qMax<qsizetype>(colon, 0))).replace(u' ', u'-');
    const bool namesTheme = narrative.theme >= 0 && chapter == edition.themes().at(narrative.theme).id;
    const QString rest = displayName(namesTheme ? source.sliced(colon + 1).trimmed() : source);
    return rest == displayName(edition, narrative.scope) ? QString() : rest;
}

} // namespace

QString Citation::publisherInFull(const Edition &edition)
{
    for (const auto &source : edition.data().sources) {
        const QString name = source.toObject().value("publisher"_L1).toString().simplified();
        if (!name.isEmpty())
            return name;
    }
    for (const auto &item : edition.data().contributors) {
        const QJsonObject contributor = item.toObject();
        const QString name = contributor.value(contributor.contains("title"_L1) ? "title"_L1 : "organization"_L1)
                                 .toString()
                                 .simplified();
        if (isPublisher(contributor) && !name.isEmpty())
            return name;
    }
    return {};
}

// The acronym of "International Organization for Migration (IOM)", else the whole name.
QString Citation::publisher(const Edition &edition)
{
    const QString name = publisherInFull(edition);
    const qsizetype open = name.lastIndexOf(u'(');
    const bool acronym = open > 0 && name.endsWith(u')') && name.size() - open > 3;
    return acronym ? name.sliced(open + 1, name.size() - open - 2) : name;
}

QString Citation::source(const Edition &edition)
{
    const QString by = publisher(edition);
    if (by.isEmpty())
        //: %1 is the title of a publication
        return tr("Source: %1").arg(edition.title());
    //: %1 is the publisher, e.g. IOM, %2 the title of the publication, e.g. Migration Initiatives 2017
    return tr("Source: %1, %2").arg(displayName(by), edition.title());
}

QString Citation::narrative(const Edition &edition, const Narrative &narrative)
{
    QStringList parts{edition.title()};
    if (const QString by = publisher(edition); !by.isEmpty())
        parts.prepend(displayName(by));
    if (narrative.scope.kind != Scope::Kind::World)
        parts.append(displayName(edition, narrative.scope));
    if (narrative.theme >= 0)
        parts.append(shortThemeName(edition, narrative.theme));
    if (!narrative.title.isEmpty())
        parts.append(u'“' + narrative.title + u'”');
    if (const QString where = placeInBook(edition, narrative); !where.isEmpty())
        parts.append(where);
    const QString citation = parts.join(u", "_s);
    if (edition.data().narrativesKind == EditionData::Narratives::Full)
        return citation;
    //: %1 is a citation of the book; added where the text is our summary
    return tr("%1 (summary)").arg(citation);
}

QStringList Citation::notes(const Edition &edition, const QList<Scope> &scopes)
{
    QStringList result;
    const auto add = [&](Scope scope, bool named) {
        for (const Note *note : edition.notes(scope)) {
            if (note->about != Note::About::Figures)
                continue;
            //: a note on a place under a chart; %1 is the place's name, %2 the note
            const QString text = named ? tr("%1: %2").arg(displayName(edition, scope), note->text) : note->text;
            if (!result.contains(text)) // where a region and its place were both selected
                result.append(text);
        }
    };
    for (const Scope scope : scopes) {
        add(scope, scopes.size() > 1);
        if (scope.kind == Scope::Kind::Region) {
            for (const Scope place : edition.children(scope))
                add(place, true);
        }
    }
    return result;
}
