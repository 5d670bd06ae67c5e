// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/viewing/chartcontent.h"

#include "models/text/choicereader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
const QString legendKey = u"legend"_s;
const QString manyBarsKey = u"manyBars"_s;
const QString barNotesKey = u"barNotes"_s;
const QString topKey = u"top"_s;
const QString hiddenKey = u"hidden"_s;
const QString emphasisedKey = u"emphasised"_s;

void readIds(const ChoiceReader &reader, const QString &key, QStringList &target)
{
    if (!reader.json().contains(key))
        return;
    target.clear();
    const QJsonArray ids = reader.json().value(key).toArray();
    for (const auto &id : ids)
        target.append(id.toString());
}

} // namespace

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
         QT_TRANSLATE_NOOP("ChartContent", "Leave out the notes; the source stays.")},
        {"headline"_L1, "headline"_L1, &ChartContent::headline,
         QT_TRANSLATE_NOOP("ChartContent", "What stands out as title, in place of the scope's name.")},
        {"bookOrder"_L1, "book-order"_L1, &ChartContent::bookOrder,
         QT_TRANSLATE_NOOP("ChartContent", "Keep the book's order instead of the largest bar first.")},
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

const ChoiceNames<ChartContent::ManyBars> &ChartContent::waysOfManyBars()
{
    static const ChoiceNames<ManyBars> names{{{"others"_L1, ManyBars::Others},
                                              {"columns"_L1, ManyBars::Columns},
                                              {"pages"_L1, ManyBars::Pages},
                                              {"small"_L1, ManyBars::Small}}};
    return names;
}

BreakdownQuery ChartContent::onPage(BreakdownQuery query) const
{
    const bool places = query.bars == BreakdownQuery::Bars::Places; // themes have an order of their own
    if (places && query.sort == BreakdownQuery::Sort::Book && !bookOrder)
        query.sort = BreakdownQuery::Sort::Total;
    if (places && query.top == 0)
        query.top = top;
    for (const QString &id : hidden) {
        if (!query.hidden.contains(id))
            query.hidden.append(id);
    }
    return query;
}

void ChartContent::writeTo(QJsonObject &json) const
{
    for (const Switch &entry : switches())
        json.insert(entry.name, this->*entry.value);
    json.insert(legendKey, legends().name(legend));
    json.insert(manyBarsKey, waysOfManyBars().name(manyBars));
    QJsonObject writtenNotes;
    for (auto note = barNotes.cbegin(); note != barNotes.cend(); ++note)
        writtenNotes.insert(note.key(), note.value());
    json.insert(barNotesKey, writtenNotes);
    json.insert(topKey, top);
    json.insert(hiddenKey, QJsonArray::fromStringList(hidden));
    json.insert(emphasisedKey, QJsonArray::fromStringList(emphasised));
}

void ChartContent::readFrom(ChoiceReader &reader)
{
    for (const Switch &entry : switches())
        reader.read(entry.name, this->*entry.value);
    reader.read(legendKey, legends(), legend);
    reader.read(manyBarsKey, waysOfManyBars(), manyBars);
    if (reader.json().contains(barNotesKey)) {
        barNotes.clear();
        const QJsonObject readNotes = reader.json().value(barNotesKey).toObject();
        for (auto note = readNotes.constBegin(); note != readNotes.constEnd(); ++note)
            barNotes.insert(note.key(), note.value().toString());
    }
    if (reader.json().contains(topKey))
        top = qMax(0, reader.json().value(topKey).toInt());
    readIds(reader, hiddenKey, hidden);
    readIds(reader, emphasisedKey, emphasised);
}
