// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/chartpreflight.h"

#include "models/text/printabletext.h"
#include "widgets/chart/chartscene.h"
#include "widgets/chart/charttextitem.h"

#include <QGlyphRun>
#include <QLocale>
#include <QTextLayout>
#include <cmath>

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

constexpr qsizetype longestQuote = 40;

// The first of those in the smallest letters; null where nothing is written.
const ChartTextItem *smallestText(const ChartScene &scene)
{
    const ChartTextItem *smallest = nullptr;
    for (const ChartTextItem *text : textItems(scene)) {
        if (!text->text().isEmpty() && (!smallest || text->font().pixelSize() < smallest->font().pixelSize()))
            smallest = text;
    }
    return smallest;
}

// What leaves its room at the sides, or the chart; null where nothing does.
const ChartTextItem *cutText(const ChartScene &scene)
{
    constexpr qreal unseen = 2; // pixels
    const QRectF chart = scene.sceneRect().adjusted(-unseen, -unseen, unseen, unseen);
    for (const ChartTextItem *text : textItems(scene)) {
        const QRectF taken = text->taken();
        if (!taken.isEmpty() && (taken.width() > text->room().width() + unseen || !chart.contains(taken)))
            return text;
    }
    return nullptr;
}

// How many times larger the page has to be for letters that can be read; 1 or less where they can.
double lackOfSize(const ChartScene &scene, const ChartExportSettings &settings)
{
    constexpr double rounding = 0.5; // letters have whole pixels
    const ChartTextItem *smallest = smallestText(scene);
    const double least = settings.leastLetters(scene.sceneRect().size());
    return smallest ? (least - rounding) / smallest->font().pixelSize() : 0;
}

// As high as a chart needs to be for larger letters: bars run down the page, and a higher one gives each more room. A
// slide is no longer one then.
void makeHigher(ChartFinding &finding, ChartExportSettings mended, double lack, const QString &words)
{
    constexpr double wide = 16.0 / 9;
    constexpr double narrow = 4.0 / 3;
    const double ratio = mended.size.width / mended.size.height;
    const bool slide = qAbs(ratio - wide) < 0.01 || qAbs(ratio - narrow) < 0.01;
    if (slide && mended.size.unit == ChartSize::Unit::Pixel)
        return;
    mended.size.height *= qMax(1.25, lack * lack);
    if (!mended.isInRange())
        return;
    mended.size.height = std::ceil(mended.size.height);
    finding.remedies.append({words, mended});
}

} // namespace

QList<ChartFinding> ChartPreflight::check(const ChartScene &scene, const ChartExportSettings &settings)
{
    QList<ChartFinding> findings;
    checkRoom(scene, settings, findings);
    checkLetters(scene, settings, findings);
    checkLegend(scene, settings, findings);
    checkContrast(scene, settings, findings);
    checkValues(scene, settings, findings);
    checkGlyphs(scene, settings, findings);
    return findings;
}

void ChartPreflight::checkRoom(const ChartScene &scene, const ChartExportSettings &settings,
                               QList<ChartFinding> &findings)
{
    ChartFinding finding;
    finding.kind = ChartFinding::Kind::CutText;
    if (scene.overflows()) {
        finding.message = tr("The chart does not fit this size: parts of it are cut.");
        ChartExportSettings mended = settings;
        if (settings.content.title)
            mended.fontScale = qMin(settings.fontScale, 1.0);
        addOtherBars(finding, settings);
        makeHigher(finding, mended, lackOfSize(scene, settings), tr("Make it higher"));
        findings.append(finding);
    } else if (const ChartTextItem *cut = cutText(scene)) {
        //: %1 is a text of a chart, or its beginning
        finding.message = tr("“%1” has no room at this size: it is cut.").arg(shortened(cut->text(), longestQuote));
        ChartExportSettings mended = settings;
        mended.size.width = std::ceil(mended.size.width * 1.25);
        if (mended.isInRange())
            finding.remedies.append({tr("Make it wider"), mended});
        findings.append(finding);
    }
}

