// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/datapackagereader.h"
#include "models/viewing/settings.h"
#include "resources/embeddededition.h"
#include "tests/support/modalscript.h"
#include "tests/support/testmain.h"
#include "widgets/listings/gapsdialog.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestGapsDialog : public QObject
{
    Q_OBJECT

private slots:
    void nameWithoutEnding_replacesNothingUnasked()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"gaps.csv"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write("old");
        file.flush();
        Settings settings;
        GapsDialog dialog(DataPackageReader::read(embeddedPackagePath()).edition, settings);
        dialog.show();
        const ModalScript script({[&folder](QWidget *chooser) {
                                      qobject_cast<QFileDialog *>(chooser)->selectFile(folder.filePath(u"gaps"_s));
                                      QTest::keyClick(chooser->findChild<QLineEdit *>(), Qt::Key_Return);
                                  },
                                  [](QWidget *question) {
                                      QVERIFY(qobject_cast<QMessageBox *>(question));
                                      QTest::keyClick(question, Qt::Key_Escape);
                                  },
                                  [](QWidget *chooser) { QTest::keyClick(chooser, Qt::Key_Escape); }});
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"exportGaps"_s), Qt::LeftButton);
        QVERIFY(script.isDone());
        file.seek(0);
        QCOMPARE(file.readAll(), "old");
        QFile now(file.fileName());
        QVERIFY(now.open(QIODevice::ReadOnly));
        QCOMPARE(now.readAll(), "old");
    }
};

MIGOF_TEST(TestGapsDialog)
#include "tst_gapsdialog.moc"
