// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/chartsize.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace
{

constexpr double millimetresPerInch = 25.4;
constexpr int screenDpi = 96;
constexpr int paperDpi = 300;

struct NamedSize {
    QLatin1String name;
    ChartSize size;
};

const QList<NamedSize> &namedSizes()
{
    using Unit = ChartSize::Unit;
    static const QList<NamedSize> sizes{
        {"slide"_L1, {1920, 1080, Unit::Pixel, screenDpi}},
        {"slide-4x3"_L1, {1600, 1200, Unit::Pixel, screenDpi}},
        {"square"_L1, {1200, 1200, Unit::Pixel, screenDpi}},
        {"a0-landscape"_L1, {1189, 841, Unit::Millimetre, paperDpi}},
        {"a0-portrait"_L1, {841, 1189, Unit::Millimetre, paperDpi}},
        {"a1-landscape"_L1, {841, 594, Unit::Millimetre, paperDpi}},
        {"a1-portrait"_L1, {594, 841, Unit::Millimetre, paperDpi}},
        {"a2-landscape"_L1, {594, 420, Unit::Millimetre, paperDpi}},
        {"a2-portrait"_L1, {420, 594, Unit::Millimetre, paperDpi}},
        {"a3-landscape"_L1, {420, 297, Unit::Millimetre, paperDpi}},
        {"a3-portrait"_L1, {297, 420, Unit::Millimetre, paperDpi}},
        {"a4-landscape"_L1, {297, 210, Unit::Millimetre, paperDpi}},
        {"a4-portrait"_L1, {210, 297, Unit::Millimetre, paperDpi}},
        {"letter-landscape"_L1, {11, 8.5, Unit::Inch, paperDpi}},
        {"letter-portrait"_L1, {8.5, 11, Unit::Inch, paperDpi}},
    };
    return sizes;
}

double perInch(ChartSize::Unit unit, int dpi)
{
    switch (unit) {
    case ChartSize::Unit::Pixel:
        return dpi;
    case ChartSize::Unit::Millimetre:
        return millimetresPerInch;
    case ChartSize::Unit::Centimetre:
        return millimetresPerInch / 10;
    case ChartSize::Unit::Inch:
        return 1;
    }
    Q_UNREACHABLE();
}

QString suffixOf(ChartSize::Unit unit)
{
    switch (unit) {
    case ChartSize::Unit::Pixel:
        return {};
    case ChartSize::Unit::Millimetre:
        return u"mm"_s;
    case ChartSize::Unit::Centimetre:
        return u"cm"_s;
    case ChartSize::Unit::Inch:
        return u"in"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<ChartSize> ChartSize::fromText(const QString &text)
{
    for (const NamedSize &named : namedSizes()) {
        if (text == named.name)
            return named.size;
    }
    static const QRegularExpression pattern(
        u"^(\\d{1,6}(?:\\.\\d{1,4})?)[xX×](\\d{1,6}(?:\\.\\d{1,4})?)(px|mm|cm|in)?$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(3);
    const double width = match.captured(1).toDouble();
    const double height = match.captured(2).toDouble();
    if (unit == "mm"_L1)
        return ChartSize{width, height, Unit::Millimetre, paperDpi};
    if (unit == "cm"_L1)
        return ChartSize{width, height, Unit::Centimetre, paperDpi};
    if (unit == "in"_L1)
        return ChartSize{width, height, Unit::Inch, paperDpi};
    return ChartSize{width, height, Unit::Pixel, screenDpi};
}

QString ChartSize::toText() const
{
    for (const NamedSize &named : namedSizes()) {
        if (width == named.size.width && height == named.size.height && unit == named.size.unit)
            return named.name;
    }
    return QString::number(width, 'g', 9) + u'x' + QString::number(height, 'g', 9) + suffixOf(unit);
}

QStringList ChartSize::names()
{
    QStringList names;
    for (const NamedSize &named : namedSizes())
        names.append(named.name);
    return names;
}

QSize ChartSize::pixels() const
{
    return unit == Unit::Pixel ? QSizeF(width, height).toSize() : (inches() * dpi).toSize();
}

QSizeF ChartSize::inches() const
{
    return QSizeF(width, height) / perInch(unit, dpi);
}

ChartSize ChartSize::inUnit(Unit other) const
{
    const QSizeF size = inches() * perInch(other, dpi);
    return {size.width(), size.height(), other, dpi};
}

bool ChartSize::isInRange(Medium medium) const
{
    if (dpi < lowestDpi || dpi > highestDpi)
        return false;
    if (medium == Medium::Drawing) {
        const QSizeF millimetres = inches() * millimetresPerInch;
        return qMin(millimetres.width(), millimetres.height()) >= shortestDrawing &&
               qMax(millimetres.width(), millimetres.height()) <= longestDrawing;
    }
    const auto sideInRange = [this](double side) {
        const double pixels = side / perInch(unit, dpi) * dpi;
        return pixels >= smallestSide && pixels < largestSide + 0.5;
    };
    return sideInRange(width) && sideInRange(height) &&
           qint64(pixels().width()) * pixels().height() <= qint64(mostPixels);
}
