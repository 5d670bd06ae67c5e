// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pictures/pdftext.h"

#include "widgets/pictures/textlines.h"

#include <QGlyphRun>
#include <QPainter>

#include <algorithm>
#include <string>

namespace
{

// The glyphs of one letter, or of several that share them.
struct Cluster {
    QString letters;
    QList<QGlyphRun> runs;

    QPointF position() const { return runs.constFirst().positions().constFirst(); }
    int glyphs() const
    {
        int count = 0;
        for (const QGlyphRun &run : runs)
            count += static_cast<int>(run.glyphIndexes().size());
        return count;
    }
};

// Readers of files take what they find from left to right, and turn right-to-left words round themselves: within a
// ligature, too.
QString fromTheLeft(const Cluster &cluster)
{
    if (cluster.letters.size() < 2 || !cluster.runs.constFirst().isRightToLeft())
        return cluster.letters;
    std::u32string letters = cluster.letters.toStdU32String();
    std::reverse(letters.begin(), letters.end());
    return QString::fromStdU32String(letters);
}

bool areTheSame(const QGlyphRun &left, const QGlyphRun &right)
{
    return left.glyphIndexes() == right.glyphIndexes() && left.positions() == right.positions();
}

// From left to right, as files have it. A line's letters are asked for one by one: Qt tells of no run which letter
// each glyph is of.
QList<Cluster> clustersOf(const QTextLine &line, const QString &text)
{
    QList<Cluster> clusters;
    for (int i = line.textStart(); i < line.textStart() + line.textLength(); ++i) {
        QList<QGlyphRun> runs = line.glyphRuns(i, 1);
        runs.removeIf([](const QGlyphRun &run) { return run.isEmpty(); });
        if (runs.isEmpty())
            continue;
        // A part of a ligature, or a mark, is given the glyphs of the whole.
        if (!clusters.isEmpty() && areTheSame(clusters.last().runs.constFirst(), runs.constFirst()))
            clusters.last().letters.append(text.at(i));
        else
            clusters.append({QString(text.at(i)), runs});
    }
    std::stable_sort(clusters.begin(), clusters.end(), [](const Cluster &left, const Cluster &right) {
        return left.position().x() < right.position().x();
    });
    return clusters;
}

// Glyphs of one font, which are drawn at once.
class RunDrawer
{
public:
    RunDrawer(QPainter &painter, QPointF origin)
        : m_painter(painter)
        , m_origin(origin)
    {
    }
    ~RunDrawer() { draw(); }
    Q_DISABLE_COPY_MOVE(RunDrawer)

    void add(const QGlyphRun &run)
    {
        if (m_font != run.rawFont())
            draw();
        m_font = run.rawFont();
        m_indexes += run.glyphIndexes();
        m_positions += run.positions();
    }

private:
    void draw()
    {
        if (m_indexes.isEmpty())
            return;
        QGlyphRun run;
        run.setRawFont(m_font);
        run.setGlyphIndexes(m_indexes);
        run.setPositions(m_positions);
        m_painter.drawGlyphRun(m_origin, run);
        m_indexes.clear();
        m_positions.clear();
    }

    QPainter &m_painter;
    QPointF m_origin;
    QRawFont m_font;
    QList<quint32> m_indexes;
    QList<QPointF> m_positions;
};

} // namespace

void PdfText::draw(QPainter &painter, const TextBlock &block)
{
    const TextLines lines(block, painter.device());
    painter.setPen(block.color);
    for (const TextLines::Line &line : lines.lines()) {
        RunDrawer drawer(painter, line.origin);
        for (const Cluster &cluster : clustersOf(line.line, lines.layout().text())) {
            for (const QGlyphRun &run : cluster.runs)
                drawer.add(run);
            m_letters.append({fromTheLeft(cluster), cluster.glyphs()});
        }
    }
}
