// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/chartfile.h"

#include "models/pdf/pdfmetadata.h"
#include "models/pdf/xmppacket.h"
#include "widgets/export/chartexporter.h"
#include "widgets/pictures/jpegfile.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 largestFile = qint64(512) * 1024 * 1024; // bytes

const QString viewNamespace = u"urn:migof-explorer:view"_s;
const QString viewElement = u"view"_s;

// The text of our element, wherever it stands in an XML document.
QByteArray viewInXml(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == viewElement && reader.namespaceUri() == viewNamespace)
            return reader.readElementText().toUtf8();
    }
    return {};
}

} // namespace

QByteArray ChartFile::viewKeyword()
{
    return "MiGOF-Explorer-View";
}

QByteArray ChartFile::xmp(const ChartMetadata &metadata)
{
    using Array = XmpPacket::Array;
    XmpPacket packet({viewNamespace, u"migof"_s});
    packet.add(u"title"_s, Array::Alternative, metadata.title);
    packet.add(u"description"_s, Array::Alternative, metadata.description);
    packet.add(u"source"_s, metadata.source);
    packet.addOwn(viewElement, QString::fromUtf8(metadata.view));
    return packet.finish();
}

void ChartFile::writeElement(QXmlStreamWriter &svg, const ChartMetadata &metadata)
{
    const QString dublinCore = u"http://purl.org/dc/elements/1.1/"_s;
    svg.writeStartElement(u"metadata"_s);
    svg.writeNamespace(dublinCore, u"dc"_s);
    svg.writeTextElement(dublinCore, u"source"_s, metadata.source);
    svg.writeNamespace(viewNamespace, u"migof"_s);
    svg.writeTextElement(viewNamespace, viewElement, QString::fromUtf8(metadata.view));
    svg.writeEndElement();
}

bool ChartFile::isChart(const QString &path)
{
    return ChartExporter::formatFor(path).has_value();
}

QByteArray ChartFile::viewIn(const QByteArray &file)
{
    if (file.startsWith("%PDF-"))
        return viewInXml(PdfMetadata::xmp(file));
    if (file.startsWith("\xff\xd8"))
        return viewInXml(JpegFile::xmp(file));
    if (file.startsWith("\x89PNG")) {
        QBuffer buffer;
        buffer.setData(file);
        return QImageReader(&buffer, "png").text(QString::fromLatin1(viewKeyword())).toUtf8();
    }
    return viewInXml(file);
}

Result<ExportedView> ChartFile::read(const QString &path)
{
    //: a message on a file: %1 is its name, %2 what is wrong
    const QString message = tr("%1: %2").arg(QDir::toNativeSeparators(path));
    const auto failed = [&message](const QString &wrong) {
        return Result<ExportedView>::failed(Fault::error(message.arg(wrong)));
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(file.errorString());
    const QByteArray bytes = file.read(largestFile);
    const QByteArray json = viewIn(bytes);
    if (json.isEmpty())
        return failed(tr("not a chart of this program; expected a PNG, JPEG, PDF or SVG file that it exported"));
    Result<ExportedView> view = ExportedView::fromJson(json);
    return view.value ? view : failed(view.error());
}
