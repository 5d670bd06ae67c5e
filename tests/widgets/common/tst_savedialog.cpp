// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/viewing/settings.h"
#include "tests/support/modalscript.h"
#include "tests/support/testmain.h"
#include "widgets/common/savedialog.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// The question for a file to save, answered with keys and mouse.
class TestSaveDialog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    QWidget m_window;

    QString path(const QString &name) const { return m_folder->filePath(name); }

    void make(const QString &name) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("old");
    }

    QString ask() { return SaveDialog::askForFile(&m_window, *m_settings, {u"Save"_s, u"world"_s, u"png"_s, u"*"_s}); }

    static ModalScript::Answer choose(const QString &path)
    {
        return [path](QWidget *dialog) {
            auto *chooser = qobject_cast<QFileDialog *>(dialog);
            QVERIFY(chooser);
            chooser->selectFile(path);
            QTest::keyClick(chooser->findChild<QLineEdit *>(), Qt::Key_Return);
        };
    }
    static ModalScript::Answer press(QMessageBox::StandardButton button)
    {
        return [button](QWidget *dialog) {
            auto *question = qobject_cast<QMessageBox *>(dialog);
            QVERIFY(question);
            QTest::mouseClick(question->button(button), Qt::LeftButton);
        };
    }
    static ModalScript::Answer escape()
    {
        return [](QWidget *dialog) { QTest::keyClick(dialog, Qt::Key_Escape); };
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto store = std::make_unique<QSettings>(path(u"settings.ini"_s), QSettings::IniFormat);
        m_settings = std::make_unique<Settings>(std::move(store));
        m_settings->setValue(Settings::Key::ExportFolder, m_folder->path());
    }

    void suggestsANameInTheLastFolder()
    {
        const ModalScript script({[this](QWidget *dialog) {
            const auto *chooser = qobject_cast<QFileDialog *>(dialog);
            QVERIFY(chooser);
            QCOMPARE(chooser->selectedFiles(), QStringList(path(u"world.png"_s)));
            QTest::keyClick(dialog, Qt::Key_Escape);
        }});
        QCOMPARE(ask(), QString());
        QVERIFY(script.isDone());
    }

    void givesTheNameItsEnding_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        QTest::newRow("none") << u"chart"_s << u"chart.png"_s;
        QTest::newRow("its own") << u"chart.png"_s << u"chart.png"_s;
        QTest::newRow("in capitals") << u"chart.PNG"_s << u"chart.PNG"_s;
        QTest::newRow("another one") << u"chart.v2"_s << u"chart.v2.png"_s;
    }

    void givesTheNameItsEnding()
    {
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        const ModalScript script({choose(path(typed))});
        QCOMPARE(ask(), path(expected));
        QVERIFY(script.isDone());
    }

    void asksBeforeItReplaces_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("whole name") << u"chart.png"_s;
        QTest::newRow("without ending") << u"chart"_s;
    }

    void asksBeforeItReplaces()
    {
        QFETCH(QString, typed);
        make(u"chart.png"_s);
        // No leads back to the names, where another can be chosen.
        const ModalScript no({choose(path(typed)), press(QMessageBox::No), escape()});
        QCOMPARE(ask(), QString());
        QVERIFY(no.isDone());
        const ModalScript yes({choose(path(typed)), press(QMessageBox::Yes)});
        QCOMPARE(ask(), path(u"chart.png"_s));
        QVERIFY(yes.isDone());
    }

    void remembersTheFolder()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"deeper"_s));
        SaveDialog::answerNext(path(u"deeper/chart"_s));
        QCOMPARE(ask(), path(u"deeper/chart.png"_s));
        QCOMPARE(m_settings->value(Settings::Key::ExportFolder).toString(), path(u"deeper"_s));
    }

    void asksOnceForManyFiles()
    {
        const QStringList paths{path(u"1.png"_s), path(u"2.png"_s)};
        QVERIFY(SaveDialog::mayReplace(&m_window, paths)); // there is nothing to be replaced
        make(u"2.png"_s);
        const ModalScript script({[](QWidget *dialog) {
            const auto *question = qobject_cast<QMessageBox *>(dialog);
            QVERIFY(question && question->text().contains(u"2.png"_s) && !question->text().contains(u"1.png"_s));
            QTest::keyClick(dialog, Qt::Key_Escape);
        }});
        QVERIFY(!SaveDialog::mayReplace(&m_window, paths));
        QVERIFY(script.isDone());
    }
};

MIGOF_TEST(TestSaveDialog)
#include "tst_savedialog.moc"
