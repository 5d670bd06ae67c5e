// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pdfreader/pdfpages.h"

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

#include <algorithm>
#include <array>
#include <string>

using namespace Qt::StringLiterals;

namespace
{

// Its own conversion to UTF-8 asks for a converter each time, which takes longer than finding the word.
QString textOf(const poppler::ustring &text)
{
    static_assert(sizeof(poppler::ustring::value_type) == sizeof(char16_t));
    constexpr char16_t byteOrderMark = 0xfeff;
    const QStringView units(reinterpret_cast<const char16_t *>(text.data()), static_cast<qsizetype>(text.size()));
    return (units.startsWith(QChar(byteOrderMark)) ? units.mid(1) : units).trimmed().toString();
}

QRectF rectOf(const poppler::rectf &rect)
{
    return {rect.x(), rect.y(), rect.width(), rect.height()};
}

// As the page is shown, before it is turned to its words.
QSizeF sizeOf(const poppler::page &page)
{
    const QSizeF size = rectOf(page.page_rect()).size();
    const bool turned = page.orientation() == poppler::page::landscape || page.orientation() == poppler::page::seascape;
    return turned ? size.transposed() : size;
}

// Where a box stands once the page is turned so that words of this rotation (quarter turns) stand upright.
QRectF turnedBox(const QRectF &box, int rotation, const QSizeF &page)
{
    switch (rotation) {
    case 1:
        return {box.top(), page.width() - box.right(), box.height(), box.width()};
    case 2:
        return {page.width() - box.right(), page.height() - box.bottom(), box.width(), box.height()};
    case 3:
        return {page.height() - box.bottom(), box.left(), box.height(), box.width()};
    default:
        return box;
    }
}

bool isBold(const QString &font)
{
    const auto has = [&font](QLatin1StringView part) { return font.contains(part, Qt::CaseInsensitive); };
    return has("bold"_L1) || has("black"_L1) || has("heavy"_L1);
}

bool isItalic(const QString &font)
{
    return font.contains("italic"_L1, Qt::CaseInsensitive) || font.contains("oblique"_L1, Qt::CaseInsensitive);
}

// What the names of fonts say, looked at once for each run of words.
class FontNames
{
public:
    PageWord wordOf(const poppler::text_box &word)
    {
        if (std::string name = word.get_font_name(); name != m_name) {
            m_name = std::move(name);
            const QString font = QString::fromStdString(m_name);
            m_bold = isBold(font);
            m_italic = isItalic(font);
        }
        return {textOf(word.text()), rectOf(word.bbox()), word.get_font_size(), m_bold, m_italic};
    }

private:
    std::string m_name;
    bool m_bold = false;
    bool m_italic = false;
};

} // namespace

PdfPages::PdfPages(const QByteArray &pdf)
{
    // What is wrong with a file is told by the program that asked.
    poppler::set_debug_error_function([](const std::string &, void *) {}, nullptr);
    m_document.reset(poppler::document::load_from_raw_data(pdf.constData(), static_cast<int>(pdf.size())));
}

PdfPages::~PdfPages() = default;

PageMessage PdfPages::opened() const
{
    if (!m_document)
        return {PageMessage::Kind::Damaged, 0, {}};
    if (m_document->is_locked())
        return {PageMessage::Kind::Encrypted, 0, {}};
    const int pages = m_document->pages();
    if (pages > PageStream::mostPages)
        return {PageMessage::Kind::TooManyPages, 0, {}};
    return {PageMessage::Kind::Opened, pages, {}};
}

PageMessage PdfPages::page(int number) const
{
    PageMessage message{PageMessage::Kind::DamagedPage, 0, {}};
    message.page.number = number;
    const std::unique_ptr<poppler::page> source(m_document->create_page(number - 1));
    if (!source)
        return message;
    const std::vector<poppler::text_box> words = source->text_list(poppler::page::text_list_include_font);
    if (words.size() > PageStream::mostWords) {
        message.kind = PageMessage::Kind::CrowdedPage;
        return message;
    }
    message.kind = PageMessage::Kind::Page;
    PrintedPage &page = message.page;
    page.label = textOf(source->label());
    std::array<QList<PageWord>, 4> turned; // by quarters
    std::array<qsizetype, 4> letters{};
    qsizetype all = 0;
    FontNames fonts;
    for (const poppler::text_box &box : words) {
        const PageWord word = fonts.wordOf(box);
        if (word.text.isEmpty())
            continue;
        const auto rotation = static_cast<std::size_t>(box.rotation() & 3);
        turned.at(rotation).append(word);
        letters.at(rotation) += word.text.size();
        ++all;
    }
    const auto upright = std::max_element(letters.cbegin(), letters.cend()) - letters.cbegin();
    const QSizeF shown = sizeOf(*source);
    page.size = upright % 2 == 1 ? shown.transposed() : shown;
    page.words = turned.at(static_cast<std::size_t>(upright));
    page.wordsAcross = static_cast<int>(all - page.words.size());
    for (PageWord &word : page.words)
        word.box = turnedBox(word.box, static_cast<int>(upright), shown);
    return message;
}
