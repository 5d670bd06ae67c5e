// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/csvreader.h"
#include "models/translation/checks/lookuprecorder.h"
#include "models/translation/tsreader.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

/// A table of strings by the names of its columns.
using Rows = QList<QHash<QString, QString>>;

Rows glossary(QStringList &columns)
{
    QFile file(QStringLiteral(MIGOF_SOURCES "/docs/glossary.csv"));
    Rows rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    const auto take = [&](const CsvRecord &record) {
        if (columns.isEmpty()) {
            columns = record.fields;
            return true;
        }
        QHash<QString, QString> row;
        for (qsizetype i = 0; i < qMin(columns.size(), record.fields.size()); ++i)
            row.insert(columns.at(i), record.fields.at(i));
        rows.append(row);
        return true;
    };
    const auto fault = CsvReader::read(file, u"glossary.csv"_s, take);
    return fault ? Rows() : rows;
}

/// What a reader sees of a label: "&Format:" and "Save as…" are terms with something behind them.
QString termIn(const QString &text)
{
    QString term = LookupRecorder::shownForm(text);
    while (!term.isEmpty() && u"…:： "_s.contains(term.back()))
        term.chop(1);
    return term;
}

} // namespace

/// docs/glossary.csv: the words that are the same wherever they stand.
class TestGlossary : public QObject
{
    Q_OBJECT

    QStringList m_columns;
    Rows m_rows;

private slots:
    void initTestCase()
    {
        m_rows = glossary(m_columns);
        QCOMPARE(m_columns.mid(0, 4), QStringList({u"term"_s, u"domain"_s, u"alone"_s, u"definition"_s}));
        QVERIFY(m_rows.size() > 50);
    }

    void aTermIsTheTextOfALabel_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("term");
        QTest::newRow("mnemonic") << u"&Places"_s << u"Places"_s;
        QTest::newRow("colon") << u"&Preset:"_s << u"Preset"_s;
        QTest::newRow("ellipsis after a blank") << u"Drucken\u00A0…"_s << u"Drucken"_s;
        QTest::newRow("Chinese") << u"预设(&P)："_s << u"预设"_s;
    }

    void aTermIsTheTextOfALabel()
    {
        QFETCH(const QString, label);
        QFETCH(const QString, term);
        QCOMPARE(termIn(label), term);
    }

    void everyTermIsThereOnceInEveryLanguageWithADefinition()
    {
        QStringList seen;
        for (const auto &row : m_rows) {
            const QString term = row.value(u"term"_s);
            QVERIFY2(!seen.contains(term), qPrintable(term));
            seen.append(term);
            for (const QString &column : m_columns) {
                if (column != "alone"_L1)
                    QVERIFY2(!row.value(column).isEmpty(), qPrintable(term + u": "_s + column));
            }
        }
    }

    void cataloguesUseTheTerms_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : m_columns.mid(4))
            QTest::newRow(qPrintable(language)) << language;
    }

    void cataloguesUseTheTerms()
    {
        QFETCH(const QString, language);
        const QString path = QStringLiteral(MIGOF_SOURCES "/translations/migof-explorer_%1.ts").arg(language);
        const auto catalogue = TsReader::readFile(path).value;
        QVERIFY(catalogue);
        QMultiHash<QString, QString> translations;
        for (const TsMessage &message : catalogue->messages) {
            if (message.translations.size() == 1)
                translations.insert(termIn(message.source), termIn(message.translations.first()));
        }
        QStringList told;
        for (const auto &row : m_rows) {
            const QString term = row.value(u"term"_s);
            QStringList words = row.value(language).split(u" | "_s);
            for (QString &word : words)
                word = termIn(word);
            const QStringList found = translations.values(termIn(term));
            if (found.isEmpty() == (row.value(u"alone"_s) == "yes"_L1))
                told.append(u"“%1” stands alone in the program, or it does not: see the column “alone”"_s.arg(term));
            for (const QString &translation : found) {
                if (!words.contains(translation))
                    told.append(u"“%1” is “%2”; the glossary has %3"_s.arg(term, translation, row.value(language)));
            }
        }
        QVERIFY2(told.isEmpty(), qPrintable(told.join(u'\n')));
    }
};

MIGOF_TEST(TestGlossary)
#include "tst_glossary.moc"
