// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/datapackagereader.h"
#include "models/viewing/settings.h"
#include "resources/embeddededition.h"
#include "tests/support/modalscript.h"
#include "tests/support/testmain.h"
#include "widgets/common/savedialog.h"
#include "widgets/exportdialogs/chartexportdialog.h"
#include "widgets/exportdialogs/chartexportform.h"
#include "widgets/exportdialogs/chartpackdialog.h"
#include "widgets/exportdialogs/chartpreviewview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

// The dialogs that export charts, used with keys and mouse.
class TestChartExportDialog : public QObject
{
    Q_OBJECT

private:
    EditionPtr m_edition;
    QTemporaryDir m_folder;
    Settings m_settings;

    BreakdownQuery query() const { return {{*m_edition->find(u"east-and-horn-of-africa"_s)}}; }
    ChartPresets presets() const { return ChartPresets(m_folder.filePath(u"presets"_s)); }

    static ChartExportSettings shown(const QDialog &dialog)
    {
        return dialog.findChild<ChartExportForm *>()->settings();
    }
    static QPushButton *acceptButton(const QDialog &dialog)
    {
        const auto *buttons = dialog.findChild<QDialogButtonBox *>();
        for (QAbstractButton *button : buttons->buttons()) {
            if (buttons->buttonRole(button) == QDialogButtonBox::AcceptRole)
                return qobject_cast<QPushButton *>(button);
        }
        return nullptr;
    }
    static void choose(const QWidget &dialog, const QString &box, int row)
    {
        auto *combo = dialog.findChild<QComboBox *>(box);
        combo->setFocus();
        while (combo->currentIndex() > row)
            QTest::keyClick(combo, Qt::Key_Up);
        while (combo->currentIndex() < row)
            QTest::keyClick(combo, Qt::Key_Down);
    }

    std::unique_ptr<QDialog> open(bool pack)
    {
        std::unique_ptr<QDialog> dialog;
        if (pack)
            dialog = std::make_unique<ChartPackDialog>(m_edition, query(), m_settings, presets());
        else
            dialog = std::make_unique<ChartExportDialog>(m_edition, query(), m_settings, presets());
        dialog->show();
        return dialog;
    }
    void write(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("old");
    }
    QByteArray contentOf(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void initTestCase()
    {
        m_edition = DataPackageReader::read(embeddedPackagePath()).edition;
        QVERIFY(m_edition);
    }

    void fields_makeTheSettings()
    {
        ChartExportDialog dialog(m_edition, query(), m_settings, presets());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        choose(dialog, u"format"_s, 2);
        choose(dialog, u"namedSize"_s, 3);
        choose(dialog, u"legend"_s, 1);
        choose(dialog, u"background"_s, 2);
        choose(dialog, u"scheme"_s, 1);
        auto *title = dialog.findChild<QLineEdit *>(u"title"_s);
        title->setFocus();
        QTest::keyClicks(title, u"My title"_s);
        auto *totals = dialog.findChild<QCheckBox *>(u"totals"_s);
        totals->setFocus();
        QTest::keyClick(totals, Qt::Key_Space);

        const ChartExportSettings settings = shown(dialog);
        QCOMPARE(settings.format, ChartExportSettings::Format::Svg);
        QCOMPARE(settings.size.toText(), u"a4-landscape"_s);
        QCOMPARE(settings.size.dpi, 300);
        QCOMPARE(settings.content.legend, ChartContent::Legend::Bottom);
        QCOMPARE(settings.background, ChartExportSettings::Background::Dark);
        QCOMPARE(settings.scheme, ColorScheme::Greyscale);
        QCOMPARE(settings.title, u"My title"_s);
        QVERIFY(!settings.content.totals);

        QTest::mouseClick(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::RestoreDefaults),
                          Qt::LeftButton);
        QCOMPARE(shown(dialog), ChartExportSettings());
        QCOMPARE(dialog.findChild<QComboBox *>(u"preset"_s)->currentIndex(), 0);
    }

    void everySwitchHasItsBox()
    {
        const ChartExportForm form;
        for (const ChartContent::Switch &entry : ChartContent::switches()) {
            auto *box = form.findChild<QCheckBox *>(entry.name);
            QVERIFY2(box && !box->text().isEmpty(), entry.name.data());
            box->click();
            QCOMPARE(form.settings().content.*entry.value, !(ChartExportSettings().content.*entry.value));
        }
    }

    // As long as the reader has not chosen.
    void notes_standOnPaperAndNotOnSlides()
    {
        ChartExportForm form;
        auto *sizes = form.findChild<QComboBox *>(u"namedSize"_s);
        auto *notes = form.findChild<QCheckBox *>(u"notes"_s);
        const auto choose = [sizes](const QString &size) {
            sizes->setCurrentIndex(sizes->findData(size));
            emit sizes->activated(sizes->currentIndex());
        };
        QVERIFY(!notes->isChecked());
        choose(u"a4-landscape"_s);
        QVERIFY(notes->isChecked());
        QVERIFY(form.settings().content.notes);
        choose(u"slide"_s);
        QVERIFY(!notes->isChecked());
        notes->click();
        choose(u"square"_s);
        QVERIFY(notes->isChecked());
        choose(u"a4-landscape"_s);
        notes->click();
        choose(u"slide"_s);
        QVERIFY(!form.settings().content.notes);
    }

