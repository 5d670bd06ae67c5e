// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/datapackagereader.h"
#include "resources/embeddededition.h"
#include "tests/support/testmain.h"
#include "tests/support/testpackage.h"
#include "widgets/profile/pagebreaker.h"
#include "widgets/profile/profiledocument.h"

#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>
#include <poppler-qt6.h>

using namespace Qt::StringLiterals;

namespace
{

// The words of a PDF, page by page, with single blanks.
QStringList pagesOf(const QByteArray &pdf)
{
    const auto document = Poppler::Document::loadFromData(pdf);
    QStringList pages;
    for (int i = 0; document && i < document->numPages(); ++i)
        pages.append(document->page(i)->text(QRectF()).simplified());
    return pages;
}

ProfileDocument::Setup a4()
{
    return {QPageSize(QPageSize::A4), QFont(), false};
}

} // namespace

class ProfileDocumentTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void holdsFiguresChartTextsAndSource();
    void tellsWhereSharesDoNotAddUp();
    void numbersPagesAndNamesTheScopeFromTheSecondOn();
    void aRegionListsItsPlaces();
    void keepsZeroAndNotReportedApart();
    void aLongTableRepeatsItsHeader();
    void columnsThatDoNotFitGoOnBelow();
    void neighbouringBoxesStandApart();
    void eachScopeBeginsAPage();
    void takesThePaper_data();
    void takesThePaper();
    void embedsItsFontsAndTellsWhatItIs();
    void tellsSummariesFromTheBooksWords();
    void dataIsNeverMarkup();
    void mirrorsForRightToLeft();
    void everyProfileFitsItsPages();

private:
    Scope scope(const QString &id) const { return *m_edition->find(id); }
    EditionPtr m_edition;
};

void ProfileDocumentTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_edition = DataPackageReader::read(embeddedPackagePath()).edition;
    QVERIFY(m_edition);
}

void ProfileDocumentTest::holdsFiguresChartTextsAndSource()
{
    const ProfileDocument document(m_edition, {scope(u"haiti"_s)}, a4());
    QCOMPARE(document.title(), u"Haiti"_s);
    const QStringList pages = pagesOf(document.pdf());
    QCOMPARE(pages.size(), document.pageCount());
    const QString first = pages.constFirst();
    for (const QString &words : {u"Haiti"_s, u"Central and North America and the Caribbean"_s, u"US$ 43,920,000"_s,
                                 u"2 of 14"_s, u"23,100,000"_s, u"53%"_s})
        QVERIFY2(first.contains(words), qPrintable(words));
    QVERIFY(first.contains(u"US$ million")); // the chart's axis is text too
    const QString all = pages.join(u' ');
    for (int theme = 0; theme < m_edition->themes().size(); ++theme) {
        const QString title = m_edition->themes().at(theme).title;
        QVERIFY2(all.contains(title), qPrintable(title));
    }
    QVERIFY(all.contains(u"Source: IOM, Migration Initiatives 2017"));
    QVERIFY(all.contains(u"human trafficking") && !all.contains(QChar(0xfb01))); // words are found: no ligatures
}

void ProfileDocumentTest::tellsWhereSharesDoNotAddUp()
{
    const auto firstPage = [](const EditionPtr &edition, Scope shown) {
        return pagesOf(ProfileDocument(edition, {shown}, a4()).pdf()).constFirst();
    };
    const QString note = u"may not add up to 100%"_s;
    QVERIFY(firstPage(m_edition, scope(u"haiti"_s)).contains(note)); // 0, 28, 5, 3, 12 and 53 %
    QVERIFY(!firstPage(smallEdition(), Scope::place(1)).contains(note));
    QVERIFY(!firstPage(smallEdition(), Scope::place(4)).contains(note));
}

void ProfileDocumentTest::numbersPagesAndNamesTheScopeFromTheSecondOn()
{
    const QStringList pages = pagesOf(ProfileDocument(m_edition, {scope(u"uganda"_s)}, a4()).pdf());
    QVERIFY(pages.size() > 1);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        QVERIFY(pages.at(i).contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages.size())));
        QCOMPARE(pages.at(i).startsWith(u"Uganda Migration Initiatives 2017"), i > 0);
    }
}

void ProfileDocumentTest::aRegionListsItsPlaces()
{
    const QStringList pages = pagesOf(ProfileDocument(m_edition, {scope(u"european-economic-area"_s)}, a4()).pdf());
    const QString all = pages.join(u' ');
    for (const Scope place : m_edition->children(scope(u"european-economic-area"_s)))
        QVERIFY2(all.count(m_edition->name(place)) >= 2, qPrintable(m_edition->name(place))); // chart and table
    QVERIFY(all.contains(u"249,198,106"));
    QVERIFY(all.contains(u"Lithuania: The row prints five cells"));
}

