// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/viewing/chartcontent.h"

#include "models/text/choicereader.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
const QString legendKey = u"legend"_s;
}

QString ChartContent::Switch::option() const
{
    return ChartContent().*value ? u"no-"_s + word : QString(word);
}

QString ChartContent::Switch::helpText() const
{
    return QCoreApplication::translate("ChartContent", help);
}

const QList<ChartContent::Switch> &ChartContent::switches()
{
    static const QList<Switch> table{
        {"showTitle"_L1, "title"_L1, &ChartContent::title,
         QT_TRANSLATE_NOOP("ChartContent", "Leave out title and subtitle.")},
        {"magnify"_L1, "magnify"_L1, &ChartContent::magnify,
         QT_TRANSLATE_NOOP("ChartContent", "Draw small bars once more, larger, in frames beside them.")},
        {"values"_L1, "values"_L1, &ChartContent::values,
         QT_TRANSLATE_NOOP("ChartContent", "Leave out the values on the bars.")},
        {"totals"_L1, "totals"_L1, &ChartContent::totals,
         QT_TRANSLATE_NOOP("ChartContent", "Leave out the totals at the bars' ends.")},
        {"notes"_L1, "notes"_L1, &ChartContent::notes,
         QT_TRANSLATE_NOOP("ChartContent", "Leave out notes and source.")},
    };
    return table;
}

QString ChartContent::nameOf(bool ChartContent::*value)
{
    const auto found =
        std::find_if(switches().begin(), switches().end(), [&](const Switch &entry) { return entry.value == value; });
    return found != switches().end() ? QString(found->name) : QString();
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
