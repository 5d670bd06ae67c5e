// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edition/differences.h"
#include "models/edition/packededition.h"
#include "models/files/csvreader.h"
#include "models/package/datapackagereader.h"
#include "models/words/scopelookup.h"
#include "resources/embeddededition.h"
#include "resources/packededition.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

// ISO 3166-1 alpha-3, all officially assigned codes.
const QStringList isoCodes =
    QString::fromLatin1(
        "ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATF ATG AUS AUT AZE BDI BEL BEN BES BFA BGD BGR"
        " BHR BHS BIH BLM BLR BLZ BMU BOL BRA BRB BRN BTN BVT BWA CAF CAN CCK CHE CHL CHN CIV CMR COD COG"
        " COK COL COM CPV CRI CUB CUW CXR CYM CYP CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI ESH ESP EST ETH"
        " FIN FJI FLK FRA FRO FSM GAB GBR GEO GGY GHA GIB GIN GLP GMB GNB GNQ GRC GRD GRL GTM GUF GUM GUY"
        " HKG HMD HND HRV HTI HUN IDN IMN IND IOT IRL IRN IRQ ISL ISR ITA JAM JEY JOR JPN KAZ KEN KGZ KHM"
        " KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAC MAF MAR MCO MDA MDG MDV MEX MHL"
        " MKD MLI MLT MMR MNE MNG MNP MOZ MRT MSR MTQ MUS MWI MYS MYT NAM NCL NER NFK NGA NIC NIU NLD NOR"
        " NPL NRU NZL OMN PAK PAN PCN PER PHL PLW PNG POL PRI PRK PRT PRY PSE PYF QAT REU ROU RUS RWA SAU"
        " SDN SEN SGP SGS SHN SJM SLB SLE SLV SMR SOM SPM SRB SSD STP SUR SVK SVN SWE SWZ SXM SYC SYR TCA"
        " TCD TGO THA TJK TKL TKM TLS TON TTO TUN TUR TUV TWN TZA UGA UKR UMI URY USA UZB VAT VCT VEN VGB"
        " VIR VNM VUT WLF WSM YEM ZAF ZMB ZWE")
        .split(u' ');

// The six cells of a row as the book's table prints them: "-" is a zero, "." is nothing reported.
QList<Funding> cellsFrom(const QString &printed)
{
    QList<Funding> cells;
    for (const QString &cell : printed.split(u' ', Qt::SkipEmptyParts)) {
        if (cell == "."_L1)
            cells.append(std::nullopt);
        else
            cells.append(cell == "-"_L1 ? 0 : QLocale(QLocale::English).toLongLong(cell));
    }
    return cells;
}

} // namespace

/// The figures here were typed from the book for this test, not copied from the package.
class EmbeddedEditionTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isReadWithoutAFault();
    void isPackedAsItIsRead();
    void holdsWhatTheTablesHold();
    void namesTheNineRegions();
    void countsPlaces_data();
    void countsPlaces();
    void printsTheseRows_data();
    void printsTheseRows();
    void addsUpToThePrintedTotals();
    void hasAPrintedTotalForEveryRowAndColumn();
    void knowsAZeroFromNothing();
    void hasIsoCodesForItsCountries();
    void findsPlacesByOtherNames_data();
    void findsPlacesByOtherNames();
    void keepsPrintedNamesBesideNames();
    void explainsAcronyms();
    void carriesTheKosovoNoteWithFigures();
    void leavesNoTextEmpty();
    void keepsWhatItsDescriptorPromises();

private:
    EditionPtr m_edition;
};

void EmbeddedEditionTest::initTestCase()
{
    m_edition = DataPackageReader::read(embeddedPackagePath()).edition;
    QVERIFY(m_edition);
}