    void preview_isEnlargedByWheelButtonsAndDragged()
    {
        Settings settings;
        ChartExportDialog dialog(m_edition, {}, settings, ChartPresets());
        dialog.show();
        auto *view = dialog.findChild<ChartPreviewView *>();
        QTRY_VERIFY(view->scene());
        QVERIFY(view->isFitted());
        const double whole = view->zoom();
        QVERIFY(whole < 1); // 1920 pixels have no room in it

        const QPointF center = view->viewport()->rect().center();
        const auto turn = [&](Qt::KeyboardModifiers keys) {
            QWheelEvent wheel(center, view->viewport()->mapToGlobal(center), {}, {0, 120}, Qt::NoButton, keys,
                              Qt::NoScrollPhase, false);
            QApplication::sendEvent(view->viewport(), &wheel);
        };
        turn(Qt::NoModifier);
        QCOMPARE(view->zoom(), whole);
        turn(Qt::ControlModifier);
        QVERIFY(view->zoom() > whole);
        QVERIFY(!view->isFitted());

        dialog.findChild<QPushButton *>(u"actualSizePreview"_s)->click();
        QCOMPARE(view->zoom(), 1.0);
        QCOMPARE(dialog.findChild<QLabel *>(u"previewZoom"_s)->text(), u"100%"_s);
        const int before = view->horizontalScrollBar()->value();
        QTest::mousePress(view->viewport(), Qt::LeftButton, {}, center.toPoint());
        QTest::mouseMove(view->viewport(), center.toPoint() - QPoint(40, 0));
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, center.toPoint() - QPoint(40, 0));
        QCOMPARE(view->horizontalScrollBar()->value(), before + 40);

