// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/datapackagereader.h"
#include "resources/embeddededition.h"
#include "widgets/presentation/presentationwindow.h"

#include <QApplication>
#include <QPointer>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// A presentation where there are a notebook's screen and a projector.
class TestPresentationScreens : public QObject
{
    Q_OBJECT

private:
    EditionPtr m_edition;
    std::unique_ptr<QWidget> m_parent;

    PresentationWindow *openWith(const PresentationOptions &options) const
    {
        const PresentationDeck deck(PresentationDeck::worldAndRegions(*m_edition), 6);
        auto *window = new PresentationWindow(m_edition, deck, {}, options, m_parent.get());
        window->open();
        return window;
    }

private slots:
    void initTestCase()
    {
        m_edition = DataPackageReader::read(embeddedPackagePath()).edition;
        QVERIFY(m_edition);
        QCOMPARE(QGuiApplication::screens().size(), 2);
    }

    void init()
    {
        m_parent = std::make_unique<QWidget>();
        m_parent->setGeometry(100, 100, 600, 400);
        m_parent->show();
    }

    void cleanup() { m_parent.reset(); }

    void opensWhereTheWindowIsNot()
    {
        const PresentationWindow *window = openWith({});
        QCOMPARE(window->screen()->name(), u"projector"_s);
        QCOMPARE(window->size(), QSize(1280, 720));
    }

    void opensOnTheRememberedScreenOrAnotherWhereThatIsGone()
    {
        PresentationOptions options;
        options.screen = u"notebook"_s;
        QCOMPARE(openWith(options)->screen()->name(), u"notebook"_s);
        options.screen = u"unplugged"_s;
        QCOMPARE(openWith(options)->screen()->name(), u"projector"_s);
    }

    void aKeySwitchesScreensAndTheChoiceIsKept()
    {
        PresentationWindow *window = openWith({});
        QTest::keyClick(window, Qt::Key_Right);
        QTest::keyClick(window, Qt::Key_M);
        QCOMPARE(window->screen()->name(), u"notebook"_s);
        QCOMPARE(window->options().screen, u"notebook"_s);
        QCOMPARE(window->size(), QSize(1024, 768));
        QCOMPARE(window->deck().position(), 1);
        QVERIFY(window->isFullScreen());
        QTest::keyClick(window, Qt::Key_M);
        QCOMPARE(window->screen()->name(), u"projector"_s);
    }
};

int main(int argc, char *argv[])
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"screens.json"_s));
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    file.write(R"({"screens": [
        {"name": "notebook", "x": 0, "y": 0, "width": 1024, "height": 768, "logicalDpi": 96, "dpr": 1},
        {"name": "projector", "x": 1024, "y": 0, "width": 1280, "height": 720, "logicalDpi": 96, "dpr": 1}]})");
    file.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.fileName().toLocal8Bit());
    QApplication application(argc, argv);
    TestPresentationScreens test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_presentationscreens.moc"
