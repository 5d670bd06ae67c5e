// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "widgets/common/scrollingdialogs.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

/// Dialogs that are larger than the screen.
class TestScrollingDialogs : public QObject
{
    Q_OBJECT

private slots:
    void aTallDialogScrollsAboveItsButtons()
    {
        QDialog dialog;
        auto *layout = new QVBoxLayout(&dialog);
        auto *content = new QLabel(&dialog);
        content->setMinimumSize(300, 2000);
        auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
        layout->addWidget(content);
        layout->addWidget(buttons);
        QVERIFY(ScrollingDialogs::fit(dialog, {800, 500}));
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QVERIFY(dialog.height() <= 500);
        QVERIFY(dialog.rect().contains(buttons->geometry()));
        auto *area = dialog.findChild<QScrollArea *>();
        QVERIFY(area->isAncestorOf(content) && !area->isAncestorOf(buttons));
        QVERIFY(area->verticalScrollBar()->maximum() > 1000);
        QVERIFY(!ScrollingDialogs::fit(dialog, {800, 400})); // once is enough
    }

    void aDialogThatFitsIsLeftAlone()
    {
        QDialog dialog;
        auto *layout = new QVBoxLayout(&dialog);
        layout->addWidget(new QLabel(QStringLiteral("Short"), &dialog));
        QVERIFY(!ScrollingDialogs::fit(dialog, {800, 500}));
        QVERIFY(!dialog.findChild<QScrollArea *>());
    }
};

MIGOF_TEST(TestScrollingDialogs)
#include "tst_scrollingdialogs.moc"
