// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/layout/textline.h"
#include "models/import/layout/whitespace.h"

/// One column of a page, or a line over several: words to be read from top to bottom.
struct PageColumn {
    QList<PageWord> words;
    QRectF box;          ///< points
    bool beside = false; ///< has other columns beside it
};

/// Finds the columns of pages by the white strips between them, in the order of reading: a heading over several
/// columns first, then column by column. A strip that many pages have at one place is known to part columns, and
/// parts short ones, too.
class ColumnFinder
{
public:
    /// `pages` teach where columns part; `size` is that of the running text, in points. `titles` are names, folded
    /// and without spaces, that stand over all columns as headings.
    ColumnFinder(const QList<PrintedPage> &pages, double size, const QStringList &titles);

    QList<PageColumn> columnsOf(const QList<PageWord> &words) const;

private:
    void learn(const QList<PrintedPage> &pages);
    void learnTitleSize(const QList<PrintedPage> &pages);
    WhiteStrips gutters(const WhiteStrips &white, const QList<PageWord> &words, qsizetype least) const;
    bool isKnown(const WhiteStrip &strip) const;
    bool parts(const WhiteStrip &strip, const QList<PageWord> &left, const QList<PageWord> &right,
               qsizetype least) const;
    QList<QList<PageWord>> cutAtTitles(const QList<PageWord> &words) const;
    bool isTitle(const WordLine &line, const WordLine &above) const;
    void split(const QList<PageWord> &words, bool beside, QList<PageColumn> &columns) const;
    void splitInBands(const QList<PageWord> &words, bool beside, QList<PageColumn> &columns) const;
    qsizetype endOfGroup(const QList<QList<PageWord>> &bands, qsizetype first, qsizetype least,
                         WhiteStrips &strips) const;

    double m_size;
    QStringList m_titles;
    double m_titleSize = 0; ///< points; that most titles have
    QList<double> m_known;  ///< centres of strips that part columns on many pages
    mutable QList<double> *m_found = nullptr;
};
