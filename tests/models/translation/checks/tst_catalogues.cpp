// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/translation/checks/translationcheck.h"
#include "models/translation/tsreader.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The catalogues in translations/ as they are, before they are built in.
class TestCatalogues : public QObject
{
    Q_OBJECT

private slots:
    void everyCatalogueIsCompleteAndWrittenAsItsLanguageIs_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(MIGOF_SOURCES "/translations"));
        const QStringList files = folder.entryList({u"*.ts"_s}, QDir::Files, QDir::Name);
        QVERIFY(files.contains(u"migof-explorer_fr.ts"_s));
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << folder.filePath(file);
    }

    void everyCatalogueIsCompleteAndWrittenAsItsLanguageIs()
    {
        QFETCH(const QString, path);
        const auto program =
            TsReader::readFile(QStringLiteral(MIGOF_SOURCES "/translations/migof-explorer_fr.ts")).value;
        QVERIFY(program);
        QStringList told;
        for (const Fault &fault : TranslationCheck::faultsOfFile(path, program->messages))
            told.append(fault.toString());
        QVERIFY2(told.isEmpty(), qPrintable(told.join(u'\n')));
    }
};

MIGOF_TEST(TestCatalogues)
#include "tst_catalogues.moc"
