// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/layout/pagefold.h"

#include <algorithm>

namespace
{

constexpr double spreadRatio = 1.2; // width to height; what is wider may be two pages

bool isWide(const PrintedPage &page)
{
    return page.size.width() > page.size.height() * spreadRatio;
}

bool crossesMiddle(const PrintedPage &page)
{
    const double middle = page.size.width() / 2;
    constexpr double touch = 1; // points
    return std::any_of(page.words.cbegin(), page.words.cend(), [=](const PageWord &word) {
        return word.box.left() < middle - touch && word.box.right() > middle + touch;
    });
}

// A book is made of spreads where nearly all of its wide pages keep their middle free.
bool hasFolds(const QList<PrintedPage> &pages)
{
    qsizetype wide = 0;
    qsizetype crossed = 0;
    for (const PrintedPage &page : pages) {
        if (!isWide(page) || page.words.isEmpty())
            continue;
        ++wide;
        crossed += crossesMiddle(page) ? 1 : 0;
    }
    return wide > 0 && crossed * 5 <= wide;
}

QList<PrintedPage> halvesOf(const PrintedPage &page)
{
    const double middle = page.size.width() / 2;
    const QSizeF size(middle, page.size.height());
    PrintedPage left{page.number, page.label, size, {}};
    PrintedPage right = left;
    for (PageWord word : page.words) {
        if (word.box.center().x() < middle) {
            left.words.append(word);
            continue;
        }
        word.box.translate(-middle, 0);
        right.words.append(word);
    }
    return {left, right};
}

} // namespace

QList<PrintedPage> cutAtFolds(const QList<PrintedPage> &pages)
{
    if (!hasFolds(pages))
        return pages;
    QList<PrintedPage> cut;
    cut.reserve(pages.size() * 2);
    for (const PrintedPage &page : pages) {
        if (isWide(page) && !crossesMiddle(page))
            cut += halvesOf(page);
        else
            cut.append(page);
    }
    return cut;
}
