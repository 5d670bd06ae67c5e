// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart/chartwords.h"

#include "models/figures/breakdownmodel.h"
#include "models/figures/charttitles.h"
#include "models/words/amounttext.h"
#include "models/words/citation.h"
#include "widgets/chart/chartmagnification.h"

ChartTexts ChartWords::around(const BreakdownModel &model, const ChartLook &look, const QString &title,
                              const QString &subtitle)
{
    ChartTexts texts;
    const Edition &edition = *model.edition();
    const BreakdownQuery &query = model.query();
    const bool shares = query.measure == BreakdownQuery::Measure::Share;
    texts.title = title.isEmpty() ? ChartTitles::title(edition, query) : title;
    texts.subtitle = subtitle.isEmpty() ? ChartTitles::subtitle(edition, query) : subtitle;
    texts.axis = shares ? tr("Share of each bar's total") : tr("US$ million");
    if (!model.isUnstacked() && look.content.legend != ChartContent::Legend::Hidden) {
        for (int stack = 0; stack < model.columnCount(); ++stack)
            texts.legend.append(model.name(model.stack(stack)));
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        texts.labels.append(model.name(model.row(row)));
        const Funding total = model.rowTotal(row).value();
        if (!total || !look.content.totals)
            texts.totals.append(QString()); // addNotReported() says in the bar's place what is not reported
        else
            texts.totals.append(shares ? AmountText::rounded(total) : AmountText::inMillions(double(*total)));
    }
    texts.footer = footer(model);
    const QString magnified =
        look.content.magnify ? ChartMagnification::note(ChartMagnification::factors(model, look.axisEnd)) : QString();
    if (!magnified.isEmpty() && look.content.notes)
        texts.footer.prepend(magnified);
    else if (!magnified.isEmpty()) {
        // Never without it, even where the notes are left out.
        //: below a chart's axis; %1 is what its numbers are, %2 a note on magnified bars
        texts.axis = tr("%1 · %2").arg(texts.axis, magnified);
    }
    return texts;
}

QStringList ChartWords::footer(const BreakdownModel &model)
{
    QStringList lines;
    if (model.hiddenRows() > 0)
        lines.append(tr("%n more bar(s) not shown", nullptr, model.hiddenRows()));
    lines += Citation::notes(*model.edition(), model.query().scopes);
    lines.append(Citation::source(*model.edition()));
    return lines;
}

QString ChartWords::describe(const BreakdownModel &model, int row, int stack)
{
    if (row < 0 || row >= model.rowCount())
        return {};
    const QString bar = model.name(model.row(row));
    if (stack < 0) {
        //: %1 is the name of a bar (a place or theme), %2 an amount such as US$ 12,513,000
        return tr("%1: %2").arg(bar, AmountText::exactWithUnit(model.rowTotal(row).value()));
    }
    const QString segment = model.name(model.stack(stack));
    const QString amount = AmountText::exactWithUnit(model.cell(row, stack).value());
    const QVariant share = model.index(row, stack).data(BreakdownModel::ShareRole);
    if (!share.isValid()) {
        //: %1 and %2 are the names of a bar and of a segment, %3 an amount or "not reported"
        return tr("%1\n%2: %3").arg(bar, segment, amount);
    }
    //: %1 and %2 are the names of a bar and of a segment, %3 an amount, %4 its share of the bar, e.g. 48 %
    return tr("%1\n%2: %3 (%4 of the total)").arg(bar, segment, amount, AmountText::share(share.toDouble()));
}
