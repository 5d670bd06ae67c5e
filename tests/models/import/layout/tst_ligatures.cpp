// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/layout/ligatures.h"
#include "tests/models/import/layout/pagesetter.h"
#include "tests/support/faultlines.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

QString textOf(const PrintedPage &page)
{
    QStringList words;
    for (const PageWord &word : page.words)
        words.append(word.text);
    return words.join(u' ');
}

QString mended(const QString &text, QByteArray *messages = nullptr)
{
    PageSetter setter(1);
    setter.line(40, 60, text);
    QList<PrintedPage> pages{setter.page()};
    Ligatures ligatures(pages);
    QSet<QString> vocabulary;
    Ligatures::addWords(vocabulary, u"Officers offer fish. The final flood of the field: officially affected, Zürich, "
                                    u"für über; efficient, official"_s);
    const QList<Fault> faults = ligatures.mend(vocabulary, u"book.pdf"_s);
    if (messages)
        *messages = told(faults);
    return textOf(pages.first());
}

} // namespace

class LigaturesTest : public QObject
{
    Q_OBJECT

private slots:
    void readsThem_data();
    void readsThem();
    void tellsWhatItRead();
};

void LigaturesTest::readsThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"Officers offer fish"_s << u"Officers offer fish"_s;
    QTest::newRow("exchanged bytes") << u"The 昀椀nal 昀氀ood, a昀昀ected"_s << u"The final flood, affected"_s;
    QTest::newRow("Chinese stays") << u"昀椀 昀"_s << u"昀椀 昀"_s;
    QTest::newRow("an odd letter for fi") << u"üsh, the ünal üeld"_s << u"fish, the final field"_s;
    QTest::newRow("an odd letter for ffi")
        << u"Oþcers, oþcially, eþcient oþcial"_s << u"Officers, officially, efficient official"_s;
    QTest::newRow("a letter that is meant") << u"für Zürich über"_s << u"für Zürich über"_s;
    QTest::newRow("too few words to tell") << u"üsh and ünal"_s << u"üsh and ünal"_s;
    QTest::newRow("words that nobody knows") << u"ñala ñela ñola"_s << u"ñala ñela ñola"_s;
}

void LigaturesTest::readsThem()
{
    QFETCH(const QString, text);
    QTEST(mended(text), "expected");
}

void LigaturesTest::tellsWhatItRead()
{
    QByteArray messages;
    mended(u"üsh, the ünal üeld"_s, &messages);
    QVERIFY2(messages.contains("“ü” was read as “fi” in 3 word"), messages.constData());
}

MIGOF_TEST(LigaturesTest)
#include "tst_ligatures.moc"
