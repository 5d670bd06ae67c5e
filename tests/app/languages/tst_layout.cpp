// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages/widgettranslations.h"
#include "models/package/datapackagereader.h"
#include "models/viewing/settings.h"
#include "resources/embeddededition.h"
#include "tests/support/cuttexts.h"
#include "tests/support/testmain.h"
#include "widgets/inspection/dialogtour.h"
#include "widgets/window/mainwindow.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

// Nothing is cut, in any language, at any size of text.
class TestLayout : public QObject
{
    Q_OBJECT

private:
    WidgetTranslations m_translations;
    EditionPtr m_edition;
    QFont m_font;

private slots:
    void initTestCase()
    {
        m_edition = DataPackageReader::read(embeddedPackagePath()).edition;
        QVERIFY(m_edition);
        m_font = QApplication::font();
    }

    void cleanup() { QApplication::setFont(m_font); }

    void cutTextsAreFound()
    {
        QWidget window;
        auto *layout = new QHBoxLayout(&window);
        auto *button = new QPushButton(u"A button with a long text"_s);
        auto *label = new QLabel(u"A label with a long text"_s);
        layout->addWidget(button);
        layout->addWidget(label);
        window.show();
        QVERIFY(cutTexts(window).isEmpty());
        button->setFixedWidth(40);
        label->setFixedWidth(40);
        QCoreApplication::processEvents();
        QCOMPARE(cutTexts(window).size(), 2);
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("percent");
        for (const QString &language : Translations::languages()) {
            for (const int percent : {100, 200})
                QTest::addRow("%s, %d %%", qPrintable(language), percent) << language << percent;
        }
    }

    void nothingIsCut()
    {
        QFETCH(const QString, language);
        QFETCH(const int, percent);
        QFont font = m_font;
        font.setPointSizeF(font.pointSizeF() * percent / 100);
        QApplication::setFont(font);
        QVERIFY(m_translations.use(language));
        Settings settings;
        MainWindow window(settings, m_edition);
        window.resize(QSize(1440, 900) * percent / 100);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QStringList cut;
        for (const QString &scope : {u"world"_s, u"central-and-north-america-and-the-caribbean"_s, u"haiti"_s}) {
            window.goTo({*m_edition->find(scope)});
            QCoreApplication::processEvents();
            cut += cutTexts(window);
        }
        for (const QString &name : DialogTour::names()) {
            QVERIFY(DialogTour::visit(window, name, [&](QWidget *dialog) {
                QCoreApplication::processEvents();
                for (const QString &text : cutTexts(*dialog))
                    cut.append(name + u": "_s + text);
            }));
        }
        cut.removeDuplicates();
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }
};

MIGOF_TEST(TestLayout)
#include "tst_layout.moc"
