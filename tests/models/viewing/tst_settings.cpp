// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/viewing/presentationoptions.h"
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
        options.content.values = false;
        options.description = true;
        options.content.magnify = true;
        Settings(store()).setChartOptions(options);
        QCOMPARE(Settings(store()).chartOptions(), options);
    }

    void choicesStandInTheFileByName()
    {
        ChartOptions options;
        options.barsOfGroup = BreakdownQuery::Bars::Themes;
        options.measure = BreakdownQuery::Measure::Share;
        options.sort = BreakdownQuery::Sort::Name;
        Settings(store()).setChartOptions(options);
        const auto file = store();
        QCOMPARE(file->value(u"chart/barsOfGroup"_s).toString(), u"themes"_s);
        QCOMPARE(file->value(u"chart/measure"_s).toString(), u"share"_s);
        QCOMPARE(file->value(u"chart/sort"_s).toString(), u"name"_s);
    }

    // As version 0.1 wrote it: choices by number.
    void oldFileIsStillRead()
    {
        const QString path = m_folder.filePath(u"old.ini"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[chart]\nbarsOfGroup=1\nbarsOfPlace=0\ndescription=true\nmagnify=true\nmeasure=1\nsort=3\n"
                   "sortTheme=4\nvalues=false\n\n[presentation]\nappearance=2\nmeasure=1\norder=1\nsameAxis=true\n"
                   "scopes=haiti, chad\nscreen=\nthemeByTheme=true\nvalues=false\n");
        file.close();
        const Settings settings(std::make_unique<QSettings>(path, QSettings::IniFormat));
        ChartOptions expected;
        expected.barsOfGroup = BreakdownQuery::Bars::Themes;
        expected.barsOfPlace = BreakdownQuery::Bars::Places;
        expected.measure = BreakdownQuery::Measure::Share;
        expected.sort = BreakdownQuery::Sort::Theme;
        expected.sortTheme = 4;
        expected.content.values = false;
        expected.content.magnify = true;
        expected.description = true;
        QCOMPARE(settings.chartOptions(), expected);
        PresentationOptions presentation;
        presentation.scopes = QStringList{u"haiti"_s, u"chad"_s};
        presentation.order = PresentationDeck::Order::Total;
        presentation.themeByTheme = true;
        presentation.sameAxis = true;
        presentation.content.notes = false; // a wall has no room for them
        presentation.measure = BreakdownQuery::Measure::Share;
        presentation.appearance = PresentationOptions::Appearance::Dark;
        presentation.content.values = false;
        QCOMPARE(PresentationOptions::read(settings), presentation);
    }

    void presentationTakesFromTheWindowWhatItDoesNotChoose()
    {
        ChartContent window;
        window.magnify = true;
        window.values = false;
        const PresentationOptions options = PresentationOptions::read(Settings(), window);
        QVERIFY(options.content.magnify);
        QVERIFY(options.content.values);
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
