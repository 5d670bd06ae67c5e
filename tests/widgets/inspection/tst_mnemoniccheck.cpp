// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "widgets/inspection/mnemoniccheck.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

class TestMnemonicCheck : public QObject
{
    Q_OBJECT

private slots:
    void differentKeysPass()
    {
        QMainWindow window;
        QMenu *file = window.menuBar()->addMenu(u"&File"_s);
        file->addAction(u"&Open"_s)->setShortcut(QKeySequence::Open);
        file->addAction(u"&Close"_s);
        QMenu *edit = window.menuBar()->addMenu(u"&Edit"_s);
        edit->addAction(u"&Copy"_s); // the same as in another menu
        edit->addAction(u"Cut && paste"_s);
        QVERIFY(MnemonicCheck::mnemonics(window).isEmpty());
        QVERIFY(MnemonicCheck::shortcuts(window).isEmpty());
    }

    void twoEntriesOfAMenuClash()
    {
        QMainWindow window;
        QMenu *file = window.menuBar()->addMenu(u"&File"_s);
        file->addAction(u"&Open"_s);
        file->addAction(u"Cl&ose"_s);
        const QList<MnemonicCheck::Clash> clashes = MnemonicCheck::mnemonics(window);
        QCOMPARE(clashes.size(), 1);
        QCOMPARE(clashes.first().place, u"&File"_s);
        QCOMPARE(clashes.first().first, u"&Open"_s);
        QCOMPARE(clashes.first().second, u"Cl&ose"_s);
    }

    void aMenuAndAButtonOfTheWindowClash()
    {
        QMainWindow window;
        window.menuBar()->addMenu(u"&File"_s);
        window.setCentralWidget(new QPushButton(u"&Find"_s));
        QCOMPARE(MnemonicCheck::mnemonics(window).size(), 1);
    }

    void twoFieldsOfADialogClash()
    {
        QWidget dialog;
        for (const QString &text : {u"&Size:"_s, u"&Style:"_s}) {
            auto *label = new QLabel(text, &dialog);
            label->setBuddy(new QLineEdit(&dialog));
        }
        QCOMPARE(MnemonicCheck::mnemonics(dialog).size(), 1);
    }

    void twoActionsWithOneShortcutClash()
    {
        QMainWindow window;
        QMenu *file = window.menuBar()->addMenu(u"&File"_s);
        file->addAction(u"&Open"_s)->setShortcut(Qt::CTRL | Qt::Key_O);
        file->addAction(u"O&rder"_s)->setShortcut(Qt::CTRL | Qt::Key_O);
        QCOMPARE(MnemonicCheck::shortcuts(window).size(), 1);
    }
};

MIGOF_TEST(TestMnemonicCheck)
#include "tst_mnemoniccheck.moc"
