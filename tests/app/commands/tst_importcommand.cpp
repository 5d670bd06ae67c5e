// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commands/programrun.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

class TestImportCommand : public QObject
{
    Q_OBJECT

private:
    WorkFolder m_folder;

private slots:
    void import_ofTheBookItselfEqualsTheBuiltInFigures()
    {
        const QString book = qEnvironmentVariable("MIGOF_BOOK");
        if (!QFile::exists(book))
            QSKIP("MIGOF_BOOK does not name a copy of the book");
        const QString package = m_folder.path(u"book"_s);
        const ProgramRun result = runProgram({u"import"_s, book, u"--output"_s, package});
        QCOMPARE(result.exitCode, 0);
        QVERIFY2(result.out.contains("9 regions, 157 places"), result.out.constData());
        QVERIFY(result.out.contains("Every figure equals"));
        QVERIFY2(result.err.contains("Lithuania"), result.err.constData());
        QCOMPARE(runProgram({u"check"_s, package}).exitCode, 0);
        QCOMPARE(runProgram({u"import"_s, book, u"--output"_s, package}).exitCode, 1); // it exists already
    }

    void import_saysWhyAFileIsNoBook_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not the book") << QByteArray("Once upon a time there was no funding table.\n");
        QTest::newRow("broken PDF") << QByteArray("%PDF-1.7\nnothing else");
        QTest::newRow("bytes") << QByteArray("\x00\x01\xfe\xff\x80", 5);
    }

    void import_saysWhyAFileIsNoBook()
    {
        QFETCH(QByteArray, content);
        QFile file(m_folder.path(u"nobook"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const QString package = m_folder.path(u"nopackage"_s);
        const ProgramRun result = runProgram({u"import"_s, file.fileName(), u"--output"_s, package});
        QCOMPARE(result.exitCode, 1);
        QVERIFY(result.err.contains("nobook"));
        QVERIFY(!QFile::exists(package));
    }
};

MIGOF_TEST(TestImportCommand)
#include "tst_importcommand.moc"
