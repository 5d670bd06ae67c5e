// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/package/spoiltpackage.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace SpoiltPackage;

/// Narratives, acronyms, examples and notes.
class MalformedTextsTest : public QObject
{
    Q_OBJECT

private slots:
    void isToldOnce_data();
    void isToldOnce() { SpoiltPackage::isToldOnce(); }
};

void MalformedTextsTest::isToldOnce_data()
{
    addColumns();
    const QString narratives = u"narratives.csv"_s;
    row("bad kind of narrative", appended(narratives, "aland,principle-2,poem,,T,\n"), narratives, 7, 3,
        u"“poem”; expected"_s);
    row("narrative of an unknown scope", appended(narratives, "nowhere,principle-2,text,,T,\n"), narratives, 7, 1,
        u"“nowhere”"_s);
    row("narrative of an unknown theme", appended(narratives, "aland,principle-9,box,,T,\n"), narratives, 7, 2,
        u"“principle-9”"_s);
    row("text without a theme", appended(narratives, "aland,,text,,T,\n"), narratives, 7, 2,
        u"“” is not the id of a theme"_s);
    row("narrative without a text", appended(narratives, "aland,principle-2,box,T,,\n"), narratives, 7, 5,
        u"text: nothing"_s);
    row("second text", appended(narratives, "aland,principle-1,text,,T,\n"), narratives, 7, 1,
        u"the first is in line 2"_s);
    const QString acronyms = u"acronyms.csv"_s;
    row("acronym twice", appended(acronyms, "ABC,Another\n"), acronyms, 4, 1, u"the first is in line 2"_s);
    row("acronym without letters", appended(acronyms, ",Another\n"), acronyms, 4, 1, u"acronym: nothing"_s);
    row("acronym without expansion", appended(acronyms, "DEF,\n"), acronyms, 4, 2, u"expansion: nothing"_s);
    const QString examples = u"sdg_examples.csv"_s;
    row("bad level", appended(examples, "8.8,cosmic,,T,T\n"), examples, 5, 2, u"“cosmic”; expected"_s);
    row("example of an unknown scope", appended(examples, "8.8,local,nowhere,T,T\n"), examples, 5, 3, u"“nowhere”"_s);
    row("example without a target", appended(examples, ",local,,T,T\n"), examples, 5, 1, u"target: nothing"_s);
    row("example without a text", appended(examples, "8.8,local,,T,\n"), examples, 5, 5, u"text: nothing"_s);
    const QString notes = u"notes.csv"_s;
    row("note of an unknown scope", appended(notes, "nowhere,T,texts\n"), notes, 6, 1, u"“nowhere”"_s);
    row("note without a text", appended(notes, "aland,,texts\n"), notes, 6, 2, u"text: nothing"_s);
    row("note about something else", appended(notes, "aland,T,weather\n"), notes, 6, 3,
        u"“weather”; expected “figures” or “texts”"_s);
}

MIGOF_TEST(MalformedTextsTest)
#include "tst_malformedtexts.moc"