// Of every text that was drawn, whatever the letters that were asked for.
void ChartPreflight::checkLetters(const ChartScene &scene, const ChartExportSettings &settings,
                                  QList<ChartFinding> &findings)
{
    const double lack = lackOfSize(scene, settings);
    if (lack <= 1 || scene.overflows())
        return;
    const ChartTextItem *smallest = smallestText(scene);
    const double least = settings.leastLetters(scene.sceneRect().size());
    const bool onScreen = settings.size.unit == ChartSize::Unit::Pixel;
    const double unit = onScreen
                            ? settings.size.width / scene.sceneRect().width()
                            : settings.size.inches().width() * ChartSize::pointsPerInch / scene.sceneRect().width();
    const auto written = [&](double pixels) { return QLocale().toString(pixels * unit, 'f', onScreen ? 0 : 1); };
    //: %1 is a text of a chart, %2 and %3 are heights of letters in pixels
    const QString pixels = tr("Letters such as those of “%1” have %2 px; at this size readers need %3 px.");
    //: %1 is a text of a chart, %2 and %3 are heights of letters in points
    const QString points = tr("Letters such as those of “%1” have %2 pt; readers need %3 pt.");
    ChartFinding finding;
    finding.kind = ChartFinding::Kind::SmallText;
    finding.message =
        (onScreen ? pixels : points)
            .arg(shortened(smallest->text(), longestQuote), written(smallest->font().pixelSize()), written(least));
    if (settings.fontScale < 1) {
        ChartExportSettings mended = settings;
        mended.fontScale = 1;
        finding.remedies.append({tr("Larger letters"), mended});
    } else {
        addOtherBars(finding, settings);
        makeHigher(finding, settings, lack, tr("Make it higher"));
    }
    findings.append(finding);
}

// Where every bar was asked for in small letters: what else can become of them, and keeps the size.
void ChartPreflight::addOtherBars(ChartFinding &finding, const ChartExportSettings &settings)
{
    using ManyBars = ChartContent::ManyBars;
    if (settings.content.manyBars != ManyBars::Small)
        return;
    const std::pair<ManyBars, QString> ways[] = {{ManyBars::Pages, tr("Go on on further pages")},
                                                 {ManyBars::Columns, tr("Set two columns")},
                                                 {ManyBars::Others, tr("Draw the smaller as one")}};
    for (const auto &[way, words] : ways) {
        ChartExportSettings mended = settings;
        mended.content.manyBars = way;
        finding.remedies.append({words, mended});
    }
}

void ChartPreflight::checkLegend(const ChartScene &scene, const ChartExportSettings &settings,
                                 QList<ChartFinding> &findings)
{
    const bool drawn = scene.bars().rowCount() > 0 && !scene.breakdown().isUnstacked();
    if (!drawn || settings.content.legend != ChartContent::Legend::Hidden)
        return;
    ChartFinding finding;
    finding.kind = ChartFinding::Kind::MissingLegend;
    finding.message = tr("Without a legend nobody knows what the colours stand for.");
    ChartExportSettings mended = settings;
    mended.content.legend = ChartContent::Legend::Top;
    finding.remedies.append({tr("Show the legend"), mended});
    findings.append(finding);
}

void ChartPreflight::checkContrast(const ChartScene &scene, const ChartExportSettings &settings,
                                   QList<ChartFinding> &findings)
{
    ChartFinding finding;
    finding.kind = ChartFinding::Kind::LowContrast;
    ChartExportSettings mended = settings;
    mended.background = ChartExportSettings::Background::White;
    finding.remedies.append({tr("White background"), mended});
    if (settings.background == ChartExportSettings::Background::Transparent) {
        finding.message = tr("The letters are dark: on a dark slide a transparent chart cannot be read.");
        findings.append(finding);
        return;
    }
    const QColor background = scene.look().ink.background;
    const bool low = ThemeColors::contrast(scene.look().ink.text, background) < smallestContrast ||
                     ThemeColors::contrast(scene.look().ink.muted, background) < smallestContrast;
    if (low) {
        finding.message = tr("The letters stand out too little from the background.");
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
    ChartExportSettings mended = settings;
    mended.content.values = false;
    finding.remedies.append({tr("Hide the values"), mended});
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
    ChartExportSettings mended = settings;
    if (!missingGlyphs(settings.title + settings.subtitle, settings.font).isEmpty()) {
        mended.title.clear();
        mended.subtitle.clear();
        finding.remedies.append({tr("Use the default title"), mended});
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
