// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pdf/xmppacket.h"
#include "tests/support/testmain.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

class TestXmpPacket : public QObject
{
    Q_OBJECT

private:
    // Names of all elements in their order, with their texts; empty where it is not well-formed.
    static QStringList read(const QByteArray &packet)
    {
        QStringList elements;
        QXmlStreamReader reader(packet);
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isStartElement())
                elements.append(reader.qualifiedName().toString());
            else if (reader.isCharacters())
                elements.last() += u'=' + reader.text().toString();
        }
        return reader.hasError() ? QStringList() : elements;
    }

private slots:
    void speaksDublinCore()
    {
        XmpPacket packet;
        packet.add(u"title"_s, XmpPacket::Array::Alternative, u"a <b> & c"_s);
        packet.add(u"creator"_s, XmpPacket::Array::Sequence, u"IOM"_s);
        QCOMPARE(read(packet.finish()),
                 (QStringList{u"rdf:RDF"_s, u"rdf:Description"_s, u"dc:title"_s, u"rdf:Alt"_s, u"rdf:li=a <b> & c"_s,
                              u"dc:creator"_s, u"rdf:Seq"_s, u"rdf:li=IOM"_s}));
    }

    void speaksAVocabularyOfItsOwn()
    {
        XmpPacket packet({u"urn:own"_s, u"own"_s});
        packet.add(u"source"_s, u"book"_s);
        packet.addOwn(u"view"_s, u"{}"_s);
        const QByteArray bytes = packet.finish();
        QCOMPARE(read(bytes), (QStringList{u"x:xmpmeta"_s, u"rdf:RDF"_s, u"rdf:Description"_s, u"dc:source=book"_s,
                                           u"own:view={}"_s}));
        QVERIFY(bytes.startsWith("<?xpacket begin=") && bytes.endsWith("<?xpacket end=\"w\"?>"));
    }
};

MIGOF_TEST(TestXmpPacket)
#include "tst_xmppacket.moc"
