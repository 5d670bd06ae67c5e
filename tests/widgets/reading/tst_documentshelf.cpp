// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tests/support/testpackage.h"
#include "widgets/reading/detailpane.h"
#include "widgets/reading/documentshelf.h"

#include <QAbstractTextDocumentLayout>
#include <QPointer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QTextDocument>

using namespace Qt::StringLiterals;

/// What is kept of the documents that were seen, and that the reading pane shows them as if they were written anew.
class TestDocumentShelf : public QObject
{
    Q_OBJECT

private:
    static QTextDocument *add(DocumentShelf &shelf, int place, int letters)
    {
        auto document = std::make_unique<QTextDocument>();
        document->setPlainText(QString(letters, u'a'));
        return shelf.add({Scope::place(place)}, std::move(document));
    }
    static const QTextDocument *shown(const DetailPane &pane)
    {
        return pane.findChild<QTextBrowser *>(u"detailText"_s)->document();
    }

private slots:
    void findsWhatWasAdded()
    {
        DocumentShelf shelf;
        QVERIFY(!shelf.find({Scope::place(0)}));
        const QTextDocument *first = add(shelf, 0, 10);
        const QTextDocument *second = add(shelf, 1, 10);
        QCOMPARE(shelf.find({Scope::place(0)}), first);
        QCOMPARE(shelf.find({Scope::place(1)}), second);
        QVERIFY(!shelf.find({Scope::place(0), Scope::place(1)}));
    }

    void letsGoOfWhatWasNotSeenForLongest()
    {
        DocumentShelf shelf;
        const QPointer<QTextDocument> first = add(shelf, 0, DocumentShelf::mostLetters / 2 - 5);
        const QPointer<QTextDocument> second = add(shelf, 1, DocumentShelf::mostLetters / 2 - 5);
        add(shelf, 2, 10);
        QVERIFY(shelf.find({Scope::place(0)})); // seen later than the second
        add(shelf, 3, 100);
        QVERIFY(first);
        QVERIFY(!second);
    }

    void theNewestStaysHoweverLong()
    {
        DocumentShelf shelf;
        const QPointer<QTextDocument> document = add(shelf, 0, DocumentShelf::mostLetters * 2);
        QVERIFY(document);
    }

    void theSameScopesReplace()
    {
        DocumentShelf shelf;
        const QPointer<QTextDocument> before = add(shelf, 0, 10);
        const QTextDocument *after = add(shelf, 0, 20);
        QVERIFY(!before);
        QCOMPARE(shelf.find({Scope::place(0)}), after);
    }

    void goingBackShowsTheSameDocument()
    {
        DetailPane pane;
        pane.setEdition(smallEdition());
        QTest::qWait(100); // until the references were read
        pane.setView(View::of({Scope::place(0)}));
        const QTextDocument *place = shown(pane);
        pane.setView(View::of({Scope::world()}));
        QVERIFY(shown(pane) != place);
        pane.setView(View::of({Scope::place(0)}));
        QCOMPARE(shown(pane), place);
    }

    void otherColoursAreWrittenAnew()
    {
        DetailPane pane;
        pane.setEdition(smallEdition());
        pane.setView(View::of({Scope::place(0)}));
        const QString before = shown(pane)->toHtml();
        QPalette dark = pane.palette();
        dark.setColor(QPalette::Window, Qt::black);
        dark.setColor(QPalette::Base, Qt::black);
        dark.setColor(QPalette::WindowText, Qt::white);
        dark.setColor(QPalette::Text, Qt::white);
        pane.setPalette(dark);
        QVERIFY(shown(pane)->toHtml() != before);
    }

    void aDocumentIsLaidOutOnceAndNotWholeWhenItIsShown()
    {
        EditionData data = smallEdition()->data();
        constexpr int paragraphs = 400;
        QString text;
        for (int i = 0; i < paragraphs; ++i)
            text += u"A paragraph of many words that takes several lines in a narrow pane, number %1.\n"_s.arg(i);
        data.narratives.first().text = text.trimmed();
        const Scope scope = data.narratives.first().scope;
        DetailPane pane;
        pane.resize(300, 400);
        pane.setEdition(std::make_shared<const Edition>(data));
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        QTest::qWait(100); // until the references were read
        pane.setView(View::of({scope}));
        auto *browser = pane.findChild<QTextBrowser *>(u"detailText"_s);
        const int estimated = browser->verticalScrollBar()->maximum();
        QVERIFY(estimated > 0);
        // Nothing asked for the end yet; the bar is an estimate until idle time has gone through the rest.
        const auto *layout = browser->document()->documentLayout();
        const QSignalSpy sized(layout, &QAbstractTextDocumentLayout::documentSizeChanged);
        QTRY_VERIFY(!sized.isEmpty());
        QTest::qWait(200);
        const int whole = browser->verticalScrollBar()->maximum();
        QVERIFY2(qAbs(whole - estimated) < whole / 2, qPrintable(u"%1 %2"_s.arg(estimated).arg(whole)));
        QVERIFY(whole != estimated);
    }
};

MIGOF_TEST(TestDocumentShelf)
#include "tst_documentshelf.moc"
