// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/chartexportsettings.h"

#include <QLocale>
#include <cmath>

using namespace Qt::StringLiterals;

namespace
{

constexpr double leastOnScreen = 28.0 / 1080; // letters, as a part of a picture's shorter side
constexpr double leastOnPaper = 8;            // letters, in points
constexpr double aboveLeast = 30.0 / 28;      // the bars' labels, beside the smallest letters

// Numbers that are none are refused, not read as zero.
void readNumber(ChoiceReader &reader, const QString &key, double least, double most, double &target)
{
    if (!reader.json().contains(key))
        return;
    const QJsonValue value = reader.json().value(key);
    if (!value.isDouble() || value.toDouble() < least || value.toDouble() > most)
        return reader.fail(key, u"%1–%2"_s.arg(QString::number(least), QString::number(most)));
    target = value.toDouble();
}

void readSize(ChoiceReader &reader, ChartSize &target)
{
    const QJsonObject &json = reader.json();
    if (json.contains("size"_L1)) {
        const auto size = ChartSize::fromText(json.value("size"_L1).toString());
        if (!size)
            return reader.fail(u"size"_s,
                               u"1920x1080, 254x190mm, 40x30cm, 10x7.5in, "_s + ChartSize::names().join(u", "_s));
        target = *size;
    }
    double dpi = target.dpi;
    readNumber(reader, u"dpi"_s, ChartSize::lowestDpi, ChartSize::highestDpi, dpi);
    target.dpi = qRound(dpi);
}

} // namespace

const ChoiceNames<ChartExportSettings::Format> &ChartExportSettings::formats()
{
    static const ChoiceNames<Format> names{
        {{"png"_L1, Format::Png}, {"pdf"_L1, Format::Pdf}, {"svg"_L1, Format::Svg}, {"jpg"_L1, Format::Jpeg}}};
    return names;
}

const ChoiceNames<ChartExportSettings::Background> &ChartExportSettings::backgrounds()
{
    static const ChoiceNames<Background> names{
        {{"white"_L1, Background::White}, {"transparent"_L1, Background::Transparent}, {"dark"_L1, Background::Dark}}};
    return names;
}

const ChoiceNames<ColorScheme> &ChartExportSettings::schemes()
{
    static const ChoiceNames<ColorScheme> names{{{"default"_L1, ColorScheme::Default},
                                                 {"greyscale"_L1, ColorScheme::Greyscale},
                                                 {"high-contrast"_L1, ColorScheme::HighContrast}}};
    return names;
}

const ChoiceNames<ChartExportSettings::Letters> &ChartExportSettings::letterNames()
{
    static const ChoiceNames<Letters> names{{{"letters"_L1, Letters::Text}, {"paths"_L1, Letters::Paths}}};
    return names;
}

bool ChartExportSettings::isInRange() const
{
    return size.isInRange(isPicture() ? ChartSize::Medium::Picture : ChartSize::Medium::Drawing);
}

QString ChartExportSettings::limits() const
{
    const QLocale locale;
    if (!isPicture()) {
        //: limits of a drawing's size: %1 and %2 are millimetres
        return tr("%1 to %2 mm a side")
            .arg(locale.toString(ChartSize::shortestDrawing), locale.toString(ChartSize::longestDrawing));
    }
    const qint64 pixels = qint64(size.pixels().width()) * size.pixels().height();
    constexpr double million = 1e6;
    //: limits of a picture's size: %1 and %2 are pixels, %3 and %4 millions of pixels
    return tr("%1 to %2 pixels a side and at most %3 million in all (this is %4 million)")
        .arg(locale.toString(ChartSize::smallestSide), locale.toString(ChartSize::largestSide),
             locale.toString(ChartSize::mostPixels / million), locale.toString(double(pixels) / million, 'f', 1));
}

double ChartExportSettings::leastLetters(QSizeF layoutSize) const
{
    if (size.unit == ChartSize::Unit::Pixel)
        return qMin(layoutSize.width(), layoutSize.height()) * leastOnScreen;
    return layoutSize.width() / size.inches().width() / ChartSize::pointsPerInch * leastOnPaper;
}

ChartLook ChartExportSettings::look(QSizeF layoutSize) const
{
    ChartLook look;
    if (background == Background::Dark)
        look.ink = Ink::dark();
    if (background == Background::Transparent && format != Format::Jpeg)
        look.ink.background = Qt::transparent;
    if (scheme == ColorScheme::HighContrast)
        look.ink.muted = look.ink.text;
    look.font = font;
    // Letters as large as a reader of a slide or page of this size expects, and none too small to be read.
    const double least = leastLetters(layoutSize);
    look.fontSize = qMax(std::sqrt(layoutSize.width() * layoutSize.height()) / 62, least * aboveLeast) * fontScale;
    look.leastLetters = least * qMin(1.0, fontScale);
    look.frame = frame;
    look.content = content;
    look.scheme = scheme;
    look.mirrored = mirrored;
    look.axisEnd = axisEnd;
    return look;
}

QJsonObject ChartExportSettings::toJson() const
{
    QJsonObject json{{u"format"_s, formats().name(format)},
                     {u"size"_s, size.toText()},
                     {u"dpi"_s, size.dpi},
                     {u"fontScale"_s, fontScale},
                     {u"background"_s, backgrounds().name(background)},
                     {u"scheme"_s, schemes().name(scheme)},
                     {u"text"_s, letterNames().name(letters)}};
    content.writeTo(json);
    return json;
}

QString ChartExportSettings::readJson(const QJsonObject &json, const ChoiceReader::Naming &nameOf)
{
    ChartExportSettings read = *this;
    ChoiceReader reader(json, nameOf);
    reader.read(u"format"_s, formats(), read.format);
    readSize(reader, read.size);
    if (reader.fault().isEmpty() && !read.isInRange())
        reader.fail(u"size"_s, read.limits(), read.size.toText());
    readNumber(reader, u"fontScale"_s, smallestFontScale, largestFontScale, read.fontScale);
    read.content.readFrom(reader);
    reader.read(u"background"_s, backgrounds(), read.background);
    reader.read(u"scheme"_s, schemes(), read.scheme);
    reader.read(u"text"_s, letterNames(), read.letters);
    if (reader.fault().isEmpty())
        *this = read;
    return reader.fault();
}
