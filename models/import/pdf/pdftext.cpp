// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/pdf/pdftext.h"

#include "models/import/pdf/pdfpagelayout.h"

#include <poppler-qt6.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

PdfWords wordsOf(const Poppler::Page &page)
{
    PdfWords words;
    for (const auto &box : page.textList()) {
        const QString text = box->text().trimmed();
        if (!text.isEmpty())
            words.append({text, box->boundingBox()});
    }
    return words;
}

void appendPage(QList<BookLine> &lines, const QStringList &texts, int page)
{
    bool first = true;
    for (const QString &text : texts) {
        BookLine line{plainLine(text), page, page, false};
        line.startsPage = first && !line.text.isEmpty();
        first = first && line.text.isEmpty();
        lines.append(line);
    }
    lines.append(BookLine{{}, page, page, false});
}

} // namespace

PdfText::Result PdfText::read(const QByteArray &bytes, const QString &file, const Progress &progress)
{
    const auto refused = [&](const QString &message) {
        return Result{{}, {{Fault::Severity::Error, file, 0, 0, message}}};
    };
    // What is wrong with the file is told once, in our own words.
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(bytes);
    if (!document)
        return refused(tr("the PDF is damaged; expected a PDF that other programs open"));
    if (document->isLocked())
        return refused(tr("the PDF is encrypted; expected one that opens without a password"));

    Result result;
    const int pages = document->numPages();
    for (int i = 0; i < pages; ++i) {
        if (progress && !progress(double(i) / double(pages)))
            return {{}, {}, true};
        if (const std::unique_ptr<Poppler::Page> page = document->page(i))
            appendPage(result.lines, linesOfPage(wordsOf(*page)), i + 1);
        else
            //: %1 is a number
            result.faults.append({Fault::Severity::Warning, file, 0, 0, tr("page %1 is damaged; left out").arg(i + 1)});
    }
    const bool anyText = std::any_of(result.lines.cbegin(), result.lines.cend(),
                                     [](const BookLine &line) { return !line.text.isEmpty(); });
    if (!anyText)
        return refused(tr("the PDF has no text; expected one whose words can be copied, not pictures of pages"));
    return result;
}
