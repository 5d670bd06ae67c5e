// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commands/programrun.h"
#include "tests/support/testmain.h"

#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;

class TestScreenshotCommand : public QObject
{
    Q_OBJECT

private:
    WorkFolder m_folder;

private slots:
    void screenshot_drawsTheWindowWithoutADisplay()
    {
        const QString file = m_folder.path(u"window.png"_s);
        const ProgramRun result = runProgram({u"screenshot"_s, u"--scope"_s, u"SYC"_s, u"--output"_s, file, u"--size"_s,
                                              u"1200x800"_s, u"--language"_s, u"fr"_s, u"--dark"_s});
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(QImage(file).size(), QSize(1200, 800));
        const QImage average = QImage(file).scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        QVERIFY(average.pixelColor(0, 0).lightness() < 90);
    }

    void screenshot_drawsHighContrast()
    {
        const QString file = m_folder.path(u"contrast.png"_s);
        QCOMPARE(runProgram({u"screenshot"_s, u"--high-contrast"_s, u"--output"_s, file}).exitCode, 0);
        const QImage picture = QImage(file).convertToFormat(QImage::Format_RGB32);
        int black = 0;
        for (int x = 0; x < picture.width(); ++x)
            black += picture.pixelColor(x, picture.height() / 2) == QColor(Qt::black) ? 1 : 0;
        QVERIFY2(black > picture.width() / 2, qPrintable(QString::number(black)));
    }

    void screenshot_drawsEachDialogInAnyLanguage()
    {
        const ProgramRun names = runProgram({u"screenshot"_s, u"--dialogs"_s});
        QCOMPARE(names.exitCode, 0);
        QVERIFY(names.out.contains("data-checks\n"));
        const QString file = m_folder.path(u"checks.png"_s);
        QCOMPARE(runProgram({u"screenshot"_s, u"--dialog"_s, u"data-checks"_s, u"--language"_s, u"ar_XB"_s,
                             u"--output"_s, file})
                     .exitCode,
                 0);
        const QImage checks(file);
        QVERIFY(!checks.isNull());
        QVERIFY(checks.width() < 1440);
        const ProgramRun wrong = runProgram({u"screenshot"_s, u"--dialog"_s, u"xyzzy"_s, u"--output"_s, file});
        QCOMPARE(wrong.exitCode, 2);
        QVERIFY(wrong.err.contains("data-checks"));
    }

    void screenshot_showsWhatASearchFinds()
    {
        const QString plain = m_folder.path(u"plain.png"_s);
        const QString searched = m_folder.path(u"searched.png"_s);
        QCOMPARE(runProgram({u"screenshot"_s, u"--output"_s, plain}).exitCode, 0);
        QCOMPARE(runProgram({u"screenshot"_s, u"--search"_s, u"health"_s, u"--output"_s, searched}).exitCode, 0);
        QVERIFY(QImage(plain) != QImage(searched));
    }
};

MIGOF_TEST(TestScreenshotCommand)
#include "tst_screenshotcommand.moc"
