// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/viewing/settings.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::unique_ptr<QSettings> store() const
    {
        return std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    }

private slots:
    void everyKeyHasItsEntry()
    {
        const Settings settings;
        for (int key = 0; key <= static_cast<int>(Settings::Key::PresentationScreen); ++key)
            settings.value(static_cast<Settings::Key>(key)); // asserts that the table is in the order of the keys
        QCOMPARE(settings.value(Settings::Key::LastScope).toString(), u"world"_s);
    }

    void withoutAStoreNothingIsRemembered()
    {
        Settings settings;
        settings.setValue(Settings::Key::LastScope, u"haiti"_s);
        QCOMPARE(settings.value(Settings::Key::LastScope).toString(), u"world"_s);
    }

    void chartOptionsComeBack()
    {
        ChartOptions options;
        options.measure = BreakdownQuery::Measure::Share;
        options.sort = BreakdownQuery::Sort::Theme;
        options.sortTheme = 4;
        options.values = false;
        options.description = true;
        options.magnify = true;
        Settings(store()).setChartOptions(options);
        QCOMPARE(Settings(store()).chartOptions(), options);
    }

    void nonsenseInTheFileBecomesTheDefault()
    {
        auto file = store();
        file->setValue(u"chart/sort"_s, 77);
        file->setValue(u"chart/measure"_s, u"elephant"_s);
        file->setValue(u"chart/barsOfPlace"_s, -3);
        file->setValue(u"chart/sortTheme"_s, -9);
        const ChartOptions options = Settings(std::move(file)).chartOptions();
        QCOMPARE(options.sort, BreakdownQuery::Sort::Book);
        QCOMPARE(options.measure, BreakdownQuery::Measure::Amount);
        QCOMPARE(options.barsOfPlace, BreakdownQuery::Bars::Themes);
        QCOMPARE(options.sortTheme, 0);
    }
};

MIGOF_TEST(TestSettings)
#include "tst_settings.moc"
