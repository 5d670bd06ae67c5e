// SPDX-License-Identifier: GPL-3.0-or-later
// Building the index and asking it, on the embedded edition and on one of 100,000 texts; grep over the same texts for
// comparison.
#include "models/package/datapackagereader.h"
#include "models/search/searchindex.h"
#include "resources/embeddededition.h"
#include "tests/support/testmain.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

// Texts of words drawn as often as the embedded texts have them.
EditionPtr largeEdition(const Edition &embedded)
{
    constexpr int textCount = 100'000;
    constexpr int wordsOfText = 60;
    QStringList words;
    for (const Narrative &narrative : embedded.data().narratives)
        words += narrative.text.split(u' ', Qt::SkipEmptyParts);
    QRandomGenerator random(2017);
    EditionData data = embedded.data();
    data.narratives.clear();
    for (int i = 0; i < textCount; ++i) {
        QStringList text;
        for (int word = 0; word < wordsOfText; ++word)
            text.append(words.at(random.bounded(words.size())));
        data.narratives.append({Scope::place(i % int(data.places.size())),
                                i % int(data.themes.size()),
                                Narrative::Kind::Text,
                                {},
                                text.join(u' '),
                                {}});
    }
    return std::make_shared<const Edition>(data);
}

void addQueries()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("word") << u"cholera "_s;
    QTest::newRow("common word") << u"migrants "_s;
    QTest::newRow("three words") << u"health border management "_s;
    QTest::newRow("phrase") << u"\"border management\""_s;
    QTest::newRow("one letter") << u"m"_s;
    QTest::newRow("beginning") << u"traff"_s;
    QTest::newRow("acronym") << u"AVRR "_s;
    QTest::newRow("narrowed") << u"border region:caribbean theme:o3"_s;
    QTest::newRow("no match") << u"traficking "_s;
}

} // namespace

class BenchSearch : public QObject
{
    Q_OBJECT

private:
    EditionPtr m_embedded;
    std::unique_ptr<SearchIndex> m_index;
    std::unique_ptr<SearchIndex> m_large;

private slots:
    void initTestCase()
    {
        m_embedded = DataPackageReader::read(embeddedPackagePath()).edition;
        QVERIFY(m_embedded);
        m_index = std::make_unique<SearchIndex>(m_embedded);
    }

    void buildIndex()
    {
        QBENCHMARK
        {
            const SearchIndex index(m_embedded);
        }
    }

    void query_data() { addQueries(); }
    void query()
    {
        QFETCH(const QString, query);
        QBENCHMARK
        {
            m_index->search({query});
        }
    }

    void grep()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        for (const Narrative &narrative : m_embedded->data().narratives)
            file.write(narrative.text.toUtf8() + '\n');
        file.close();
        QBENCHMARK
        {
            QCOMPARE(QProcess::execute(u"sh"_s,
                                       {u"-c"_s, u"grep -ic cholera \"$1\" >/dev/null"_s, u"sh"_s, file.fileName()}),
                     0);
        }
    }

    void buildLargeIndex()
    {
        const EditionPtr large = largeEdition(*m_embedded);
        QBENCHMARK_ONCE
        {
            m_large = std::make_unique<SearchIndex>(large);
        }
    }

    void queryLarge_data() { addQueries(); }
    void queryLarge()
    {
        QFETCH(const QString, query);
        QVERIFY(m_large);
        QBENCHMARK
        {
            m_large->search({query});
        }
    }
};

MIGOF_TEST(BenchSearch)
#include "bench_search.moc"
