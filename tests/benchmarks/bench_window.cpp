// SPDX-License-Identifier: GPL-3.0-or-later
// What a click or a keystroke costs, on the embedded edition and on one of a million amounts.
#include "models/package/datapackagereader.h"
#include "models/viewing/settings.h"
#include "resources/embeddededition.h"
#include "tests/support/testmain.h"
#include "widgets/window/mainwindow.h"

#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

EditionPtr largeEdition()
{
    constexpr int regionCount = 9;
    constexpr int placesOfRegion = 18519; // about a million amounts with six themes
    EditionData data = DataPackageReader::read(embeddedPackagePath()).edition->data();
    data.places.clear();
    data.funding.clear();
    data.printedTotals.clear();
    data.narratives.clear();
    data.notes.clear();
    data.sdgExamples.clear();
    for (int region = 0; region < regionCount; ++region) {
        for (int i = 0; i < placesOfRegion; ++i) {
            const QString name = u"Place %1 of region %2"_s.arg(i).arg(region);
            data.places.append({u"place-%1-%2"_s.arg(region).arg(i), region, name, name, {}, {}, {}});
            for (int theme = 0; theme < data.themes.size(); ++theme)
                data.funding.append(qint64(i) * 1000 + theme);
        }
    }
    return std::make_shared<const Edition>(data);
}

} // namespace

class BenchWindow : public QObject
{
    Q_OBJECT

private:
    Settings m_settings;
    EditionPtr m_edition;
    std::unique_ptr<MainWindow> m_window;

    void show(const EditionPtr &edition)
    {
        m_edition = edition;
        m_window = std::make_unique<MainWindow>(m_settings, edition);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    // The work and the painting that follows it.
    void settle() const
    {
        m_window->repaint();
        QCoreApplication::processEvents();
    }

private slots:
    void editions_data()
    {
        QTest::addColumn<bool>("large");
        QTest::newRow("embedded") << false;
        QTest::newRow("a million amounts") << true;
    }

    void readEmbeddedPackage()
    {
        QBENCHMARK
        {
            DataPackageReader::read(embeddedPackagePath());
        }
    }

    void filterKeystroke_data() { editions_data(); }
    void filterKeystroke()
    {
        QFETCH(bool, large);
        show(large ? largeEdition() : DataPackageReader::read(embeddedPackagePath()).edition);
        auto *filter = m_window->findChild<QLineEdit *>(u"placeFilter"_s);
        const QString text = large ? u"place 77"_s : u"ke"_s;
        QTest::keyClicks(filter, text.chopped(1));
        QBENCHMARK
        {
            filter->setText(text);
            settle();
            filter->setText(text.chopped(1));
            settle();
        }
    }

    void chartSwitch_data() { editions_data(); }
    void chartSwitch()
    {
        QFETCH(bool, large);
        show(large ? largeEdition() : DataPackageReader::read(embeddedPackagePath()).edition);
        const int region = large ? 0 : 6; // the embedded edition's largest has 32 bars
        QBENCHMARK
        {
            m_window->goTo({Scope::region(region)});
            settle();
            m_window->goTo({Scope::world()});
            settle();
        }
    }

    void placeSwitch_data() { editions_data(); }
    void placeSwitch()
    {
        QFETCH(bool, large);
        show(large ? largeEdition() : DataPackageReader::read(embeddedPackagePath()).edition);
        QBENCHMARK
        {
            m_window->goTo({Scope::place(3)});
            settle();
            m_window->goTo({Scope::place(150)});
            settle();
        }
    }
};

MIGOF_TEST(BenchWindow)
#include "bench_window.moc"
