// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/choicenames.h"

class ChoiceReader;
class QJsonObject;

/// What stands in a chart around its bars, wherever it is drawn. Window, exports, packs and presentations each hold
/// one by value and hand it on whole, so that a switch is named here and in its table, and reaches all of them, their
/// files, settings and the command line.
struct ChartContent {
    enum class Legend { Top, Bottom, Side, Hidden };

    bool title = true;    ///< title and subtitle
    bool values = true;   ///< amounts on segments that have room for them
    bool magnify = false; ///< small bars once more, larger, in frames; see ChartMagnification
    bool totals = true;   ///< amounts at the bars' ends
    bool notes = true;    ///< notes of the scope and the source line
    Legend legend = Legend::Top;

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

    void writeTo(QJsonObject &json) const;
    void readFrom(ChoiceReader &reader);
};
