// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/viewing/settings.h"
#include "tests/support/testmain.h"
#include "tests/support/testpackage.h"
#include "widgets/exportdialogs/tableexportdialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QWindow>

using namespace Qt::StringLiterals;

class TableExportDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void showsWhatWillBeWritten();
    void hashtagsAndMarkFollowTheFormat();
    void writesTheChosenFormatAndRemembersIt();
    void aFailedWriteCanBeTriedAgain();
    void columnsAndRowsAreChosenAndRemembered();
    void escapeWritesNothing();
    void mnemonicsDiffer();
    void everythingCanBeReachedWithTab();

private:
    void openDialog();
    QString shown(int row, int column) const;
    void chooseFormat(const QString &format);
    /// What the reader types into the file chooser once it opens.
    void typePath(const QString &path);
    QByteArray contentOf(const QString &name) const;

    EditionPtr m_edition;
    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<TableExportDialog> m_dialog;
    QComboBox *m_format = nullptr;
    QCheckBox *m_hxl = nullptr;
    QCheckBox *m_mark = nullptr;
    QTableView *m_preview = nullptr;
    QPushButton *m_export = nullptr;
};

void TableExportDialogTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    m_edition = smallEdition();
    QVERIFY(m_edition);
}

void TableExportDialogTest::init()
{
    QFile::remove(m_folder.filePath(u"settings.ini"_s));
    openDialog();
}

void TableExportDialogTest::openDialog()
{
    m_dialog.reset();
    m_settings = std::make_unique<Settings>(
        std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat));
    m_dialog = std::make_unique<TableExportDialog>(m_edition, QList{Scope::region(0)}, *m_settings);
    m_format = m_dialog->findChild<QComboBox *>(u"format"_s);
    m_hxl = m_dialog->findChild<QCheckBox *>(u"hxl"_s);
    m_mark = m_dialog->findChild<QCheckBox *>(u"byteOrderMark"_s);
    m_preview = m_dialog->findChild<QTableView *>(u"preview"_s);
    m_export = m_dialog->findChild<QPushButton *>(u"export"_s);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

QString TableExportDialogTest::shown(int row, int column) const
{
    return m_preview->model()->index(row, column).data().toString();
}

void TableExportDialogTest::chooseFormat(const QString &format)
{
    m_format->setFocus();
    QTest::keyClick(m_format, Qt::Key_Home);
    for (int i = 0; i < m_format->findData(format); ++i)
        QTest::keyClick(m_format, Qt::Key_Down);
    QCOMPARE(m_format->currentData().toString(), format);
}

void TableExportDialogTest::typePath(const QString &path)
{
    QTimer::singleShot(0, m_dialog.get(), [path] {
        auto *chooser = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        QVERIFY(chooser);
        // Typing would open a list of names, which takes the Return key for itself now and then.
        chooser->selectFile(path);
        QTest::keyClick(chooser->findChild<QLineEdit *>(), Qt::Key_Return);
    });
}

QByteArray TableExportDialogTest::contentOf(const QString &name) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TableExportDialogTest::showsWhatWillBeWritten()
{
    QCOMPARE(shown(1, 0), u"aland"_s);
    QCOMPARE(shown(1, 2), u"1000000"_s);
    QCOMPARE(shown(2, 3), QString()); // not reported
    QCOMPARE(shown(3, 0), u"total"_s);
    QCOMPARE(m_preview->model()->headerData(2, Qt::Horizontal).toString(), u"principle-1"_s);

    chooseFormat(u"xlsx"_s);
    QCOMPARE(shown(1, 0), u"Åland"_s);
    QCOMPARE(shown(1, 1), u"1,000,000"_s);
    QCOMPARE(shown(3, 4), u"1,252,060"_s);
    QCOMPARE(m_preview->model()->headerData(1, Qt::Horizontal).toString(), u"Principle 1: Keeping to the rules"_s);

    chooseFormat(u"json"_s);
    QCOMPARE(shown(2, 3), u"null"_s);
}

void TableExportDialogTest::hashtagsAndMarkFollowTheFormat()
{
    QTest::mouseClick(m_hxl, Qt::LeftButton, {}, QPoint(8, m_hxl->height() / 2));
    QVERIFY(m_hxl->isChecked());
    QCOMPARE(shown(0, 0), u"#meta+id"_s);
    QCOMPARE(shown(2, 0), u"aland"_s);
    QVERIFY(m_mark->isEnabled());
    auto *totalRow = m_dialog->findChild<QCheckBox *>(u"totalRow"_s);
    QVERIFY(totalRow->isChecked() && !totalRow->isEnabled());

    chooseFormat(u"xlsx"_s);
    QCOMPARE(shown(0, 0), u"#meta+name"_s); // regional initiatives are among them
    QVERIFY(!m_mark->isEnabled());

    chooseFormat(u"json"_s);
    QVERIFY(!m_hxl->isEnabled());
    QCOMPARE(shown(1, 0), u"aland"_s);
}

