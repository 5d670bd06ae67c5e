// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/chart/chartscene.h"
#include "widgets/chart/charttextitem.h"

#include <QGraphicsItem>
#include <QStringList>

/// The texts that a chart consists of.
inline QList<const ChartTextItem *> textItemsOf(const ChartScene &scene)
{
    QList<const ChartTextItem *> texts;
    for (const QGraphicsItem *item : scene.items()) {
        if (const auto *text = dynamic_cast<const ChartTextItem *>(item))
            texts.append(text);
    }
    return texts;
}

inline QStringList textsOf(const ChartScene &scene)
{
    QStringList texts;
    for (const ChartTextItem *text : textItemsOf(scene))
        texts.append(text->text());
    return texts;
}
