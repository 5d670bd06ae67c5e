// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintEngine>

class QXmlStreamWriter;

/// Writes what a painter draws as elements of SVG, each with its own colours and in the picture's coordinates, so that
/// any of them can be taken out. Text arrives here as outlines: SvgPicture writes it as text.
class SvgPaintEngine : public QPaintEngine
{
public:
    explicit SvgPaintEngine(QXmlStreamWriter &xml);

    /// A length as SVG has it.
    static QString number(qreal value);

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    Type type() const override { return User; }
    using QPaintEngine::drawLines;
    using QPaintEngine::drawPolygon;
    using QPaintEngine::drawRects;
    void drawRects(const QRectF *rects, int count) override;
    void drawLines(const QLineF *lines, int count) override;
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override;
    void drawPath(const QPainterPath &path) override;
    void drawPixmap(const QRectF &rect, const QPixmap &pixmap, const QRectF &source) override;

private:
    enum class Fill { Brush, None };
    bool isVisible(Fill fill) const;
    void writePath(const QPainterPath &path, Fill fill);
    void writeFill(Fill fill);
    void writeStroke();
    void writeColor(const QString &attribute, const QColor &color);
    QString writePattern();

    QXmlStreamWriter &m_xml;
    int m_patterns = 0;
};
