// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/datapackagereader.h"
#include "models/search/searchresultmodel.h"
#include "models/viewing/settings.h"
#include "resources/embeddededition.h"
#include "tests/support/testmain.h"
#include "tests/support/testpackage.h"
#include "widgets/search/searchfield.h"
#include "widgets/search/searchpanel.h"
#include "widgets/window/mainwindow.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QListView>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>

using namespace Qt::StringLiterals;

class SearchTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void shortcutLeadsToTheField();
    void resultsAppearWhileTyping();
    void resultsAreGroupedByPlace();
    void enterGoesToTheTextAndHighlightsIt();
    void enterWaitsForItsAnswer();
    void arrowKeysPassOverHeadings();
    void clickGoesToTheText();
    void nextAndPreviousGoThroughTheTexts();
    void escapeClosesThenClears();
    void escapeInTheTextClearsHighlights();
    void highlightsStayWhileWalkingOn();
    void chipsNarrowToATheme();
    void noMatchOffersTheNearestWords();
    void anyTextCanBeTyped_data();
    void anyTextCanBeTyped();
    void frontMatterOpensInItsDialog();
    void panelFollowsTheEdition();
    void panelStaysInTheWindow_data();
    void panelStaysInTheWindow();
    void whatTakesTheFocusHasAName();
    void screenReadersHearTheCurrentHit();

private:
    template <typename T> T *find(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }
    SearchField *field() const { return find<SearchField>("searchField"); }
    SearchPanel *panel() const { return find<SearchPanel>("searchPanel"); }
    QListView *list() const { return find<QListView>("searchResults"); }
    QTextBrowser *detail() const { return find<QTextBrowser>("detailText"); }
    QAction *action(const char *name) const { return find<QAction>(name); }
    const SearchResult &result() const { return panel()->model().result(); }
    Scope scope(const QString &id) const { return *m_edition->find(id); }
    QStringList highlighted() const
    {
        QStringList words;
        for (const QTextEdit::ExtraSelection &selection : detail()->extraSelections())
            words.append(selection.cursor.selectedText());
        return words;
    }
    void type(const QString &text)
    {
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(field(), text);
        QTRY_COMPARE(result().request.text, field()->text());
    }

    EditionPtr m_edition;
    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void SearchTest::initTestCase()
{
    m_edition = DataPackageReader::read(embeddedPackagePath()).edition;
    QVERIFY(m_edition);
}

void SearchTest::init()
{
    QFile::remove(m_folder.filePath(u"settings.ini"_s));
    m_settings = std::make_unique<Settings>(
        std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat));
    m_window = std::make_unique<MainWindow>(*m_settings, m_edition);
    m_window->resize(1440, 900);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void SearchTest::cleanup()
{
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    m_window.reset();
}

void SearchTest::shortcutLeadsToTheField()
{
    detail()->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(field()->hasFocus());
    QVERIFY(!panel()->isVisible());
}

void SearchTest::resultsAppearWhileTyping()
{
    type(u"cholera"_s);
    QTRY_VERIFY(panel()->isVisible());
    QVERIFY(field()->hasFocus());
    const int all = result().total();
    QVERIFY(all > 0);
    QTest::keyClicks(field(), u" haiti"_s);
    QTRY_COMPARE(result().request.text, u"cholera haiti"_s);
    QVERIFY(result().total() < all);
}

void SearchTest::resultsAreGroupedByPlace()
{
    type(u"health "_s);
    SearchResultModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setResult(result());
    QStringList headings;
    int hits = 0;
    QString heading;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        if (index.data(SearchResultModel::IsHeadingRole).toBool()) {
            heading = index.data().toString();
            QVERIFY(!headings.contains(heading));
            headings.append(heading);
            QVERIFY(!index.flags().testFlag(Qt::ItemIsSelectable));
            continue;
        }
        const SearchHit &hit = model.result().hits.at(model.hitAt(row));
        QVERIFY(heading.endsWith(m_edition->name(hit.scope)) || hit.scope == Scope::world());
        ++hits;
    }
    QCOMPARE(hits, result().hits.size());
    QCOMPARE(model.hitAt(1), 0);
    model.setResult({});
    QCOMPARE(model.nextHitRow(-1, 1), -1);
}

void SearchTest::enterGoesToTheTextAndHighlightsIt()
{
    type(u"place:haiti theme:o3 border"_s);
    QTRY_VERIFY(panel()->isVisible());
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(!panel()->isVisible());
    QCOMPARE(m_window->view(), View::of({scope(u"haiti"_s)}, 5));
    const QStringList words = highlighted();
    QVERIFY(!words.isEmpty());
    for (const QString &word : words)
        QVERIFY(word.startsWith(u"border"_s, Qt::CaseInsensitive));
    // The match that was chosen can be seen.
    const QRect cursor = detail()->cursorRect();
    QVERIFY(detail()->viewport()->rect().contains(cursor));
    QVERIFY(detail()->textCursor().block().text().contains(u"border"_s, Qt::CaseInsensitive));
}

