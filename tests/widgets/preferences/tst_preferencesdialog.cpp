// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/viewing/settings.h"
#include "tests/support/testmain.h"
#include "widgets/preferences/keybindings.h"
#include "widgets/preferences/preferencesdialog.h"

#include <QActionGroup>
#include <QDialogButtonBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

class TestPreferencesDialog : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<QActionGroup> m_appearances;
    std::unique_ptr<QAction> m_values;
    std::unique_ptr<KeyBindings> m_keys;
    std::unique_ptr<PreferencesDialog> m_dialog;
    int m_textSize = 0;
    int m_restored = 0;

    QAction *addAppearance(const QString &text, const QString &name)
    {
        auto *action = new QAction(text, m_appearances.get());
        action->setObjectName(u"action"_s + name);
        action->setData(name);
        action->setCheckable(true);
        return m_appearances->addAction(action);
    }

    template <typename T> T *part(const QString &name) const { return m_dialog->findChild<T *>(name); }

    void chooseRow(const QString &text)
    {
        auto *list = part<QTreeWidget>(u"keysList"_s);
        const QList<QTreeWidgetItem *> found = list->findItems(text, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        list->setCurrentItem(found.first());
    }

private slots:
    void init()
    {
        QFile::remove(m_folder.filePath(u"settings.ini"_s));
        m_settings = std::make_unique<Settings>(
            std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat));
        m_appearances = std::make_unique<QActionGroup>(nullptr);
        addAppearance(u"&Light"_s, u"light"_s)->setChecked(true);
        addAppearance(u"&Dark"_s, u"dark"_s);
        m_values = std::make_unique<QAction>(u"&Values"_s);
        m_values->setObjectName(u"actionValues"_s);
        m_values->setCheckable(true);
        m_values->setShortcut(QKeySequence(u"Ctrl+Shift+L"_s));
        m_keys = std::make_unique<KeyBindings>(*m_settings, nullptr);
        for (QAction *action : m_appearances->actions())
            m_keys->add(action);
        m_keys->add(m_values.get());
        m_restored = 0;
        PreferencesDialog::Parts parts;
        parts.appearances = parts.languages = parts.orders = [this] { return m_appearances->actions(); };
        parts.switches = {m_values.get()};
        parts.keys = m_keys.get();
        parts.setTextSize = [this](int percent) { m_textSize = percent; };
        parts.restore = [this] { ++m_restored; };
        m_dialog = std::make_unique<PreferencesDialog>(*m_settings, parts, nullptr);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->show();
    }

    void cleanup()
    {
        m_dialog.reset();
        m_keys.reset();
    }

    void choosingTriggersTheAction()
    {
        auto *combo = part<QComboBox>(u"preferencesAppearance"_s);
        QCOMPARE(combo->currentText(), u"Light"_s);
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Down);
        QVERIFY(m_appearances->actions().last()->isChecked());
        QCOMPARE(combo->currentText(), u"Dark"_s);
    }

    void aSwitchFollowsItsActionAndTheOtherWayRound()
    {
        auto *box = m_dialog->findChild<ActionBox *>();
        QVERIFY(!box->isChecked());
        m_values->trigger();
        QVERIFY(box->isChecked());
        part<QTabWidget>(u"preferencesPages"_s)->setCurrentIndex(1);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(!m_values->isChecked());
        QVERIFY(!box->isChecked());
    }

    void sizeAndStartApplyAtOnce()
    {
        part<QSpinBox>(u"preferencesTextSize"_s)->setValue(150);
        QCOMPARE(m_textSize, 150);
        m_settings->setValue(Settings::Key::LastScope, u"aland"_s);
        QCOMPARE(m_settings->firstScope(), u"aland"_s);
        auto *start = part<QComboBox>(u"preferencesStart"_s);
        start->setFocus();
        QTest::keyClick(start, Qt::Key_Down);
        QCOMPARE(m_settings->firstScope(), u"world"_s);
    }

    void aKeyIsPressedAndUsed()
    {
        part<QTabWidget>(u"preferencesPages"_s)->setCurrentIndex(2);
        chooseRow(u"Dark"_s);
        auto *key = part<QKeySequenceEdit>(u"keysKey"_s);
        auto *take = part<QPushButton>(u"keysTake"_s);
        QVERIFY(!take->isEnabled());
        key->setKeySequence(QKeySequence(u"Shift+K"_s));
        QVERIFY(!take->isEnabled());
        QVERIFY(!part<QLabel>(u"keysConflict"_s)->text().isEmpty());
        key->setKeySequence(QKeySequence(u"Ctrl+Y"_s));
        QVERIFY(part<QLabel>(u"keysConflict"_s)->text().isEmpty());
        take->click();
        QCOMPARE(m_appearances->actions().last()->shortcut(), QKeySequence(u"Ctrl+Y"_s));
        QCOMPARE(part<QTreeWidget>(u"keysList"_s)->currentItem()->text(1),
                 QKeySequence(u"Ctrl+Y"_s).toString(QKeySequence::NativeText));
        part<QPushButton>(u"keysReset"_s)->click();
        QVERIFY(m_appearances->actions().last()->shortcut().isEmpty());
    }

    void aKeyOfAnotherIsToldBeforeItIsTaken()
    {
        chooseRow(u"Dark"_s);
        part<QKeySequenceEdit>(u"keysKey"_s)->setKeySequence(QKeySequence(u"Ctrl+Shift+L"_s));
        QVERIFY(part<QLabel>(u"keysConflict"_s)->text().contains(u"Values"_s));
        QCOMPARE(m_values->shortcut(), QKeySequence(u"Ctrl+Shift+L"_s));
        part<QPushButton>(u"keysTake"_s)->click();
        QVERIFY(m_values->shortcut().isEmpty());
        part<QPushButton>(u"keysResetAll"_s)->click();
        QCOMPARE(m_values->shortcut(), QKeySequence(u"Ctrl+Shift+L"_s));
        QVERIFY(m_appearances->actions().last()->shortcut().isEmpty());
    }

    void keysAreFilteredByNameAndKey_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("shown");
        QTest::newRow("nothing") << QString() << 3;
        QTest::newRow("name") << u"dArK"_s << 1;
        QTest::newRow("key") << u"ctrl+shift"_s << 1;
        QTest::newRow("neither") << u"xyzzy"_s << 0;
    }

    void keysAreFilteredByNameAndKey()
    {
        QFETCH(const QString, words);
        QFETCH(const int, shown);
        part<QLineEdit>(u"keysFilter"_s)->setText(words);
        const auto *list = part<QTreeWidget>(u"keysList"_s);
        int found = 0;
        for (int row = 0; row < list->topLevelItemCount(); ++row)
            found += list->topLevelItem(row)->isHidden() ? 0 : 1;
        QCOMPARE(found, shown);
    }

    void restoringGoesBackToTheBeginning()
    {
        m_keys->setKey(m_values.get(), QKeySequence(u"F8"_s));
        m_settings->setValue(Settings::Key::StartWith, u"world"_s);
        part<QSpinBox>(u"preferencesTextSize"_s)->setValue(150);
        m_dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::RestoreDefaults)->click();
        QCOMPARE(m_restored, 1);
        QCOMPARE(m_values->shortcut(), QKeySequence(u"Ctrl+Shift+L"_s));
        QCOMPARE(m_textSize, 100);
        QCOMPARE(m_settings->value(Settings::Key::StartWith).toString(), u"last"_s);
        QCOMPARE(part<QComboBox>(u"preferencesStart"_s)->currentIndex(), 0);
    }
};

MIGOF_TEST(TestPreferencesDialog)
#include "tst_preferencesdialog.moc"
