// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/viewing/settings.h"
#include "tests/support/testmain.h"
#include "tests/support/testpackage.h"
#include "widgets/exportdialogs/profileexportdialog.h"
#include "widgets/profile/profileprinting.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPrinter>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <poppler-qt6.h>

using namespace Qt::StringLiterals;

class ProfileExportDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void showsEveryPage();
    void writesAPdfAndRemembersThePaper();
    void escapeWritesNothing();
    void printsWhatIsExported();
    void printsTheRangeAskedFor();
    void printsOnTurnedAndOnTinyPaper();

private:
    void openDialog();
    QImage shown() const { return m_dialog->findChild<QLabel *>(u"preview"_s)->pixmap().toImage(); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    ProfilePrinting printing() const { return {m_edition, m_scopes, QFont(), false}; }

    EditionPtr m_edition;
    const QList<Scope> m_scopes{Scope::place(1), Scope::region(0)};
    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ProfileExportDialog> m_dialog;
};

void ProfileExportDialogTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    m_edition = smallEdition();
    QVERIFY(m_edition);
}

void ProfileExportDialogTest::init()
{
    QFile::remove(path(u"settings.ini"_s));
    openDialog();
}

void ProfileExportDialogTest::openDialog()
{
    m_dialog.reset();
    m_settings = std::make_unique<Settings>(std::make_unique<QSettings>(path(u"settings.ini"_s), QSettings::IniFormat));
    m_dialog = std::make_unique<ProfileExportDialog>(m_edition, m_scopes, *m_settings);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void ProfileExportDialogTest::showsEveryPage()
{
    auto *page = m_dialog->findChild<QSpinBox *>(u"page"_s);
    QVERIFY(page->maximum() > 1);
    const QImage first = shown();
    QVERIFY(!first.isNull());
    QTest::keyClick(page, Qt::Key_Up);
    QCOMPARE(page->value(), 2);
    QVERIFY(shown() != first);

    auto *paper = m_dialog->findChild<QComboBox *>(u"paper"_s);
    const double before = double(first.width()) / first.height();
    QTest::keyClick(paper, paper->currentIndex() == 0 ? Qt::Key_Down : Qt::Key_Up);
    QVERIFY(qAbs(double(shown().width()) / shown().height() - before) > 0.01);
}

void ProfileExportDialogTest::writesAPdfAndRemembersThePaper()
{
    auto *paper = m_dialog->findChild<QComboBox *>(u"paper"_s);
    QTest::keyClick(paper, Qt::Key_End);
    QCOMPARE(paper->currentData().toString(), u"letter"_s);
    QTimer::singleShot(0, m_dialog.get(), [this] {
        auto *chooser = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        QVERIFY(chooser);
        chooser->selectFile(path(u"profile"_s)); // the ending is added
        QTest::keyClick(chooser->findChild<QLineEdit *>(), Qt::Key_Return);
    });
    QTest::mouseClick(m_dialog->findChild<QPushButton *>(u"export"_s), Qt::LeftButton);
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(m_dialog->path(), path(u"profile.pdf"_s));
    const auto pdf = Poppler::Document::load(path(u"profile.pdf"_s));
    QVERIFY(pdf);
    QCOMPARE(pdf->page(0)->pageSize(), QSize(612, 792));

    openDialog();
    QCOMPARE(m_dialog->findChild<QComboBox *>(u"paper"_s)->currentData().toString(), u"letter"_s);
}

void ProfileExportDialogTest::escapeWritesNothing()
{
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_dialog->path(), QString());
}

void ProfileExportDialogTest::printsWhatIsExported()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path(u"printed.pdf"_s));
    printer.setPageSize(QPageSize(QPageSize::A4));
    ProfilePrinting::setUp(printer);
    printing().print(printer);
    const auto printed = Poppler::Document::load(path(u"printed.pdf"_s));
    const auto exported = Poppler::Document::loadFromData(
        ProfileDocument(m_edition, m_scopes, {QPageSize(QPageSize::A4), QFont(), false}).pdf());
    QVERIFY(printed && exported);
    QCOMPARE(printed->numPages(), exported->numPages());
    for (int page = 0; page < printed->numPages(); ++page)
        QCOMPARE(printed->page(page)->text(QRectF()).simplified(), exported->page(page)->text(QRectF()).simplified());
}

void ProfileExportDialogTest::printsTheRangeAskedFor()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path(u"range.pdf"_s));
    ProfilePrinting::setUp(printer);
    printer.setPrintRange(QPrinter::PageRange);
    printer.setFromTo(2, 2);
    printing().print(printer);
    const auto printed = Poppler::Document::load(path(u"range.pdf"_s));
    QVERIFY(printed);
    QCOMPARE(printed->numPages(), 1);
    QVERIFY(printed->page(0)->text(QRectF()).contains(u"Page 2 of"));
}

void ProfileExportDialogTest::printsOnTurnedAndOnTinyPaper()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(QPageLayout::Landscape);
    ProfilePrinting::setUp(printer);
    printer.setOutputFileName(path(u"turned.pdf"_s));
    printing().print(printer);
    const auto turned = Poppler::Document::load(path(u"turned.pdf"_s));
    QVERIFY(turned);
    QVERIFY(turned->page(0)->pageSizeF().width() > turned->page(0)->pageSizeF().height());
    QVERIFY(turned->page(0)->text(QRectF()).contains(u"Page 1 of"));

    printer.setPageSize(QPageSize(QSizeF(30, 20), QPageSize::Millimeter));
    printer.setOutputFileName(path(u"tiny.pdf"_s));
    printing().print(printer);
    QVERIFY(Poppler::Document::load(path(u"tiny.pdf"_s)));
}

MIGOF_TEST(ProfileExportDialogTest)
#include "tst_profileexportdialog.moc"