void SearchTest::enterWaitsForItsAnswer()
{
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(field(), u"seychelles"_s);
    QTest::keyClick(field(), Qt::Key_Return); // at once
    QTRY_COMPARE(m_window->view().scopes, QList{scope(u"mauritius"_s)});
    QVERIFY(!panel()->isVisible());
}

void SearchTest::arrowKeysPassOverHeadings()
{
    type(u"counter-trafficking"_s);
    QTRY_VERIFY(panel()->isVisible());
    QCOMPARE(panel()->currentRow(), 1); // row 0 is a heading
    QSet<int> seen;
    for (qsizetype i = 0; i < result().hits.size(); ++i) {
        seen.insert(panel()->currentRow());
        QVERIFY(panel()->currentRow() > 0);
        QTest::keyClick(field(), Qt::Key_Down);
    }
    QCOMPARE(seen.size(), result().hits.size());
    QCOMPARE(panel()->currentRow(), 1); // round
    QTest::keyClick(field(), Qt::Key_Up);
    QCOMPARE(panel()->currentRow(), panel()->model().rowCount() - 1);
    QVERIFY(field()->hasFocus());
}

void SearchTest::clickGoesToTheText()
{
    type(u"counter-trafficking"_s);
    QTRY_VERIFY(panel()->isVisible());
    const int row = panel()->model().nextHitRow(1, 1);
    const SearchHit hit = result().hits.at(panel()->model().hitAt(row));
    const QRect rect = list()->visualRect(list()->model()->index(row, 0));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, rect.center());
    QCOMPARE(m_window->view(), View::of({hit.scope}, hit.theme));
    QVERIFY(!highlighted().isEmpty());
}

