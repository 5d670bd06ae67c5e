// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/datapackagereader.h"
#include "models/viewing/settings.h"
#include "resources/embeddededition.h"
#include "tests/support/modalscript.h"
#include "tests/support/testmain.h"
#include "widgets/chartpane/chartview.h"
#include "widgets/export/chartexporter.h"
#include "widgets/export/exportsettingsstore.h"
#include "widgets/exportdialogs/chartexportdialog.h"
#include "widgets/exportdialogs/chartexportform.h"
#include "widgets/window/mainwindow.h"

#include <QDropEvent>
#include <QMessageBox>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

/// Exported charts that are dropped on the window.
class TestOpenedChart : public QObject
{
    Q_OBJECT

private:
    EditionPtr m_edition;
    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;

    Scope scope(const QString &id) const { return *m_edition->find(id); }
    QList<Scope> shown() const { return m_window->findChild<ChartView *>()->chart()->breakdown().query().scopes; }

    static ChartExportSettings look()
    {
        ChartExportSettings look;
        look.size = {800, 600};
        look.title = u"Storms ahead"_s;
        look.subtitle = u"Two seasons"_s;
        look.scheme = ColorScheme::Greyscale;
        look.content.barNotes = {{u"somalia"_s, u"a third year"_s}};
        return look;
    }
    QString chartOf(const EditionPtr &edition, BreakdownQuery query) const
    {
        const QString path = m_folder.filePath(u"chart.svg"_s);
        ChartExportSettings written = look();
        written.format = ChartExportSettings::Format::Svg;
        return ChartExporter(edition, query).save(written, path) ? QString() : path;
    }
    void drop(const QString &path) const
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &event);
    }
    /// What the export dialog begins with.
    ChartExportSettings offered() const
    {
        ChartExportSettings settings;
        const ModalScript script({[&settings](QWidget *dialog) {
            settings = dialog->findChild<ChartExportForm *>()->settings();
            QTest::keyClick(dialog, Qt::Key_Escape);
        }});
        m_window->findChild<QAction *>(u"actionExportChart"_s)->trigger();
        return settings;
    }
    static ModalScript::Answer press(QMessageBox::StandardButton button, QString &asked)
    {
        return [button, &asked](QWidget *question) {
            auto *box = qobject_cast<QMessageBox *>(question);
            QVERIFY(box);
            asked = box->text();
            QTest::mouseClick(box->button(button), Qt::LeftButton);
        };
    }

private slots:
    void initTestCase()
    {
        m_edition = DataPackageReader::read(embeddedPackagePath()).edition;
        QVERIFY(m_edition);
    }

    void init()
    {
        const QString store = m_folder.filePath(u"settings.ini"_s);
        QFile::remove(store);
        m_settings = std::make_unique<Settings>(std::make_unique<QSettings>(store, QSettings::IniFormat));
        m_window = std::make_unique<MainWindow>(*m_settings, m_edition);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanup() { m_window.reset(); }

    void itsViewTitlesAndLookAreBack()
    {
        BreakdownQuery query{{scope(u"east-and-horn-of-africa"_s)}};
        query.sort = BreakdownQuery::Sort::Total;
        query.hidden = {u"kenya"_s};
        drop(chartOf(m_edition, query));
        QCOMPARE(shown(), query.scopes);
        QCOMPARE(m_window->findChild<ChartView *>()->chart()->breakdown().hiddenScopes(), (QList{scope(u"kenya"_s)}));
        const ChartExportSettings back = offered();
        QCOMPARE(back.title, look().title);
        QCOMPARE(back.subtitle, look().subtitle);
        QCOMPARE(back.scheme, look().scheme);
        QCOMPARE(back.content.barNotes, look().content.barNotes);
        QVERIFY(back.size == look().size);
    }

    void theRememberedLookStaysAsItIs()
    {
        ChartExportSettings remembered;
        remembered.background = ChartExportSettings::Background::Dark;
        ExportSettingsStore::write(*m_settings, remembered);
        drop(chartOf(m_edition, {{scope(u"caribbean"_s)}}));
        QCOMPARE(shown(), (QList{scope(u"caribbean"_s)}));
        QVERIFY(offered().title == look().title);
        QCOMPARE(ExportSettingsStore::read(*m_settings), remembered);
        // Another chart has neither its titles nor its look.
        m_window->findChild<QAction *>(u"actionUp"_s)->trigger();
        QCOMPARE(shown(), (QList{Scope::world()}));
        const ChartExportSettings other = offered();
        QCOMPARE(other.title, QString());
        QCOMPARE(other.scheme, ColorScheme::Default);
        QCOMPARE(other.background, ChartExportSettings::Background::Dark);
    }

    void ofAnotherEditionIsShownOnlyWhereTheReaderWantsIt()
    {
        EditionData data = m_edition->data();
        data.name = u"figures-of-1999"_s;
        const QString path = chartOf(std::make_shared<const Edition>(data), {{scope(u"haiti"_s)}});
        const QList<Scope> before = shown();
        QString asked;
        {
            const ModalScript no({press(QMessageBox::No, asked)});
            drop(path);
            QVERIFY(no.isDone());
        }
        QVERIFY2(asked.contains(u"figures-of-1999"_s) && asked.contains(m_edition->title()), qPrintable(asked));
        QCOMPARE(shown(), before);
        QCOMPARE(offered().title, QString());
        {
            const ModalScript yes({press(QMessageBox::Yes, asked)});
            drop(path);
            QVERIFY(yes.isDone());
        }
        QCOMPARE(shown(), (QList{scope(u"haiti"_s)}));
        QCOMPARE(offered().title, look().title);
    }
};

MIGOF_TEST(TestOpenedChart)
#include "tst_openedchart.moc"
