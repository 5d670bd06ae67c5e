// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/layout/textline.h"
#include "models/import/layout/whitespace.h"

/// One column of a page, or a line over several.
struct PageColumn {
    QList<TextLine> lines; ///< from top to bottom
    QRectF box;            ///< points
    bool beside = false;   ///< has other columns beside it
};

/// Finds the columns of pages by the white strips between them, in the order of reading: a heading over several
/// columns first, then column by column. A strip that many pages have at one place is known to part columns, and
/// parts short ones, too.
class ColumnFinder
{
public:
    /// `pages` teach where columns part; `size` is that of the running text, in points. `titles` are squashed names
    /// that stand over all columns as headings.
    ColumnFinder(const QList<PrintedPage> &pages, double size, const QStringList &titles);

    QList<PageColumn> columnsOf(const QList<PageWord> &words) const;

private:
    struct Part {
        QList<PageWord> words; ///< of a column
        bool beside = false;   ///< as in PageColumn
    };
    struct Found {
        QList<Part> parts;     ///< in the order of reading
        QList<double> gutters; ///< centres of the strips between them
    };

    Found find(const QList<PageWord> &words) const;
    void learn(const QList<PrintedPage> &pages);
    void learnTitleSize(const QList<PrintedPage> &pages);
    WhiteStrips gutters(const WhiteStrips &white, const QList<PageWord> &words, qsizetype least) const;
    bool isKnown(const WhiteStrip &strip) const;
    bool parts(const WhiteStrip &strip, const QList<PageWord> &left, const QList<PageWord> &right,
               qsizetype least) const;
    QList<QList<PageWord>> cutAtTitles(const QList<PageWord> &words) const;
    bool isTitle(const WordLine &line, const WordLine &above) const;
    void split(const QList<PageWord> &words, bool beside, Found &found) const;
    void splitInBands(const QList<PageWord> &words, bool beside, Found &found) const;
    qsizetype endOfGroup(const QList<QList<PageWord>> &bands, qsizetype first, qsizetype least,
                         WhiteStrips &strips) const;

    double m_size;
    QStringList m_titles;
    double m_titleSize = 0; ///< points; that most titles have
    QList<double> m_known;  ///< centres of strips that part columns on many pages
};
