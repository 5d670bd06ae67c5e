// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/viewing/settings.h"
#include "tests/support/testmain.h"
#include "widgets/preferences/keybindings.h"

#include <QAction>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestKeyBindings : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<QObject> m_window;

    // As a program that starts again: actions with their own keys, and what was remembered.
    KeyBindings *start()
    {
        m_window = std::make_unique<QObject>();
        m_settings = std::make_unique<Settings>(
            std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat));
        auto *keys = new KeyBindings(*m_settings, m_window.get());
        keys->add(make(u"actionExport"_s, {QKeySequence(u"Ctrl+E"_s)}));
        keys->add(make(u"actionFind"_s, {QKeySequence(u"Ctrl+Alt+F"_s), QKeySequence(u"/"_s)}));
        keys->add(make(u"actionAbout"_s, {}));
        return keys;
    }

    QAction *make(const QString &name, const QList<QKeySequence> &keys)
    {
        auto *action = new QAction(m_window.get());
        action->setObjectName(name);
        action->setShortcuts(keys);
        return action;
    }

    QString keysOf(const QString &name) const
    {
        return QKeySequence::listToString(m_window->findChild<QAction *>(name)->shortcuts(),
                                          QKeySequence::PortableText);
    }

    QAction *action(const QString &name) const { return m_window->findChild<QAction *>(name); }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aKeyIsGivenAndRemembered()
    {
        KeyBindings *keys = start();
        const QSignalSpy changed(keys, &KeyBindings::changed);
        keys->setKey(action(u"actionAbout"_s), QKeySequence(u"F8"_s));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(keysOf(u"actionAbout"_s), u"F8"_s);
        QVERIFY(keys->isChanged(action(u"actionAbout"_s)));
        QVERIFY(!keys->isChanged(action(u"actionExport"_s)));
        start();
        QCOMPARE(keysOf(u"actionAbout"_s), u"F8"_s);
        QCOMPARE(keysOf(u"actionExport"_s), u"Ctrl+E"_s);
    }

    void aKeyIsTakenFromWhoeverHasIt()
    {
        KeyBindings *keys = start();
        const QKeySequence key(u"Ctrl+E"_s);
        QCOMPARE(keys->holderOf(key, action(u"actionAbout"_s)), action(u"actionExport"_s));
        QVERIFY(!keys->holderOf(key, action(u"actionExport"_s)));
        keys->setKey(action(u"actionAbout"_s), key);
        QCOMPARE(keysOf(u"actionExport"_s), QString());
        start();
        QCOMPARE(keysOf(u"actionAbout"_s), u"Ctrl+E"_s);
        QCOMPARE(keysOf(u"actionExport"_s), QString());
    }

    void resettingGivesBackAllOfItsKeys()
    {
        KeyBindings *keys = start();
        keys->setKey(action(u"actionFind"_s), {});
        keys->setKey(action(u"actionAbout"_s), QKeySequence(u"Ctrl+Alt+F"_s));
        keys->reset(action(u"actionFind"_s));
        QCOMPARE(keysOf(u"actionFind"_s), u"Ctrl+Alt+F; /"_s);
        QCOMPARE(keysOf(u"actionAbout"_s), QString()); // it had the key
        keys->setKey(action(u"actionExport"_s), QKeySequence(u"Ctrl+Y"_s));
        QVERIFY(keys->isAnyChanged());
        keys->resetAll();
        QVERIFY(!keys->isAnyChanged());
        QCOMPARE(keysOf(u"actionExport"_s), u"Ctrl+E"_s);
        start();
        QCOMPARE(keysOf(u"actionExport"_s), u"Ctrl+E"_s);
    }

    // Menus of themes are made anew for each edition and language.
    void anActionThatIsMadeAnewHasTheSameKeys()
    {
        KeyBindings *keys = start();
        keys->setKey(action(u"actionExport"_s), QKeySequence(u"Ctrl+Y"_s));
        delete action(u"actionExport"_s);
        QCOMPARE(keys->actions().size(), 2);
        keys->add(make(u"actionExport"_s, {QKeySequence(u"Ctrl+E"_s)}));
        QCOMPARE(keysOf(u"actionExport"_s), u"Ctrl+Y"_s);
        keys->reset(action(u"actionExport"_s));
        QCOMPARE(keysOf(u"actionExport"_s), u"Ctrl+E"_s);
    }

    void whatIsNoKeyIsLeftAlone_data()
    {
        QTest::addColumn<QStringList>("stored");
        QTest::addColumn<QString>("expected"); // of actionExport
        QTest::newRow("words") << QStringList{u"actionExport=nonsense"_s} << u"Ctrl+E"_s;
        QTest::newRow("a letter") << QStringList{u"actionExport=K"_s} << u"Ctrl+E"_s;
        QTest::newRow("shift and a letter") << QStringList{u"actionExport=Shift+K"_s} << u"Ctrl+E"_s;
        QTest::newRow("an arrow") << QStringList{u"actionExport=Down"_s} << u"Ctrl+E"_s;
        QTest::newRow("two keys in turn") << QStringList{u"actionExport=Ctrl+K, Ctrl+L"_s} << u"Ctrl+E"_s;
        QTest::newRow("no action") << QStringList{u"=Ctrl+K"_s, u"actionNobody=Ctrl+K"_s} << u"Ctrl+E"_s;
        QTest::newRow("no sign") << QStringList{u"actionExport"_s, QString(), u"\u0000=\u0000"_s} << u"Ctrl+E"_s;
        QTest::newRow("without a key") << QStringList{u"actionExport="_s} << QString();
        QTest::newRow("another key") << QStringList{u"actionExport=Meta+X"_s} << u"Meta+X"_s;
    }

    void whatIsNoKeyIsLeftAlone()
    {
        QFETCH(const QStringList, stored);
        QFETCH(const QString, expected);
        start();
        m_settings->setValue(Settings::Key::Keys, stored);
        start();
        QCOMPARE(keysOf(u"actionExport"_s), expected);
    }
};

MIGOF_TEST(TestKeyBindings)
#include "tst_keybindings.moc"
