// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/chartexportsettings.h"

#include "models/text/choicereader.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace
{

void readSize(ChoiceReader &reader, ChartSize &target)
{
    const QJsonObject &json = reader.json();
    if (json.contains("size"_L1)) {
        const auto size = ChartSize::fromText(json.value("size"_L1).toString());
        if (!size)
            return reader.fail(u"size"_s, u"1920x1080, 254x190mm, 10x7.5in, "_s + ChartSize::names().join(u", "_s));
        target = *size;
    }
    target.dpi = json.value("dpi"_L1).toInt(target.dpi);
    if (!target.isInRange())
        reader.fail(u"size"_s, u"%1–%2 px, %3–%4 dpi"_s.arg(ChartSize::smallestSide)
                                   .arg(ChartSize::largestSide)
                                   .arg(ChartSize::lowestDpi)
                                   .arg(ChartSize::highestDpi));
}

void readFontScale(ChoiceReader &reader, double &target)
{
    target = reader.json().value("fontScale"_L1).toDouble(target);
    if (target < ChartExportSettings::smallestFontScale || target > ChartExportSettings::largestFontScale)
        reader.fail(u"fontScale"_s,
                    u"%1–%2"_s.arg(ChartExportSettings::smallestFontScale).arg(ChartExportSettings::largestFontScale));
}

} // namespace

const ChoiceNames<ChartExportSettings::Format> &ChartExportSettings::formats()
{
    static const ChoiceNames<Format> names{{{"png"_L1, Format::Png}, {"pdf"_L1, Format::Pdf}, {"svg"_L1, Format::Svg}}};
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

ChartLook ChartExportSettings::look(QSizeF layoutSize) const
{
    ChartLook look;
    if (background == Background::Dark)
        look.ink = Ink::dark();
    if (background == Background::Transparent)
        look.ink.background = Qt::transparent;
    if (scheme == ColorScheme::HighContrast)
        look.ink.muted = look.ink.text;
    look.font = font;
    // Letters as large as a reader of a slide or page of this size expects.
    look.fontSize = std::sqrt(layoutSize.width() * layoutSize.height()) / 62 * fontScale;
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

QString ChartExportSettings::readJson(const QJsonObject &json)
{
    ChartExportSettings read = *this;
    ChoiceReader reader(json);
    reader.read(u"format"_s, formats(), read.format);
    readSize(reader, read.size);
    readFontScale(reader, read.fontScale);
    read.content.readFrom(reader);
    reader.read(u"background"_s, backgrounds(), read.background);
    reader.read(u"scheme"_s, schemes(), read.scheme);
    reader.read(u"text"_s, letterNames(), read.letters);
    if (reader.fault().isEmpty())
        *this = read;
    return reader.fault();
}
