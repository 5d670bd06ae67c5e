// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QString>

/// What QPdfWriter cannot write, put into its finished PDF: bookmarks, links, the language, what a page shows for those
/// who do not see it, and the letters that its glyphs stand for.
struct PdfAdditions {
    struct Bookmark {
        QString title;
        int page = 0; ///< counted from 0
    };
    struct Link {
        int page = 0;   ///< the page it stands on
        QRectF area;    ///< in parts of the page's width and height, from its upper left corner
        int target = 0; ///< the page it leads to
    };
    /// Glyphs drawn one after another that stand for these letters together: "fi" for a ligature, the letter itself for
    /// each of the forms that it has in Arabic.
    struct Letters {
        QString text;
        int glyphs = 1;
    };
    /// A page that is one figure.
    struct Figure {
        int page = 0;
        QString alternative;    ///< its text for those who do not see it
        QList<Letters> letters; ///< of everything written on it, in the order of the drawing
    };

    QList<Bookmark> bookmarks;
    QList<Link> links;
    QList<Figure> figures;
    QString language; ///< as in "en" or "zh-CN"

    /// The document with all that in it. Throws nothing; bytes that are no PDF come back as they are.
    QByteArray addedTo(const QByteArray &pdf) const;
};
