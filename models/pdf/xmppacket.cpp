// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pdf/xmppacket.h"

using namespace Qt::StringLiterals;

namespace
{

const QString rdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s;
const QString dublinCore = u"http://purl.org/dc/elements/1.1/"_s;
const QString adobe = u"adobe:ns:meta/"_s;

QString nameOf(XmpPacket::Array array)
{
    switch (array) {
    case XmpPacket::Array::Alternative:
        return u"Alt"_s;
    case XmpPacket::Array::Sequence:
        return u"Seq"_s;
    case XmpPacket::Array::Bag:
        return u"Bag"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

XmpPacket::XmpPacket(const Vocabulary &own)
    : m_writer(&m_bytes)
    , m_own(own.uri)
{
    begin();
    m_writer.writeNamespace(adobe, u"x"_s);
    m_writer.writeStartElement(adobe, u"xmpmeta"_s);
    m_writer.writeNamespace(rdf, u"rdf"_s);
    m_writer.writeStartElement(rdf, u"RDF"_s);
    m_writer.writeNamespace(dublinCore, u"dc"_s);
    m_writer.writeNamespace(own.uri, own.prefix);
    describe();
}

XmpPacket::XmpPacket()
    : m_writer(&m_bytes)
{
    begin();
    m_writer.writeNamespace(rdf, u"rdf"_s);
    m_writer.writeNamespace(dublinCore, u"dc"_s);
    m_writer.writeStartElement(rdf, u"RDF"_s);
    describe();
}

void XmpPacket::begin()
{
    m_writer.writeProcessingInstruction(u"xpacket"_s, u"begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\""_s);
}

void XmpPacket::describe()
{
    m_writer.writeStartElement(rdf, u"Description"_s);
    m_writer.writeAttribute(rdf, u"about"_s, QString());
}

void XmpPacket::add(const QString &name, Array array, const QString &text)
{
    m_writer.writeStartElement(dublinCore, name);
    m_writer.writeStartElement(rdf, nameOf(array));
    m_writer.writeStartElement(rdf, u"li"_s);
    if (array == Array::Alternative)
        m_writer.writeAttribute(u"xml:lang"_s, u"x-default"_s);
    m_writer.writeCharacters(text);
    m_writer.writeEndElement();
    m_writer.writeEndElement();
    m_writer.writeEndElement();
}

void XmpPacket::add(const QString &name, const QString &text)
{
    m_writer.writeTextElement(dublinCore, name, text);
}

void XmpPacket::addOwn(const QString &name, const QString &text)
{
    m_writer.writeTextElement(m_own, name, text);
}

QByteArray XmpPacket::finish()
{
    m_writer.writeEndElement();
    m_writer.writeEndElement();
    if (!m_own.isEmpty())
        m_writer.writeEndElement();
    m_writer.writeProcessingInstruction(u"xpacket"_s, u"end=\"w\""_s);
    return m_bytes;
}
