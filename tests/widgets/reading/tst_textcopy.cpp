// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "widgets/reading/documentwriter.h"
#include "widgets/reading/textcopy.h"
#include "widgets/reading/textwalk.h"

#include <QMimeData>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::StringLiterals;

/// What a selection in a text gives, and what a double click selects.
class TestTextCopy : public QObject
{
    Q_OBJECT

private:
    QTextDocument m_document;

    QTextCursor selected(const QString &words) const { return m_document.find(words); }

private slots:
    void init()
    {
        m_document.setPlainText(u"Needed: US$ 12,513,000 in all\nTwo ships sail north <early>\nLast"_s);
        auto *source = new SourceBlock;
        source->citation = u"NAO, Small Initiatives, Åland"_s;
        m_document.findBlockByNumber(1).setUserData(source);
    }

    void citesSentencesAlone_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("cited");
        QTest::newRow("sentence") << u"Two ships sail north"_s << true;
        QTest::newRow("name") << u"ships"_s << false;
        QTest::newRow("two words") << u"Two ships"_s << false;
        QTest::newRow("of a paragraph without a source") << u"Needed: US$ 12,513,000 in all"_s << false;
    }

    void citesSentencesAlone()
    {
        QFETCH(const QString, words);
        QFETCH(const bool, cited);
        const std::unique_ptr<QMimeData> data(TextCopy::selected(selected(words), TextCopy::Citations::With));
        QCOMPARE(data->text(), cited ? words + u"\n\nNAO, Small Initiatives, Åland"_s : words);
        QCOMPARE(data->html().contains(u"NAO, Small"_s), cited);
    }

    void goesWithoutCitationOnRequest()
    {
        const QTextCursor cursor = selected(u"Two ships sail north <early>"_s);
        const std::unique_ptr<QMimeData> data(TextCopy::selected(cursor, TextCopy::Citations::Without));
        QCOMPARE(data->text(), u"Two ships sail north <early>"_s);
        QVERIFY(data->html().contains(u"&lt;early&gt;"_s));
    }

    void leavesTheWindowsColoursAndLinks()
    {
        QTextCharFormat format;
        format.setForeground(QColor(0xe6, 0xe9, 0xed));
        format.setAnchor(true);
        format.setAnchorHref(u"scope:haiti"_s);
        format.setFontWeight(QFont::DemiBold);
        selected(u"ships"_s).setCharFormat(format);
        const std::unique_ptr<QMimeData> data(
            TextCopy::selected(selected(u"Two ships sail north"_s), TextCopy::Citations::With));
        QVERIFY(!data->html().contains(u"#e6e9ed"_s));
        QVERIFY(!data->html().contains(u"scope:"_s));
        QVERIFY(data->html().contains(u"font-weight:"_s));
    }

    void findsTheWholeNumber_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("number");
        QTest::newRow("commas") << u"US$ 12,513,000."_s << u"000"_s << u"12,513,000"_s;
        QTest::newRow("narrow spaces") << u"12\u202F513\u202F000 $"_s << u"513"_s << u"12\u202F513\u202F000"_s;
        QTest::newRow("Arabic") << u"\u0661\u0662\u066C\u0665\u0661\u0663"_s << u"\u0665\u0661\u0663"_s
                                << u"\u0661\u0662\u066C\u0665\u0661\u0663"_s;
        QTest::newRow("decimals") << u"4.65 million"_s << u"65"_s << u"4.65"_s;
        QTest::newRow("years in a row") << u"2016, 2017"_s << u"2017"_s << u"2017"_s;
        QTest::newRow("a word") << u"all of it"_s << u"all"_s << QString();
    }

    void findsTheWholeNumber()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, part);
        QFETCH(const QString, number);
        m_document.setPlainText(text);
        QCOMPARE(TextWalk::wholeNumber(selected(part)).selectedText(), number);
    }

    void walksParagraphsWithWords()
    {
        m_document.setPlainText(u"One\n\nTwo"_s);
        QCOMPARE(TextWalk::paragraph(m_document, 0, 0).selectedText(), u"One"_s);
        QCOMPARE(TextWalk::paragraph(m_document, 0, 1).selectedText(), u"Two"_s);
        QCOMPARE(TextWalk::paragraph(m_document, 6, -1).selectedText(), u"One"_s);
        QVERIFY(TextWalk::paragraph(m_document, 6, 1).isNull());
    }
};

MIGOF_TEST(TestTextCopy)
#include "tst_textcopy.moc"
