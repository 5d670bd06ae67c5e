// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/inputs.h"

#include "app/commandline/commandline.h"
#include "app/commandline/console.h"
#include "models/edition/packededition.h"
#include "models/package/datapackagereader.h"
#include "models/search/preparedindex.h"
#include "models/words/scopelookup.h"
#include "resources/packededition.h"
#include "resources/preparedindex.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype mostIdsListed = 20;
}

QString Inputs::allRegions()
{
    return u"all-regions"_s;
}

CommandOption Inputs::scopeOption()
{
    return {u"scope"_s,
            tr("World, all-regions, or the id, name or ISO code of a region or place; several are "
               "compared."),
            //: what the help calls a value: the world, a region or a place
            tr("scope")};
}

EditionPtr Inputs::readEdition(const QString &path)
{
    if (path.isEmpty())
        return PreparedIndex::edition(PackedEdition::read(packedEmbeddedEdition()), preparedSearchIndex());
    const EditionResult result = DataPackageReader::read(path);
    for (const Fault &fault : result.faults)
        Console::printError(fault.toString());
    return result.edition;
}

EditionPtr Inputs::readEdition(const CommandLine &line)
{
    return readEdition(line.value(u"data"_s));
}

std::optional<QList<Scope>> Inputs::scopes(const CommandLine &line, const Edition &edition)
{
    QList<Scope> scopes;
    for (const QString &text : line.values(u"scope"_s)) {
        if (text == allRegions()) {
            for (const Scope region : edition.children(Scope::world())) {
                if (!scopes.contains(region))
                    scopes.append(region);
            }
            continue;
        }
        const ScopeLookup lookup = ScopeLookup::find(edition, text);
        if (!lookup.ambiguous.isEmpty()) {
            QString ids = lookup.ambiguous.mid(0, mostIdsListed).join(u", "_s);
            if (lookup.ambiguous.size() > mostIdsListed)
                ids += u" …"_s;
            //: %1 is a name that was typed, %2 the ids of the regions and places that have it
            Console::printError(tr("“%1” is the name of several: %2. Give one of these ids.").arg(text, ids));
            return std::nullopt;
        }
        if (!lookup.scope) {
            //: %1 is a word from the command line
            QString message = tr("There is no region or place “%1”.").arg(text);
            if (!lookup.nearest.isEmpty())
                //: %1 is a list of short names that are typed as they are
                message += u' ' + tr("Nearest ids: %1.").arg(lookup.nearest.join(u", "_s));
            Console::printError(message);
            return std::nullopt;
        }
        if (!scopes.contains(*lookup.scope))
            scopes.append(*lookup.scope);
    }
    return scopes.isEmpty() ? QList{Scope::world()} : scopes;
}

std::optional<int> Inputs::theme(const QString &id, const Edition &edition)
{
    const int theme = edition.themeIndex(id);
    if (theme >= 0)
        return theme;
    QStringList ids;
    for (const Theme &known : edition.themes())
        ids.append(known.id);
    //: %1 is a word from the command line, %2 a list of short names that are typed as they are
    Console::printError(tr("There is no theme “%1”. Themes are: %2.").arg(id, ids.join(u", "_s)));
    return std::nullopt;
}
