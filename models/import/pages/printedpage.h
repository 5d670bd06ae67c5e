// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QString>

/// A word as a page shows it.
struct PageWord {
    QString text;
    QRectF box;          ///< points from the page's upper left corner, as the page is shown
    double fontSize = 0; ///< points; 0 where it is unknown
    bool bold = false;
    bool italic = false;
};

/// A page of a PDF, turned so that most of its words stand upright: its words in any order.
struct PrintedPage {
    int number = 0; ///< 1-based
    QString label;  ///< as printed by readers beside the number; may be empty
    QSizeF size;    ///< points
    QList<PageWord> words;
    int wordsAcross = 0; ///< words left out because they stand across the others, as along an edge
};
