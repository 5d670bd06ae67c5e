// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/placepage.h"

#include "models/edition/differences.h"
#include "models/words/amounttext.h"
#include "models/words/citation.h"
#include "models/words/displayname.h"
#include "models/words/placefacts.h"

#include <algorithm>

namespace
{

QList<Scope> largestBelow(const Edition &edition, Scope scope, int theme)
{
    constexpr qsizetype most = 3;
    QList<Scope> children = edition.children(scope);
    const auto amount = [&](Scope child) { return edition.total(child, theme).amount; };
    const auto end = children.begin() + qMin(most, children.size());
    std::partial_sort(children.begin(), end, children.end(), [&](Scope a, Scope b) {
        return amount(a) != amount(b) ? amount(a) > amount(b) : a.index < b.index;
    });
    children.erase(end, children.end());
    children.removeIf([&](Scope child) { return amount(child) <= 0; });
    return children;
}

// Where an item of one of the edition's lists stands in it.
template <typename Item> int position(const QList<Item> &list, const Item *item)
{
    return static_cast<int>(item - list.constData());
}

} // namespace

QList<PageParagraph> PageParagraph::of(const QString &text)
{
    QList<PageParagraph> paragraphs;
    qsizetype start = 0;
    for (const QString &line : text.split(u'\n')) {
        if (!line.isEmpty())
            paragraphs.append({line, start});
        start += line.size() + 1;
    }
    return paragraphs;
}

QList<PageText> PageText::of(const Edition &edition, Scope scope, int theme)
{
    const bool full = edition.data().narrativesKind == EditionData::Narratives::Full;
    QList<PageText> texts;
    for (const Narrative *narrative : edition.narratives(scope)) {
        if (narrative->theme == theme) {
            texts.append({position(edition.data().narratives, narrative), narrative->kind == Narrative::Kind::Box,
                          narrative->title, PageParagraph::of(narrative->text), full ? narrative->source : QString()});
        }
    }
    return texts;
}

PlacePage PlacePage::of(const Edition &edition, Scope scope)
{
    PlacePage page;
    page.scope = scope;
    page.name = displayName(edition, scope);
    if (scope.kind == Scope::Kind::Place)
        page.region = edition.parent(scope);
    page.total = edition.total(scope);
    page.amount = PlaceFacts::amount(edition, page.total);
    page.year = page.total.value() ? PlaceFacts::year(edition) : QString();
    page.notReported = PlaceFacts::notReported(page.total);
    page.ranks = PlaceFacts::ranks(edition, scope);
    page.addNotes(edition);
    for (int theme = 0; theme < edition.themes().size(); ++theme)
        page.addSection(edition, theme);
    for (const SdgExample *example : edition.sdgExamples(scope))
        page.examples.append(position(edition.data().sdgExamples, example));
    return page;
}

QString PlacePage::printedTotal(const Edition &edition, const Difference &difference)
{
    const QString printed = AmountText::exactWithUnit(difference.printed);
    const QString computed = AmountText::exactWithUnit(difference.computed.value());
    const bool reported = difference.computed.value().has_value();
    if (difference.theme >= 0) {
        //: %1 is a theme, %2 a printed total, %3 what its amounts add up to, or "not reported"
        return tr("%1: the book prints a total of %2, and its amounts add up to %3.")
            .arg(shortThemeName(edition, difference.theme), printed, computed);
    }
    if (!reported && difference.printed == 0)
        return tr("The book prints a dash for the total, and no amount.");
    if (!reported)
        //: %1 is an amount
        return tr("The book prints a total of %1, and no amount.").arg(printed);
    //: %1 and %2 are amounts
    return tr("The book prints a total of %1, and its amounts add up to %2.").arg(printed, computed);
}

void PlacePage::addNotes(const Edition &edition)
{
    for (const Difference &difference : differences(edition)) {
        if (difference.scope == scope)
            notes.append({PageNote::Kind::PrintedTotal, printedTotal(edition, difference)});
    }
    if (scope.kind == Scope::Kind::Place) {
        const Place &place = edition.places().at(scope.index);
        if (!place.note.isEmpty())
            notes.append({PageNote::Kind::Place, place.note});
        if (!place.printedName.isEmpty() && place.printedName != place.name)
            //: %1 is a name as the book spells it
            notes.append(
                {PageNote::Kind::PrintedName, tr("Printed in the funding table as “%1”.").arg(place.printedName)});
    }
    QStringList own;
    for (const Note *note : edition.notes(scope)) {
        const bool figures = note->about == Note::About::Figures;
        notes.append({figures ? PageNote::Kind::Figures : PageNote::Kind::Texts, note->text,
                      position(edition.data().notes, note)});
        if (figures)
            own.append(note->text);
    }
    for (const QString &note : Citation::notes(edition, {scope})) {
        if (!own.contains(note))
            notes.append({PageNote::Kind::FiguresBelow, note});
    }
}

void PlacePage::addSection(const Edition &edition, int theme)
{
    PageSection section;
    section.theme = theme;
    section.sum = edition.total(scope, theme);
    section.share = PlaceFacts::share(section.sum, total);
    section.largest = largestBelow(edition, scope, theme);
    section.texts = PageText::of(edition, scope, theme);
    const auto isRunning = [&](const PageText &text) {
        return edition.data().narratives.at(text.index).kind == Narrative::Kind::Text;
    };
    if (scope.kind == Scope::Kind::Place && std::none_of(section.texts.cbegin(), section.texts.cend(), isRunning))
        section.absent = PlaceFacts::absentText(section.sum.value());
    sections.append(section);
}

QStringList PlacePage::notesOf(PageNote::Kind kind) const
{
    QStringList texts;
    for (const PageNote &note : notes) {
        if (note.kind == kind)
            texts.append(note.text);
    }
    return texts;
}
