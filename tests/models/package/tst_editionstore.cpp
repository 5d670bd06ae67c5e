// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edition/differences.h"
#include "models/import/importsummary.h"
#include "models/package/datapackagereader.h"
#include "models/package/editionstore.h"
#include "tests/support/testmain.h"
#include "tests/support/testpackage.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestEditionStore : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    EditionStore m_store;

    static Edition named(const QString &name, const QString &title)
    {
        EditionData data = smallEdition()->data();
        data.name = name;
        data.title = title;
        return Edition(data);
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = EditionStore(m_folder->filePath(u"editions"_s));
    }

    void whatIsKeptIsListedByTitleAndReadsBack()
    {
        QVERIFY(m_store.entries().isEmpty());
        QVERIFY(!m_store.keep(named(u"second"_s, u"B"_s)));
        QVERIFY(!m_store.keep(named(u"first"_s, u"A"_s)));
        const QList<EditionStore::Entry> entries = m_store.entries();
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries.first().title, u"A"_s);
        const EditionPtr read = DataPackageReader::read(entries.first().path).edition;
        QVERIFY(read);
        QVERIFY(compareFigures(*read, *smallEdition()).isEmpty());
    }

    void keepingTheSameNameReplaces()
    {
        QVERIFY(!m_store.keep(named(u"book"_s, u"Old"_s)));
        QVERIFY(m_store.contains(u"book"_s));
        QVERIFY(!m_store.keep(named(u"book"_s, u"New"_s)));
        QCOMPARE(m_store.entries().size(), 1);
        QCOMPARE(m_store.entries().first().title, u"New"_s);
        // Nothing of the exchange is left behind.
        QCOMPARE(
            QDir(m_folder->filePath(u"editions"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            QStringList{u"book"_s});
    }

    void removingForgetsTheEditionAlone()
    {
        QVERIFY(!m_store.keep(named(u"book"_s, u"Book"_s)));
        QVERIFY(!m_store.keep(named(u"other"_s, u"Other"_s)));
        QVERIFY(!m_store.remove(u"book"_s));
        QVERIFY(!m_store.contains(u"book"_s));
        QCOMPARE(m_store.entries().size(), 1);
        QVERIFY(m_store.remove(u"book"_s));
    }

    void namesAreNeverPaths_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("parent") << u"../outside"_s;
        QTest::newRow("absolute") << u"/tmp/outside"_s;
        QTest::newRow("hidden") << u".hidden"_s;
        QTest::newRow("empty") << QString();
    }

    void namesAreNeverPaths()
    {
        QFETCH(QString, name);
        QVERIFY(m_store.keep(named(name, u"Title"_s)));
        QVERIFY(!m_store.contains(name));
        QVERIFY(m_store.remove(name));
        QVERIFY(!QDir(m_folder->filePath(u"outside"_s)).exists());
    }

    void withoutAFolderNothingIsKept()
    {
        const EditionStore nowhere;
        QVERIFY(nowhere.keep(*smallEdition()));
        QVERIFY(nowhere.entries().isEmpty());
    }

    void comparison_findsEveryFigureThatDiffers()
    {
        EditionData data = smallEdition()->data();
        QVERIFY(compareFigures(*smallEdition(), Edition(data)).isEmpty());
        const qsizetype notReported = data.funding.indexOf(Funding());
        QVERIFY(notReported >= 0);
        data.funding[notReported] = 0; // a zero is not the same as nothing
        data.printedTotals.first().amount += 1;
        const QList<EditionDifference> differences = compareFigures(Edition(data), *smallEdition());
        QCOMPARE(differences.size(), 2);
        QCOMPARE(std::count_if(differences.cbegin(), differences.cend(),
                               [](const EditionDifference &difference) { return difference.printedTotal; }),
                 1);
        QCOMPARE(ImportSummary::differences(Edition(data), *smallEdition()).size(), 2);
    }

    void comparison_namesWhatOnlyOneOfThemHas()
    {
        EditionData data = smallEdition()->data();
        data.printedTotals.removeLast();
        const QList<EditionDifference> differences = compareFigures(Edition(data), *smallEdition());
        QCOMPARE(differences.size(), 1);
        QVERIFY(!differences.first().first);
        QVERIFY(differences.first().second);
    }

    void summary_countsWhatWasFound()
    {
        const QString text = ImportSummary::text(*smallEdition(), *smallEdition());
        QVERIFY2(text.contains(u"2 region"_s) && text.contains(u"5 place"_s), qPrintable(text));
        QVERIFY(text.contains(u"Every figure equals"_s));
    }
};

MIGOF_TEST(TestEditionStore)
#include "tst_editionstore.moc"