void SearchTest::nextAndPreviousGoThroughTheTexts()
{
    type(u"cholera"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    const View first = m_window->view();
    QList<View> seen{first};
    for (qsizetype i = 1; i < result().hits.size(); ++i) {
        QTest::keyClick(m_window.get(), Qt::Key_F3);
        seen.append(m_window->view());
    }
    QVERIFY(seen.last() != first);
    QTest::keyClick(m_window.get(), Qt::Key_F3);
    QCOMPARE(m_window->view(), first); // round
    QTest::keyClick(m_window.get(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(m_window->view(), seen.last());
    QTest::keyClick(m_window.get(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(m_window->view(), seen.at(seen.size() - 2));
}

void SearchTest::escapeClosesThenClears()
{
    type(u"border"_s);
    QTRY_VERIFY(panel()->isVisible());
    QTest::keyClick(field(), Qt::Key_Return);
    QTest::keyClick(field(), Qt::Key_Down); // the panel again
    QVERIFY(panel()->isVisible());
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(!panel()->isVisible());
    QCOMPARE(field()->text(), u"border"_s);
    QVERIFY(!highlighted().isEmpty());
    QTest::keyClick(field(), Qt::Key_Escape);
    QCOMPARE(field()->text(), QString());
    QVERIFY(highlighted().isEmpty());
}

void SearchTest::escapeInTheTextClearsHighlights()
{
    type(u"border"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    detail()->setFocus();
    QVERIFY(!highlighted().isEmpty());
    QTest::keyClick(detail(), Qt::Key_Escape);
    QVERIFY(highlighted().isEmpty());
    QCOMPARE(field()->text(), QString());
}

void SearchTest::highlightsStayWhileWalkingOn()
{
    type(u"migrants"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    m_window->goTo({scope(u"kenya"_s)});
    QVERIFY(highlighted().contains(u"migrants"_s));
}

void SearchTest::chipsNarrowToATheme()
{
    type(u"health"_s);
    QTRY_VERIFY(panel()->isVisible());
    const QList<int> counts = result().counts;
    auto *chip = find<QToolButton>("searchChip5"); // all, none, then the themes from 2 on
    QCOMPARE(chip->text(), QString::number(counts.at(4)));
    QTest::mouseClick(chip, Qt::LeftButton);
    QTRY_COMPARE(result().request.theme, std::optional(3));
    QCOMPARE(result().counts, counts);
    QCOMPARE(result().total(), counts.at(4));
    for (const SearchHit &hit : result().hits)
        QCOMPARE(hit.theme, 3);
    QVERIFY(field()->hasFocus());
    QTest::keyClicks(field(), u" law"_s); // a new query looks everywhere again
    QTRY_COMPARE(result().request.text, u"health law"_s);
    QVERIFY(!result().request.theme);
}

void SearchTest::noMatchOffersTheNearestWords()
{
    type(u"traficking "_s);
    QTRY_VERIFY(panel()->isVisible());
    QVERIFY(!list()->isVisible());
    QVERIFY(find<QLabel>("searchEmpty")->text().contains(u"traficking"_s));
    auto *suggestion = find<QToolButton>("searchSuggestion0");
    QVERIFY(suggestion);
    const QWidget *panel = suggestion->parentWidget();
    QTRY_VERIFY(panel->rect().contains(suggestion->geometry())); // whole, at the first time too
    QVERIFY(suggestion->height() >= suggestion->sizeHint().height());
    QTest::mouseClick(suggestion, Qt::LeftButton);
    QCOMPARE(field()->text(), u"trafficking "_s);
    QTRY_VERIFY(list()->isVisible());
    QVERIFY(result().total() > 0);
}

void SearchTest::anyTextCanBeTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("open quote") << u"\"AND("_s;
    QTest::newRow("syntax") << u"NEAR(a b) body:* ^x"_s;
    QTest::newRow("punctuation") << u"(*\"-"_s;
    QTest::newRow("markup") << u"<b>migrants</b> &amp;"_s;
    QTest::newRow("emoji") << u"😀 migrants"_s;
    QTest::newRow("right to left") << u"الهجرة"_s;
    QTest::newRow("10,000 characters") << QString(10'000, u'x');
}

void SearchTest::anyTextCanBeTyped()
{
    QFETCH(const QString, text);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    field()->insert(text); // one key after the other takes minutes for the longest
    QTRY_COMPARE(result().request.text, text);
    QTRY_VERIFY(panel()->isVisible());
    QVERIFY(result().error.isEmpty());
    QVERIFY(list()->isVisible() != find<QLabel>("searchEmpty")->isVisible());
    QVERIFY(m_window->rect().contains(panel()->geometry()));
    QTest::keyClick(field(), Qt::Key_Return);
}

void SearchTest::frontMatterOpensInItsDialog()
{
    type(u"\"Foreword by the Director General\""_s);
    QTest::keyClick(field(), Qt::Key_Return);
    auto *dialog = find<QDialog>("aboutEdition");
    QVERIFY(dialog);
    QVERIFY(!dialog->findChild<QTextBrowser *>()->extraSelections().isEmpty());
}

void SearchTest::panelFollowsTheEdition()
{
    type(u"borovia"_s);
    QTRY_VERIFY(panel()->isVisible());
    QVERIFY(result().hits.isEmpty());
    const EditionPtr small = smallEdition();
    m_window->setEdition(small);
    QTRY_COMPARE(result().edition, small);
    QVERIFY(!result().hits.isEmpty());
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(m_window->view().scopes, QList{Scope::place(2)});
}

void SearchTest::panelStaysInTheWindow_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QSize>("size");
    QTest::newRow("wide") << Qt::LeftToRight << QSize(1600, 1000);
    QTest::newRow("small") << Qt::LeftToRight << QSize(900, 500);
    QTest::newRow("right to left") << Qt::RightToLeft << QSize(1600, 1000);
}

void SearchTest::panelStaysInTheWindow()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const QSize, size);
    QGuiApplication::setLayoutDirection(direction);
    m_window->resize(size);
    type(u"health"_s);
    QTRY_VERIFY(panel()->isVisible());
    QVERIFY(m_window->rect().contains(panel()->geometry()));
    QVERIFY(panel()->y() >= field()->mapTo(m_window.get(), QPoint(0, field()->height())).y());
    QCOMPARE(panel()->geometry().center().x() < m_window->width() / 2, direction == Qt::RightToLeft);
    QVERIFY(list()->height() > 100);
    m_window->resize(size * 0.9);
    QTRY_VERIFY(m_window->rect().contains(panel()->geometry()));
}

void SearchTest::whatTakesTheFocusHasAName()
{
    for (const QString &text : {u"health"_s, u"traficking"_s}) {
        field()->clear();
        type(text + u' ');
        QTRY_VERIFY(panel()->isVisible());
        for (const QWidget *widget : panel()->findChildren<QWidget *>()) {
            if (widget->focusPolicy() & Qt::TabFocus && widget->isVisible())
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }
    QVERIFY(!field()->accessibleName().isEmpty());
    QVERIFY(!list()->accessibleName().isEmpty());
}

void SearchTest::screenReadersHearTheCurrentHit()
{
    type(u"cholera"_s);
    QTRY_VERIFY(panel()->isVisible());
    const QString first = field()->accessibleDescription();
    QVERIFY2(first.contains(u"cholera"_s, Qt::CaseInsensitive), qPrintable(first));
    QTest::keyClick(field(), Qt::Key_Down);
    QVERIFY(field()->accessibleDescription() != first);
}

MIGOF_TEST(SearchTest)
#include "tst_search.moc"
