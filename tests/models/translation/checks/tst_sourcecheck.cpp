// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/translation/checks/sourcecheck.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestSourceCheck : public QObject
{
    Q_OBJECT

private slots:
    void textsWithoutTrAreTold_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<bool>("told");
        QTest::newRow("literal") << u"label->setText(u\"Open\"_s);"_s << true;
        QTest::newRow("with arg") << u"label->setText(u\"Open %1\"_s.arg(name));"_s << true;
        QTest::newRow("in a list") << u"view->setHeaderLabels({u\"Name\"_s, tr(\"Total\")});"_s << true;
        QTest::newRow("QString") << u"menu->addAction(QString(u\"Open\"));"_s << true;
        QTest::newRow("constructor") << u"new QLabel(u\"Size:\"_s, this);"_s << true;
        QTest::newRow("second argument") << u"QMessageBox::warning(this, tr(\"A\"), u\"It failed\"_s);"_s << true;
        QTest::newRow("raw literal") << u"box.setText(uR\"(two words)\"_s);"_s << true;
        QTest::newRow("added to a translation") << u"box.setText(tr(\"A\") + u\" and more\"_s);"_s << true;
        QTest::newRow("tr") << u"label->setText(tr(\"Open\"));"_s << false;
        QTest::newRow("tr with a comment") << u"label->setText(tr(\"Open\", \"a file\"));"_s << false;
        QTest::newRow("translate") << u"box.setText(QCoreApplication::translate(\"Names\", \"All\"));"_s << false;
        QTest::newRow("no word") << u"label->setText(u\"×\"_s);"_s << false;
        QTest::newRow("placeholders alone") << u"label->setText(u\"%1 (*.%2)\"_s.arg(a, b));"_s << false;
        QTest::newRow("name of an object") << u"label->setObjectName(u\"openLabel\"_s);"_s << false;
        QTest::newRow("data of an item") << u"combo->addItem(tr(\"PNG\"), u\"png\"_s);"_s << false;
        QTest::newRow("name of an icon") << u"menu->addAction(tintedIcon(u\"open\"_s), tr(\"Open\"));"_s << false;
        QTest::newRow("key of a picture") << u"image.setText(u\"Title\"_s, title);"_s << false;
        QTest::newRow("in a comment") << u"// label->setText(\"Open\")\n/* setText(\"Open\") */"_s << false;
        QTest::newRow("include") << u"#include \"setText(words\"\n"_s << false;
        QTest::newRow("said to be so") << u"label->setText(u\"MiGOF\"_s); // untranslated: a name\n"_s << false;
    }

    void textsWithoutTrAreTold()
    {
        QFETCH(const QString, source);
        QFETCH(const bool, told);
        const QList<Fault> faults = SourceCheck::faults(u"\n\n"_s + source, u"a.cpp"_s);
        QCOMPARE(faults.size(), told ? 1 : 0);
        if (told)
            QVERIFY2(faults.first().toString().startsWith(u"a.cpp:3: “"_s), qPrintable(faults.first().toString()));
    }

    void theProgramHasNone()
    {
        const QString root = QStringLiteral(MIGOF_SOURCES);
        QStringList told;
        for (const Fault &fault :
             SourceCheck::faultsOfFolders({root + u"/models"_s, root + u"/widgets"_s, root + u"/app"_s}))
            told.append(fault.toString());
        QVERIFY2(told.isEmpty(), qPrintable(told.join(u'\n')));
    }
};

MIGOF_TEST(TestSourceCheck)
#include "tst_sourcecheck.moc"
