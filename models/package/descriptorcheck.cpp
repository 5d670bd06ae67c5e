// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/descriptorcheck.h"

#include "models/text/editdistance.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

// Of versions 0, 1 and 2 of the standard and of frictionless-py 4 and 5.
QStringList known(const char *names)
{
    return QString::fromLatin1(names).split(u' ');
}

const QStringList &packageProperties()
{
    static const QStringList names =
        known("$schema profile name id title description homepage version created keywords image licenses license "
              "sources contributors author maintainers publishers resources year narratives language languages");
    return names;
}

const QStringList &resourceProperties()
{
    static const QStringList names =
        known("$schema profile name type title description path data url format mediatype encoding bytes hash sources "
              "licenses schema dialect compression innerpath scheme extrapaths homepage stats rows fields");
    return names;
}

const QStringList &schemaProperties()
{
    static const QStringList names = known("$schema name title description fields fieldsMatch primaryKey foreignKeys "
                                           "uniqueKeys missingValues");
    return names;
}

const QStringList &fieldProperties()
{
    static const QStringList names =
        known("name type title description example format constraints missingValues rdfType categories "
              "categoriesOrdered groupChar decimalChar bareNumber trueValues falseValues itemType delimiter unit");
    return names;
}

const QStringList &dialectProperties()
{
    static const QStringList names =
        known("$schema name type title description csv csvddfVersion header headerRows headerJoin headerCase "
              "caseSensitiveHeader commentChar commentRows skipBlankRows delimiter lineTerminator quoteChar "
              "doubleQuote escapeChar nullSequence skipInitialSpace property itemType itemKeys sheetNumber sheetName "
              "table");
    return names;
}

// `Missing_values` and `missingvalues` are meant as much as `missingValue` is.
QString folded(QString name)
{
    return name.remove(u'_').remove(u'-').toCaseFolded();
}

// The known property that an unknown one is probably meant for, or nothing.
QString nearest(const QString &name, const QStringList &known)
{
    QString best;
    int least = name.size() > 4 ? 3 : 2; // letters; with one of four changed most words are others
    for (const QString &candidate : known) {
        const int distance = editDistance(folded(name), folded(candidate));
        if (distance < least && distance < candidate.size() / 2) {
            least = distance;
            best = candidate;
        }
    }
    return best;
}

} // namespace

QStringList DescriptorCheck::misspelt(const QJsonObject &object, const QStringList &known, const QString &table)
{
    QStringList doubts;
    const QStringList names = object.keys();
    for (const QString &name : names) {
        if (known.contains(name))
            continue;
        const QString meant = nearest(name, known);
        if (meant.isEmpty() || object.contains(meant))
            continue;
        if (table.isEmpty())
            //: %1 and %2 are properties in datapackage.json
            doubts.append(tr("“%1” is not known and was left out; is “%2” meant?").arg(name.left(80), meant));
        else
            //: %1 is the name of a table, %2 and %3 are properties in datapackage.json
            doubts.append(tr("resource “%1”: “%2” is not known and was left out; is “%3” meant?")
                              .arg(table, name.left(80), meant));
    }
    return doubts;
}

QStringList DescriptorCheck::ofPackage(const QJsonObject &descriptor)
{
    return misspelt(descriptor, packageProperties());
}

QStringList DescriptorCheck::ofTable(const QJsonObject &resource, const QJsonObject &schema, const QJsonObject &dialect)
{
    const QString table = resource.value("name"_L1).toString();
    QStringList doubts = misspelt(resource, resourceProperties(), table) + misspelt(schema, schemaProperties(), table);
    const QJsonArray fields = schema.value("fields"_L1).toArray();
    for (const auto &field : fields)
        doubts += misspelt(field.toObject(), fieldProperties(), table);
    const QStringList set = dialect.keys() + dialect.value("csv"_L1).toObject().keys();
    for (const QString &name : set) {
        if (!dialectProperties().contains(name))
            //: %1 is the name of a table, %2 a property in datapackage.json
            doubts.append(
                tr("resource “%1”: “%2” of its dialect is not known and was not followed").arg(table, name.left(80)));
    }
    doubts.removeDuplicates();
    return doubts;
}
