// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/chartpdf.h"

#include "models/figures/chartdescription.h"
#include "models/text/printabletext.h"
#include "widgets/chart/chartscene.h"
#include "widgets/chart/charttextitem.h"
#include "widgets/export/chartitems.h"
#include "widgets/pictures/pdftext.h"

PdfAdditions::Figure ChartPdf::paint(const ChartScene &scene, QPainter &painter, int page)
{
    PdfText texts;
    for (QGraphicsItem *item : ChartItems::of(scene)) {
        if (const auto *text = dynamic_cast<const ChartTextItem *>(item))
            texts.draw(painter, text->block());
        else
            ChartItems::paint(*item, painter);
    }
    return {page, printableLine(ChartDescription::sentence(scene.breakdown())), texts.letters()};
}
