// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pictures/svgpaintengine.h"

#include <QBuffer>
#include <QPainter>
#include <QPainterPath>
#include <QXmlStreamWriter>
#include <cmath>

using namespace Qt::StringLiterals;

namespace
{

// A tile of 8 × 8, the size of Qt's own.
QString tile(Qt::BrushStyle style)
{
    switch (style) {
    case Qt::HorPattern:
        return u"M0 4H8"_s;
    case Qt::VerPattern:
        return u"M4 0V8"_s;
    case Qt::CrossPattern:
        return u"M0 4H8M4 0V8"_s;
    case Qt::BDiagPattern:
        return u"M0 8L8 0M-1 1L1 -1M7 9L9 7"_s;
    case Qt::FDiagPattern:
        return u"M0 0L8 8M-1 7L1 9M7 -1L9 1"_s;
    case Qt::DiagCrossPattern:
        return u"M0 8L8 0M0 0L8 8"_s;
    default:
        return {};
    }
}

QString pointText(qreal x, qreal y)
{
    return SvgPaintEngine::number(x) + u' ' + SvgPaintEngine::number(y);
}

QString pathData(const QPainterPath &path)
{
    QString data;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        switch (element.type) {
        case QPainterPath::MoveToElement:
            data += u'M';
            break;
        case QPainterPath::LineToElement:
            data += u'L';
            break;
        case QPainterPath::CurveToElement:
            data += u'C';
            break;
        case QPainterPath::CurveToDataElement:
            data += u' ';
            break;
        }
        data += pointText(element.x, element.y);
    }
    return data;
}

qreal scaleOf(const QTransform &transform)
{
    return std::sqrt(std::abs(transform.determinant()));
}

} // namespace

SvgPaintEngine::SvgPaintEngine(QXmlStreamWriter &xml)
    : QPaintEngine(AllFeatures)
    , m_xml(xml)
{
}

