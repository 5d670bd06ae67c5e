// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/importdoubts.h"
#include "tests/models/import/imported.h"
#include "tests/support/faultlines.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

// Two regions, one theme, four places; every place has an amount and a text.
EditionData plainData()
{
    EditionData data;
    data.name = u"league"_s;
    data.title = u"Ferry League Appeals 2031"_s;
    data.year = 2031;
    data.themes = {{u"principle-1"_s, Theme::Kind::Principle, 1, u"Promises"_s}};
    data.regions = {{u"coast"_s, u"Coast"_s}, {u"hills"_s, u"Hills"_s}, {u"lakes"_s, u"Lakes"_s}};
    const auto place = [&](const QString &name, int region) {
        data.places.append({name.toLower(), region, name, name, {}, {}, {}});
        data.funding.append(10);
        const Scope scope = Scope::place(static_cast<int>(data.places.size()) - 1);
        data.narratives.append({scope, 0, Narrative::Kind::Text, {}, QString(100, u'a'), u"line 12"_s});
    };
    place(u"Arlonia"_s, 0);
    place(u"Bretova"_s, 0);
    place(u"Cordania"_s, 0);
    place(u"Dunmark"_s, 1);
    place(u"Elvaria"_s, 2);
    return data;
}

// A book with these headings in its chapter, all under the region's.
QByteArray bookWith(const QStringList &headings)
{
    QStringList parts{u"Ferry League Appeals 2031"_s,
                      u"Ferry League Appeals 2031"_s,
                      u"NORTHERN COAST"_s,
                      u"Principle 1 Principle 2\n\nTotal\n\nKeeping\n\nCounting"_s,
                      u"Arlonia 1,000 2,000 3,000\nBretova - 500 500\nTotal 1,000 2,500 3,500"_s,
                      u"PRINCIPLE 1:\nKEEPING PROMISES"_s,
                      u"NORTHERN COAST"_s};
    for (const QString &heading : headings) {
        parts.append(heading);
        if (heading != heading.toUpper())
            parts.append(u"Around the harbour of this place forty boats will be mended before winter, and the people "
                         "who\nsail them will learn to read the weather and each other's signals at night."_s);
    }
    return parts.join(u"\n\n"_s).toUtf8() + '\n';
}

} // namespace

class ImportDoubtsTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatAReaderMustKnow_data();
    void tellsWhatAReaderMustKnow();
    void namesTheShortestTextsOnly();
    void tellsARegionWithoutATable();
    void refusesABookOfUnknownNames();
};

void ImportDoubtsTest::tellsWhatAReaderMustKnow_data()
{
    QTest::addColumn<EditionData>("data");
    QTest::addColumn<QByteArray>("expected"); ///< scope and message; empty for nothing
    const auto row = [](const char *name, auto change, const QByteArray &expected) {
        EditionData data = plainData();
        change(data);
        QTest::newRow(name) << data << expected;
    };
    row(
        "nothing", [](EditionData &) {}, "");
    row(
        "a printed zero", [](EditionData &data) { data.funding[1] = 0; }, "");
    row(
        "no amount", [](EditionData &data) { data.funding[1].reset(); },
        "bretova: no amount of “Bretova” is in the table");
    row(
        "twice in a region", [](EditionData &data) { data.places[2].printedName = u"ARLONIA"_s; },
        "cordania: “Arlonia” stands twice in the tables, first in that of Coast");
    row(
        "in two of three regions: each its own", [](EditionData &data) { data.places[3].printedName = u"Arlonia"_s; },
        "");
    row(
        "in two of five regions",
        [](EditionData &data) {
            data.places[3].printedName = u"Arlonia"_s;
            data.regions += {{u"isles"_s, u"Isles"_s}, {u"plain"_s, u"Plain"_s}};
        },
        "dunmark: “Arlonia” stands twice in the tables, first in that of Coast");
    row(
        "no text of one", [](EditionData &data) { data.narratives.removeAt(3); },
        "dunmark: no chapter has a text under the heading “Dunmark”");
    row(
        "no text at all", [](EditionData &data) { data.narratives.clear(); }, "world: no text of any place was found");
    row(
        "a short text", [](EditionData &data) { data.narratives[1].text = QString(49, u'a'); },
        "bretova: the text of “Bretova” on “Promises” (line 12) is shorter than half");
    row(
        "half as long", [](EditionData &data) { data.narratives[1].text = QString(50, u'a'); }, "");
    row(
        "short, but another region’s", [](EditionData &data) { data.narratives[3].text = u"a"_s; }, "");
}

void ImportDoubtsTest::tellsWhatAReaderMustKnow()
{
    QFETCH(const EditionData, data);
    QFETCH(const QByteArray, expected);
    const QList<Fault> doubts = ImportDoubts::of(Edition(data));
    QCOMPARE(doubts.size(), expected.isEmpty() ? 0 : 1);
    if (!doubts.isEmpty())
        QVERIFY2(doubts.first().toString().toUtf8().startsWith(expected), told(doubts).constData());
}

void ImportDoubtsTest::namesTheShortestTextsOnly()
{
    EditionData data = plainData();
    data.places.clear();
    data.funding.clear();
    data.narratives.clear();
    for (int i = 0; i < 61; ++i) {
        const QString name = u"Isle %1"_s.arg(i);
        data.places.append({u"isle-%1"_s.arg(i), 0, name, name, {}, {}, {}});
        data.funding.append(1);
        const int length = i % 2 == 0 ? 1000 : 400 - i;
        data.narratives.append({Scope::place(i), 0, Narrative::Kind::Text, {}, QString(length, u'a'), u"line 1"_s});
    }
    const QList<Fault> doubts = ImportDoubts::of(Edition(data));
    QCOMPARE(doubts.size(), ImportDoubts::mostShortTexts + 1);
    QCOMPARE(doubts.first().file, u"isle-59"_s);
    QVERIFY2(doubts.last().message.startsWith(u"10 more"_s), told(doubts).constData());
}

void ImportDoubtsTest::tellsARegionWithoutATable()
{
    const EditionResult result = imported(bookWith({u"Arlonia"_s, u"Bretova"_s, u"SOUTHERN ISLES"_s, u"Farland"_s}));
    QVERIFY2(result.edition, told(result.faults).constData());
    QVERIFY(!result.faults.isEmpty());
    QVERIFY2(result.faults.first().message.startsWith(u"“SOUTHERN ISLES” looks like a region"_s),
             told(result.faults).constData());
    QVERIFY(result.faults.first().line > 0);
}

void ImportDoubtsTest::refusesABookOfUnknownNames()
{
    QStringList headings;
    for (const QString &name : u"Oak Elm Ash Fir Yew Lime Plane Beech Alder Maple Larch Holly"_s.split(u' '))
        headings.append(name + u" village"_s);
    const EditionResult refused = imported(bookWith(headings));
    QVERIFY(!refused.edition);
    QVERIFY2(told(refused.faults).contains("name no place of the tables, as “Oak village” (line "),
             told(refused.faults).constData());
    headings += {u"Arlonia"_s, u"Bretova"_s};
    QVERIFY(imported(bookWith(headings)).edition);
}

MIGOF_TEST(ImportDoubtsTest)
#include "tst_importdoubts.moc"