void EmbeddedEditionTest::isReadWithoutAFault()
{
    const auto result = DataPackageReader::read(embeddedPackagePath());
    for (const Fault &fault : result.faults)
        qWarning("%s", qPrintable(fault.toString()));
    QVERIFY(result.faults.isEmpty());
    QCOMPARE(m_edition->title(), u"Migration Initiatives 2017"_s);
    QCOMPARE(m_edition->year(), 2017);
    QCOMPARE(m_edition->data().narrativesKind, EditionData::Narratives::Summary);
}

void EmbeddedEditionTest::isPackedAsItIsRead()
{
    QVERIFY(PackedEdition::read(packedEmbeddedEdition()) == m_edition->data());
}

void EmbeddedEditionTest::holdsWhatTheTablesHold()
{
    QCOMPARE(m_edition->regions().size(), 9);
    QCOMPARE(m_edition->places().size(), 157);
    QStringList shortTitles;
    for (const Theme &theme : m_edition->themes())
        shortTitles.append(theme.shortTitle);
    QCOMPARE(shortTitles.join(u", "), u"Rights, Evidence, Partnerships, Well-being, Crises, Orderly migration"_s);

    int amounts = 0;
    int zeros = 0;
    QSet<QString> notReported;
    for (int place = 0; place < m_edition->places().size(); ++place) {
        for (int theme = 0; theme < m_edition->themes().size(); ++theme) {
            const Funding cell = m_edition->funding(place, theme);
            if (!cell)
                notReported.insert(m_edition->places().at(place).id);
            else
                ++(*cell == 0 ? zeros : amounts);
        }
    }
    QCOMPARE(amounts, 734);
    QCOMPARE(zeros, 202);
    QCOMPARE(notReported, QSet<QString>{u"fiji"_s});
    const FundingSum world = m_edition->total(Scope::world());
    QCOMPARE(world.reported, 734 + 202);
    QCOMPARE(world.notReported, 6);
    QCOMPARE(world.amount, qint64(2'598'300'009));
}

void EmbeddedEditionTest::namesTheNineRegions()
{
    QStringList names;
    for (const Region &region : m_edition->regions())
        names.append(region.name);
    QCOMPARE(names,
             (QStringList{u"East and Horn of Africa"_s, u"West and Central Africa"_s, u"Southern Africa"_s,
                          u"Central and North America and the Caribbean"_s, u"South America"_s,
                          u"Asia and the Pacific"_s, u"European Economic Area"_s, u"Middle East and North Africa"_s,
                          u"South-Eastern Europe, Eastern Europe and Central Asia"_s}));
}

void EmbeddedEditionTest::countsPlaces_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<int>("places");
    QTest::addColumn<QString>("last");

    QTest::newRow("East and Horn of Africa") << u"east-and-horn-of-africa"_s << 10 << u"united-republic-of-tanzania"_s;
    QTest::newRow("West and Central Africa") << u"west-and-central-africa"_s << 20 << u"togo"_s;
    QTest::newRow("Southern Africa") << u"southern-africa"_s << 13 << u"zimbabwe"_s;
    QTest::newRow("Central and North America and the Caribbean")
        << u"central-and-north-america-and-the-caribbean"_s << 14 << u"united-states"_s;
    QTest::newRow("South America") << u"south-america"_s << 9 << u"uruguay"_s;
    QTest::newRow("Asia and the Pacific") << u"asia-and-the-pacific"_s << 26 << u"viet-nam"_s;
    QTest::newRow("European Economic Area") << u"european-economic-area"_s << 32 << u"united-kingdom"_s;
    QTest::newRow("Middle East and North Africa") << u"middle-east-and-north-africa"_s << 13 << u"yemen"_s;
    QTest::newRow("South-Eastern Europe, Eastern Europe and Central Asia")
        << u"south-eastern-europe-eastern-europe-and-central-asia"_s << 20 << u"uzbekistan"_s;
}

void EmbeddedEditionTest::countsPlaces()
{
    QFETCH(const QString, region);
    QFETCH(const int, places);
    QFETCH(const QString, last);

    const auto scope = m_edition->find(region);
    QVERIFY(scope);
    const QList<Scope> children = m_edition->children(*scope);
    QCOMPARE(children.size(), places);
    QCOMPARE(m_edition->id(children.first()), u"regional-initiatives-"_s + region);
    QCOMPARE(m_edition->name(children.first()), u"Regional initiatives"_s);
    QCOMPARE(m_edition->id(children.last()), last);
}

void EmbeddedEditionTest::printsTheseRows_data()
{
    QTest::addColumn<QString>("cells");
    const std::pair<const char *, const char *> rows[] = {
        {"regional-initiatives-east-and-horn-of-africa", "175,000 4,650,000 2,275,000 775,000 900,000 1,250,000"},
        {"burundi", "- 700,000 3,000,000 500,000 6,913,000 1,400,000"},
        {"djibouti", "- 100,000 - 324,744 5,314,511 3,367,896"},
        {"somalia", "- 2,500,000 22,500,000 17,000,000 55,000,000 5,720,000"},
        {"uganda", "- 330,000 600,000 3,648,228 6,700,000 7,049,449"},
        {"united-republic-of-tanzania", "2,000,000 500,000 6,000,000 500,000 1,500,000 6,000,000"},

        {"regional-initiatives-west-and-central-africa",
         "3,448,000 20,700,000 11,500,000 8,442,000 50,000,000 85,236,000"},
        {"central-african-republic", "- - 100,000 1,000,000 13,400,000 3,000,000"},
        {"cote-divoire", "- 540,000 450,000 1,050,000 1,700,000 5,200,000"},
        {"ghana", "- 1,350,000 - - - 200,000"},
        {"sierra-leone", "- 2,000,000 2,151,507 5,600,000 250,000 91,537"},
        {"togo", "50,000 300,000 100,000 200,000 50,000 1,677,000"},

        {"angola", "250,000 75,000 300,000 139,412 38,000 350,000"},
        {"democratic-republic-of-the-congo", "2,000,000 550,000 320,000 4,111,394 4,500,000 4,989,000"},
        {"malawi", "- - - 780,385 227,000 221,250"},
        {"mauritius", "- 200,000 300,000 200,000 - 160,000"},
        {"namibia", "60,000 65,000 - 95,978 85,000 440,072"},
        {"zimbabwe", "70,000 130,000 230,000 100,000 1,300,000 550,000"},

        {"dominican-republic", "680,000 120,000 250,000 420,000 25,000 1,140,000"},
        {"guatemala", "- - 168,500 50,000 185,000 2,559,000"},
        {"haiti", "- 12,500,000 2,000,000 1,100,000 5,220,000 23,100,000"},
        {"nicaragua", "2,150,000 20,000 250,000 300,000 15,000 3,198,000"},
        {"trinidad-and-tobago", "- 500,000 - - - 1,300,000"},
        {"united-states", "- - - - - 2,830,000"},

        {"argentina", "180,000 170,000 50,000 150,000 80,000 250,000"},
        {"bolivia", "330,000 300,000 180,000 20,000 1,000,000 -"},
        {"colombia", "1,050,000 1,100,000 1,850,000 29,000,000 120,000,000 14,000,000"},
        {"ecuador", "3,800,000 650,000 550,000 450,000 4,050,000 2,350,000"},
        {"paraguay", "- - - 1,760,524 100,000 1,700,000"},
        {"uruguay", "15,000 150,000 - 50,000 - 80,000"},

        {"afghanistan", "- 1,500,000 13,000,000 672,263 26,368,625 17,500,000"},
        {"australia", "500,000 - - 300,000 200,000 3,000,000"},
        {"bangladesh", "- 1,813,794 85,500 5,900,000 10,120,000 1,715,000"},
        {"fiji", ". . . . . ."},
        {"iran", "- - - 200,000 - -"},
        {"micronesia", "300,000 1,200,000 530,000 3,000,000 3,000,000 1,350,000"},
        {"republic-of-korea", "404,314 50,000 323,417 150,000 50,000 212,784"},
        {"vanuatu", "- 10,000 28,486 28,486 4,250,000 2,942,173"},

        {"austria", "292,881 475,330 - 492,137 - 2,310,176"},
        {"czech-republic", "81,633 146,939 326,531 142,857 551,020 530,612"},
        {"germany", "- - - 277,500 - 61,004,169"},
        {"greece", "- - - 7,170,688 13,270,684 36,353,663"},
        {"netherlands", "- - 1,275,510 367,685 255,102 12,391,587"},
        {"portugal", "52,418 190,000 - 160,000 - 1,103,373"},
        {"united-kingdom", "100,000 100,000 511,223 2,213,624 - 6,779,230"},
        // Five cells for six columns are printed; the totals place the gap in the fifth.
        {"lithuania", "- 222,000 - 77,400 - 583,300"},

        {"algeria", "450,000 1,500,000 500,000 300,000 - 2,400,000"},
        {"iraq", "3,070,876 3,160,000 - 4,261,810 67,590,586 20,200,000"},
        {"morocco", "30,000 2,790,000 1,740,000 1,650,000 30,000 3,760,000"},
        {"syrian-arab-republic", "- - - 16,000,000 74,805,000 7,892,538"},
        {"yemen", "- 1,000,000 700,000 10,700,000 78,995,200 11,200,000"},

        {"armenia", "- 950,000 1,000,000 300,000 1,000,000 2,750,000"},
        {"kosovo", "20,000 20,000 300,000 2,000,000 4,000,000 1,350,000"},
        {"montenegro", "- 29,300 66,250 244,709 - 26,000"},
        {"the-former-yugoslav-republic-of-macedonia", "- 250,000 300,000 850,000 4,000,000 1,850,000"},
        {"turkey", "2,765,000 - - 5,530,000 44,760,000 10,841,000"},
        {"ukraine", "2,300,000 750,000 800,000 600,000 14,500,000 30,477,465"},
    };
    for (const auto &[place, cells] : rows)
        QTest::newRow(place) << QString::fromLatin1(cells);
}

void EmbeddedEditionTest::printsTheseRows()
{
    QFETCH(const QString, cells);
    const QList<Funding> expected = cellsFrom(cells);
    QCOMPARE(expected.size(), 6);

    const auto scope = m_edition->find(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(scope && scope->kind == Scope::Kind::Place);
    for (int theme = 0; theme < 6; ++theme)
        QCOMPARE(m_edition->funding(scope->index, theme), expected.at(theme));
}

void EmbeddedEditionTest::addsUpToThePrintedTotals()
{
    QStringList found;
    for (const Difference &difference : differences(*m_edition)) {
        const QString theme = difference.theme < 0 ? u"all"_s : m_edition->themes().at(difference.theme).id;
        const QString amount = difference.amount() ? QString::number(*difference.amount())
                                                   : u"%1 printed, nothing reported"_s.arg(difference.printed);
        found.append(m_edition->id(difference.scope) + u' ' + theme + u' ' + amount);
    }
    found.sort();
    QCOMPARE(found, (QStringList{u"asia-and-the-pacific all 1"_s, u"european-economic-area all -1"_s,
                                 u"european-economic-area principle-1 -1"_s, u"european-economic-area principle-3 -1"_s,
                                 u"fiji all 0 printed, nothing reported"_s, u"vanuatu all 1"_s}));
}

void EmbeddedEditionTest::hasAPrintedTotalForEveryRowAndColumn()
{
    QSet<QString> seen;
    for (const PrintedTotal &total : m_edition->data().printedTotals)
        seen.insert(m_edition->id(total.scope) + u'/' + QString::number(total.theme));
    QCOMPARE(seen.size(), 157 + 9 * 7);
    QCOMPARE(m_edition->data().printedTotals.size(), seen.size());
    for (const Place &place : m_edition->places())
        QVERIFY2(seen.contains(place.id + u"/-1"_s), qPrintable(place.id));
    for (const Region &region : m_edition->regions()) {
        for (int theme = -1; theme < 6; ++theme)
            QVERIFY2(seen.contains(region.id + u'/' + QString::number(theme)), qPrintable(region.id));
    }
}

void EmbeddedEditionTest::knowsAZeroFromNothing()
{
    const Scope fiji = *m_edition->find(u"fiji"_s);
    const Scope iran = *m_edition->find(u"iran"_s);
    QCOMPARE(m_edition->total(fiji).value(), Funding());
    QCOMPARE(m_edition->total(fiji, 0).value(), Funding());
    QCOMPARE(m_edition->total(iran, 0).value(), Funding(0));
    QCOMPARE(m_edition->total(iran).notReported, 0);
}

void EmbeddedEditionTest::hasIsoCodesForItsCountries()
{
    QHash<QString, QString> placeOfCode;
    QStringList without;
    for (const Place &place : m_edition->places()) {
        for (const QString &code : place.iso3) {
            QVERIFY2(isoCodes.contains(code), qPrintable(place.id + u' ' + code));
            QVERIFY2(!placeOfCode.contains(code), qPrintable(place.id + u' ' + code));
            placeOfCode.insert(code, place.id);
        }
        if (place.iso3.isEmpty() && !place.id.startsWith(u"regional-initiatives-"))
            without.append(place.id);
    }
    QCOMPARE(without, QStringList{u"kosovo"_s});
    QCOMPARE(placeOfCode.size(), 157 - 9 - 1 + 5); // five members of groups beside their first
    for (const char *group : {"MUS mauritius", "SYC mauritius", "COM mauritius", "FSM micronesia", "MHL micronesia",
                              "PLW micronesia", "LKA sri-lanka-and-the-maldives", "MDV sri-lanka-and-the-maldives"}) {
        const QStringList pair = QString::fromLatin1(group).split(u' ');
        QCOMPARE(placeOfCode.value(pair.first()), pair.last());
    }
}

void EmbeddedEditionTest::findsPlacesByOtherNames_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("Seychelles") << u"mauritius"_s;
    QTest::newRow("union of the comoros") << u"mauritius"_s;
    QTest::newRow("Maldives") << u"sri-lanka-and-the-maldives"_s;
    QTest::newRow("Palau") << u"micronesia"_s;
    QTest::newRow("MHL") << u"micronesia"_s;
    QTest::newRow("Equador") << u"ecuador"_s;
    QTest::newRow("cote d'ivoire") << u"cote-divoire"_s;
    QTest::newRow("COTE D’IVOIRE") << u"cote-divoire"_s;
    QTest::newRow("Ivory Coast") << u"cote-divoire"_s;
    QTest::newRow("Tanzania") << u"united-republic-of-tanzania"_s;
    QTest::newRow("DRC") << u"democratic-republic-of-the-congo"_s;
    QTest::newRow("Kosovo/UNSC 1244") << u"kosovo"_s;
    QTest::newRow("North Macedonia") << u"the-former-yugoslav-republic-of-macedonia"_s;
    QTest::newRow("Türkiye") << u"turkey"_s;
    QTest::newRow("Vietnam") << u"viet-nam"_s;
    QTest::newRow("Niger") << u"niger"_s;
    QTest::newRow("Guinea") << u"guinea"_s;
    QTest::newRow("south america") << u"south-america"_s;
}

void EmbeddedEditionTest::findsPlacesByOtherNames()
{
    QFETCH(const QString, id);
    const ScopeLookup lookup = ScopeLookup::find(*m_edition, QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(lookup.scope);
    QCOMPARE(m_edition->id(*lookup.scope), id);
}

void EmbeddedEditionTest::keepsPrintedNamesBesideNames()
{
    QStringList corrected;
    for (const Place &place : m_edition->places()) {
        QVERIFY2(!place.printedName.isEmpty(), qPrintable(place.id));
        if (QString(place.name).replace(u'’', u'\'') != QString(place.printedName).replace(u'’', u'\''))
            corrected.append(place.printedName + u" > "_s + place.name);
    }
    QCOMPARE(corrected, QStringList{u"Equador > Ecuador"_s});
}

void EmbeddedEditionTest::explainsAcronyms()
{
    QCOMPARE(m_edition->expansion(u"AVRR"_s), u"Assisted Voluntary Return and Reintegration"_s);
    QCOMPARE(m_edition->expansion(u"ASEAN"_s), u"Association of Southeast Asian Nations"_s);
    QCOMPARE(m_edition->expansion(u"none"_s), QString());
    QCOMPARE(m_edition->data().acronyms.size(), 69);
}

void EmbeddedEditionTest::carriesTheKosovoNoteWithFigures()
{
    const QList<const Note *> notes = m_edition->notes(*m_edition->find(u"kosovo"_s));
    QCOMPARE(notes.size(), 1);
    QCOMPARE(notes.first()->about, Note::About::Figures);
    QVERIFY(notes.first()->text.contains(u"resolution 1244"));
}

void EmbeddedEditionTest::leavesNoTextEmpty()
{
    const auto isClean = [](const QString &text) {
        return !text.trimmed().isEmpty() && text == text.trimmed() && !text.contains(u'\r') && !text.contains(u"  ");
    };
    for (const Narrative &narrative : m_edition->data().narratives)
        QVERIFY2(isClean(narrative.text), qPrintable(narrative.text));
    for (const SdgExample &example : m_edition->data().sdgExamples)
        QVERIFY2(isClean(example.target) && isClean(example.title) && isClean(example.text), qPrintable(example.text));
    for (const Note &note : m_edition->data().notes)
        QVERIFY2(isClean(note.text), qPrintable(note.text));
    for (const Place &place : m_edition->places())
        QVERIFY2(isClean(place.name) && isClean(place.printedName), qPrintable(place.name));
}

void EmbeddedEditionTest::keepsWhatItsDescriptorPromises()
{
    // What other tools would check by the schemas, which the program's own reader does not go by.
    QFile descriptor(embeddedPackagePath() + u"/datapackage.json"_s);
    QVERIFY(descriptor.open(QIODevice::ReadOnly));
    const QJsonArray resources = QJsonDocument::fromJson(descriptor.readAll())["resources"_L1].toArray();
    QCOMPARE(resources.size(), 9);
    for (const QJsonValue &resource : resources) {
        const QJsonArray fields = resource["schema"_L1]["fields"_L1].toArray();
        QFile table(embeddedPackagePath() + u'/' + resource["path"_L1].toString());
        QVERIFY(table.open(QIODevice::ReadOnly));
        QStringList broken;
        const auto fault = CsvReader::read(table, table.fileName(), [&](const CsvRecord &record) {
            for (int i = 0; i < fields.size(); ++i) {
                const QString &value = record.fields.at(i);
                const QJsonValue constraints = fields.at(i)["constraints"_L1];
                const QJsonArray allowed = constraints["enum"_L1].toArray();
                const QRegularExpression pattern(constraints["pattern"_L1].toString());
                const bool asPromised = record.line == 1  ? value == fields.at(i)["name"_L1].toString()
                                        : value.isEmpty() ? !constraints["required"_L1].toBool()
                                                          : pattern.match(value).hasMatch() &&
                                                                (allowed.isEmpty() || allowed.contains(value) ||
                                                                 allowed.contains(value.toInt()));
                if (!asPromised)
                    broken.append(u"%1:%2:%3"_s.arg(table.fileName()).arg(record.line).arg(i + 1));
            }
            return record.fields.size() == fields.size();
        });
        QVERIFY(!fault);
        QVERIFY2(table.atEnd() && broken.isEmpty(), qPrintable(broken.join(u' ')));
    }
}

MIGOF_TEST(EmbeddedEditionTest)
#include "tst_embeddededition.moc"
