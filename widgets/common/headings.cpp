// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/headings.h"

#include <QHeaderView>

void fitHeadings(QHeaderView &header)
{
    for (int section = 0; section < header.count(); ++section) {
        const int needed = header.sectionSizeHint(section);
        if (!header.isSectionHidden(section) && needed > header.sectionSize(section))
            header.resizeSection(section, needed);
    }
}

int widthOfHeadings(const QHeaderView &header)
{
    int width = 0;
    for (int section = 0; section < header.count(); ++section) {
        const bool stretched = header.sectionResizeMode(section) == QHeaderView::Stretch;
        const int needed = header.sectionSizeHint(section);
        if (!header.isSectionHidden(section))
            width += stretched ? needed : qMax(needed, header.sectionSize(section));
    }
    return width;
}
