// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QString>

/// A word, or several in a row, and where it stands on its page.
struct PdfWord {
    QString text;
    QRectF box; ///< in points from the page's upper left corner; its height tells the font's size

    double middle() const { return box.center().y(); }
};

using PdfWords = QList<PdfWord>;
