// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/pages/pagestream.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;

namespace
{

PageMessage pageMessage()
{
    PageMessage message{PageMessage::Kind::Page, 0, {}};
    message.page = {3, u"iii"_s, {595, 842}, {}, 2};
    message.page.words = {{u"Größe"_s, {10.5, 20.25, 30, 11}, 9, true, false},
                          {u"-"_s, {44, 20.25, 3, 11}, 9, false, true}};
    return message;
}

QList<PageMessage::Kind> kindsIn(PageStream &stream)
{
    QList<PageMessage::Kind> kinds;
    while (const std::optional<PageMessage> message = stream.next())
        kinds.append(message->kind);
    return kinds;
}

} // namespace

class PageStreamTest : public QObject
{
    Q_OBJECT

private slots:
    void carriesAPage();
    void waitsForTheRest();
    void refusesWhatIsNoMessage_data();
    void refusesWhatIsNoMessage();
};

void PageStreamTest::carriesAPage()
{
    PageStream stream;
    stream.append(PageStream::written(pageMessage()));
    const std::optional<PageMessage> read = stream.next();
    QVERIFY(read);
    QCOMPARE(read->page.number, 3);
    QCOMPARE(read->page.label, u"iii"_s);
    QCOMPARE(read->page.size, QSizeF(595, 842));
    QCOMPARE(read->page.wordsAcross, 2);
    QCOMPARE(read->page.words.size(), 2);
    QCOMPARE(read->page.words.first().text, u"Größe"_s);
    QCOMPARE(read->page.words.first().box, QRectF(10.5, 20.25, 30, 11));
    QVERIFY(read->page.words.first().bold && !read->page.words.first().italic);
    QVERIFY(!read->page.words.last().bold && read->page.words.last().italic);
    QVERIFY(!stream.next() && !stream.isBroken());
}

void PageStreamTest::waitsForTheRest()
{
    const QByteArray bytes = PageStream::written({PageMessage::Kind::Opened, 7, {}}) +
                             PageStream::written(pageMessage()) +
                             PageStream::written({PageMessage::Kind::Finished, 0, {}});
    PageStream stream;
    QList<PageMessage::Kind> kinds;
    for (const char byte : bytes) {
        stream.append(QByteArray(1, byte));
        kinds += kindsIn(stream);
    }
    QCOMPARE(kinds, (QList{PageMessage::Kind::Opened, PageMessage::Kind::Page, PageMessage::Kind::Finished}));
    QVERIFY(!stream.isBroken());
}

void PageStreamTest::refusesWhatIsNoMessage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray sound = PageStream::written(pageMessage());
    QTest::newRow("text") << QByteArray("expected a message, found a sentence");
    QTest::newRow("too long") << QByteArray("\x7f\xff\xff\xff", 4);
    QTest::newRow("empty") << QByteArray(4, '\0');
    QByteArray kind = sound;
    kind[4] = 99;
    QTest::newRow("of an unknown kind") << kind;
    QByteArray shorter = sound.chopped(1);
    shorter[3] = char(shorter[3] - 1);
    QTest::newRow("a byte short") << shorter;
    QByteArray longer = sound + 'x';
    longer[3] = char(longer[3] + 1);
    QTest::newRow("a byte long") << longer;
    PageMessage endless = pageMessage();
    endless.page.words.first().box.setWidth(std::numeric_limits<double>::infinity());
    QTest::newRow("a word without end") << PageStream::written(endless);
    PageMessage wordless = pageMessage();
    wordless.page.words.first().text.clear();
    QTest::newRow("a word without letters") << PageStream::written(wordless);
    QTest::newRow("more pages than a book has")
        << PageStream::written({PageMessage::Kind::Opened, PageStream::mostPages + 1, {}});
}

void PageStreamTest::refusesWhatIsNoMessage()
{
    QFETCH(const QByteArray, bytes);
    PageStream stream;
    stream.append(bytes);
    QVERIFY(!stream.next());
    QVERIFY(stream.isBroken());
    stream.append(PageStream::written(pageMessage()));
    QVERIFY(!stream.next());
}

MIGOF_TEST(PageStreamTest)
#include "tst_pagestream.moc"
