// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/textcommands/checkreport.h"

#include "models/edition/differences.h"
#include "models/words/amounttext.h"
#include "models/words/placefacts.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

QString CheckReport::text(const Edition &edition)
{
    const EditionData &data = edition.data();
    QStringList lines;
    lines.append(u"%1 (%2)"_s.arg(data.title, QStringList{data.name, data.version}.join(u' ').trimmed()));
    lines.append(QStringList{tr("%n region(s)", nullptr, static_cast<int>(data.regions.size())),
                             tr("%n place(s)", nullptr, static_cast<int>(data.places.size())),
                             tr("%n theme(s)", nullptr, static_cast<int>(data.themes.size()))}
                     .join(u", "_s));
    lines.append(amounts(edition));
    const FundingSum total = edition.total(Scope::world());
    const QString amount = PlaceFacts::amount(edition, total);
    //: %1 is an amount such as US$ 12,513,000
    lines.append(total.value() ? tr("%1 in total").arg(amount) : amount);
    lines.append(narratives(edition));
    lines.append(QStringList{tr("%n acronym(s)", nullptr, static_cast<int>(data.acronyms.size())),
                             tr("%n example(s) for the SDGs", nullptr, static_cast<int>(data.sdgExamples.size())),
                             tr("%n note(s)", nullptr, static_cast<int>(data.notes.size()))}
                     .join(u", "_s));
    lines += differenceLines(edition);
    return lines.join(u'\n');
}

QString CheckReport::amounts(const Edition &edition)
{
    const QList<Funding> &cells = edition.data().funding;
    const auto isZero = [](Funding cell) { return cell.has_value() && *cell == 0; };
    const auto isMissing = [](Funding cell) { return !cell.has_value(); };
    const auto zeros = static_cast<int>(std::count_if(cells.cbegin(), cells.cend(), isZero));
    const auto missing = static_cast<int>(std::count_if(cells.cbegin(), cells.cend(), isMissing));
    const int positive = static_cast<int>(cells.size()) - zeros - missing;
    return QStringList{tr("%n amount(s) above zero", nullptr, positive), tr("%n printed zero(s)", nullptr, zeros),
                       tr("%n not reported", nullptr, missing)}
        .join(u", "_s);
}

QString CheckReport::narratives(const Edition &edition)
{
    int texts = 0;
    int boxes = 0;
    int sections = 0;
    int frontMatter = 0;
    for (const Narrative &narrative : edition.data().narratives) {
        texts += narrative.kind == Narrative::Kind::Text ? 1 : 0;
        boxes += narrative.kind == Narrative::Kind::Box ? 1 : 0;
        if (narrative.kind == Narrative::Kind::Section)
            ++(narrative.theme < 0 ? frontMatter : sections);
    }
    return QStringList{tr("%n text(s)", nullptr, texts), tr("%n box(es)", nullptr, boxes),
                       tr("%n section(s)", nullptr, sections),
                       tr("%n section(s) of front matter", nullptr, frontMatter)}
        .join(u", "_s);
}

QStringList CheckReport::differenceLines(const Edition &edition)
{
    const QList<Difference> found = differences(edition);
    QStringList lines{tr("%n difference(s) from printed totals", nullptr, static_cast<int>(found.size()))};
    for (const Difference &difference : found) {
        const QString theme = difference.theme < 0 ? tr("total") : edition.themes().at(difference.theme).id;
        //: a printed total that differs: %1 is a place's id, %2 a theme's or "total", %3 and %4 are amounts
        QString line = tr("  %1, %2: printed %3, sum %4")
                           .arg(edition.id(difference.scope), theme, AmountText::exact(difference.printed),
                                AmountText::exact(difference.computed.value()));
        if (const auto amount = difference.amount())
            line += u" (%1%2)"_s.arg(*amount > 0 ? u"+"_s : QString(), QLocale().toString(qlonglong(*amount)));
        lines.append(line);
    }
    return lines;
}