        dialog.findChild<QPushButton *>(u"fitPreview"_s)->click();
        QVERIFY(view->isFitted());
        QCOMPARE(view->zoom(), whole);
    }

    void pack_showsTheChartThatIsMarked()
    {
        Settings settings;
        ChartPackDialog dialog(m_edition, {}, settings, ChartPresets());
        dialog.show();
        auto *view = dialog.findChild<ChartPreviewView *>();
        const auto shown = [view] { return view->chart().breakdown().query().scopes; };
        const QList<Scope> regions = m_edition->children(Scope::world());
        QTRY_VERIFY(view->scene());
        QCOMPARE(shown(), QList{regions.first()});
        const ChartFrame frame = view->chart().layoutFrame();

        auto *tree = dialog.findChild<QTreeWidget *>(u"charts"_s);
        tree->setCurrentItem(tree->topLevelItem(3)); // behind the world
        QTRY_COMPARE(shown(), QList{regions.at(2)});
        QTRY_COMPARE(view->chart().layoutFrame(), frame); // one chart is set as the other

        const double own = view->chart().bars().axisEnd();
        dialog.findChild<QCheckBox *>(u"sameScale"_s)->click();
        QTRY_VERIFY(view->chart().bars().axisEnd() > own);
        for (int item = 0; item < tree->topLevelItemCount(); ++item)
            tree->topLevelItem(item)->setCheckState(0, Qt::Unchecked);
        QTRY_VERIFY(!view->scene());
    }

    void unit_keepsTheSize()
    {
        ChartExportForm form;
        form.show();
        ChartExportSettings settings;
        settings.size = {1200, 600};
        form.setSettings(settings);
        auto *unit = form.findChild<QComboBox *>(u"unit"_s);
        unit->setFocus();
        QTest::keyClick(unit, Qt::Key_Down);
        QCOMPARE(form.settings().size.unit, ChartSize::Unit::Millimetre);
        QCOMPARE(form.settings().size.width, 317.5);
        QTest::keyClick(unit, Qt::Key_Down);
        QCOMPARE(form.settings().size.width, 31.75);
        QTest::keyClick(unit, Qt::Key_Down);
        QCOMPARE(form.settings().size.width, 12.5);
        QCOMPARE(form.settings().size.pixels(), QSize(1200, 600));
    }

    void absurdSize_cannotBeExported()
    {
        ChartExportDialog dialog(m_edition, query(), m_settings, presets());
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *width = dialog.findChild<QDoubleSpinBox *>(u"width"_s);
        const QPushButton *save = acceptButton(dialog);
        QVERIFY(save->isEnabled());
        width->setFocus();
        width->selectAll();
        QTest::keyClicks(width, u"5"_s);
        QTest::keyClick(width, Qt::Key_Tab);
        QVERIFY(!save->isEnabled());
        width->setFocus();
        width->selectAll();
        QTest::keyClicks(width, u"800"_s);
        QTest::keyClick(width, Qt::Key_Tab);
        QVERIFY(save->isEnabled());
    }

    void finding_isMendedWithOneClick()
    {
        ChartExportDialog dialog(m_edition, query(), m_settings, presets());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QVERIFY(shown(dialog).content.values);
        const auto remedy = [&dialog]() -> QPushButton * {
            for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
                if (button->text() == u"Hide the values"_s)
                    return button;
            }
            return nullptr;
        };
        QTRY_VERIFY(remedy());
        QTest::mouseClick(remedy(), Qt::LeftButton);
        QVERIFY(!shown(dialog).content.values);
        QTRY_VERIFY(!remedy());
    }

    void preset_isSavedAndUsedByName()
    {
        ChartExportDialog dialog(m_edition, query(), m_settings, presets());
        dialog.show();
        choose(dialog, u"scheme"_s, 2);
        QTimer::singleShot(0, &dialog, [] {
            QWidget *input = QApplication::activeModalWidget();
            QTest::keyClicks(input->findChild<QLineEdit *>(), u"Poster"_s);
            QTest::keyClick(input, Qt::Key_Return);
        });
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"savePreset"_s), Qt::LeftButton);
        QCOMPARE(presets().names(), QStringList(u"Poster"_s));

        ChartExportDialog other(m_edition, query(), m_settings, presets());
        other.show();
        QCOMPARE(shown(other).scheme, ColorScheme::Default);
        auto *preset = other.findChild<QComboBox *>(u"preset"_s);
        preset->setFocus();
        QTest::keyClick(preset, Qt::Key_Down);
        QCOMPARE(shown(other).scheme, ColorScheme::HighContrast);
    }

    void nameWithoutEnding_replacesNothingUnasked_data()
    {
        QTest::addColumn<bool>("pack");
        QTest::addColumn<QString>("name");
        QTest::newRow("chart") << false << u"chart.png"_s;
        QTest::newRow("pack") << true << u"pack.pdf"_s;
    }

    void nameWithoutEnding_replacesNothingUnasked()
    {
        QFETCH(bool, pack);
        QFETCH(QString, name);
        write(name);
        const std::unique_ptr<QDialog> dialog = open(pack);
        const QString typed = m_folder.filePath(name.section(u'.', 0, 0));
        const ModalScript script({[typed](QWidget *chooser) {
                                      qobject_cast<QFileDialog *>(chooser)->selectFile(typed);
                                      QTest::keyClick(chooser->findChild<QLineEdit *>(), Qt::Key_Return);
                                  },
                                  [](QWidget *question) {
                                      QVERIFY(qobject_cast<QMessageBox *>(question));
                                      QTest::keyClick(question, Qt::Key_Escape);
                                  },
                                  [](QWidget *chooser) { QTest::keyClick(chooser, Qt::Key_Escape); }});
        QTest::mouseClick(acceptButton(*dialog), Qt::LeftButton);
        QVERIFY(script.isDone());
        QVERIFY(dialog->isVisible());
        QCOMPARE(contentOf(name), "old");
    }

    void picturesOfAPack_replaceNothingUnasked()
    {
        write(u"01-east-and-horn-of-africa.png"_s);
        const std::unique_ptr<QDialog> dialog = open(true);
        choose(*dialog, u"format"_s, 1);
        SaveDialog::answerNext(m_folder.path());
        const ModalScript script({[](QWidget *question) {
            QVERIFY(qobject_cast<QMessageBox *>(question));
            QTest::keyClick(question, Qt::Key_Escape);
        }});
        QTest::mouseClick(acceptButton(*dialog), Qt::LeftButton);
        QVERIFY(script.isDone());
        QVERIFY(dialog->isVisible());
        QCOMPARE(contentOf(u"01-east-and-horn-of-africa.png"_s), "old");
    }

    void pack_checksAllRegionsAndCounts()
    {
        ChartPackDialog dialog(m_edition, query(), m_settings, presets());
        dialog.show();
        auto *tree = dialog.findChild<QTreeWidget *>(u"charts"_s);
        const auto checked = [tree] {
            int count = 0;
            for (int i = 0; i < tree->topLevelItemCount(); ++i)
                count += tree->topLevelItem(i)->checkState(0) == Qt::Checked ? 1 : 0;
            return count;
        };
        QCOMPARE(tree->topLevelItemCount(), 10);
        QCOMPARE(checked(), 9);
        const QPushButton *save = acceptButton(dialog);
        QVERIFY(save->isEnabled());
        tree->setFocus();
        tree->setCurrentItem(tree->topLevelItem(0));
        QTest::keyClick(tree, Qt::Key_Space);
        QCOMPARE(checked(), 10);
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == u"&None"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(checked(), 0);
        QVERIFY(!save->isEnabled());
    }
};

MIGOF_TEST(TestChartExportDialog)
#include "tst_chartexportdialog.moc"
