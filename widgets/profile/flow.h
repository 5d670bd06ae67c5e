// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/profile/strip.h"

#include <QColor>
#include <QFont>
#include <QString>
#include <QTextOption>
#include <memory>

class QTextLayout;

/// A part of a paragraph or a cell in one font and colour. All text is data and never markup.
struct FlowRun {
    QString text;
    QFont font;
    QColor color;
};

/// A cell of a table.
struct FlowCell {
    QList<FlowRun> runs;
    bool atEnd = false; ///< numbers stand at the end of their column
    QColor swatch;      ///< a small square before the text, if valid
};

/// Sets text and tables as strips of a given width, from the left or from the right.
class Flow
{
public:
    /// How a paragraph stands in the flow; lengths in units of strips.
    struct Style {
        qreal above = 0;
        qreal leading = 1.05;      ///< height of a line, in heights of the font
        bool keepWithNext = false; ///< for headings
        bool prose = false;        ///< begins at the side at which its own script does
        QColor swatch{};           ///< a small square before the first line, if valid
    };

    Flow(qreal width, bool mirrored);

    QList<Strip> takeStrips() { return std::move(m_strips); }
    qreal width() const { return m_width; }
    bool mirrored() const { return m_mirrored; }
    /// Of all that was set so far, if it were on one page.
    qreal height() const;

    /// What follows begins a page.
    void beginSection();
    /// What follows up to endBox() stands on tinted ground.
    void beginBox(qreal above);
    void endBox(qreal below);
    void paragraph(const QList<FlowRun> &runs, const Style &style);
    /// The last line so far goes with what follows.
    void keepLastLine();
    void picture(qreal above, qreal height, std::function<void(QPainter &, QPointF)> paint);
    /// `widths` of the columns, whose sum is at most the flow's. The first row is the header, which is repeated on
    /// every page; with `total` the last one is set off and kept with the row before.
    void table(const QList<QList<FlowCell>> &rows, const QList<qreal> &widths, const QColor &rule, qreal above,
               bool total);

private:
    void append(Strip strip);
    std::shared_ptr<QTextLayout> layOut(const QList<FlowRun> &runs, qreal width, Qt::Alignment alignment,
                                        Qt::LayoutDirection direction) const;
    Strip row(const QList<FlowCell> &cells, const QList<qreal> &widths, const QColor &rule, qreal ruleWidth) const;

    qreal m_width;
    bool m_mirrored;
    QList<Strip> m_strips;
    int m_section = -1;
    bool m_sectionBegins = false;
    int m_box = -1;
    int m_boxes = 0;
    qreal m_extraAbove = 0;
};
