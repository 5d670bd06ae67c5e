// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/acronymfinder.h"

TermFinder acronymFinder(const Edition &edition)
{
    TermFinder finder;
    const QList<Acronym> &acronyms = edition.data().acronyms;
    for (int i = 0; i < acronyms.size(); ++i)
        finder.add(acronyms.at(i).acronym, i);
    for (int i = 0; i < acronyms.size(); ++i)
        finder.add(acronyms.at(i).acronym + u's', i);
    return finder;
}
