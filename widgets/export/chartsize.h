// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>
#include <optional>

/// The size of an exported chart: in pixels for screens and slides, in millimetres, centimetres or inches for paper.
struct ChartSize {
    enum class Unit { Pixel, Millimetre, Centimetre, Inch };
    /// What holds it: pictures are made of pixels, drawings of lines and letters.
    enum class Medium { Picture, Drawing };

    static constexpr int smallestSide = 160;       ///< pixels
    static constexpr int largestSide = 16384;      ///< pixels
    static constexpr int mostPixels = 100'000'000; ///< width × height; a picture of 400 MB in memory
    static constexpr double shortestDrawing = 20;  ///< a side in millimetres
    static constexpr double longestDrawing = 5000; ///< likewise; PDF ends at 5080
    static constexpr int lowestDpi = 30;
    static constexpr int highestDpi = 1200;
    static constexpr double pointsPerInch = 72;

    double width = 1920;
    double height = 1080;
    Unit unit = Unit::Pixel;
    int dpi = 96; ///< pixels of a picture to an inch of paper

    friend bool operator==(const ChartSize &, const ChartSize &) = default;

    /// "1920x1080", "254x190.5mm", "40x30cm", "10x7.5in", or one of names(). Paper has 300 dpi, pixels 96. Nothing for
    /// anything else; whether the size is in range is another question.
    static std::optional<ChartSize> fromText(const QString &text);
    /// What fromText() reads back, but for the dpi.
    QString toText() const;
    /// Sizes with a name: slide, slide-4x3, square, a4-landscape, a0-portrait and the like.
    static QStringList names();

    QSize pixels() const;
    QSizeF inches() const;
    /// Within the limits above.
    bool isInRange(Medium medium = Medium::Picture) const;
    /// The same size in another unit.
    ChartSize inUnit(Unit other) const;
};
