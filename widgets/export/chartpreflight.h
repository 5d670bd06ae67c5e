// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/export/chartexportsettings.h"

#include <optional>

class ChartScene;

/// Something about an export that its readers would stumble over, and what mends it.
struct ChartFinding {
    /// One of the ways to mend it.
    struct Remedy {
        QString words; ///< what `mended` changes, as a button says it
        ChartExportSettings mended;
    };

    enum class Kind { CutText, SmallText, MissingLegend, LowContrast, ValuesLeftOut, MissingGlyphs };

    Kind kind = Kind::CutText;
    QString message;
    QList<Remedy> remedies; ///< none where nothing helps
};

/// Looks an export over before it is written: at what was really drawn, not at what was asked for.
class ChartPreflight
{
    Q_DECLARE_TR_FUNCTIONS(ChartPreflight)

public:
    static constexpr double smallestContrast = 3; ///< as WCAG 2 asks of large letters and of graphics

    /// `scene` was laid out with `settings`.
    static QList<ChartFinding> check(const ChartScene &scene, const ChartExportSettings &settings);
    /// The characters of a text that neither its font nor any that stands in for it can draw.
    static QString missingGlyphs(const QString &text, const QFont &font);

private:
    static void checkRoom(const ChartScene &scene, const ChartExportSettings &settings, QList<ChartFinding> &findings);
    static void checkLetters(const ChartScene &scene, const ChartExportSettings &settings,
                             QList<ChartFinding> &findings);
    static void addOtherBars(ChartFinding &finding, const ChartExportSettings &settings);
    static void checkLegend(const ChartScene &scene, const ChartExportSettings &settings,
                            QList<ChartFinding> &findings);
    static void checkContrast(const ChartScene &scene, const ChartExportSettings &settings,
                              QList<ChartFinding> &findings);
    static void checkValues(const ChartScene &scene, const ChartExportSettings &settings,
                            QList<ChartFinding> &findings);
    static void checkGlyphs(const ChartScene &scene, const ChartExportSettings &settings,
                            QList<ChartFinding> &findings);
};
