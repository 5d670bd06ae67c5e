// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/datapackagereader.h"
#include "models/words/crossreferences.h"
#include "resources/embeddededition.h"
#include "tests/support/testmain.h"
#include "widgets/reading/detaildocument.h"
#include "widgets/reading/detailpane.h"
#include "widgets/reading/safetextbrowser.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

using namespace Qt::StringLiterals;

class TestDetailDocument : public QObject
{
    Q_OBJECT

private:
    EditionPtr m_edition;

    View viewOf(const QString &id) const { return View::of({*m_edition->find(id)}); }
    QString plainText(const View &view) const
    {
        QTextDocument document;
        DetailDocument(document, m_edition, QPalette(), QFont()).writeView(view);
        return document.toPlainText();
    }

private slots:
    void initTestCase()
    {
        m_edition = DataPackageReader::read(embeddedPackagePath()).edition;
        QVERIFY(m_edition);
    }

    void place_showsTotalRanksThemesAndTexts()
    {
        const QString text = plainText(viewOf(u"burundi"_s));
        QVERIFY(text.contains(u"US$ 12,513,000"_s));
        QVERIFY(text.contains(u"Number 8 of 10 in the region"_s));
        for (int theme = 0; theme < 6; ++theme)
            QVERIFY(text.contains(m_edition->themes().at(theme).title));
        for (const Narrative *narrative : m_edition->narratives(*m_edition->find(u"burundi"_s)))
            QVERIFY(text.contains(narrative->text.section(u'\n', 0, 0).left(60)));
    }

    void zeroAndNotReportedReadDifferently()
    {
        QVERIFY(plainText(viewOf(u"uganda"_s)).contains(u"US$ 0"_s));
        const QString fiji = plainText(viewOf(u"fiji"_s));
        QVERIFY(fiji.contains(u"not reported"_s));
        QVERIFY(fiji.contains(u"No amounts are reported for 2017"_s));
        QVERIFY(!fiji.contains(u"required in 2017"_s));
        QVERIFY(!fiji.contains(u"US$ 0"_s));
    }

    void aThemeWithoutTextSaysSoAndWhetherThereIsMoney()
    {
        EditionData data = m_edition->data();
        data.narratives.clear();
        const auto edition = std::make_shared<const Edition>(data);
        QTextDocument document;
        DetailDocument(document, edition, QPalette(), QFont()).writeView(viewOf(u"uganda"_s));
        const QString text = document.toPlainText();
        QVERIFY(text.contains(u"asks for this amount without a text"_s));
        QVERIFY(text.contains(u"no text here and asks for no money"_s));
    }

    void everyViewCanBeWritten()
    {
        QTextDocument document;
        QList<Scope> scopes{Scope::world()};
        for (int i = 0; i < m_edition->regions().size(); ++i)
            scopes.append(Scope::region(i));
        for (int i = 0; i < m_edition->places().size(); ++i)
            scopes.append(Scope::place(i));
        for (const Scope scope : scopes) {
            DetailDocument(document, m_edition, QPalette(), QFont()).writeView(View::of({scope}));
            QVERIFY(document.toPlainText().contains(m_edition->name(scope)));
        }
    }

    void acronymsCarryTheirExpansion()
    {
        QTextDocument document;
        DetailDocument(document, m_edition, QPalette(), QFont()).writeView(viewOf(u"burundi"_s));
        const QTextCursor found = document.find(u"IBM"_s, 0, QTextDocument::FindCaseSensitively);
        QVERIFY(!found.isNull());
        QCOMPARE(found.charFormat().toolTip(), m_edition->expansion(u"IBM"_s));
        QCOMPARE(found.charFormat().underlineStyle(), QTextCharFormat::DotLine);
    }

