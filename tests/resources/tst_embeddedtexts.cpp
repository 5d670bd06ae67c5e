// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of the embedded package, against a list of which texts the book has.
#include "models/files/csvreader.h"
#include "models/package/datapackagereader.h"
#include "resources/embeddededition.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

class TestEmbeddedTexts : public QObject
{
    Q_OBJECT

private:
    EditionPtr m_edition;

    qsizetype count(Narrative::Kind kind, bool frontMatter = false) const
    {
        const QList<Narrative> &all = m_edition->data().narratives;
        return std::count_if(all.cbegin(), all.cend(), [&](const Narrative &narrative) {
            return narrative.kind == kind && (narrative.theme < 0) == frontMatter;
        });
    }

private slots:
    void initTestCase()
    {
        m_edition = DataPackageReader::read(embeddedPackagePath()).edition;
        QVERIFY(m_edition);
    }

    void everyTextOfTheBookHasItsSummary()
    {
        QFile file(QFINDTESTDATA("data/texts-of-the-book.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QSet<QString> listed;
        QStringList themes;
        const auto fault = CsvReader::read(file, file.fileName(), [&](const CsvRecord &record) {
            if (themes.isEmpty()) {
                themes = record.fields;
                return true;
            }
            for (qsizetype column = 1; column < record.fields.size(); ++column) {
                if (!record.fields.at(column).isEmpty())
                    listed.insert(record.fields.first() + u' ' + themes.at(column));
            }
            return true;
        });
        QVERIFY(!fault);
        QCOMPARE(listed.size(), 850);
        QSet<QString> found;
        for (const Narrative &narrative : m_edition->data().narratives) {
            if (narrative.kind == Narrative::Kind::Text)
                found.insert(m_edition->id(narrative.scope) + u' ' + m_edition->themes().at(narrative.theme).id);
        }
        QVERIFY2(found == listed,
                 qPrintable(QStringList((found - listed).values() + (listed - found).values()).join(u", "_s)));
    }

    void boxesSectionsAndFrontMatterAreComplete()
    {
        QCOMPARE(count(Narrative::Kind::Text), 850);
        QCOMPARE(count(Narrative::Kind::Box), 40);
        QCOMPARE(count(Narrative::Kind::Section), 60);
        QCOMPARE(count(Narrative::Kind::Section, true), 7);
        QStringList titlesOfTexts;
        for (const Narrative &narrative : m_edition->data().narratives) {
            if (narrative.kind != Narrative::Kind::Text)
                QVERIFY(!narrative.title.isEmpty());
            else if (!narrative.title.isEmpty())
                titlesOfTexts.append(m_edition->id(narrative.scope) + u": "_s + narrative.title);
        }
        // The one text under a heading of its own.
        QCOMPARE(titlesOfTexts, QStringList{u"djibouti: Djibouti: Cooperation in the Obock region"_s});
    }

    void noTextIsTooShortTooLongMarkedUpOrThereTwice()
    {
        constexpr qsizetype fewestWords = 15; // the book's shortest texts have about as many
        constexpr qsizetype mostWords = 1500; // the book’s longest section has more
        QSet<QString> seen;
        for (const Narrative &narrative : m_edition->data().narratives) {
            const QString &text = narrative.text;
            const qsizetype words = text.split(QChar::Space, Qt::SkipEmptyParts).size();
            const QByteArray where = (m_edition->id(narrative.scope) + u' ' + text.left(40)).toUtf8();
            QVERIFY2(words >= fewestWords && words <= mostWords, where.constData());
            for (const QChar c : u"<>*_`|\t")
                QVERIFY2(c.isNull() || !text.contains(c), where.constData());
            QVERIFY2(!text.contains(u"# "), where.constData()); // a heading, where “#word” is a campaign
            QVERIFY2(text == text.trimmed() && !text.contains(u"  "_s) && !text.contains(u"\n\n"_s), where.constData());
            // One region's texts on principle 2 repeat those on principle 3 in the book (see its note).
            const bool repeated = narrative.kind == Narrative::Kind::Text &&
                                  narrative.scope.kind == Scope::Kind::Place &&
                                  m_edition->id(*m_edition->parent(narrative.scope)) == "east-and-horn-of-africa"_L1 &&
                                  m_edition->themes().at(narrative.theme).id == "principle-3"_L1;
            QVERIFY2(repeated || !seen.contains(text), where.constData());
            seen.insert(text);
        }
    }
};

MIGOF_TEST(TestEmbeddedTexts)
#include "tst_embeddedtexts.moc"
