// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart/chartwords.h"

#include "models/edition/sums.h"
#include "models/figures/breakdown.h"
#include "models/figures/chartdescription.h"
#include "models/figures/chartheadline.h"
#include "models/figures/chartnumbers.h"
#include "models/figures/charttitles.h"
#include "models/text/printabletext.h"
#include "models/words/amountscale.h"
#include "models/words/amounttext.h"
#include "models/words/citation.h"
#include "models/words/displayname.h"
#include "models/words/sharetext.h"
#include "widgets/chart/barnotes.h"
#include "widgets/chart/chartmagnification.h"

#include <QLocale>

namespace
{
// Beyond these a chart would be more words than bars.
constexpr qsizetype longestLabel = 160;
constexpr qsizetype longestNote = 120;
constexpr qsizetype longestSource = 400;
constexpr int mostLegendEntries = 30;

// Not a bar has a length.
bool isNothingDrawn(const Breakdown &breakdown)
{
    for (int row = 0; row < breakdown.rowCount(); ++row) {
        if (breakdown.rowTotal(row).amount > 0)
            return false;
    }
    return breakdown.rowCount() > 0;
}

// Short in a row above the bars; a column beside them has room for the whole title.
QString legendEntry(const Breakdown &breakdown, const Breakdown::Entry &entry, ChartContent::Legend legend)
{
    if (entry.isTheme() && legend != ChartContent::Legend::Side)
        return shortThemeTitle(*breakdown.edition(), entry.theme);
    return shortened(breakdown.name(entry), longestLabel);
}
} // namespace

ChartTexts ChartWords::around(const Breakdown &breakdown, const Chart &chart)
{
    ChartTexts texts;
    const Edition &edition = *breakdown.edition();
    const BreakdownQuery &query = breakdown.query();
    const ChartLook &look = chart.look;
    const ChartNumbers numbers(breakdown, look.axisEnd);
    const bool drawn = !isNothingDrawn(breakdown.all());
    // Otherwise every bar carries its number.
    const bool stackedShares = query.measure == BreakdownQuery::Measure::Share && !breakdown.isUnstacked();
    texts.ticks = drawn && (stackedShares || !look.content.totals);
    const bool unitInSubtitle = drawn && !texts.ticks && look.content.title && chart.subtitle.isEmpty();
    const QString headline = look.content.headline ? ChartHeadline::of(edition, query) : QString();
    const QString name = ChartTitles::title(edition, query);
    texts.title = printableText(!chart.title.isEmpty() ? chart.title : headline.isEmpty() ? name : headline);
    texts.subtitle = chart.subtitle.isEmpty() ? subtitleOf(breakdown, numbers, unitInSubtitle) : chart.subtitle;
    if (chart.title.isEmpty() && !headline.isEmpty()) {
        //: a chart's subtitle, below a headline; %1 is the name of what is shown, %2 what the figures are
        texts.subtitle = tr("%1 · %2").arg(name, texts.subtitle);
    }
    texts.subtitle = printableText(texts.subtitle);
    if (!drawn) {
        texts.sentence = ChartDescription::sentence(breakdown);
        texts.footer = footer(breakdown, look, chart.columns);
        return texts;
    }
    if (!unitInSubtitle)
        texts.axis = numbers.axis();
    addLegend(texts, breakdown, look);
    addBars(texts, breakdown, chart);
    texts.footer += footer(breakdown, look, chart.columns);
    addNotesOnNumbers(texts, breakdown, look);
    return texts;
}