void ProfileDocumentTest::keepsZeroAndNotReportedApart()
{
    const EditionPtr small = smallEdition();
    const QString region = pagesOf(ProfileDocument(small, {*small->find(u"southland"_s)}, a4()).pdf()).join(u' ');
    QVERIFY2(region.contains(u"Corsaria 0 0 0 0"), qPrintable(region));
    QVERIFY2(region.contains(u"Dry Isles – – – –"), qPrintable(region));
    QVERIFY(region.contains(u"– not reported; 0 is a printed zero."));
    const QString isles = pagesOf(ProfileDocument(small, {*small->find(u"dry-isles"_s)}, a4()).pdf()).join(u' ');
    QVERIFY(isles.contains(u"Total not reported"));
    QVERIFY(!isles.contains(u"US$ 0"));
}

void ProfileDocumentTest::aLongTableRepeatsItsHeader()
{
    const EditionPtr large = largeEdition(1, 400);
    const QStringList pages = pagesOf(ProfileDocument(large, {Scope::region(0)}, a4()).pdf());
    QVERIFY(pages.size() > 6);
    for (int page = 2; page < 6; ++page)
        QVERIFY2(pages.at(page).contains(u"Place, US$ Principle 1"), qPrintable(pages.at(page)));
    QVERIFY(pages.join(u' ').contains(large->name(Scope::place(399))));
}

void ProfileDocumentTest::columnsThatDoNotFitGoOnBelow()
{
    constexpr int count = 40;
    EditionData data = smallEdition()->data();
    data.themes.clear();
    data.funding.clear();
    data.printedTotals.clear();
    data.narratives.clear();
    for (int theme = 0; theme < count; ++theme)
        data.themes.append({u"t-%1"_s.arg(theme), Theme::Kind::Objective, theme + 1, u"Theme %1"_s.arg(theme + 1)});
    for (int cell = 0; cell < data.places.size() * count; ++cell)
        data.funding.append(7'000'000 + cell);
    data.places[1].name = QString(3000, u'B');
    const ProfileDocument document(std::make_shared<const Edition>(data), {Scope::region(0)}, a4());
    const auto pdf = Poppler::Document::loadFromData(document.pdf());
    QSet<QString> inside;
    for (int page = 0; page < pdf->numPages(); ++page) {
        const auto sheet = pdf->page(page);
        const QRectF paper(QPointF(), sheet->pageSizeF());
        for (const auto &box : sheet->textList()) {
            if (paper.contains(box->boundingBox()))
                inside.insert(box->text());
        }
    }
    for (int cell = 0; cell < 3 * count; ++cell) // of the region's three places
        QVERIFY2(inside.contains(QLocale().toString(7'000'000 + cell)), qPrintable(QString::number(cell)));
}

void ProfileDocumentTest::neighbouringBoxesStandApart()
{
    Flow flow(5000, false);
    const ProfileStyle style((QFont()));
    for (int i = 0; i < 2; ++i) {
        flow.beginBox(100);
        flow.paragraph({style.run(u"text"_s, 9)}, {});
        flow.endBox(50);
    }
    flow.paragraph({style.run(u"after"_s, 9)}, {});
    const QList<Strip> strips = flow.takeStrips();
    QCOMPARE(strips.size(), 3);
    QVERIFY(strips.at(0).box != strips.at(1).box);
    QCOMPARE(strips.at(1).above, 150 + 2 * PageBreaker::boxPadding);
    QCOMPARE(strips.at(2).above, 50 + PageBreaker::boxPadding);
    QCOMPARE(strips.at(2).box, -1);
}

void ProfileDocumentTest::eachScopeBeginsAPage()
{
    const ProfileDocument document(m_edition, {scope(u"fiji"_s), scope(u"haiti"_s)}, a4());
    const QStringList pages = pagesOf(document.pdf());
    const auto pdf = Poppler::Document::loadFromData(document.pdf());
    const auto outline = pdf->outline();
    QCOMPARE(outline.size(), 2);
    QCOMPARE(outline.at(1).name(), u"Haiti"_s);
    const auto alone = ProfileDocument(m_edition, {scope(u"fiji"_s)}, a4()).pageCount();
    QVERIFY(pages.at(alone).startsWith(u"Migration Initiatives 2017 Haiti"));
    QVERIFY(pages.at(alone - 1).startsWith(u"Fiji") || alone == 1);
    QVERIFY(pages.constLast().contains(u"Page %1 of %1"_s.arg(pages.size())));
}

void ProfileDocumentTest::takesThePaper_data()
{
    QTest::addColumn<QPageSize::PageSizeId>("paper");
    QTest::addColumn<QSize>("points");
    QTest::newRow("A4") << QPageSize::A4 << QSize(595, 842);
    QTest::newRow("Letter") << QPageSize::Letter << QSize(612, 792);
}

void ProfileDocumentTest::takesThePaper()
{
    QFETCH(const QPageSize::PageSizeId, paper);
    QFETCH(const QSize, points);
    ProfileDocument::Setup setup = a4();
    setup.paper = QPageSize(paper);
    const auto pdf = Poppler::Document::loadFromData(ProfileDocument(m_edition, {scope(u"haiti"_s)}, setup).pdf());
    QVERIFY(pdf);
    QCOMPARE(pdf->page(0)->pageSize(), points);
}

