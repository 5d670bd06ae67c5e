// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/datapackagereader.h"
#include "models/viewing/settings.h"
#include "resources/embeddededition.h"
#include "tests/support/testmain.h"
#include "widgets/chartpane/chartdraghandle.h"
#include "widgets/chartpane/chartview.h"
#include "widgets/export/chartexportsettings.h"
#include "widgets/export/exportsettingsstore.h"
#include "widgets/window/mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QColorSpace>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

class TestChartDragHandle : public QObject
{
    Q_OBJECT

private:
    EditionPtr m_edition;
    Settings m_settings;
    std::unique_ptr<MainWindow> m_window;

    ChartDragHandle *handle() const { return m_window->findChild<ChartDragHandle *>(); }
    std::unique_ptr<QMimeData> data() const { return std::unique_ptr<QMimeData>(handle()->dragData()); }

private slots:
    void initTestCase()
    {
        m_edition = DataPackageReader::read(embeddedPackagePath()).edition;
        QVERIFY(m_edition);
    }

    void init()
    {
        m_window = std::make_unique<MainWindow>(m_settings, m_edition);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanup() { m_window.reset(); }

    void aDragHasPictureDrawingFiguresAndFile()
    {
        m_window->goTo({*m_edition->find(u"haiti"_s)});
        const auto dragged = data();
        QVERIFY(!qvariant_cast<QImage>(dragged->imageData()).isNull());
        QVERIFY(dragged->data(u"image/svg+xml"_s).contains("<svg"));
        QVERIFY2(dragged->text().contains(u"Haiti"_s) && dragged->text().contains(u'\t'), qPrintable(dragged->text()));
        QCOMPARE(dragged->urls().size(), 1);
        const QFileInfo file(dragged->urls().first().toLocalFile());
        QCOMPARE(file.fileName(), u"haiti.png"_s);
        QImage written(file.filePath());
        written.setColorSpace({}); // said in the file alone
        QCOMPARE(written, qvariant_cast<QImage>(dragged->imageData()));
    }

    void copiesAndDragsHaveTheLookOfTheLastExport_data()
    {
        QTest::addColumn<QString>("size");
        QTest::addColumn<QSize>("pixels");
        QTest::newRow("slide") << u"800x600"_s << QSize(800, 600);
        QTest::newRow("paper") << u"120x60mm"_s << QSize(1417, 709);
        QTest::newRow("poster, with as many pixels as a picture may have") << u"a0-landscape"_s << QSize(7022, 4967);
    }

    void copiesAndDragsHaveTheLookOfTheLastExport()
    {
        QFETCH(const QString, size);
        QFETCH(const QSize, pixels);
        const QTemporaryDir folder;
        Settings settings(std::make_unique<QSettings>(folder.filePath(u"settings.ini"_s), QSettings::IniFormat));
        ChartExportSettings look;
        look.format = ChartExportSettings::Format::Pdf;
        look.size = *ChartSize::fromText(size);
        look.content.legend = ChartContent::Legend::Hidden;
        ExportSettingsStore::write(settings, look);
        m_window = std::make_unique<MainWindow>(settings, m_edition);
        m_window->goTo({*m_edition->find(u"south-america"_s)});
        const auto dragged = data();
        QCOMPARE(qvariant_cast<QImage>(dragged->imageData()).size(), pixels);
        QVERIFY(!dragged->data(u"image/svg+xml"_s).contains("Partnerships"));
        m_window->findChild<QAction *>(u"actionCopyChart"_s)->trigger();
        QCOMPARE(qvariant_cast<QImage>(QGuiApplication::clipboard()->mimeData()->imageData()).size(), pixels);
        m_window.reset(); // before its settings
    }

    void filesOfEarlierDragsStay()
    {
        m_window->goTo({*m_edition->find(u"haiti"_s), *m_edition->find(u"kenya"_s)});
        const QString first = data()->urls().first().toLocalFile();
        const QString second = data()->urls().first().toLocalFile();
        QVERIFY(first != second);
        QVERIFY(QFileInfo::exists(first) && QFileInfo::exists(second));
        QCOMPARE(QFileInfo(second).fileName(), u"haiti-kenya.png"_s);
    }

    void pullingTheHandleBeginsADragAndAClickDoesNot()
    {
        const QSignalSpy begins(handle(), &ChartDragHandle::dragBegins);
        const QPoint center = handle()->rect().center();
        QTest::mouseClick(handle(), Qt::LeftButton, {}, center);
        QCOMPARE(begins.size(), 0);
        QVERIFY(QApplication::clipboard()->mimeData()->hasImage()); // copied
        QApplication::clipboard()->setText(u"before"_s);

        // Something has to end the drag, which has an event loop of its own.
        connect(handle(), &ChartDragHandle::dragBegins, handle(), [this] {
            QMetaObject::invokeMethod(
                qApp,
                [this] {
                    QTest::mouseRelease(m_window->windowHandle(), Qt::LeftButton, {}, {300, 300});
                },
                Qt::QueuedConnection);
        });
        const QPoint inWindow = handle()->mapTo(m_window.get(), center);
        QTest::mousePress(m_window->windowHandle(), Qt::LeftButton, {}, inWindow);
        QTest::mouseMove(m_window->windowHandle(), inWindow + QPoint(3, 0));
        QCOMPARE(begins.size(), 0);
        QTest::mouseMove(m_window->windowHandle(), inWindow + QPoint(-40, 40));
        QTRY_COMPARE(begins.size(), 1);
        QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
    }

    void theKeyboardReachesTheHandleAndCopies()
    {
        QApplication::clipboard()->setText(u"before"_s);
        handle()->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(handle()->hasFocus());
        QTest::keyClick(handle(), Qt::Key_Space);
        QVERIFY(QApplication::clipboard()->mimeData()->hasImage());
        QVERIFY(!handle()->accessibleName().isEmpty());
    }

    void theHandleStandsInTheCornerWhereLinesEnd()
    {
        auto *view = m_window->findChild<ChartView *>();
        QVERIFY(handle()->geometry().center().x() > view->width() / 2);
        view->setLayoutDirection(Qt::RightToLeft);
        QVERIFY(handle()->geometry().center().x() < view->width() / 2);
    }
};

MIGOF_TEST(TestChartDragHandle)
#include "tst_chartdraghandle.moc"
