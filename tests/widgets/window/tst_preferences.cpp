// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/datapackagereader.h"
#include "models/viewing/settings.h"
#include "resources/embeddededition.h"
#include "tests/support/testmain.h"
#include "widgets/chartpane/chartpane.h"
#include "widgets/listings/listingdialog.h"
#include "widgets/preferences/keybindings.h"
#include "widgets/preferences/preferencesdialog.h"
#include "widgets/window/mainwindow.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Edit › Preferences and keys that are bound anew, in the whole window.
class TestPreferences : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    EditionPtr m_edition;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;

    void start()
    {
        m_window.reset();
        m_settings = std::make_unique<Settings>(
            std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat));
        m_window = std::make_unique<MainWindow>(*m_settings, m_edition);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    QAction *action(const QString &name) const { return m_window->findChild<QAction *>(name); }
    KeyBindings *keys() const { return m_window->findChild<KeyBindings *>(); }

private slots:
    void initTestCase()
    {
        m_edition = DataPackageReader::read(embeddedPackagePath()).edition;
        QVERIFY(m_edition);
    }

    void init()
    {
        QFile::remove(m_folder.filePath(u"settings.ini"_s));
        start();
    }

    void everyEntryOfTheMenusCanHaveAKey()
    {
        for (const QString &name : {u"actionCopyTable"_s, u"actionAboutQt"_s, u"actionTheme0"_s, u"actionShares"_s,
                                    u"actionDarkAppearance"_s})
            QVERIFY2(keys()->actions().contains(action(name)), qPrintable(name));
        QSet<QString> names;
        for (const QAction *known : keys()->actions()) {
            QVERIFY2(!names.contains(known->objectName()), qPrintable(known->objectName()));
            names.insert(known->objectName());
            QVERIFY2(!known->text().isEmpty(), qPrintable(known->objectName()));
        }
    }

    void aNewKeyWorksAndIsSeenEverywhere()
    {
        const QKeySequence key(Qt::Key_F8);
        keys()->setKey(action(u"actionUp"_s), key);
        m_window->goTo({*m_edition->find(u"haiti"_s)});
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        QCOMPARE(m_window->view().scopes, QList{*m_edition->parent(*m_edition->find(u"haiti"_s))});
        QVERIFY2(action(u"actionUp"_s)->toolTip().contains(u"F8"_s), qPrintable(action(u"actionUp"_s)->toolTip()));
        action(u"actionShortcuts"_s)->trigger();
        auto *list = m_window->findChild<ListingDialog *>(u"shortcuts"_s);
        const QAbstractItemModel *model = list->findChild<QAbstractItemView *>()->model();
        QCOMPARE(model->match(model->index(0, 2), Qt::DisplayRole, u"F8"_s, 1, Qt::MatchExactly).size(), 1);
        list->close();
        action(u"actionGuide"_s)->trigger();
        QVERIFY(m_window->findChild<QLabel *>(u"userGuideKeys"_s)->text().contains(u"F8"_s));
        m_window->findChild<QLabel *>(u"userGuideKeys"_s)->window()->close();
        start();
        QCOMPARE(action(u"actionUp"_s)->shortcut(), key);
    }

    void keysOfThemesSurviveAnotherEdition()
    {
        keys()->setKey(action(u"actionTheme0"_s), QKeySequence(Qt::Key_F8));
        m_window->setEdition(m_edition);
        QCOMPARE(action(u"actionTheme0"_s)->shortcut(), QKeySequence(Qt::Key_F8));
    }

    void theWindowBeginsWithWhatIsPreferred()
    {
        m_window->goTo({*m_edition->find(u"haiti"_s)});
        m_window->close();
        start();
        QCOMPARE(m_window->view().scopes, QList{*m_edition->find(u"haiti"_s)});
        m_settings->setValue(Settings::Key::StartWith, u"world"_s);
        start();
        QCOMPARE(m_window->view().scopes, QList{Scope::world()});
    }

    void theDialogChangesTheChartAndTakesItBack()
    {
        action(u"actionPreferences"_s)->trigger();
        auto *dialog = m_window->findChild<PreferencesDialog *>();
        auto *order = dialog->findChild<QComboBox *>(u"preferencesOrder"_s);
        order->setCurrentIndex(1);
        emit order->activated(1);
        const auto *chart = m_window->findChild<ChartPane *>();
        QCOMPARE(chart->options().sort, BreakdownQuery::Sort::Total);
        QCOMPARE(m_settings->chartOptions().sort, BreakdownQuery::Sort::Total);
        const QSignalSpy appearance(m_window.get(), &MainWindow::appearanceChosen);
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::RestoreDefaults)->click();
        QCOMPARE(chart->options(), ChartOptions());
        QCOMPARE(m_settings->chartOptions(), ChartOptions());
        QCOMPARE(appearance.count(), 1);
        QCOMPARE(appearance.first().first().toString(), u"system"_s);
        QTRY_COMPARE(order->currentIndex(), 0);
        dialog->close();
    }
};

MIGOF_TEST(TestPreferences)
#include "tst_preferences.moc"