void ProfileDocumentTest::embedsItsFontsAndTellsWhatItIs()
{
    const auto pdf = Poppler::Document::loadFromData(ProfileDocument(m_edition, {scope(u"haiti"_s)}, a4()).pdf());
    QVERIFY(pdf);
    const QList<Poppler::FontInfo> fonts = pdf->fonts();
    QVERIFY(!fonts.isEmpty());
    for (const Poppler::FontInfo &font : fonts)
        QVERIFY2(font.isEmbedded(), qPrintable(font.name()));
    QCOMPARE(pdf->info(u"Title"_s), u"Haiti"_s);
    QVERIFY(pdf->metadata().contains(u"International Organization for Migration (IOM)"));
    QVERIFY(pdf->metadata().contains(u"Source: IOM, Migration Initiatives 2017"));
}

void ProfileDocumentTest::tellsSummariesFromTheBooksWords()
{
    const EditionPtr small = smallEdition();
    EditionData data = small->data();
    data.narrativesKind = EditionData::Narratives::Full;
    const auto full = std::make_shared<const Edition>(data);
    const auto wordsOf = [](const EditionPtr &edition) {
        return pagesOf(ProfileDocument(edition, {*edition->find(u"aland"_s)}, a4()).pdf()).join(u' ');
    };
    QVERIFY(wordsOf(small).contains(u"These are summaries"));
    QVERIFY(wordsOf(small).contains(u"(texts summarised)"));
    QVERIFY(wordsOf(full).contains(u"the book’s own words."));
    QVERIFY(!wordsOf(full).contains(u"summar"));
    QVERIFY(wordsOf(full).contains(u"p. 1")); // where it stands in the book
}

void ProfileDocumentTest::dataIsNeverMarkup()
{
    EditionData data = smallEdition()->data();
    data.places[1].name = u"<b>5 < 6</b> & &amp;"_s;
    data.narratives[0].text = u"<script>alert(1)</script>\n<img src='file:///etc/passwd'>"_s;
    const auto edition = std::make_shared<const Edition>(data);
    const QString words = pagesOf(ProfileDocument(edition, {Scope::place(1), Scope::region(0)}, a4()).pdf()).join(u' ');
    QVERIFY2(words.count(u"<b>5 < 6</b> & &amp;") >= 2, qPrintable(words));
    QVERIFY(words.contains(u"<script>alert(1)</script>"));
    QVERIFY(words.contains(u"<img src='file:///etc/passwd'>"));
}

void ProfileDocumentTest::mirrorsForRightToLeft()
{
    ProfileDocument::Setup setup = a4();
    // Where the total's bold figures, the darkest of the head, are on the page.
    const auto inkInHead = [&](bool mirrored) {
        setup.mirrored = mirrored;
        QImage image(595, 842, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        ProfileDocument(m_edition, {scope(u"haiti"_s)}, setup).paintPage(painter, 0, 72);
        painter.end();
        int left = 0, right = 0;
        for (int y = 60; y < 170; ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qGray(image.pixel(x, y)) < 128)
                    ++(x < image.width() / 2 ? left : right);
            }
        }
        return std::pair(left, right);
    };
    const auto [left, right] = inkInHead(false);
    QVERIFY(left > 10 * (right + 1));
    const auto [mirroredLeft, mirroredRight] = inkInHead(true);
    QVERIFY(mirroredRight > 10 * (mirroredLeft + 1));
}

// Nothing may run into the margins, on any page of any profile.
void ProfileDocumentTest::everyProfileFitsItsPages()
{
    QList<Scope> scopes = m_edition->children(Scope::world());
    for (const QString &id : {u"haiti"_s, u"fiji"_s, u"italy"_s, u"regional-initiatives-south-america"_s})
        scopes.append(scope(id));
    for (const QPageSize::PageSizeId paper : {QPageSize::A4, QPageSize::Letter}) {
        ProfileDocument::Setup setup = a4();
        setup.paper = QPageSize(paper);
        const ProfileDocument document(m_edition, scopes, setup);
        const QSize size = setup.paper.sizePoints();
        for (int page = 0; page < document.pageCount(); ++page) {
            QImage image(size, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            document.paintPage(painter, page, 72);
            painter.end();
            constexpr int margin = 50; // points; the text's is 56
            for (int y = 0; y < size.height(); ++y) {
                for (int x = 0; x < margin; ++x) {
                    QVERIFY2(image.pixel(x, y) == qRgb(255, 255, 255), qPrintable(QString::number(page)));
                    QVERIFY2(image.pixel(size.width() - 1 - x, y) == qRgb(255, 255, 255),
                             qPrintable(QString::number(page)));
                }
            }
        }
    }
}

MIGOF_TEST(ProfileDocumentTest)
#include "tst_profiledocument.moc"
