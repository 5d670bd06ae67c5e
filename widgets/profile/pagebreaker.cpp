// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/profile/pagebreaker.h"

namespace
{

qreal paddingOf(const Strip &strip)
{
    return strip.box >= 0 ? PageBreaker::boxPadding : 0;
}

// The strips from `first` on that fit on a page, before anything is kept together.
QList<PlacedStrip> fill(const QList<Strip> &strips, qsizetype first, qreal pageHeight)
{
    QList<PlacedStrip> page;
    qreal y = 0;
    if (const int header = strips.at(first).header; header >= 0) {
        page.append({header, 0});
        y = strips.at(header).height;
    }
    for (qsizetype i = first; i < strips.size(); ++i) {
        const Strip &strip = strips.at(i);
        const qreal top = y + (i > first ? strip.above : paddingOf(strip));
        const qreal bottom = top + strip.height;
        if (i > first && (strip.startsPage || bottom + paddingOf(strip) > pageHeight))
            break;
        page.append({i, top});
        y = bottom;
    }
    return page;
}

} // namespace

QList<QList<PlacedStrip>> PageBreaker::pages(const QList<Strip> &strips, qreal pageHeight)
{
    QList<QList<PlacedStrip>> result;
    qsizetype first = 0;
    while (first < strips.size()) {
        QList<PlacedStrip> page = fill(strips, first, pageHeight);
        const qsizetype last = page.constLast().index;
        const bool atBreak = last + 1 == strips.size() || strips.at(last + 1).startsPage;
        qsizetype kept = last;
        while (!atBreak && kept > first && strips.at(kept).keepWithNext)
            --kept;
        // Where all of a page is to be kept together with the next, nothing can be done about it.
        if (!strips.at(kept).keepWithNext)
            page.resize(page.size() - (last - kept));
        first = page.constLast().index + 1;
        result.append(page);
    }
    return result;
}