// With the unit of the bars' numbers where no axis tells it. Nothing is told twice: where the total is in the same unit
// it stands without it, and shares are called so already.
QString ChartWords::subtitleOf(const Breakdown &breakdown, const ChartNumbers &numbers, bool withUnit)
{
    const BreakdownQuery &query = breakdown.query();
    const QString usual = ChartTitles::subtitle(*breakdown.edition(), query);
    if (!withUnit || query.measure == BreakdownQuery::Measure::Share)
        return usual;
    const Funding total = sumOf(*breakdown.edition(), query.scopes).value();
    const bool sameUnit = total && AmountScale(*total).unit() == numbers.axis();
    //: what a chart shows and the unit of its numbers; %1 is its subtitle, %2 such as "US$ million"
    return tr("%1 · %2").arg(
        sameUnit ? ChartTitles::subtitle(*breakdown.edition(), query, numbers.amount(*total)) : usual, numbers.axis());
}

void ChartWords::addLegend(ChartTexts &texts, const Breakdown &breakdown, const ChartLook &look)
{
    if (breakdown.isUnstacked() || look.content.legend == ChartContent::Legend::Hidden)
        return;
    // Colours begin again long before; the tool tip of a segment says what it is.
    const int named = breakdown.stackCount() > mostLegendEntries ? mostLegendEntries - 1 : breakdown.stackCount();
    for (int stack = 0; stack < named; ++stack)
        texts.legend.append(legendEntry(breakdown, breakdown.stack(stack), look.content.legend));
    if (named < breakdown.stackCount())
        //: the last entry of a chart's legend that has no room for the others
        texts.moreInLegend = tr("and %n more", nullptr, breakdown.stackCount() - named);
}

// Names, totals and notes; of notes that have no room beside their bars the footer gets a line each.
void ChartWords::addBars(ChartTexts &texts, const Breakdown &breakdown, const Chart &chart)
{
    const ChartNumbers numbers(breakdown, chart.look.axisEnd);
    for (int row = 0; row < breakdown.rowCount(); ++row) {
        const Breakdown::Entry &entry = breakdown.row(row);
        const QString id = breakdown.idOf(entry);
        QString note = shortened(printableLine(chart.look.content.barNotes.value(id)), longestNote);
        QString mark;
        if (!note.isEmpty() && chart.notesBelow.contains(id)) {
            mark = BarNotes::mark(static_cast<int>(texts.footer.size()) + 1);
            texts.footer.append(mark + u' ' + note);
            mark.prepend(QChar::Nbsp);
            note.clear();
        }
        texts.notes.append(note);
        texts.labels.append(shortened(breakdown.name(entry), longestLabel) + mark);
        if (entry.isTheme())
            texts.shortLabels.append(shortThemeTitle(*breakdown.edition(), entry.theme) + mark);
        // Of what is not reported addNotReported() says so in the bar's place.
        texts.totals.append(chart.look.content.totals ? numbers.bar(row) : QString());
    }
}

void ChartWords::addNotesOnNumbers(ChartTexts &texts, const Breakdown &breakdown, const ChartLook &look)
{
    if (ChartNumbers(breakdown, look.axisEnd).needsRoundingNote() && look.content.notes)
        texts.footer.prepend(ShareText::roundingNote());
    const QString magnified = look.content.magnify
                                  ? ChartMagnification::note(ChartMagnification::factors(breakdown, look.axisEnd))
                                  : QString();
    if (!magnified.isEmpty() && look.content.notes)
        texts.footer.prepend(magnified);
    else if (!magnified.isEmpty()) {
        // Never without it, even where the notes are left out.
        //: below a chart's axis; %1 is what its numbers are, %2 a note on magnified bars
        texts.axis = texts.axis.isEmpty() ? magnified : tr("%1 · %2").arg(texts.axis, magnified);
    }
}

