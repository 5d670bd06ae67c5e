// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/chartpreflight.h"

#include "widgets/chart/chartscene.h"
#include "widgets/chart/charttextitem.h"

#include <QGlyphRun>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

QList<const ChartTextItem *> textItems(const ChartScene &scene)
{
    QList<const ChartTextItem *> texts;
    for (const QGraphicsItem *item : scene.items()) {
        if (const auto *text = dynamic_cast<const ChartTextItem *>(item))
            texts.append(text);
    }
    return texts;
}

// A bar's label in points on paper, or as points on a slide of 7.5 inches' height.
double letterSize(const ChartScene &scene, const ChartExportSettings &settings)
{
    const double widthInInches = settings.size.inches().width();
    return scene.fontSize() / scene.sceneRect().width() * widthInInches * ChartSize::pointsPerInch;
}

bool isOnScreen(const ChartExportSettings &settings)
{
    return settings.size.unit == ChartSize::Unit::Pixel;
}

// How many times larger the page has to be for letters that can be read; 1 or less where they can.
double lackOfSize(const ChartScene &scene, const ChartExportSettings &settings)
{
    if (!isOnScreen(settings))
        return ChartPreflight::smallestLetters / letterSize(scene, settings);
    const double shorterSide = qMin(scene.sceneRect().width(), scene.sceneRect().height());
    return ChartPreflight::smallestOnScreen / (scene.fontSize() / shorterSide * 100);
}

} // namespace

QList<ChartFinding> ChartPreflight::check(const ChartScene &scene, const ChartExportSettings &settings)
{
    QList<ChartFinding> findings;
    checkRoom(scene, settings, findings);
    checkContrast(scene, settings, findings);
    checkValues(scene, settings, findings);
    checkGlyphs(scene, settings, findings);
    return findings;
}

void ChartPreflight::checkRoom(const ChartScene &scene, const ChartExportSettings &settings,
                               QList<ChartFinding> &findings)
{
    const double lack = lackOfSize(scene, settings);
    if (!scene.overflows() && lack <= 1)
        return;
    ChartFinding finding;
    finding.kind = scene.overflows() ? ChartFinding::Kind::CutText : ChartFinding::Kind::SmallText;
    finding.message = scene.overflows() ? tr("The chart does not fit this size: parts of it are cut.")
                                        : tr("The letters are too small to be read.");
    finding.mended = settings;
    // Bars run down the page: a higher one gives each more room.
    finding.mended.size.height *= qMax(1.25, lack * lack);
    if (settings.content.title && scene.overflows())
        finding.mended.fontScale = qMin(settings.fontScale, 1.0);
    if (finding.mended.isInRange()) {
        finding.mended.size.height = std::ceil(finding.mended.size.height);
        finding.remedy = tr("Make it higher");
    }
    findings.append(finding);
}

void ChartPreflight::checkContrast(const ChartScene &scene, const ChartExportSettings &settings,
                                   QList<ChartFinding> &findings)
{
    ChartFinding finding;
    finding.kind = ChartFinding::Kind::LowContrast;
    finding.mended = settings;
    finding.mended.background = ChartExportSettings::Background::White;
    if (settings.background == ChartExportSettings::Background::Transparent) {
        finding.message = tr("The letters are dark: on a dark slide a transparent chart cannot be read.");
        finding.remedy = tr("White background");
        findings.append(finding);
        return;
    }
    const QColor background = scene.look().ink.background;
    const bool low = ThemeColors::contrast(scene.look().ink.text, background) < smallestContrast ||
                     ThemeColors::contrast(scene.look().ink.muted, background) < smallestContrast;
    if (low) {
        finding.message = tr("The letters stand out too little from the background.");
        finding.remedy = tr("White background");
        findings.append(finding);
    }
}

void ChartPreflight::checkValues(const ChartScene &scene, const ChartExportSettings &settings,
                                 QList<ChartFinding> &findings)
{
    if (!settings.content.values || scene.valuesLeftOut() == 0)
        return;
    ChartFinding finding;
    finding.kind = ChartFinding::Kind::ValuesLeftOut;
    finding.message = tr("%n segment(s) are too small for their value.", nullptr, scene.valuesLeftOut());
    finding.mended = settings;
    finding.mended.content.values = false;
    finding.remedy = tr("Hide the values");
    findings.append(finding);
}

void ChartPreflight::checkGlyphs(const ChartScene &scene, const ChartExportSettings &settings,
                                 QList<ChartFinding> &findings)
{
    QString missing;
    for (const ChartTextItem *item : textItems(scene)) {
        for (const QChar character : missingGlyphs(item->text(), item->font())) {
            if (!missing.contains(character))
                missing.append(character);
        }
    }
    if (missing.isEmpty())
        return;
    ChartFinding finding;
    finding.kind = ChartFinding::Kind::MissingGlyphs;
    //: %1 are characters
    finding.message = tr("No installed font has these characters: %1").arg(missing.left(20));
    finding.mended = settings;
    if (!missingGlyphs(settings.title + settings.subtitle, settings.font).isEmpty()) {
        finding.mended.title.clear();
        finding.mended.subtitle.clear();
        finding.remedy = tr("Use the default title");
    }
    findings.append(finding);
}

QString ChartPreflight::missingGlyphs(const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    while (layout.createLine().isValid())
        ;
    layout.endLayout();
    QString missing;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isSpace() || text.at(i).category() == QChar::Other_Format)
            continue;
        // One character at a time: a run does not tell which of its characters a glyph stands for.
        for (const QGlyphRun &run : layout.glyphRuns(static_cast<int>(i), 1)) {
            if (run.glyphIndexes().contains(0u))
                missing.append(text.at(i));
        }
    }
    return missing;
}
