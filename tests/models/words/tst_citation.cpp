// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/citation.h"
#include "tests/support/testmain.h"
#include "tests/support/testpackage.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

const Scope northland = Scope::region(0);
const Scope aland = Scope::place(1);
const Scope borovia = Scope::place(2);
const Scope corsaria = Scope::place(3);
const Scope dryIsles = Scope::place(4);

} // namespace

class CitationTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void namesTheSource();
    void citesNarratives_data();
    void citesNarratives();
    void saysWhereATextStands_data();
    void saysWhereATextStands();
    void citesFullTextsAsSuch();
    void carriesNotesOnFigures_data();
    void carriesNotesOnFigures();

private:
    EditionPtr m_edition;
};

void CitationTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_edition = smallEdition();
    QVERIFY(m_edition);
}

void CitationTest::namesTheSource()
{
    QCOMPARE(Citation::source(*m_edition), u"Source: NAO, Small Initiatives"_s);
    EditionData data = m_edition->data();
    data.sources = {QJsonObject{{u"publisher"_s, u"Harbour Council"_s}}};
    QCOMPARE(Citation::source(Edition(data)), u"Source: Harbour Council, Small Initiatives"_s);
    data.sources = {QJsonObject{{u"publisher"_s, u"Office of the Northern Sea (ONS)"_s}}};
    QCOMPARE(Citation::publisher(Edition(data)), u"ONS"_s);
    data.sources = {QJsonObject{{u"title"_s, u"A book"_s}}};
    QCOMPARE(Citation::source(Edition(data)), u"Source: Small Initiatives"_s);
    data.contributors = {QJsonObject{{u"title"_s, u"A. Author"_s}, {u"role"_s, u"author"_s}},
                         QJsonObject{{u"title"_s, u"River Board"_s}, {u"role"_s, u"publisher"_s}}};
    QCOMPARE(Citation::source(Edition(data)), u"Source: River Board, Small Initiatives"_s);
    data.contributors = {
        QJsonObject{{u"organization"_s, u"Lake Board"_s}, {u"roles"_s, QJsonArray{u"creator"_s, u"Publisher"_s}}}};
    QCOMPARE(Citation::source(Edition(data)), u"Source: Lake Board, Small Initiatives"_s);
    data.sources = {QJsonObject{{u"publisher"_s, u"Harbour Council"_s}}};
    QCOMPARE(Citation::source(Edition(data)), u"Source: Harbour Council, Small Initiatives"_s);
}

void CitationTest::citesNarratives_data()
{
    QTest::addColumn<int>("narrative");
    QTest::addColumn<QString>("citation");

    QTest::newRow("text of a place") << 0 << u"NAO, Small Initiatives, Åland, Principle 1, p. 1 (summary)"_s;
    QTest::newRow("box of a region") << 2 << u"NAO, Small Initiatives, Northland, Principle 2, “A box” (summary)"_s;
    QTest::newRow("section of the world") << 3 << u"NAO, Small Initiatives, “Before everything”, p. i (summary)"_s;
}

void CitationTest::citesNarratives()
{
    QFETCH(const int, narrative);
    QFETCH(const QString, citation);
    QCOMPARE(Citation::narrative(*m_edition, m_edition->data().narratives.at(narrative)), citation);
}

void CitationTest::saysWhereATextStands_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("citation");
    const QString begin = u"NAO, Small Initiatives, Åland, Principle 1"_s;
    QTest::newRow("page") << u"page 12"_s << begin + u", page 12 (summary)"_s;
    QTest::newRow("chapter and region") << u"Principle 1: Northland"_s << begin + u", Northland (summary)"_s;
    QTest::newRow("another chapter") << u"Principle 2: Northland"_s << begin + u", Principle 2: Northland (summary)"_s;
    QTest::newRow("line of a text file") << u"line 2145"_s << begin + u", Northland (summary)"_s;
    QTest::newRow("the place itself") << u"Principle 1: Åland"_s << begin + u" (summary)"_s;
    QTest::newRow("nothing") << QString() << begin + u" (summary)"_s;
}

void CitationTest::saysWhereATextStands()
{
    QFETCH(const QString, source);
    QFETCH(const QString, citation);
    Narrative narrative = m_edition->data().narratives.at(0);
    narrative.source = source;
    QCOMPARE(Citation::narrative(*m_edition, narrative), citation);
}

void CitationTest::citesFullTextsAsSuch()
{
    EditionData data = m_edition->data();
    data.narrativesKind = EditionData::Narratives::Full;
    const Edition full(data);
    QCOMPARE(Citation::narrative(full, full.data().narratives.at(0)),
             u"NAO, Small Initiatives, Åland, Principle 1, p. 1"_s);
}

void CitationTest::carriesNotesOnFigures_data()
{
    QTest::addColumn<QList<Scope>>("scopes");
    QTest::addColumn<QStringList>("notes");

    const QString ofWorld = u"Figures are made up."_s;
    const QString ofBorovia = u"The printed total is one too high."_s;
    const QString named = u"Borovia, Republic of: "_s + ofBorovia;
    QTest::newRow("world") << QList{Scope::world()} << QStringList{ofWorld};
    QTest::newRow("region, with those of its places") << QList{northland} << QStringList{named};
    QTest::newRow("place") << QList{borovia} << QStringList{ofBorovia};
    QTest::newRow("place with a note on its text only") << QList{aland} << QStringList{};
    QTest::newRow("places, each named") << QList{dryIsles, borovia}
                                        << QStringList{u"Dry Isles: Nothing was printed."_s, named};
    QTest::newRow("a region and its place, once") << QList{northland, borovia} << QStringList{named};
}

void CitationTest::carriesNotesOnFigures()
{
    QFETCH(const QList<Scope>, scopes);
    QFETCH(const QStringList, notes);
    QCOMPARE(Citation::notes(*m_edition, scopes), notes);
}

MIGOF_TEST(CitationTest)
#include "tst_citation.moc"