// Empty where it is the book's.
QString ChartWords::orderOf(const Breakdown &breakdown)
{
    const BreakdownQuery &query = breakdown.query();
    if (breakdown.rowCount() < 2 || query.bars != BreakdownQuery::Bars::Places)
        return {};
    switch (query.sort) {
    case BreakdownQuery::Sort::Book:
        return {};
    case BreakdownQuery::Sort::Total: {
        const Edition &edition = *breakdown.edition();
        for (int row = 0; row < breakdown.rowCount(); ++row) {
            const Scope scope = breakdown.row(row).scopes.first();
            if (scope.kind == Scope::Kind::Place && edition.isNameShared(scope.index)) {
                //: the order of a chart's bars; %1 is the name of bars that stand last, such as Regional initiatives
                return tr("Largest first; last: %1.").arg(displayName(edition, scope));
            }
        }
        //: the order of a chart's bars
        return tr("Largest first.");
    }
    case BreakdownQuery::Sort::Name:
        //: the order of a chart's bars
        return tr("Sorted by name.");
    case BreakdownQuery::Sort::Theme:
        //: the order of a chart's bars; %1 is the short title of a theme
        return tr("Sorted by %1.").arg(shortThemeTitle(*breakdown.edition(), query.sortTheme));
    }
    Q_UNREACHABLE();
}

// Which bars, in which order and how they stand; sentences of one line, which leaves more room to the bars.
QString ChartWords::whatIsDrawn(const Breakdown &breakdown, int columns)
{
    constexpr int mostNames = 4;
    const QLocale locale;
    QStringList sentences;
    if (breakdown.isPart()) {
        //: a page of a chart that goes on on others: %1 and %2 are its first and last bar, %3 how many bars there are
        sentences.append(tr("Bars %1 to %2 of %3.")
                             .arg(locale.toString(breakdown.firstRow() + 1),
                                  locale.toString(breakdown.firstRow() + breakdown.rowCount()),
                                  locale.toString(breakdown.all().rowCount())));
    }
    sentences.append(orderOf(breakdown.all()));
    if (columns > 1)
        sentences.append(tr("The columns have one scale."));
    QStringList hidden;
    for (const Scope scope : breakdown.hiddenScopes())
        hidden.append(displayName(*breakdown.edition(), scope));
    if (hidden.size() > mostNames)
        sentences.append(tr("Left out: %n bar(s).", nullptr, static_cast<int>(hidden.size())));
    else if (!hidden.isEmpty())
        //: bars of a chart that somebody hid; %1 are names of regions or places
        sentences.append(tr("Left out: %1.").arg(locale.createSeparatedList(hidden)));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

// Notes may be left out, the source never.
QStringList ChartWords::footer(const Breakdown &breakdown, const ChartLook &look, int columns)
{
    QStringList lines;
    if (const QString drawn = whatIsDrawn(breakdown, columns); !drawn.isEmpty())
        lines.append(drawn);
    if (breakdown.hiddenRows() > 0)
        lines.append(tr("%n more bar(s) not shown", nullptr, breakdown.hiddenRows()));
    if (look.content.notes)
        lines += Citation::notes(*breakdown.edition(), breakdown.query().scopes);
    lines.append(shortened(Citation::source(*breakdown.edition()), longestSource));
    return lines;
}

QString ChartWords::describe(const Breakdown &breakdown, int row, int stack)
{
    if (row < 0 || row >= breakdown.rowCount())
        return {};
    const QString bar = breakdown.name(breakdown.row(row));
    if (stack < 0) {
        //: %1 is the name of a bar (a place or theme), %2 an amount such as US$ 12,513,000
        return tr("%1: %2").arg(bar, AmountText::exactWithUnit(breakdown.rowTotal(row).value()));
    }
    const QString segment = breakdown.name(breakdown.stack(stack));
    const QString amount = AmountText::exactWithUnit(breakdown.cell(row, stack).value());
    const FundingSum &cell = breakdown.cell(row, stack);
    const QString share = cell.value() ? ShareText::of(cell.amount, breakdown.whole(row).amount) : QString();
    if (share.isEmpty()) {
        //: %1 and %2 are the names of a bar and of a segment, %3 an amount or "not reported"
        return tr("%1\n%2: %3").arg(bar, segment, amount);
    }
    //: %1 and %2 are the names of a bar and of a segment, %3 an amount, %4 its share of the bar, e.g. 48 %
    return tr("%1\n%2: %3 (%4 of the total)").arg(bar, segment, amount, share);
}
