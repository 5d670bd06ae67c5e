// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/chartexportsettings.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace
{

// Reads the values of a JSON object one after another; keeps the first fault.
class SettingsReader
{
public:
    explicit SettingsReader(const QJsonObject &json)
        : m_json(json)
    {
    }

    const QString &fault() const { return m_fault; }

    void read(const QString &key, bool &target)
    {
        if (!m_json.contains(key))
            return;
        if (!m_json.value(key).isBool())
            fail(key, u"true, false"_s);
        target = m_json.value(key).toBool();
    }

    template <typename T> void read(const QString &key, const ChoiceNames<T> &names, T &target)
    {
        if (!m_json.contains(key))
            return;
        const auto value = names.value(m_json.value(key).toString());
        if (value)
            target = *value;
        else
            fail(key, names.names().join(u", "_s));
    }

    void readSize(ChartSize &target)
    {
        if (m_json.contains("size"_L1)) {
            const auto size = ChartSize::fromText(m_json.value("size"_L1).toString());
            if (!size)
                return fail(u"size"_s, u"1920x1080, 254x190mm, 10x7.5in, "_s + ChartSize::names().join(u", "_s));
            target = *size;
        }
        target.dpi = m_json.value("dpi"_L1).toInt(target.dpi);
        if (!target.isInRange())
            fail(u"size"_s, u"%1–%2 px, %3–%4 dpi"_s.arg(ChartSize::smallestSide)
                                .arg(ChartSize::largestSide)
                                .arg(ChartSize::lowestDpi)
                                .arg(ChartSize::highestDpi));
    }

    void readFontScale(double &target)
    {
        target = m_json.value("fontScale"_L1).toDouble(target);
        if (target < ChartExportSettings::smallestFontScale || target > ChartExportSettings::largestFontScale)
            fail(u"fontScale"_s,
                 u"%1–%2"_s.arg(ChartExportSettings::smallestFontScale).arg(ChartExportSettings::largestFontScale));
    }

private:
    void fail(const QString &key, const QString &expected)
    {
        const QString given = m_json.value(key).toVariant().toString();
        //: a setting that cannot be used: %1 is its name, %2 what it is, %3 what it may be: a list or a range
        m_fault = m_fault.isEmpty() ? ChartExportSettings::tr("“%1” is “%2”; expected: %3").arg(key, given, expected)
                                    : m_fault;
    }

    QJsonObject m_json;
    QString m_fault;
};

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

const ChoiceNames<ChartLook::Legend> &ChartExportSettings::legends()
{
    using Legend = ChartLook::Legend;
    static const ChoiceNames<Legend> names{{{"top"_L1, Legend::Top},
                                            {"bottom"_L1, Legend::Bottom},
                                            {"side"_L1, Legend::Side},
                                            {"none"_L1, Legend::Hidden}}};
    return names;
}

ChartLook ChartExportSettings::look(QSizeF layoutSize) const
{
    ChartLook look = background == Background::Dark ? ChartLook::dark() : ChartLook();
    if (background == Background::Transparent)
        look.background = Qt::transparent;
    if (scheme == ColorScheme::HighContrast)
        look.muted = look.text;
    look.font = font;
    // Letters as large as a reader of a slide or page of this size expects.
    look.fontSize = std::sqrt(layoutSize.width() * layoutSize.height()) / 62 * fontScale;
    look.title = showTitle;
    look.values = values;
    look.totals = totals;
    look.notes = notes;
    look.magnify = magnify;
    look.legend = legend;
    look.scheme = scheme;
    look.mirrored = mirrored;
    look.axisEnd = axisEnd;
    return look;
}

QJsonObject ChartExportSettings::toJson() const
{
    return {{u"format"_s, formats().name(format)},
            {u"size"_s, size.toText()},
            {u"dpi"_s, size.dpi},
            {u"fontScale"_s, fontScale},
            {u"showTitle"_s, showTitle},
            {u"values"_s, values},
            {u"totals"_s, totals},
            {u"notes"_s, notes},
            {u"magnify"_s, magnify},
            {u"legend"_s, legends().name(legend)},
            {u"background"_s, backgrounds().name(background)},
            {u"scheme"_s, schemes().name(scheme)}};
}

QString ChartExportSettings::readJson(const QJsonObject &json)
{
    ChartExportSettings read = *this;
    SettingsReader reader(json);
    reader.read(u"format"_s, formats(), read.format);
    reader.readSize(read.size);
    reader.readFontScale(read.fontScale);
    reader.read(u"showTitle"_s, read.showTitle);
    reader.read(u"values"_s, read.values);
    reader.read(u"totals"_s, read.totals);
    reader.read(u"notes"_s, read.notes);
    reader.read(u"magnify"_s, read.magnify);
    reader.read(u"legend"_s, legends(), read.legend);
    reader.read(u"background"_s, backgrounds(), read.background);
    reader.read(u"scheme"_s, schemes(), read.scheme);
    if (reader.fault().isEmpty())
        *this = read;
    return reader.fault();
}
