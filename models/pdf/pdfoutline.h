// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QString>

/// Bookmarks and links for a finished PDF, which QPdfWriter cannot make.
struct PdfOutline {
    struct Bookmark {
        QString title;
        int page = 0; ///< counted from 0
    };
    struct Link {
        int page = 0;   ///< the page it stands on
        QRectF area;    ///< in parts of the page's width and height, from its upper left corner
        int target = 0; ///< the page it leads to
    };

    QList<Bookmark> bookmarks;
    QList<Link> links;
    QString language; ///< as in "en" or "zh-CN"

    /// The document with all that in it. Throws nothing; bytes that are no PDF come back as they are.
    QByteArray addedTo(const QByteArray &pdf) const;
};
