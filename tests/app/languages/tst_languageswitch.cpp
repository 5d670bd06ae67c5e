// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages/widgettranslations.h"
#include "app/languages/windowlanguages.h"
#include "models/itemmodels/placetreemodel.h"
#include "models/package/datapackagereader.h"
#include "models/viewing/settings.h"
#include "resources/embeddededition.h"
#include "tests/support/testmain.h"
#include "tests/support/widgettexts.h"
#include "widgets/chart/charttextitem.h"
#include "widgets/inspection/dialogtour.h"
#include "widgets/window/mainwindow.h"

#include <QAction>
#include <QActionGroup>
#include <QDialog>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QThreadPool>
#include <QTreeView>

using namespace Qt::StringLiterals;

// Another language while everything is open: all words change, and nothing else does.
class TestLanguageSwitch : public QObject
{
    Q_OBJECT

private:
    WidgetTranslations m_translations;
    Settings m_settings;
    EditionPtr m_edition;
    std::unique_ptr<MainWindow> m_window;

    QTreeView *tree() const { return m_window->findChild<QTreeView *>(u"placeTree"_s); }
    QTextBrowser *text() const { return m_window->findChild<QTextBrowser *>(u"detailText"_s); }

    static void settle()
    {
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }

    void makeWindow(const QString &language)
    {
        QVERIFY(m_translations.use(language));
        m_window = std::make_unique<MainWindow>(m_settings, m_edition);
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->goTo({*m_edition->find(u"haiti"_s)}, 2);
        settle();
    }

    void switchTo(const QString &language)
    {
        QVERIFY(m_translations.use(language));
        settle();
    }

    // Texts of the book, the guide, names of languages, Qt's own buttons, and what was typed.
    static bool isData(const QString &text)
    {
        static const QStringList widgets{u"detailText"_s,
                                         u"SafeTextBrowser"_s,
                                         u"acronyms"_s,
                                         u"listing"_s,
                                         u"aboutEdition"_s,
                                         u"acronymPlaces"_s,
                                         u"title"_s,
                                         u"QHeaderView"_s,
                                         u"goToMatches"_s,
                                         u"qt_spinbox_lineedit"_s,
                                         u"width"_s,
                                         u"height"_s,
                                         u"preview"_s,
                                         u"userGuideText"_s,
                                         u"qt_keysequenceedit_lineedit"_s,
                                         u"ScrollLeftButton"_s,
                                         u"ScrollRightButton"_s};
        static const QRegularExpression key(u"^keysList: (Ctrl|Alt|Shift)\\+"_s);
        if (text.contains(key))
            return true;
        QStringList texts{u"Cancel"_s, u"Close"_s, u"OK"_s, u"Restore Defaults"_s};
        for (const QString &language : Translations::languages())
            texts.append(Translations::nativeName(language));
        return widgets.contains(text.section(u": "_s, 0, 0)) || texts.contains(text.section(u": "_s, 1).remove(u'&'));
    }

    static bool hasPlainWord(const QString &text)
    {
        static const QRegularExpression bracketed(u"\\[[^\\[\\]]*(?:\\]|…)|<[^>]*>|\\((?:Ctrl|Alt|Shift)[^)]*\\)"_s);
        static const QRegularExpression word(u"\\p{L}{3}"_s);
        QString rest = text.section(u": "_s, 1);
        while (rest.contains(bracketed)) // one text may be put into another
            rest.remove(bracketed);
        return word.match(rest).hasMatch();
    }

    // What only one of the two has, to be read in a test's output; parts of a window may stand in another order.
    static QString difference(QStringList made, QStringList switched)
    {
        // Qt names the buttons that scroll tabs once, when it makes them; previews are drawn some time after all else.
        static const QRegularExpression other(u"^(Scroll(Left|Right)Button|chartPreview|previewZoom): "_s);
        made.removeIf([](const QString &text) { return text.contains(other); });
        switched.removeIf([](const QString &text) { return text.contains(other); });
        made.sort();
        switched.sort();
        QStringList onlyMade = made;
        for (const QString &text : switched)
            onlyMade.removeOne(text);
        for (const QString &text : made)
            switched.removeOne(text);
        return onlyMade.isEmpty() && switched.isEmpty()
                   ? QString()
                   : u"made: "_s + onlyMade.join(u"; "_s) + u"\nswitched: "_s + switched.join(u"; "_s);
    }

    QString paragraphAtTop() const
    {
        // Figures and headings are translated; texts of the book are not, and tell where the pane stands.
        QTextBlock block = text()->cursorForPosition(QPoint(0, 0)).block();
        while (block.isValid() && block.text().size() < 150)
            block = block.next();
        return block.text();
    }

private slots:
    void initTestCase()
    {
        m_edition = DataPackageReader::read(embeddedPackagePath()).edition;
        QVERIFY(m_edition);
    }

    void cleanup() { m_window.reset(); }

    void theWindowReadsAsIfItHadBeenMadeInThatLanguage()
    {
        makeWindow(u"fr"_s);
        const QStringList made = widgetTexts(*m_window);
        makeWindow(u"en"_s);
        QVERIFY(widgetTexts(*m_window) != made);
        switchTo(u"fr"_s);
        const QString found = difference(made, widgetTexts(*m_window));
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }

