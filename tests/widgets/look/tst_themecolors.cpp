// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "widgets/look/appearance.h"
#include "widgets/look/ink.h"
#include "widgets/look/themecolors.h"

#include <QApplication>
#include <QPalette>
#include <QTest>
#include <array>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace
{

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

// What an eye sees of linear RGB: Machado, Oliveira and Fernandes (2009), severity 1.
constexpr Matrix everything{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix protanopia{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix deuteranopia{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix tritanopia{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};
constexpr Matrix lightnessAlone{{{0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}}};
constexpr Matrix toXyz{
    {{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}};

Triple product(const Matrix &matrix, const Triple &vector)
{
    Triple result{};
    for (size_t i = 0; i < 3; ++i) {
        for (size_t j = 0; j < 3; ++j)
            result[i] += matrix[i][j] * vector[j];
    }
    return result;
}

Triple labOf(const QColor &color, const Matrix &eye)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    Triple seen = product(eye, {linear(color.redF()), linear(color.greenF()), linear(color.blueF())});
    for (double &part : seen)
        part = qBound(0.0, part, 1.0);
    Triple xyz = product(toXyz, seen);
    constexpr Triple white{0.95047, 1, 1.08883};
    for (size_t i = 0; i < 3; ++i) {
        const double part = xyz[i] / white[i];
        xyz[i] = part > 216.0 / 24389 ? std::cbrt(part) : (24389.0 / 27 * part + 16) / 116;
    }
    return {116 * xyz[1] - 16, 500 * (xyz[0] - xyz[1]), 200 * (xyz[1] - xyz[2])};
}

double hueOf(double a, double b)
{
    if (a == 0 && b == 0)
        return 0;
    const double hue = std::atan2(b, a) * 180 / std::numbers::pi;
    return hue < 0 ? hue + 360 : hue;
}

double greyness(double chroma)
{
    return std::sqrt(std::pow(chroma, 7) / (std::pow(chroma, 7) + std::pow(25, 7)));
}

// CIEDE2000, as Sharma, Wu and Dalal (2005) write it.
double difference(const Triple &one, const Triple &other)
{
    const auto radians = [](double degrees) { return degrees * std::numbers::pi / 180; };
    const double stretch = 1 + 0.5 * (1 - greyness((std::hypot(one[1], one[2]) + std::hypot(other[1], other[2])) / 2));
    const double chroma1 = std::hypot(one[1] * stretch, one[2]);
    const double chroma2 = std::hypot(other[1] * stretch, other[2]);
    const double hue1 = hueOf(one[1] * stretch, one[2]);
    const double hue2 = hueOf(other[1] * stretch, other[2]);
    const bool coloured = chroma1 * chroma2 > 0;
    const double turn = coloured ? std::remainder(hue2 - hue1, 360) : 0;
    double hue = hue1 + hue2;
    if (coloured) {
        const bool across = std::abs(hue1 - hue2) > 180;
        hue = across ? (hue + (hue < 360 ? 360 : -360)) / 2 : hue / 2;
    }
    const double lightness = (one[0] + other[0]) / 2 - 50;
    const double chroma = (chroma1 + chroma2) / 2;
    const double t = 1 - 0.17 * std::cos(radians(hue - 30)) + 0.24 * std::cos(radians(2 * hue)) +
                     0.32 * std::cos(radians(3 * hue + 6)) - 0.20 * std::cos(radians(4 * hue - 63));
    const double dl = (other[0] - one[0]) / (1 + 0.015 * lightness * lightness / std::sqrt(20 + lightness * lightness));
    const double dc = (chroma2 - chroma1) / (1 + 0.045 * chroma);
    const double dh = 2 * std::sqrt(chroma1 * chroma2) * std::sin(radians(turn / 2)) / (1 + 0.015 * chroma * t);
    const double bend = std::sin(radians(60 * std::exp(-std::pow((hue - 275) / 25, 2)))) * 2 * greyness(chroma);
    return std::sqrt(dl * dl + dc * dc + dh * dh - bend * dc * dh);
}

constexpr int themes = 6;

} // namespace

Q_DECLARE_METATYPE(Matrix)

class TestThemeColors : public QObject
{
    Q_OBJECT

private slots:
    void theDifferenceIsThatOfThePaper_data()
    {
        QTest::addColumn<QList<double>>("lab");
        QTest::addColumn<double>("expected");
        QTest::newRow("blues") << QList<double>{50, 2.6772, -79.7751, 50, 0, -82.7485} << 2.0425;
        QTest::newRow("across red") << QList<double>{50, 2.49, -0.001, 50, -2.49, 0.0009} << 7.1792;
        QTest::newRow("far apart") << QList<double>{50, 2.5, 0, 73, 25, -18} << 27.1492;
        QTest::newRow("dark") << QList<double>{2.0776, 0.0795, -1.135, 0.9033, -0.0636, -0.5514} << 0.9082;
    }

    void theDifferenceIsThatOfThePaper()
    {
        QFETCH(const QList<double>, lab);
        QFETCH(const double, expected);
        const double found = difference({lab[0], lab[1], lab[2]}, {lab[3], lab[4], lab[5]});
        QVERIFY2(qAbs(found - expected) < 0.0001, qPrintable(QString::number(found)));
    }

    void neighboursAreToldApart_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::addColumn<Matrix>("eye");
        const std::array schemes{
            std::pair("default", ColorScheme::Default), std::pair("greyscale", ColorScheme::Greyscale),
            std::pair("high contrast", ColorScheme::HighContrast), std::pair("on black", ColorScheme::OnBlack)};
        const std::array eyes{std::pair("all colours", everything), std::pair("protanopia", protanopia),
                              std::pair("deuteranopia", deuteranopia), std::pair("tritanopia", tritanopia),
                              std::pair("copied in grey", lightnessAlone)};
        for (const auto &[name, scheme] : schemes) {
            for (const auto &[eyeName, eye] : eyes)
                QTest::addRow("%s, %s", name, eyeName) << static_cast<int>(scheme) << eye;
        }
    }

    void neighboursAreToldApart()
    {
        QFETCH(const int, scheme);
        QFETCH(const Matrix, eye);
        constexpr double least = 12;
        for (int theme = 0; theme + 1 < themes; ++theme) {
            const QColor one = ThemeColors::theme(theme, static_cast<ColorScheme>(scheme)).color;
            const QColor other = ThemeColors::theme(theme + 1, static_cast<ColorScheme>(scheme)).color;
            const double found = difference(labOf(one, eye), labOf(other, eye));
            QVERIFY2(found >= least, qPrintable(u"%1 %2 %3"_s.arg(one.name(), other.name()).arg(found)));
        }
    }

    // High contrast has strong colours, and no two of them look the same to an eye that lacks one.
    void allOfHighContrastAreToldApart()
    {
        for (const Matrix &eye : {everything, protanopia, deuteranopia, tritanopia}) {
            for (int one = 0; one < themes; ++one) {
                for (int other = 0; other < one; ++other) {
                    const QColor a = ThemeColors::theme(one, ColorScheme::HighContrast).color;
                    const QColor b = ThemeColors::theme(other, ColorScheme::HighContrast).color;
                    QVERIFY(difference(labOf(a, eye), labOf(b, eye)) >= 12);
                }
            }
        }
    }

    void themesStandOutFromLightAndDarkGrounds()
    {
        const QColor darkWindow(0x1b, 0x1d, 0x21);
        for (const QColor &ground : {QColor(Qt::white), Ink::dark().background, darkWindow}) {
            for (int theme = 0; theme < themes; ++theme)
                QVERIFY2(ThemeColors::contrast(ThemeColors::theme(theme), ground) >= 3, qPrintable(ground.name()));
        }
    }

    void highContrastStandsOutFromItsGround()
    {
        QCOMPARE(ThemeColors::schemeOn(Qt::black), ColorScheme::OnBlack);
        QCOMPARE(ThemeColors::schemeOn(Ink::dark().background), ColorScheme::Default);
        QCOMPARE(ThemeColors::schemeOn(Qt::white), ColorScheme::Default);
        constexpr int segments = 9; // as many regions share a bar
        for (int segment = 0; segment < segments; ++segment) {
            const QColor color = ThemeColors::theme(segment, ColorScheme::OnBlack).color;
            QVERIFY2(ThemeColors::contrast(color, Qt::black) >= 7, qPrintable(color.name()));
            QVERIFY(ThemeColors::contrast(ThemeColors::textOn(color), color) >= 4.5);
        }
        for (int theme = 0; theme + 1 < themes; ++theme) {
            QVERIFY(ThemeColors::theme(theme, ColorScheme::OnBlack).hatch !=
                    ThemeColors::theme(theme + 1, ColorScheme::OnBlack).hatch);
        }
    }

    void everyColourOfAHighContrastWindowIsRead()
    {
        Appearance::apply(u"high-contrast"_s);
        const QPalette palette = QApplication::palette();
        Appearance::apply(u"light"_s);
        using Role = QPalette::ColorRole;
        for (const auto &[ground, text] :
             {std::pair(Role::Window, Role::WindowText), std::pair(Role::Base, Role::Text),
              std::pair(Role::Button, Role::ButtonText), std::pair(Role::Base, Role::Link),
              std::pair(Role::Base, Role::PlaceholderText), std::pair(Role::Base, Role::Highlight),
              std::pair(Role::Highlight, Role::HighlightedText), std::pair(Role::ToolTipBase, Role::ToolTipText)})
            QVERIFY(ThemeColors::contrast(palette.color(ground), palette.color(text)) >= 7);
        const QColor disabled = palette.color(QPalette::Disabled, QPalette::Text);
        QVERIFY(ThemeColors::contrast(palette.color(QPalette::Base), disabled) >= 4.5);
        const Ink ink = Ink::forPalette(palette);
        QVERIFY(ThemeColors::contrast(ink.background, ink.muted) >= 7);
        QVERIFY(ThemeColors::contrast(ink.background, ink.grid) >= 3);
    }

    void lettersOnThemesAreRead()
    {
        for (int theme = 0; theme < themes; ++theme) {
            const QColor color = ThemeColors::theme(theme);
            QVERIFY(ThemeColors::contrast(ThemeColors::textOn(color), color) >= 4.5);
        }
    }
};

MIGOF_TEST(TestThemeColors)
#include "tst_themecolors.moc"