QString SvgPaintEngine::number(qreal value)
{
    QString text = QString::number(value, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text == "-0"_L1 ? u"0"_s : text;
}

void SvgPaintEngine::drawRects(const QRectF *rects, int count)
{
    const QTransform transform = painter()->combinedTransform();
    if (transform.type() > QTransform::TxScale)
        return QPaintEngine::drawRects(rects, count);
    if (!isVisible(Fill::Brush))
        return;
    for (const QRectF *rect = rects; rect != rects + count; ++rect) {
        const QRectF mapped = transform.mapRect(*rect);
        if (mapped.isEmpty())
            continue;
        const QString pattern = writePattern();
        m_xml.writeStartElement(u"rect"_s);
        m_xml.writeAttribute(u"x"_s, number(mapped.x()));
        m_xml.writeAttribute(u"y"_s, number(mapped.y()));
        m_xml.writeAttribute(u"width"_s, number(mapped.width()));
        m_xml.writeAttribute(u"height"_s, number(mapped.height()));
        if (pattern.isEmpty())
            writeFill(Fill::Brush);
        else
            m_xml.writeAttribute(u"fill"_s, pattern);
        writeStroke();
        m_xml.writeEndElement();
    }
}

void SvgPaintEngine::drawLines(const QLineF *lines, int count)
{
    QPainterPath path;
    for (const QLineF *line = lines; line != lines + count; ++line) {
        path.moveTo(line->p1());
        path.lineTo(line->p2());
    }
    writePath(path, Fill::None);
}

void SvgPaintEngine::drawPolygon(const QPointF *points, int count, PolygonDrawMode mode)
{
    QPainterPath path;
    path.setFillRule(mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
    path.addPolygon(QPolygonF(QList<QPointF>(points, points + count)));
    if (mode != PolylineMode)
        path.closeSubpath();
    writePath(path, mode == PolylineMode ? Fill::None : Fill::Brush);
}

void SvgPaintEngine::drawPath(const QPainterPath &path)
{
    writePath(path, Fill::Brush);
}

void SvgPaintEngine::drawPixmap(const QRectF &rect, const QPixmap &pixmap, const QRectF &source)
{
    const QRectF mapped = painter()->combinedTransform().mapRect(rect);
    QBuffer png;
    pixmap.copy(source.toAlignedRect()).save(&png, "PNG");
    m_xml.writeStartElement(u"image"_s);
    m_xml.writeAttribute(u"x"_s, number(mapped.x()));
    m_xml.writeAttribute(u"y"_s, number(mapped.y()));
    m_xml.writeAttribute(u"width"_s, number(mapped.width()));
    m_xml.writeAttribute(u"height"_s, number(mapped.height()));
    m_xml.writeAttribute(u"preserveAspectRatio"_s, u"none"_s);
    m_xml.writeAttribute(u"href"_s, u"data:image/png;base64,"_s + QString::fromLatin1(png.data().toBase64()));
    m_xml.writeEndElement();
}

bool SvgPaintEngine::isVisible(Fill fill) const
{
    const bool filled = fill == Fill::Brush && painter()->brush().style() != Qt::NoBrush;
    return filled || painter()->pen().style() != Qt::NoPen;
}

void SvgPaintEngine::writePath(const QPainterPath &path, Fill fill)
{
    if (path.isEmpty() || !isVisible(fill))
        return;
    const QString pattern = fill == Fill::Brush ? writePattern() : QString();
    m_xml.writeStartElement(u"path"_s);
    m_xml.writeAttribute(u"d"_s, pathData(painter()->combinedTransform().map(path)));
    if (fill == Fill::Brush && path.fillRule() == Qt::OddEvenFill)
        m_xml.writeAttribute(u"fill-rule"_s, u"evenodd"_s);
    if (pattern.isEmpty())
        writeFill(fill);
    else
        m_xml.writeAttribute(u"fill"_s, pattern);
    writeStroke();
    m_xml.writeEndElement();
}

void SvgPaintEngine::writeFill(Fill fill)
{
    const QBrush brush = painter()->brush();
    if (fill == Fill::None || brush.style() == Qt::NoBrush)
        m_xml.writeAttribute(u"fill"_s, u"none"_s);
    else
        writeColor(u"fill"_s, brush.color());
}

void SvgPaintEngine::writeStroke()
{
    const QPen pen = painter()->pen();
    if (pen.style() == Qt::NoPen)
        return;
    writeColor(u"stroke"_s, pen.color());
    const qreal width =
        pen.isCosmetic() ? qMax(pen.widthF(), 1.0) : pen.widthF() * scaleOf(painter()->combinedTransform());
    m_xml.writeAttribute(u"stroke-width"_s, number(width));
    if (pen.style() != Qt::SolidLine) {
        QStringList dashes;
        for (const qreal dash : pen.dashPattern())
            dashes.append(number(dash * width));
        m_xml.writeAttribute(u"stroke-dasharray"_s, dashes.join(u' '));
    }
    if (pen.joinStyle() == Qt::RoundJoin)
        m_xml.writeAttribute(u"stroke-linejoin"_s, u"round"_s);
    if (pen.capStyle() != Qt::FlatCap)
        m_xml.writeAttribute(u"stroke-linecap"_s, pen.capStyle() == Qt::RoundCap ? u"round"_s : u"square"_s);
}

void SvgPaintEngine::writeColor(const QString &attribute, const QColor &color)
{
    m_xml.writeAttribute(attribute, color.name());
    const qreal opacity = color.alphaF() * painter()->opacity();
    if (opacity < 1)
        m_xml.writeAttribute(attribute + u"-opacity"_s, number(opacity));
}

QString SvgPaintEngine::writePattern()
{
    const QString lines = tile(painter()->brush().style());
    if (lines.isEmpty())
        return {};
    const QString id = u"hatch-%1"_s.arg(++m_patterns);
    m_xml.writeStartElement(u"pattern"_s);
    m_xml.writeAttribute(u"id"_s, id);
    m_xml.writeAttribute(u"patternUnits"_s, u"userSpaceOnUse"_s);
    m_xml.writeAttribute(u"width"_s, u"8"_s);
    m_xml.writeAttribute(u"height"_s, u"8"_s);
    m_xml.writeStartElement(u"path"_s);
    m_xml.writeAttribute(u"d"_s, lines);
    m_xml.writeAttribute(u"fill"_s, u"none"_s);
    writeColor(u"stroke"_s, painter()->brush().color());
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    return u"url(#%1)"_s.arg(id);
}
