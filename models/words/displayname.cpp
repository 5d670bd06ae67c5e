// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/displayname.h"

#include "models/edition/edition.h"
#include "models/text/printabletext.h"

#include <QCoreApplication>

QString displayName(const QString &name, NameLength length)
{
    if (name.isEmpty())
        return {};
    const QString line = printableLine(QCoreApplication::translate("Names", name.toUtf8().constData()));
    return length == NameLength::Whole ? line : shortened(line, mostShown);
}

QString displayName(const Edition &edition, Scope scope, NameLength length)
{
    if (scope.kind == Scope::Kind::World)
        return QCoreApplication::translate("Names", "All regions");
    return displayName(edition.name(scope), length);
}

QString distinctName(const Edition &edition, Scope scope, NameLength length)
{
    if (scope.kind != Scope::Kind::Place || !edition.isNameShared(scope.index))
        return displayName(edition, scope, length);
    //: %1 is the name of a place that several regions have, %2 its region
    return QCoreApplication::translate("Names", "%1 (%2)")
        .arg(displayName(edition, scope, length), displayName(edition, *edition.parent(scope), length));
}

QString shortThemeName(const Edition &edition, int theme)
{
    const Theme &subject = edition.themes().at(theme);
    if (subject.kind == Theme::Kind::Principle) {
        //: %1 is the number of one of the three principles of MiGOF
        return QCoreApplication::translate("Names", "Principle %1").arg(subject.number);
    }
    //: %1 is the number of one of the three objectives of MiGOF
    return QCoreApplication::translate("Names", "Objective %1").arg(subject.number);
}

QString shortThemeTitle(const Edition &edition, int theme)
{
    const Theme &subject = edition.themes().at(theme);
    const QString title = displayName(subject.shortTitle.isEmpty() ? subject.title : subject.shortTitle);
    return title.size() <= mostInLegend ? title : shortThemeName(edition, theme);
}

QString fullThemeName(const Edition &edition, int theme, NameLength length)
{
    //: %1 is "Principle 1" or "Objective 3", %2 the theme's title
    return QCoreApplication::translate("Names", "%1: %2")
        .arg(shortThemeName(edition, theme), displayName(edition.themes().at(theme).title, length));
}
