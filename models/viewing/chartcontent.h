// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/breakdownquery.h"
#include "models/text/choicenames.h"

#include <QMap>
#include <QStringList>

class ChoiceReader;
class QJsonObject;

/// What stands in a chart around its bars, wherever it is drawn. Window, exports, packs and presentations each hold
/// one by value and hand it on whole, so that a switch is named here and in its table, and reaches all of them, their
/// files, settings and the command line.
struct ChartContent {
    enum class Legend { Top, Bottom, Side, Hidden };
    /// What a page does with more bars than it has room for in letters that can be read: the smallest share one, all
    /// stand in two columns, the chart goes on on further pages, or the letters shrink.
    enum class ManyBars { Others, Columns, Pages, Small };

    bool title = true;      ///< title and subtitle
    bool values = true;     ///< amounts on segments that have room for them
    bool magnify = false;   ///< small bars once more, larger, in frames; see ChartMagnification
    bool totals = true;     ///< amounts at the bars' ends
    bool notes = true;      ///< notes of the scope, slides leave them out by default; the source line stands always
    bool headline = false;  ///< what stands out, as title; the name goes before the subtitle
    bool bookOrder = false; ///< on pages: the book's order stays where no other is asked for
    Legend legend = Legend::Top;
    ManyBars manyBars = ManyBars::Others;
    QMap<QString, QString> barNotes = {}; ///< short notes beside bars, by the id of their theme, region or place
    int top = 0;                          ///< as in BreakdownQuery, where that asks for all bars
    QStringList hidden = {};              ///< as in BreakdownQuery, beside what that hides
    QStringList emphasised =
        {}; ///< ids of themes, regions and places that keep their colours while the others are greyed

    friend bool operator==(const ChartContent &, const ChartContent &) = default;

    struct Switch {
        QLatin1String name; ///< in files and settings
        QLatin1String word; ///< on the command line; see option()
        bool ChartContent::*value = nullptr;
        const char *help = nullptr; ///< on the option, in English

        /// The option that changes the default: "magnify" switches on, "no-title" off.
        QString option() const;
        /// In the language in use.
        QString helpText() const;
    };
    static const QList<Switch> &switches();
    static QString nameOf(bool ChartContent::*value);
    static const ChoiceNames<Legend> &legends();
    static const ChoiceNames<ManyBars> &waysOfManyBars();

    /// The query of a chart for a page or a wall: the largest bar first, where the book's order was not chosen for it.
    BreakdownQuery onPage(BreakdownQuery query) const;

    void writeTo(QJsonObject &json) const;
    void readFrom(ChoiceReader &reader);
};
