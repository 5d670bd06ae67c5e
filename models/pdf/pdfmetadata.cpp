// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pdf/pdfmetadata.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace
{
// As it stands in the file: what is packed may grow a thousandfold.
constexpr size_t longestPacket = size_t(256) * 1024;
} // namespace

QByteArray PdfMetadata::xmp(const QByteArray &pdf)
try {
    QPDF document;
    document.setSuppressWarnings(true);
    document.processMemoryFile("metadata", pdf.constData(), static_cast<size_t>(pdf.size()));
    QPDFObjectHandle packet = document.getRoot().getKey("/Metadata");
    if (!packet.isStream() || packet.getRawStreamData()->getSize() > longestPacket)
        return {};
    const auto bytes = packet.getStreamData(qpdf_dl_generalized);
    return {reinterpret_cast<const char *>(bytes->getBuffer()), static_cast<qsizetype>(bytes->getSize())};
} catch (const std::exception &) {
    return {};
}
