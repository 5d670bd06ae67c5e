// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/hxl.h"

#include "models/edition/edition.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace
{

bool isAsciiLetter(QChar c)
{
    return c >= u'a' && c <= u'z';
}

// An attribute begins with a letter and holds letters, digits and underscores alone; case does not matter.
QString attributeOf(const QString &id)
{
    QString attribute = id.toLower();
    for (QChar &c : attribute) {
        if (!isAsciiLetter(c) && !(c >= u'0' && c <= u'9'))
            c = u'_';
    }
    return attribute.isEmpty() || !isAsciiLetter(attribute.front()) ? u"theme_"_s + attribute : attribute;
}

} // namespace

QStringList Hxl::themeAttributes(const Edition &edition)
{
    QSet<QString> taken{u"funding"_s, u"required"_s, u"usd"_s, u"pct"_s, u"total"_s};
    QStringList attributes;
    for (const Theme &theme : edition.themes()) {
        const QString attribute = attributeOf(theme.id);
        QString unique = attribute;
        for (int number = 2; taken.contains(unique); ++number)
            unique = attribute + u'_' + QString::number(number);
        taken.insert(unique);
        attributes.append(unique);
    }
    return attributes;
}

QString Hxl::amount(const QString &attribute)
{
    return u"#value+funding+required+usd+"_s + attribute;
}

QString Hxl::share(const QString &attribute)
{
    return u"#value+funding+required+pct+"_s + attribute;
}