    void openDialogsReadAsIfTheyHadBeenMadeInThatLanguage_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : DialogTour::names())
            QTest::newRow(qPrintable(name)) << name;
    }

    void openDialogsReadAsIfTheyHadBeenMadeInThatLanguage()
    {
        QFETCH(const QString, name);
        makeWindow(u"fr"_s);
        QStringList made;
        QVERIFY(DialogTour::visit(*m_window, name, [&](QWidget *dialog) { made = widgetTexts(*dialog); }));
        makeWindow(u"en"_s);
        QStringList before;
        QStringList after;
        QVERIFY(DialogTour::visit(*m_window, name, [&](QWidget *dialog) {
            before = widgetTexts(*dialog);
            switchTo(u"fr"_s);
            after = widgetTexts(*dialog);
        }));
        QVERIFY(before != after);
        const QString found = difference(made, after);
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }

    // In the accented pseudo-language every word of the program has brackets: a word without is hard-coded, or data.
    void everyWordOfTheWindowIsTranslatable()
    {
        makeWindow(u"en_XA"_s);
        const WindowLanguages languages(m_translations, *m_window, m_settings);
        QStringList plain;
        const auto look = [&plain](const QWidget *window) {
            for (const QString &text : widgetTexts(*window)) {
                if (!isData(text) && hasPlainWord(text))
                    plain.append(text.left(200));
            }
        };
        look(m_window.get());
        for (const QString &name : DialogTour::names())
            QVERIFY(DialogTour::visit(*m_window, name, look));
        QVERIFY2(plain.isEmpty(), qPrintable(plain.join(u'\n')));
    }

    void theWindowMirrors()
    {
        makeWindow(u"ar_XB"_s);
        QCOMPARE(m_window->layoutDirection(), Qt::RightToLeft);
        const QWidget *detail = text();
        QVERIFY(detail->mapTo(m_window.get(), QPoint()).x() < tree()->mapTo(m_window.get(), QPoint()).x());
        switchTo(u"en"_s);
        QCOMPARE(m_window->layoutDirection(), Qt::LeftToRight);
    }

    void chartTextsStandWhereTheChartPutsThem()
    {
        QImage image(200, 20, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setLayoutDirection(Qt::RightToLeft); // as in a widget that is mirrored
        ChartTextItem(u"12"_s, QFont(), Qt::black, image.rect(), Qt::AlignRight | Qt::AlignVCenter)
            .paint(&painter, nullptr, nullptr);
        painter.end();
        QImage left(100, 20, QImage::Format_RGB32);
        left.fill(Qt::white);
        QCOMPARE(image.copy(left.rect()), left);
        QVERIFY(image.copy(100, 0, 100, 20) != image.copy(left.rect()));
    }

    void theTreeIsSortedAsReadersOfTheLanguageExpect()
    {
        makeWindow(u"en"_s);
        tree()->sortByColumn(PlaceTreeModel::NameColumn, Qt::AscendingOrder);
        const auto nameOfFirstRegion = [this] {
            return tree()->model()->index(0, 0, tree()->model()->index(0, 0)).data().toString();
        };
        QCOMPARE(nameOfFirstRegion(), u"Asia and the Pacific"_s);
        switchTo(u"fr"_s);
        QCOMPARE(nameOfFirstRegion(), u"Afrique australe"_s);
    }

    void aHundredSwitchesKeepTheViewAndLeaveNothingBehind()
    {
        makeWindow(u"en"_s);
        const WindowLanguages languages(m_translations, *m_window, m_settings);
        tree()->expandAll();
        m_window->goTo({*m_edition->find(u"kenya"_s), *m_edition->find(u"haiti"_s)});
        m_window->goTo({*m_edition->find(u"haiti"_s)});
        settle();
        tree()->verticalScrollBar()->setValue(40);
        text()->verticalScrollBar()->setValue(text()->verticalScrollBar()->maximum() / 2);
        const auto objects = [this] {
            return m_window->findChildren<QObject *>().size() + m_translations.children().size() +
                   qApp->children().size();
        };
        const QStringList codes = Translations::languages();
        for (const QString &code : codes)
            switchTo(code);
        switchTo(u"en"_s);
        const View view = m_window->view();
        const auto count = objects();
        const int treeScroll = tree()->verticalScrollBar()->value();
        const QString paragraph = paragraphAtTop();
        for (int time = 0; time < 100; ++time)
            switchTo(codes.at(time % codes.size()));
        switchTo(u"en"_s);
        QCOMPARE(objects(), count);
        QCOMPARE(m_window->view(), view);
        QCOMPARE(tree()->currentIndex().data(PlaceTreeModel::IdRole).toString(), u"haiti"_s);
        QVERIFY(tree()->selectionModel()->isSelected(tree()->currentIndex()));
        const QModelIndex world = tree()->model()->index(0, 0);
        for (int row = 0; row < tree()->model()->rowCount(world); ++row)
            QVERIFY(tree()->isExpanded(tree()->model()->index(row, 0, world)));
        QCOMPARE(tree()->verticalScrollBar()->value(), treeScroll);
        QCOMPARE(paragraphAtTop(), paragraph);
    }
};

MIGOF_TEST(TestLanguageSwitch)
#include "tst_languageswitch.moc"
