// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pictures/svgpaintengine.h"

#include <QPaintDevice>
#include <QSet>
#include <QXmlStreamWriter>

struct TextBlock;

/// A drawing in SVG. Shapes are drawn with a QPainter; text is handed over as text, and each of its lines becomes one
/// element that is anchored where it was set and names stand-ins for its font: it stays in place with other fonts, and
/// the viewer orders left-to-right and right-to-left words itself. QSvgGenerator writes each run of a direction alone,
/// at its left end.
class SvgPicture : public QPaintDevice
{
public:
    /// What the picture says of itself, to screen readers first.
    struct About {
        QString title;
        QString description;
        QString language; ///< as in "en" or "zh-CN"
    };

    /// `size` in units of which an inch has unitsPerInch; `width` and `height` as SVG has them, with a unit or without.
    SvgPicture(QSizeF size, const QString &width, const QString &height, const About &about);

    static constexpr int unitsPerInch = 96; ///< CSS pixels

    /// For elements of the caller's own, outside all groups; what it writes has to be free of what XML forbids.
    QXmlStreamWriter &xml() { return m_xml; }
    /// Elements up to closeGroup() belong together. The id is made fit for XML, and unique.
    void openGroup(const QString &id, const QString &kind);
    void closeGroup();
    void addText(const TextBlock &block);
    /// Ends the picture.
    QByteArray finish();

    QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    QString uniqueId(const QString &id);

    QSizeF m_size;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    mutable SvgPaintEngine m_engine;
    QSet<QString> m_ids;
};
