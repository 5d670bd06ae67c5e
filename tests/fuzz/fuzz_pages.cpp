// SPDX-License-Identifier: GPL-3.0-or-later
// Words anywhere on pages of any size, five bytes each, through the layout of books; and the same bytes as what the
// program that reads PDFs might say.

#include "models/import/layout/booklayout.h"
#include "models/import/layout/ligatures.h"
#include "models/import/pages/pagestream.h"

#include <array>
#include <cstdint>
#include <cstdlib>

namespace
{

QString wordOf(uint8_t kind)
{
    static const std::array<const char16_t *, 24> words{
        u"Principle", u"1",    u"Objective", u"2",     u"3",      u"Total", u"1,000", u"-",
        u".",         u"n/a",  u"Alfa",      u"Bravo", u"and",    u"the",   u"ISLES", u"NORTHERN",
        u"*",         u"2031", u"harbour",   u"met.",  u"\u6600", u"mi",    u"“Who",  u"12",
    };
    return QString::fromUtf16(words.at(kind % words.size()));
}

QList<PrintedPage> pagesOf(const uint8_t *data, size_t size)
{
    QList<PrintedPage> pages;
    constexpr size_t record = 5;
    for (size_t i = 0; i + record <= size; i += record) {
        const bool opens = pages.isEmpty() || data[i] >= 250;
        if (opens)
            pages.append(
                PrintedPage{static_cast<int>(pages.size()) + 1, {}, QSizeF(data[i + 1] * 5, data[i + 2] * 4), {}, 0});
        const double letters = 4 + data[i + 3] % 20;
        const QString text = wordOf(data[i + 4]);
        const QRectF box(data[i] * 4.0, data[i + 1] * 3.0 + data[i + 2] / 64.0, double(text.size()) * letters / 2,
                         letters * 1.2);
        pages.last().words.append(
            {text, box, data[i + 3] % 7 == 0 ? 0 : letters, data[i + 3] % 5 == 0, data[i + 3] % 11 == 0});
    }
    return pages;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    PageStream stream;
    stream.append(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    while (stream.next()) {
    }

    QList<PrintedPage> pages = pagesOf(data, size);
    Ligatures ligatures(pages);
    ligatures.mend({QStringLiteral("met")}, QStringLiteral("book.pdf"));
    const BookLayout layout = layoutOf(pages, QStringLiteral("book.pdf"));
    for (const PrintedTable &table : layout.tables) {
        for (const PrintedRow &row : table.rows) {
            if (row.values.size() != table.themes.size() + 1)
                std::abort(); // a cell for each column, blank or not
        }
    }
    return 0;
}