    void otherPlacesAreLinkedOnceInAParagraph()
    {
        EditionData data = m_edition->data();
        data.narratives[100].text = u"Haiti, IOM, Haiti & Kenya.\nHaiti."_s;
        data.narratives[100].scope = *m_edition->find(u"kenya"_s);
        const auto edition = std::make_shared<const Edition>(data);
        const CrossReferences references(edition);
        QTextDocument document;
        DetailDocument writer(document, edition, QPalette(), QFont());
        writer.setReferences(&references);
        writer.writeView(viewOf(u"kenya"_s));
        const QTextBlock block = document.find(u"Haiti, IOM"_s).block();
        QStringList links;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (it.fragment().charFormat().isAnchor())
                links.append(it.fragment().text() + u' ' + it.fragment().charFormat().anchorHref());
        }
        QCOMPARE(links, (QStringList{u"Haiti scope:haiti"_s, u"IOM acronym:IOM"_s}));
        const QTextCharFormat link = block.begin().fragment().charFormat();
        QCOMPARE(link.underlineStyle(), QTextCharFormat::SingleUnderline);
        const QTextCharFormat prose = (++block.begin()).fragment().charFormat();
        QCOMPARE(link.foreground(), prose.foreground());
        QVERIFY(block.next().begin().fragment().charFormat().isAnchor());
    }

    void mentionsAreListedUpToTwenty()
    {
        EditionData data = m_edition->data();
        data.narratives.clear();
        for (int place = 0; place < 23; ++place)
            data.narratives.append({Scope::place(place), 3, Narrative::Kind::Text, {}, u"As in Haiti."_s, {}});
        const auto edition = std::make_shared<const Edition>(data);
        const CrossReferences references(edition);
        QTextDocument document;
        DetailDocument writer(document, edition, QPalette(), QFont());
        writer.setReferences(&references);
        writer.writeView(viewOf(u"haiti"_s));
        const QString list = document.toPlainText().section(u"Mentioned in\n"_s, 1);
        QCOMPARE(list.count(u"Objective 1"_s), 20);
        QVERIFY(list.contains(u"Regional initiatives (East and Horn of Africa)"_s));
        QVERIFY(list.section(u'\n', -1).contains(u"3 more"_s));
        QCOMPARE(document.find(u"Objective 1"_s, document.find(u"Mentioned in"_s)).charFormat().anchorHref(),
                 u"scope:regional-initiatives-east-and-horn-of-africa#objective-1"_s);
    }

    void twoPlacesStandSideBySideWithTheirDifference()
    {
        QTextDocument document;
        const View view = View::of({*m_edition->find(u"haiti"_s), *m_edition->find(u"kenya"_s)});
        DetailDocument(document, m_edition, QPalette(), QFont()).writeView(view);
        QList<const QTextTable *> tables;
        for (const QTextFrame *frame : document.rootFrame()->childFrames())
            tables.append(qobject_cast<const QTextTable *>(frame));
        QVERIFY(tables.size() > 1);
        const auto cell = [&](int table, int row, int column) {
            const QTextTableCell found = tables.at(table)->cellAt(row, column);
            QTextCursor cursor = found.firstCursorPosition();
            cursor.setPosition(found.lastPosition(), QTextCursor::KeepAnchor);
            return cursor.selectedText().replace(QChar::ParagraphSeparator, u'|');
        };
        QCOMPARE(tables.first()->rows(), 8);
        QCOMPARE(tables.first()->columns(), 4);
        QCOMPARE(cell(0, 0, 1), u"Haiti"_s);
        QCOMPARE(cell(0, 2, 1), u"12,500,000|28%"_s);
        QCOMPARE(cell(0, 2, 3), u"+12,200,000"_s);
        QCOMPARE(cell(0, 7, 3), u"+25,220,000"_s);
        QCOMPARE(tables.at(1)->columns(), 2);
        const QString text = m_edition->narratives(view.scopes.last()).first()->text;
        QVERIFY(cell(1, 1, 1).startsWith(text.section(u'\n', 0, 0).left(60)));
    }

    void aDifferenceToNothingIsNoNumber()
    {
        const QString text = plainText(View::of({*m_edition->find(u"fiji"_s), *m_edition->find(u"kenya"_s)}));
        QVERIFY(text.contains(u"not reported"_s));
        QVERIFY(text.contains(u'\u2013'));
    }

    void comparisonsGoFromRightToLeftWithTheirLanguage()
    {
        QTextDocument document;
        QTextOption option;
        option.setTextDirection(Qt::RightToLeft);
        document.setDefaultTextOption(option);
        DetailDocument writer(document, m_edition, QPalette(), QFont());
        writer.setRoom(2000);
        writer.writeView(View::of({*m_edition->find(u"haiti"_s), *m_edition->find(u"kenya"_s)}));
        document.setTextWidth(2000);
        const QList<QTextFrame *> frames = document.rootFrame()->childFrames();
        const auto *figures = qobject_cast<QTextTable *>(frames.first());
        const auto *texts = qobject_cast<QTextTable *>(frames.at(1));
        QVERIFY(figures && texts);
        const auto cell = [](const QTextTable *table, int row, int column) {
            return table->cellAt(row, column).firstCursorPosition().block();
        };
        // The names of the themes stand where reading begins.
        QCOMPARE(cell(figures, 0, 3).text(), u"US$"_s);
        QCOMPARE(cell(figures, 0, 2).text(), u"Haiti"_s);
        QCOMPARE(cell(figures, 0, 1).text(), u"Kenya"_s);
        QCOMPARE(cell(figures, 0, 0).text(), u"Difference"_s);
        QCOMPARE(cell(texts, 0, 1).text(), u"Haiti"_s);
        // Ones stand below ones, and headings above their figures.
        QCOMPARE(cell(figures, 0, 2).blockFormat().alignment(), cell(figures, 1, 2).blockFormat().alignment());
        QVERIFY(cell(figures, 1, 2).blockFormat().alignment().testFlags(Qt::AlignRight | Qt::AlignAbsolute));
        const QRectF names = document.documentLayout()->blockBoundingRect(cell(figures, 1, 3));
        QVERIFY(names.left() > 1000);
        QVERIFY(names.right() < 2000 - document.documentMargin() / 2);
    }

    void wordsOfTheBookAreReadInTheirOwnDirection()
    {
        QTextDocument document;
        QTextOption option;
        option.setTextDirection(Qt::RightToLeft);
        document.setDefaultTextOption(option);
        EditionData data = m_edition->data();
        data.notes.clear();
        data.notes.append({*m_edition->find(u"haiti"_s), u"Figures are rounded."_s});
        const auto edition = std::make_shared<const Edition>(data);
        DetailDocument(document, edition, QPalette(), QFont()).writeView(viewOf(u"haiti"_s));
        const Narrative *narrative = m_edition->narratives(*m_edition->find(u"haiti"_s)).first();
        const QTextCursor prose = document.find(narrative->text.left(30));
        QVERIFY(!prose.isNull());
        QCOMPARE(prose.block().textDirection(), Qt::LeftToRight);
        QVERIFY(document.toPlainText().contains(u"\u2068Figures are rounded.\u2069"_s));
    }

    void comparisonsOfEverySizeCanBeWritten_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("table");
        for (const int count : {2, 3, 6})
            QTest::addRow("%d", count) << count << true;
        for (const int count : {7, 60})
            QTest::addRow("%d", count) << count << false;
    }

    void comparisonsOfEverySizeCanBeWritten()
    {
        QFETCH(const int, count);
        QFETCH(const bool, table);
        QList<Scope> scopes{Scope::world(), Scope::region(2)};
        for (int place = 0; scopes.size() < count; ++place)
            scopes.append(Scope::place(place));
        QTextDocument document;
        DetailDocument(document, m_edition, QPalette(), QFont()).writeView(View::of(scopes));
        bool hasTable = false;
        for (const QTextFrame *frame : document.rootFrame()->childFrames())
            hasTable = hasTable || qobject_cast<const QTextTable *>(frame);
        QCOMPARE(hasTable, table);
        for (const Scope scope : scopes.mid(0, 40))
            QVERIFY(document.toPlainText().contains(m_edition->name(scope)));
    }

    void markupInDataIsShownAsText()
    {
        EditionData data = m_edition->data();
        const QString hostile = u"<img src=\"file:///etc/passwd\"><b>not bold</b> &amp;"_s;
        data.narratives[100].text = hostile;
        const auto edition = std::make_shared<const Edition>(data);
        QTextDocument document;
        DetailDocument(document, edition, QPalette(), QFont()).writeView(View::of({data.narratives[100].scope}));
        QVERIFY(document.toPlainText().contains(hostile));
    }

    void copyingAParagraphAddsItsCitation()
    {
        DetailPane pane;
        pane.setEdition(m_edition);
        pane.setView(viewOf(u"haiti"_s));
        auto *text = pane.findChild<QTextBrowser *>(u"detailText"_s);
        const Narrative *narrative = m_edition->narratives(*m_edition->find(u"haiti"_s)).first();
        const QTextCursor found = text->document()->find(narrative->text.left(25));
        QVERIFY(!found.isNull());
        text->setTextCursor(found);
        text->copy();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.contains(u"Migration Initiatives 2017, Haiti, Principle"_s), qPrintable(copied));
        QVERIFY(copied.contains(u"(summary)"_s));
    }

    void themeLinksAndScopeLinksLeadSomewhere()
    {
        DetailPane pane;
        pane.setEdition(m_edition);
        pane.resize(400, 300);
        QSignalSpy requested(&pane, &DetailPane::scopeRequested);
        pane.setView(viewOf(u"haiti"_s));
        auto *text = pane.findChild<QTextBrowser *>(u"detailText"_s);
        emit text->anchorClicked(QUrl(u"scope:kenya"_s));
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first().first().value<Scope>(), *m_edition->find(u"kenya"_s));
        emit text->anchorClicked(QUrl(u"scope:nowhere"_s));
        emit text->anchorClicked(QUrl(u"https://example.org/"_s));
        QCOMPARE(requested.size(), 1);
    }

    void aHitIsShownWhereItsOwnTextStands()
    {
        EditionData data = m_edition->data();
        const Scope haiti = *m_edition->find(u"haiti"_s);
        const QString twice = u"Nothing here.\nThe same words again."_s;
        data.narratives = {{haiti, 0, Narrative::Kind::Text, {}, twice, {}},
                           {haiti, 4, Narrative::Kind::Box, u"A box"_s, twice, {}}};
        const auto edition = std::make_shared<const Edition>(data);
        DetailPane pane;
        pane.setEdition(edition);
        pane.resize(400, 300);
        pane.setView(View::of({haiti}));
        const SearchMarks marks(SearchQuery(u"words "_s));
        SearchHit hit{SearchHit::Kind::Text, haiti, 4, 1, 0, marks.snippet(twice)};
        QCOMPARE(hit.snippet.first, (TextRange{twice.indexOf(u"words"_s), 5}));
        pane.highlight(marks, hit);
        const QTextCursor found = pane.findChild<QTextBrowser *>(u"detailText"_s)->textCursor();
        QCOMPARE(found.block().text().mid(found.positionInBlock(), 5), u"words"_s);
        QVERIFY(found.currentFrame() != found.document()->rootFrame()); // the box
        hit.snippet.first = {};                                         // only the title matched
        pane.highlight(marks, hit);
        QCOMPARE(pane.findChild<QTextBrowser *>(u"detailText"_s)->textCursor().block().text(), u"Nothing here."_s);
    }

    void theBrowserLoadsNothing()
    {
        SafeTextBrowser browser;
        const QVariant loaded =
            browser.document()->resource(QTextDocument::ImageResource, QUrl(u"file:///etc/hostname"_s));
        QVERIFY(loaded.toByteArray().isEmpty());
        QVERIFY(!browser.openLinks());
    }

    void aboutEdition_hasTheFrontMatter()
    {
        QTextDocument document;
        DetailDocument(document, m_edition, QPalette(), QFont()).writeAboutEdition();
        QVERIFY(document.toPlainText().contains(u"Foreword"_s));
        QVERIFY(document.toPlainText().contains(u"Migration Governance Index"_s));
    }
};

MIGOF_TEST(TestDetailDocument)
#include "tst_detaildocument.moc"
