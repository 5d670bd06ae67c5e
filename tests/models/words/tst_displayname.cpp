// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/displayname.h"
#include "tests/support/testmain.h"
#include "tests/support/testpackage.h"

#include <QTest>

using namespace Qt::StringLiterals;

class DisplayNameTest : public QObject
{
    Q_OBJECT

private slots:
    void isOnePrintableLine()
    {
        QCOMPARE(displayName(u"Beta\tand\nmore\u001b[31m"_s), u"Beta and more\ufffd[31m"_s);
        QCOMPARE(displayName(QString()), QString());
    }

    void isCutWhereNoWindowHasRoom()
    {
        const QString name = u"Alpha "_s.repeated(2000).trimmed();
        const QString shown = displayName(name);
        QVERIFY(shown.size() <= mostShown);
        QVERIFY(shown.endsWith(u"Alpha…"));
        QCOMPARE(displayName(name, NameLength::Whole), name);
    }

    void hasAShortTitleForEveryTheme()
    {
        EditionData data = smallEdition()->data();
        QCOMPARE(shortThemeTitle(Edition(data), 0), u"Rules"_s);
        QCOMPARE(shortThemeTitle(Edition(data), 1), u"Counting first"_s);
        data.themes[0].shortTitle.clear();
        QCOMPARE(shortThemeTitle(Edition(data), 0), u"Keeping to the rules"_s);
        data.themes[0].title = u"Keeping to the rules that were made for us"_s;
        QCOMPARE(shortThemeTitle(Edition(data), 0), u"Principle 1"_s);
        data.themes[2].shortTitle = u"Journeys by land, by sea and by air"_s;
        QCOMPARE(shortThemeTitle(Edition(data), 2), u"Objective 1"_s);
    }

    void tellsTheRegionWhereANameIsShared()
    {
        EditionData data = smallEdition()->data();
        data.places[3].name = data.places.at(0).name;
        const Edition edition(data);
        QCOMPARE(distinctName(edition, Scope::place(3)), u"Regional initiatives (Southland)"_s);
        QCOMPARE(distinctName(edition, Scope::place(2)), u"Borovia, Republic of"_s);
    }
};

MIGOF_TEST(DisplayNameTest)
#include "tst_displayname.moc"
