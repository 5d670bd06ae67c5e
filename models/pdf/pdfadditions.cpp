// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pdf/pdfadditions.h"

#include "models/pdf/pdffigures.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <vector>

namespace
{

using Pages = std::vector<QPDFPageObjectHelper>;

QPDFObjectHandle text(const QString &value)
{
    return QPDFObjectHandle::newUnicodeString(value.toStdString());
}

// The whole page.
QPDFObjectHandle destination(Pages &pages, int page)
{
    QPDFObjectHandle result = QPDFObjectHandle::newArray();
    result.appendItem(pages.at(static_cast<size_t>(page)).getObjectHandle());
    result.appendItem(QPDFObjectHandle::newName("/Fit"));
    return result;
}

void addBookmarks(QPDF &document, Pages &pages, const QList<PdfAdditions::Bookmark> &bookmarks)
{
    QPDFObjectHandle outlines = document.makeIndirectObject(QPDFObjectHandle::newDictionary());
    std::vector<QPDFObjectHandle> items;
    for (const PdfAdditions::Bookmark &bookmark : bookmarks) {
        QPDFObjectHandle item = document.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", text(bookmark.title));
        item.replaceKey("/Parent", outlines);
        item.replaceKey("/Dest", destination(pages, bookmark.page));
        if (!items.empty()) {
            item.replaceKey("/Prev", items.back());
            items.back().replaceKey("/Next", item);
        }
        items.push_back(item);
    }
    outlines.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    outlines.replaceKey("/First", items.front());
    outlines.replaceKey("/Last", items.back());
    outlines.replaceKey("/Count", QPDFObjectHandle::newInteger(bookmarks.size()));
    document.getRoot().replaceKey("/Outlines", outlines);
    document.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

void addLink(QPDF &document, Pages &pages, const PdfAdditions::Link &link)
{
    QPDFObjectHandle page = pages.at(static_cast<size_t>(link.page)).getObjectHandle();
    const QPDFObjectHandle::Rectangle box = page.getKey("/MediaBox").getArrayAsRectangle();
    const double width = box.urx - box.llx;
    const double height = box.ury - box.lly;
    // A PDF's coordinates begin at the lower left corner.
    const QPDFObjectHandle::Rectangle area(box.llx + link.area.left() * width, box.ury - link.area.bottom() * height,
                                           box.llx + link.area.right() * width, box.ury - link.area.top() * height);
    QPDFObjectHandle annotation = document.makeIndirectObject(QPDFObjectHandle::newDictionary());
    annotation.replaceKey("/Type", QPDFObjectHandle::newName("/Annot"));
    annotation.replaceKey("/Subtype", QPDFObjectHandle::newName("/Link"));
    annotation.replaceKey("/Rect", QPDFObjectHandle::newFromRectangle(area));
    annotation.replaceKey("/Border", QPDFObjectHandle::parse("[0 0 0]"));
    annotation.replaceKey("/Dest", destination(pages, link.target));
    if (!page.getKey("/Annots").isArray())
        page.replaceKey("/Annots", QPDFObjectHandle::newArray());
    page.getKey("/Annots").appendItem(annotation);
}

} // namespace

QByteArray PdfAdditions::addedTo(const QByteArray &pdf) const
try {
    QPDF document;
    document.processMemoryFile("additions", pdf.constData(), static_cast<size_t>(pdf.size()));
    Pages pages = QPDFPageDocumentHelper(document).getAllPages();
    if (!bookmarks.isEmpty())
        addBookmarks(document, pages, bookmarks);
    for (const Link &link : links)
        addLink(document, pages, link);
    if (!figures.isEmpty())
        PdfFigures::add(document, figures);
    if (!language.isEmpty())
        document.getRoot().replaceKey("/Lang", text(language));
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.write();
    const auto bytes = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(bytes->getBuffer()), static_cast<qsizetype>(bytes->getSize())};
} catch (const std::exception &) {
    return pdf;
}