void TableExportDialogTest::writesTheChosenFormatAndRemembersIt()
{
    QTest::keyClick(m_dialog->windowHandle(), Qt::Key_H, Qt::AltModifier);
    QTRY_VERIFY(m_hxl->isChecked()); // the button is shown pressed for a moment first
    QTest::keyClick(m_dialog->windowHandle(), Qt::Key_B, Qt::AltModifier);
    QTRY_VERIFY(m_mark->isChecked());
    typePath(m_folder.filePath(u"table"_s));
    QTest::mouseClick(m_export, Qt::LeftButton);
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(m_dialog->path(), m_folder.filePath(u"table.csv"_s));
    QVERIFY(contentOf(u"table.csv"_s).startsWith("\xef\xbb\xbfid,name,"));
    QVERIFY(contentOf(u"table.csv"_s).contains("\n#meta+id,"));

    openDialog();
    QVERIFY(m_hxl->isChecked());
    QVERIFY(m_mark->isChecked());
    chooseFormat(u"xlsx"_s);
    typePath(m_folder.filePath(u"table.xlsx"_s));
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QVERIFY(contentOf(u"table.xlsx"_s).startsWith("PK"));
    openDialog();
    QCOMPARE(m_format->currentData().toString(), u"xlsx"_s);
}

void TableExportDialogTest::aFailedWriteCanBeTriedAgain()
{
    // A link to nowhere: there is nothing to overwrite, and nothing can be written.
    const QString path = m_folder.filePath(u"later.csv"_s);
    QVERIFY(QFile::link(m_folder.filePath(u"nowhere/later.csv"_s), path));
    typePath(path);
    int questions = 0;
    QTimer watch;
    connect(&watch, &QTimer::timeout, this, [&] {
        auto *message = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!message)
            return;
        ++questions;
        QVERIFY(QFile::remove(path));
        QTest::mouseClick(message->button(QMessageBox::Retry), Qt::LeftButton);
    });
    watch.start(0);
    QTest::mouseClick(m_export, Qt::LeftButton);
    QCOMPARE(questions, 1);
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    QVERIFY(contentOf(u"later.csv"_s).startsWith("id,name,"));
}

void TableExportDialogTest::columnsAndRowsAreChosenAndRemembered()
{
    const auto tick = [this](const QString &text) {
        auto *columns = m_dialog->findChild<QListWidget *>(u"columns"_s);
        QListWidgetItem *item = columns->findItems(text, Qt::MatchStartsWith).value(0);
        QVERIFY2(item, qPrintable(text));
        columns->setCurrentItem(item);
        QTest::keyClick(columns, Qt::Key_Space);
    };
    const auto headings = [this] {
        QStringList texts;
        for (int column = 0; column < m_preview->model()->columnCount(); ++column)
            texts.append(m_preview->model()->headerData(column, Qt::Horizontal).toString());
        return texts.join(u' ');
    };
    tick(u"ISO 3"_s);
    tick(u"Counting first"_s);
    tick(u"Rank"_s);
    QCOMPARE(headings(), u"id name iso3 principle-1 objective-1 total rank"_s);
    tick(u"Name"_s);
    QVERIFY(m_export->isEnabled());
    tick(u"Id"_s);
    QVERIFY(!m_export->isEnabled()); // nothing would tell the rows apart
    tick(u"Id"_s);
    m_dialog->findChild<QCheckBox *>(u"totalRow"_s)->click();
    m_dialog->findChild<QComboBox *>(u"separator"_s)->setCurrentIndex(2);
    typePath(m_folder.filePath(u"chosen"_s));
    QTest::mouseClick(m_export, Qt::LeftButton);
    const QByteArray written = contentOf(u"chosen.tsv"_s);
    QVERIFY2(written.startsWith("id\tiso3\tprinciple-1\tobjective-1\ttotal\trank\n"), written.constData());
    QCOMPARE(written.count('\n'), 4);

    openDialog();
    QCOMPARE(headings(), u"id iso3 principle-1 objective-1 total rank"_s);
    QCOMPARE(m_preview->model()->rowCount(), 3);
    QCOMPARE(m_dialog->findChild<QComboBox *>(u"separator"_s)->currentData().toString(), u"tab"_s);
}

void TableExportDialogTest::escapeWritesNothing()
{
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_dialog->result(), int(QDialog::Rejected));
    QCOMPARE(m_dialog->path(), QString());
}

void TableExportDialogTest::mnemonicsDiffer()
{
    QStringList keys;
    const auto add = [&](const QString &text) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty())
            keys.append(key.toString());
    };
    for (const auto *button : m_dialog->findChildren<QAbstractButton *>())
        add(button->text());
    for (const auto *label : m_dialog->findChildren<QLabel *>()) {
        if (label->buddy())
            add(label->text());
    }
    QVERIFY(keys.size() >= 5);
    QCOMPARE(QSet<QString>(keys.cbegin(), keys.cend()).size(), keys.size());
}

void TableExportDialogTest::everythingCanBeReachedWithTab()
{
    QSet<QWidget *> reached;
    for (int i = 0; i < 16; ++i) {
        reached.insert(m_dialog->focusWidget());
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
    }
    auto *columns = m_dialog->findChild<QListWidget *>(u"columns"_s);
    for (QWidget *widget : QList<QWidget *>{m_format, m_hxl, m_mark, columns, m_preview, m_export})
        QVERIFY2(reached.contains(widget), qPrintable(widget->objectName()));
}

MIGOF_TEST(TableExportDialogTest)
#include "tst_tableexportdialog.moc"
