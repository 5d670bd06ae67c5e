// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "widgets/look/appearance.h"
#include "widgets/look/shortcutstyle.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QStyleOption>
#include <QTest>

using namespace Qt::StringLiterals;

class TestShortcutStyle : public QObject
{
    Q_OBJECT

private:
    static QImage drawn(const QStyle &style, const QString &keys)
    {
        QStyleOptionMenuItem option;
        option.text = u"\t"_s + keys;
        option.rect = QRect(0, 0, 200, 30);
        option.direction = Qt::RightToLeft;
        option.menuItemType = QStyleOptionMenuItem::Normal;
        option.state = QStyle::State_Enabled;
        option.font = QApplication::font();
        option.fontMetrics = QFontMetrics(option.font);
        option.reservedShortcutWidth = 100;
        QImage image(option.rect.size(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setLayoutDirection(Qt::RightToLeft);
        style.drawControl(QStyle::CE_MenuItem, &option, &painter);
        return image;
    }

private slots:
    void signsOfAShortcutStayAtItsEnd()
    {
        const ShortcutStyle style(u"fusion"_s);
        const QString isolated = u"\u2066Ctrl++\u2069"_s;
        QCOMPARE(drawn(style, u"Ctrl++"_s), drawn(style, isolated));
        const QProxyStyle plain(u"fusion"_s);
        QVERIFY(drawn(plain, u"Ctrl++"_s) != drawn(plain, isolated));
    }

    void everyAppearanceHasIt()
    {
        for (const QString &appearance : {u"light"_s, u"dark"_s, QString()}) {
            Appearance::apply(appearance);
            QVERIFY(dynamic_cast<const ShortcutStyle *>(QApplication::style()));
            const QStyle *before = QApplication::style();
            Appearance::apply(appearance);
            QCOMPARE(QApplication::style(), before);
        }
    }
};

MIGOF_TEST(TestShortcutStyle)
#include "tst_shortcutstyle.moc"
