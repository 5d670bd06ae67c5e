// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/importsummary.h"

#include "models/words/amounttext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QString ImportSummary::counts(const Edition &edition)
{
    const EditionData &data = edition.data();
    const auto texts = std::count_if(data.narratives.cbegin(), data.narratives.cend(), [](const Narrative &narrative) {
        return narrative.kind == Narrative::Kind::Text;
    });
    const auto reported =
        std::count_if(data.funding.cbegin(), data.funding.cend(), [](Funding cell) { return cell.has_value(); });
    return QStringList{tr("%n region(s)", nullptr, static_cast<int>(data.regions.size())),
                       tr("%n place(s)", nullptr, static_cast<int>(data.places.size())),
                       tr("%n amount(s)", nullptr, static_cast<int>(reported)),
                       tr("%n printed total(s)", nullptr, static_cast<int>(data.printedTotals.size())),
                       tr("%n text(s)", nullptr, static_cast<int>(texts)),
                       tr("%n acronym(s)", nullptr, static_cast<int>(data.acronyms.size()))}
        .join(u", "_s);
}

// Another year's figures differ all over, which says nothing about how they were read.
bool ImportSummary::isComparable(const Edition &imported, const Edition &known)
{
    return imported.title() == known.title() && imported.data().year == known.data().year;
}

QString ImportSummary::text(const Edition &imported, const Edition &known)
{
    //: what was read from a book: %1 is its title, %2 counts such as "9 regions, 157 places"
    const QString read = tr("“%1” was read: %2.").arg(imported.title(), counts(imported));
    if (!isComparable(imported, known))
        //: %1 is the title of the edition whose places are known
        return read + u'\n' +
               tr("It is another appeal than “%1”, so its figures were not compared.").arg(known.title());
    const auto found = static_cast<int>(compareFigures(imported, known).size());
    const QString compared = found == 0
                                 ? tr("Every figure equals that of the edition it was compared with.")
                                 : tr("%n figure(s) differ from the edition it was compared with.", nullptr, found);
    return read + u'\n' + compared;
}

QList<Fault> ImportSummary::differences(const Edition &imported, const Edition &known)
{
    if (!isComparable(imported, known))
        return {};
    QList<Fault> faults;
    const QList<EditionDifference> differences = compareFigures(imported, known);
    for (const EditionDifference &difference : differences.first(std::min(differences.size(), mostDifferences))) {
        const auto figure = [](const std::optional<Funding> &value) {
            return value ? AmountText::exact(*value) : tr("no such figure");
        };
        const QString what = difference.themeId.isEmpty() ? tr("printed total") : difference.themeId;
        //: %1 is a theme's id or "printed total", %2 and %3 are amounts
        const QString message = tr("%1: %2 in the book, %3 in the edition it was compared with")
                                    .arg(what, figure(difference.first), figure(difference.second));
        faults.append({Fault::Severity::Warning, difference.scopeId, 0, 0, message});
    }
    if (differences.size() > mostDifferences)
        faults.append(
            {Fault::Severity::Warning, QString(), 0, 0,
             tr("and %n more figure(s) that differ", nullptr, static_cast<int>(differences.size() - mostDifferences))});
    return faults;
}
