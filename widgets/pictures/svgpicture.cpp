// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pictures/svgpicture.h"

#include "models/text/printabletext.h"
#include "widgets/pictures/textlines.h"

#include <QFontInfo>

using namespace Qt::StringLiterals;

namespace
{

// The families as CSS lists them. What stands for any font of a kind on one system means nothing on another.
QString familyList(const QFont &font)
{
    QStringList families = font.families();
    families.prepend(QFontInfo(font).family());
    families.removeDuplicates();
    QStringList list;
    for (QString family : families) {
        if (family == "Sans Serif"_L1 || family == "Sans"_L1)
            continue;
        family.remove(u'\'').remove(u'\\');
        list.append(u'\'' + printableLine(family) + u'\'');
    }
    list.append(u"sans-serif"_s);
    return list.join(u", "_s);
}

// In words of the text's direction, as SVG has it.
QString anchorWord(TextLines::Anchor anchor, bool rightToLeft)
{
    if (anchor == TextLines::Anchor::Middle)
        return u"middle"_s;
    return (anchor == TextLines::Anchor::Right) != rightToLeft ? u"end"_s : u"start"_s;
}

} // namespace

SvgPicture::SvgPicture(QSizeF size, const QString &width, const QString &height, const About &about)
    : m_size(size)
    , m_xml(&m_bytes)
    , m_engine(m_xml)
{
    m_xml.setAutoFormatting(true);
    m_xml.setAutoFormattingIndent(1);
    m_xml.writeStartDocument();
    m_xml.writeDefaultNamespace(u"http://www.w3.org/2000/svg"_s);
    m_xml.writeStartElement(u"http://www.w3.org/2000/svg"_s, u"svg"_s);
    m_xml.writeAttribute(u"width"_s, width);
    m_xml.writeAttribute(u"height"_s, height);
    m_xml.writeAttribute(
        u"viewBox"_s, u"0 0 %1 %2"_s.arg(SvgPaintEngine::number(size.width()), SvgPaintEngine::number(size.height())));
    m_xml.writeAttribute(u"role"_s, u"img"_s);
    m_xml.writeAttribute(u"lang"_s, about.language);
    m_xml.writeAttribute(u"xml:lang"_s, about.language);
    // First in the drawing, where screen readers look for its name.
    m_xml.writeTextElement(u"title"_s, printableLine(about.title));
    m_xml.writeTextElement(u"desc"_s, printableText(about.description));
}

void SvgPicture::openGroup(const QString &id, const QString &kind)
{
    m_xml.writeStartElement(u"g"_s);
    m_xml.writeAttribute(u"id"_s, uniqueId(id));
    m_xml.writeAttribute(u"class"_s, kind);
}

void SvgPicture::closeGroup()
{
    m_xml.writeEndElement();
}

void SvgPicture::addText(const TextBlock &block)
{
    const TextLines lines(block, this);
    for (const TextLines::Line &line : lines.lines()) {
        if (line.text.isEmpty())
            continue;
        m_xml.writeStartElement(u"text"_s);
        m_xml.writeAttribute(u"x"_s, SvgPaintEngine::number(line.anchor.x()));
        m_xml.writeAttribute(u"y"_s, SvgPaintEngine::number(line.anchor.y()));
        m_xml.writeAttribute(u"font-family"_s, familyList(block.font));
        m_xml.writeAttribute(u"font-size"_s, SvgPaintEngine::number(QFontInfo(block.font).pixelSize()));
        if (block.font.weight() != QFont::Normal)
            m_xml.writeAttribute(u"font-weight"_s, QString::number(block.font.weight()));
        if (block.font.italic())
            m_xml.writeAttribute(u"font-style"_s, u"italic"_s);
        m_xml.writeAttribute(u"fill"_s, block.color.name());
        if (block.color.alpha() < 255)
            m_xml.writeAttribute(u"fill-opacity"_s, SvgPaintEngine::number(block.color.alphaF()));
        m_xml.writeAttribute(u"text-anchor"_s, anchorWord(lines.anchor(), lines.isRightToLeft()));
        if (lines.isRightToLeft())
            m_xml.writeAttribute(u"direction"_s, u"rtl"_s);
        m_xml.writeAttribute(u"xml:space"_s, u"preserve"_s); // runs of blanks
        m_xml.writeCharacters(printableLine(line.text));
        m_xml.writeEndElement();
    }
}

QByteArray SvgPicture::finish()
{
    m_xml.writeEndDocument();
    return m_bytes;
}

QString SvgPicture::uniqueId(const QString &id)
{
    QString fit;
    for (const QChar c : id) {
        const bool fits = c.unicode() < 0x7f && (c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.');
        fit.append(fits ? c : QChar(u'_'));
    }
    if (fit.isEmpty() || !fit.at(0).isLetter())
        fit.prepend(u'_');
    QString unique = fit;
    for (int count = 2; m_ids.contains(unique); ++count)
        unique = fit + u'_' + QString::number(count);
    m_ids.insert(unique);
    return unique;
}

int SvgPicture::metric(PaintDeviceMetric metric) const
{
    constexpr double millimetresPerInch = 25.4;
    constexpr int colors = 1 << 24;
    switch (metric) {
    case PdmWidth:
        return qCeil(m_size.width());
    case PdmHeight:
        return qCeil(m_size.height());
    case PdmWidthMM:
        return qCeil(m_size.width() / unitsPerInch * millimetresPerInch);
    case PdmHeightMM:
        return qCeil(m_size.height() / unitsPerInch * millimetresPerInch);
    case PdmNumColors:
        return colors;
    case PdmDepth:
        return 24;
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return unitsPerInch;
    case PdmDevicePixelRatio:
        return 1;
    default:
        return QPaintDevice::metric(metric);
    }
}
