// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/translation/tsreader.h"
#include "models/translation/tswriter.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestTsWriter : public QObject
{
    Q_OBJECT

private:
    static TsMessage message(const QString &context, const QString &source, bool numerus = false)
    {
        TsMessage message;
        message.context = context;
        message.source = source;
        message.comment = u"a menu"_s;
        message.extraComment = u"%1 is a \"name\" <b>"_s;
        message.numerus = numerus;
        message.translations = {u"of another language"_s};
        message.state = TsMessage::State::Finished;
        return message;
    }

private slots:
    void aNewCatalogueHasEveryStringAndNoTranslation_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("forms");
        QTest::newRow("two forms") << u"pt_BR"_s << 2;
        QTest::newRow("six forms") << u"ar"_s << 6;
        QTest::newRow("one form") << u"ja"_s << 1;
    }
    void aNewCatalogueHasEveryStringAndNoTranslation()
    {
        QFETCH(QString, language);
        QFETCH(int, forms);
        const QList<TsMessage> messages{message(u"B"_s, u"Save & close\n<now>"_s),
                                        message(u"A"_s, u"%n place(s)"_s, true), message(u"B"_s, u"Open"_s)};
        const Result<TsCatalogue> read =
            TsReader::read(TsWriter::emptyCatalogue(messages, language, u"en"_s), u"new.ts"_s);
        QVERIFY2(read.value, read.faults.isEmpty() ? "" : qPrintable(read.faults.first().toString()));
        QCOMPARE(read.value->language, language);
        QCOMPARE(read.value->sourceLanguage, u"en"_s);
        QCOMPARE(read.value->completeness(), 0);
        const QList<TsMessage> &written = read.value->messages;
        QCOMPARE(written.size(), 3);
        // By context, as lupdate writes them.
        QCOMPARE(written.at(0).key(), messages.at(1).key());
        QCOMPARE(written.at(1).key(), messages.at(0).key());
        QCOMPARE(written.at(2).key(), messages.at(2).key());
        QCOMPARE(written.at(1).extraComment, messages.at(0).extraComment);
        QCOMPARE(written.at(0).translations, QStringList(forms, QString()));
        for (const TsMessage &each : written)
            QVERIFY(!each.isTranslated());
    }
};

MIGOF_TEST(TestTsWriter)
#include "tst_tswriter.moc"
