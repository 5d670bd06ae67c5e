// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/viewing/chartcontent.h"

#include "models/text/choicereader.h"

using namespace Qt::StringLiterals;

namespace
{
const QString legendKey = u"legend"_s;
}

QString ChartContent::Switch::option() const
{
    return ChartContent().*value ? u"no-"_s + word : QString(word);
}

const QList<ChartContent::Switch> &ChartContent::switches()
{
    static const QList<Switch> table{
        {"showTitle"_L1, "title"_L1, &ChartContent::title},   {"values"_L1, "values"_L1, &ChartContent::values},
        {"magnify"_L1, "magnify"_L1, &ChartContent::magnify}, {"totals"_L1, "totals"_L1, &ChartContent::totals},
        {"notes"_L1, "notes"_L1, &ChartContent::notes},
    };
    return table;
}

const ChoiceNames<ChartContent::Legend> &ChartContent::legends()
{
    static const ChoiceNames<Legend> names{{{"top"_L1, Legend::Top},
                                            {"bottom"_L1, Legend::Bottom},
                                            {"side"_L1, Legend::Side},
                                            {"none"_L1, Legend::Hidden}}};
    return names;
}

void ChartContent::writeTo(QJsonObject &json) const
{
    for (const Switch &entry : switches())
        json.insert(entry.name, this->*entry.value);
    json.insert(legendKey, legends().name(legend));
}

void ChartContent::readFrom(ChoiceReader &reader)
{
    for (const Switch &entry : switches())
        reader.read(entry.name, this->*entry.value);
    reader.read(legendKey, legends(), legend);
}
