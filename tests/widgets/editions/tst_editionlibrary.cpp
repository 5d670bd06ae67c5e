// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/bookimporter.h"
#include "models/package/editionstore.h"
#include "models/viewing/settings.h"
#include "tests/support/samplebook.h"
#include "tests/support/testmain.h"
#include "tests/support/testpackage.h"
#include "widgets/editions/editionlibrary.h"
#include "widgets/editions/importoffer.h"

#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Editions that were kept by an older importer, and importing their books anew.
class TestEditionLibrary : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<QWidget> m_window;
    EditionStore m_store;
    EditionLibrary *m_library = nullptr;
    EditionPtr m_imported;

    QString bookPath() const { return m_folder->filePath(u"book.txt"_s); }
    ImportOrigin origin() const { return m_store.find(m_imported->data().name)->origin; }
    ImportOffer *offer() const { return m_window->findChild<ImportOffer *>(); }
    void keepBy(int importer, const QString &book, int declined = 0) const
    {
        EditionData data = m_imported->data();
        data.version = u"kept"_s; // tells it from what is imported anew
        QVERIFY(!m_store.keep(Edition(data), {importer, book, declined}));
    }
    void open() const
    {
        const QSignalSpy opened(m_library, &EditionLibrary::opened);
        m_library->openKept(m_imported->data().name);
        QTRY_COMPARE(opened.size(), 1);
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QFile book(bookPath());
        QVERIFY(book.open(QIODevice::WriteOnly));
        book.write(SampleBook().text().toUtf8());
        book.close();
        m_imported = BookImporter().importText(SampleBook().text().toUtf8(), u"book.txt"_s).edition;
        QVERIFY(m_imported);
        m_settings = std::make_unique<Settings>(
            std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat));
        m_store = EditionStore(m_folder->filePath(u"editions"_s));
        m_window = std::make_unique<QWidget>();
        m_library = new EditionLibrary(*m_settings, m_store, smallEdition(), m_window.get());
        m_window->show();
    }

    void cleanup() { m_window.reset(); }

    void anImportRemembersItsBookAndImporter()
    {
        const QSignalSpy opened(m_library, &EditionLibrary::opened);
        m_library->importBook(bookPath());
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(origin(), (ImportOrigin{BookImporter::version, bookPath()}));
    }

    void onlyAnOlderImportersWorkIsOffered_data()
    {
        QTest::addColumn<int>("importer");
        QTest::addColumn<int>("declined");
        QTest::addColumn<bool>("offered");
        QTest::newRow("not recorded") << 0 << 0 << true;
        QTest::newRow("older") << BookImporter::version - 1 << 0 << true;
        QTest::newRow("this one") << BookImporter::version << 0 << false;
        QTest::newRow("older, not wanted") << BookImporter::version - 1 << BookImporter::version << false;
        QTest::newRow("older, an older one not wanted") << 0 << BookImporter::version - 1 << true;
    }

    void onlyAnOlderImportersWorkIsOffered()
    {
        QFETCH(int, importer);
        QFETCH(int, declined);
        QFETCH(bool, offered);
        keepBy(importer, bookPath(), declined);
        open();
        QCOMPARE(offer() != nullptr, offered);
    }

    void acceptingReadsTheBookAgainInItsPlace()
    {
        keepBy(0, bookPath());
        open();
        QVERIFY(offer());
        const QSignalSpy opened(m_library, &EditionLibrary::opened);
        offer()->defaultButton()->setFocus();
        QTest::mouseClick(offer()->buttons().first(), Qt::LeftButton);
        QTRY_COMPARE(opened.size(), 1); // without a question whether to replace
        QCOMPARE(opened.first().first().value<EditionPtr>()->data().version, m_imported->data().version);
        QCOMPARE(m_store.entries().size(), 1);
        QCOMPARE(origin(), (ImportOrigin{BookImporter::version, bookPath()}));
    }

    void decliningKeepsTheEditionAndIsRemembered()
    {
        keepBy(0, bookPath());
        open();
        QVERIFY(offer());
        QTest::keyClick(offer(), Qt::Key_Escape);
        QTRY_VERIFY(!offer());
        QCOMPARE(origin(), (ImportOrigin{0, bookPath(), BookImporter::version}));
        open();
        QVERIFY(!offer());
    }

    void aBookThatCannotBeReadLeavesTheKeptEdition()
    {
        keepBy(0, bookPath());
        QFile book(bookPath());
        QVERIFY(book.open(QIODevice::WriteOnly | QIODevice::Truncate));
        book.write("Nothing to see here.\n");
        book.close();
        open();
        QTest::mouseClick(offer()->buttons().first(), Qt::LeftButton);
        QTRY_VERIFY(m_window->findChild<QDialog *>(QString(), Qt::FindDirectChildrenOnly) &&
                    !m_window->findChild<ImportOffer *>());
        QCOMPARE(origin().importer, 0);
        QCOMPARE(m_store.entries().size(), 1);
    }

    void theMenuImportsAgainAtAnyTime()
    {
        keepBy(BookImporter::version, bookPath());
        QMenu menu;
        m_library->fillEditionMenu(&menu, QString());
        QAction *again = nullptr;
        for (QAction *action : menu.actions()) {
            if (action->text() == u"Import %1 again…"_s.arg(m_imported->title()))
                again = action;
        }
        QVERIFY(again);
        const QSignalSpy opened(m_library, &EditionLibrary::opened);
        again->trigger();
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<EditionPtr>()->data().version, m_imported->data().version);
    }

    void aDamagedRecordCountsAsNone()
    {
        keepBy(BookImporter::version, bookPath());
        QFile record(QDir(m_store.pathOf(m_imported->data().name)).filePath(u"import.json"_s));
        QVERIFY(record.open(QIODevice::WriteOnly | QIODevice::Truncate));
        record.write("{\"importer\": ");
        record.close();
        QCOMPARE(origin(), ImportOrigin());
    }
};

MIGOF_TEST(TestEditionLibrary)
#include "tst_editionlibrary.moc"
