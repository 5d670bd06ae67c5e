// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/choicereader.h"
#include "widgets/chart/chartlook.h"
#include "widgets/export/chartsize.h"

#include <QCoreApplication>
#include <QJsonObject>

/// What an exported chart looks like; presets and exported files hold it as JSON.
struct ChartExportSettings {
    Q_DECLARE_TR_FUNCTIONS(ChartExportSettings)

public:
    enum class Format { Png, Pdf, Svg, Jpeg };
    enum class Background { White, Transparent, Dark };
    /// What the letters of an SVG are: text, or outlines that look the same whatever fonts a computer has.
    enum class Letters { Text, Paths };

    static constexpr double smallestFontScale = 0.5;
    static constexpr double largestFontScale = 3;

    Format format = Format::Png;
    ChartSize size;
    double fontScale = 1; ///< of what suits the size; letters shrink where a chart has no room for them
    QString title;        ///< empty: the default
    QString subtitle;     ///< empty: the default
    ChartContent content{.notes = hasNotes(ChartSize())};
    Background background = Background::White;
    ColorScheme scheme = ColorScheme::Default;
    Letters letters = Letters::Text;

    // Of the program and the moment, and in no file.
    QFont font;
    bool mirrored = false;
    double axisEnd = 0; ///< as in ChartLook
    ChartFrame frame;   ///< likewise

    friend bool operator==(const ChartExportSettings &, const ChartExportSettings &) = default;

    /// Whether notes belong on a size as long as nobody has chosen: on paper they do, on slides not.
    static bool hasNotes(const ChartSize &size) { return size.unit != ChartSize::Unit::Pixel; }

    static const ChoiceNames<Format> &formats();
    static const ChoiceNames<Background> &backgrounds();
    static const ChoiceNames<ColorScheme> &schemes();
    static const ChoiceNames<Letters> &letterNames();

    /// Whether the format is made of pixels.
    bool isPicture() const { return format == Format::Png || format == Format::Jpeg; }
    bool isInRange() const;
    /// The limits of sizes in the format, in a sentence's part.
    QString limits() const;
    /// Pixels, at a size in pixels, of the smallest letters that a reader of a slide or page can read.
    double leastLetters(QSizeF layoutSize) const;
    /// The look at a size in pixels.
    ChartLook look(QSizeF layoutSize) const;
    /// Everything but titles, which belong to one chart.
    QJsonObject toJson() const;
    /// Reads what toJson() wrote over these settings; keys that are absent leave them as they are. Returns what does
    /// not fit, with the key and what was expected; the settings are unchanged then.
    /// `nameOf` names the keys in it otherwise, as options are typed.
    QString readJson(const QJsonObject &json, const ChoiceReader::Naming &nameOf = {});
};
