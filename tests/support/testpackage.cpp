// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testpackage.h"

#include "models/package/datapackagereader.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace
{

struct TestFile {
    const char *name;
    const char *text;
};

constexpr TestFile files[] = {
    {"datapackage.json", R"({
  "name": "small-test-package",
  "title": "Small Initiatives",
  "version": "2.1.0",
  "year": 2031,
  "narratives": "summary",
  "licenses": [{ "name": "CC0-1.0" }],
  "sources": [{ "title": "Nobody's book", "publisher": "NAO" }],
  "resources": [
    { "name": "themes", "path": "themes.csv" },
    { "name": "regions", "path": "regions.csv" },
    { "name": "places", "path": "places.csv" },
    { "name": "funding", "path": "funding.csv" },
    { "name": "printed_totals", "path": "printed_totals.csv" },
    { "name": "narratives", "path": "narratives.csv" },
    { "name": "acronyms", "path": "acronyms.csv" },
    { "name": "sdg_examples", "path": "sdg_examples.csv" },
    { "name": "notes", "path": "notes.csv" }
  ]
}
)"},
    {"themes.csv", R"(id,kind,number,title,short_title
principle-1,principle,1,Keeping to the rules,Rules
principle-2,principle,2,Counting first,
objective-1,objective,1,"Going places, safely",Journeys
)"},
    {"regions.csv", R"(id,name
northland,Northland
southland,Southland
)"},
    {"places.csv", R"(id,region_id,name,printed_name,iso3,aliases,note
regional-initiatives-northland,northland,Regional initiatives,Regional initiatives,,,
aland,northland,Åland,Aaland,ALA,Ahvenanmaa;Landskapet Åland,
borovia,northland,"Borovia, Republic of",Borowia,,,Made up for tests.
corsaria,southland,Corsaria,Corsaria,,,
dry-isles,southland,Dry Isles,Dry Isles,,,
)"},
    {"funding.csv", R"(place_id,theme_id,amount_usd
regional-initiatives-northland,principle-1,10
regional-initiatives-northland,principle-2,20
regional-initiatives-northland,objective-1,30
aland,principle-1,1000000
aland,principle-2,250000
aland,objective-1,0
borovia,principle-1,500
borovia,principle-2,
borovia,objective-1,1500
corsaria,principle-1,0
corsaria,principle-2,0
corsaria,objective-1,0
dry-isles,principle-1,
dry-isles,principle-2,
dry-isles,objective-1,
)"},
    {"printed_totals.csv", R"(scope_id,theme_id,amount_usd
aland,,1250000
borovia,,2001
corsaria,,0
dry-isles,,0
northland,principle-1,1000509
northland,,1252060
)"},
    {"narratives.csv", R"(scope_id,theme_id,kind,title,text,source
aland,principle-1,text,,"First paragraph.
Second paragraph.",p. 1
borovia,objective-1,text,,"A ""quoted"" word.",p. 2
northland,principle-2,box,A box,What the box says.,
world,,section,Before everything,What stands first.,p. i
)"},
    {"acronyms.csv", R"(acronym,expansion
ABC,A Better Chart
XYZ,"X, Y and Z"
)"},
    {"sdg_examples.csv", R"(target,level,scope_id,title,text
10.7,national,aland,Åland,Ferries for all.
10.7,local,borovia,A town,Bridges for some.
8.8,regional,,The whole coast,Lighthouses.
)"},
    {"notes.csv", R"(scope_id,text,about
world,Figures are made up.,figures
borovia,The printed total is one too high.,figures
aland,The text was shortened.,texts
dry-isles,Nothing was printed.,figures
)"},
};

} // namespace

TestPackage::TestPackage()
{
    for (const TestFile &file : files)
        write(QString::fromLatin1(file.name), QByteArray(file.text));
}

QByteArray TestPackage::read(const QString &name) const
{
    QFile file(filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
    return file.readAll();
}

void TestPackage::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
}

void TestPackage::append(const QString &name, const QByteArray &bytes) const
{
    write(name, read(name) + bytes);
}

void TestPackage::replace(const QString &name, const QByteArray &before, const QByteArray &after) const
{
    QByteArray bytes = read(name);
    if (bytes.count(before) != 1)
        qFatal("%s: %lld times: %s", qPrintable(name), qlonglong(bytes.count(before)), before.constData());
    write(name, bytes.replace(before, after));
}

void TestPackage::remove(const QString &name) const
{
    if (!QFile::remove(filePath(name)))
        qFatal("%s cannot be removed", qPrintable(name));
}

EditionPtr smallEdition()
{
    const TestPackage package;
    const EditionResult result = DataPackageReader::read(package.path());
    for (const Fault &fault : result.faults)
        qWarning("%s", qPrintable(fault.toString()));
    return result.edition;
}

QString firstDifference(const EditionData &a, const EditionData &b)
{
    const std::pair<QString, bool> parts[] = {
        {u"name"_s, a.name == b.name},
        {u"title"_s, a.title == b.title},
        {u"version"_s, a.version == b.version},
        {u"year"_s, a.year == b.year},
        {u"narratives' kind"_s, a.narrativesKind == b.narrativesKind},
        {u"licenses"_s, a.licenses == b.licenses},
        {u"sources"_s, a.sources == b.sources},
        {u"contributors"_s, a.contributors == b.contributors},
        {u"themes"_s, a.themes == b.themes},
        {u"regions"_s, a.regions == b.regions},
        {u"places"_s, a.places == b.places},
        {u"funding"_s, a.funding == b.funding},
        {u"printed totals"_s, a.printedTotals == b.printedTotals},
        {u"narratives"_s, a.narratives == b.narratives},
        {u"acronyms"_s, a.acronyms == b.acronyms},
        {u"SDG examples"_s, a.sdgExamples == b.sdgExamples},
        {u"notes"_s, a.notes == b.notes},
    };
    for (const auto &[name, equal] : parts) {
        if (!equal)
            return name;
    }
    return {};
}

EditionPtr largeEdition(int regions, int placesPerRegion)
{
    EditionData data;
    data.title = u"Large Initiatives"_s;
    data.year = 2031;
    data.themes = {{u"principle-1"_s, Theme::Kind::Principle, 1, u"One"_s},
                   {u"objective-1"_s, Theme::Kind::Objective, 1, u"Other"_s}};
    for (int region = 0; region < regions; ++region) {
        data.regions.append({u"region-%1"_s.arg(region), u"Region %1"_s.arg(region)});
        for (int i = 0; i < placesPerRegion; ++i) {
            const int number = static_cast<int>(data.places.size());
            const QString name = u"Place %1"_s.arg(number);
            data.places.append({u"place-%1"_s.arg(number), region, name, name, {}, {}, {}});
            data.funding.append({Funding(number * 10), Funding(1)});
        }
    }
    return std::make_shared<const Edition>(std::move(data));
}
