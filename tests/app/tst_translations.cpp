// SPDX-License-Identifier: GPL-3.0-or-later
#include "datapackagereader.h"
#include "displayname.h"
#include "embeddededition.h"
#include "mainwindow.h"
#include "settings.h"
#include "translations.h"

#include <QAction>
#include <QFile>
#include <QMenuBar>
#include <QTest>

using namespace Qt::StringLiterals;

class TestTranslations : public QObject
{
    Q_OBJECT

private:
    Translations m_translations;

private slots:
    void englishAndFrenchAreThere()
    {
        QVERIFY(Translations::languages().contains(u"en"_s));
        QVERIFY(Translations::languages().contains(u"fr"_s));
        QCOMPARE(Translations::nativeName(u"fr"_s), u"Français"_s);
    }

    void anUnknownLanguageChangesNothing()
    {
        QVERIFY(m_translations.use(u"en"_s));
        QVERIFY(!m_translations.use(u"xx"_s));
        QCOMPARE(m_translations.current(), u"en"_s);
    }

    void everyNameOfThePackageIsListedForTranslators()
    {
        QFile file(QStringLiteral(MIGOF_NAMES_FILE));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString names = QString::fromUtf8(file.readAll());
        const EditionPtr edition = DataPackageReader::read(embeddedPackagePath()).edition;
        const auto listed = [&](const QString &name) {
            return names.contains(u"QT_TRANSLATE_NOOP(\"Names\", \"%1\")"_s.arg(name));
        };
        for (const Theme &theme : edition->themes())
            QVERIFY2(listed(theme.title), qPrintable(theme.title));
        for (const Region &region : edition->regions())
            QVERIFY2(listed(region.name), qPrintable(region.name));
        for (const Place &place : edition->places())
            QVERIFY2(listed(place.name), qPrintable(place.name));
    }

    void switchingKeepsWhatIsShownAndChangesEveryWord()
    {
        const EditionPtr edition = DataPackageReader::read(embeddedPackagePath()).edition;
        QVERIFY(m_translations.use(u"en"_s));
        Settings settings;
        MainWindow window(settings, edition);
        static_cast<QWidget &>(window).show();
        window.show({*edition->find(u"germany"_s)}, 5);
        const View before = window.view();
        QVERIFY(m_translations.use(u"fr"_s));
        QCoreApplication::processEvents();
        QCOMPARE(window.view(), before);
        QCOMPARE(window.menuBar()->actions().first()->text(), u"&Fichier"_s);
        QCOMPARE(displayName(*edition, before.scopes.first()), u"Allemagne"_s);
        QVERIFY(m_translations.use(u"en"_s));
        QCoreApplication::processEvents();
        QCOMPARE(window.menuBar()->actions().first()->text(), u"&File"_s);
    }

    void englishPluralsRead()
    {
        QVERIFY(m_translations.use(u"en"_s));
        QCOMPARE(QCoreApplication::translate("CheckReport", "%n region(s)", nullptr, 1), u"1 region"_s);
        QCOMPARE(QCoreApplication::translate("CheckReport", "%n region(s)", nullptr, 9), u"9 regions"_s);
    }
};

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
