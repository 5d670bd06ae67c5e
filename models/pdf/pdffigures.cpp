// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pdf/pdffigures.h"

#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <algorithm>
#include <string>

namespace
{

using Letters = PdfAdditions::Letters;

QPDFObjectHandle unicode(const QString &value)
{
    return QPDFObjectHandle::newUnicodeString(value.toStdString());
}

// Readers find these by themselves: a glyph of its own for the letter, and no other letter looks the same.
bool speaksForItself(const Letters &letters)
{
    return letters.glyphs == 1 && letters.text.size() == 1 && letters.text.at(0) > u' ' &&
           letters.text.at(0) < u'\u007f';
}

bool showsGlyph(const QPDFTokenizer::Token &token)
{
    return token.getType() == QPDFTokenizer::tt_word && token.getValue() == "Tj";
}

// QPdfWriter shows each glyph by an operator of its own.
class GlyphCounter : public QPDFObjectHandle::TokenFilter
{
public:
    void handleToken(const QPDFTokenizer::Token &token) override { m_count += showsGlyph(token); }
    qsizetype count() const { return m_count; }

private:
    qsizetype m_count = 0;
};

// Says of each glyph, or of several that are one letter, what it stands for.
class LetterWriter : public QPDFObjectHandle::TokenFilter
{
public:
    explicit LetterWriter(QList<Letters> letters)
        : m_letters(std::move(letters))
    {
    }

    // Held back up to the operator: the marks stand around it and its operands.
    void handleToken(const QPDFTokenizer::Token &token) override
    {
        m_held += token.getRawValue();
        if (token.getType() != QPDFTokenizer::tt_word)
            return;
        if (showsGlyph(token))
            showHeld();
        else
            write(m_held);
        m_held.clear();
    }

    void handleEOF() override { write(m_held); }

private:
    void showHeld()
    {
        const Letters &letters = m_letters.at(m_index);
        const bool marked = !speaksForItself(letters);
        if (marked && m_shown == 0)
            write(" /Span <</ActualText " + unicode(letters.text).unparse() + ">> BDC");
        write(m_held);
        if (++m_shown < letters.glyphs)
            return;
        if (marked)
            write(" EMC");
        m_shown = 0;
        ++m_index;
    }

    QList<Letters> m_letters;
    qsizetype m_index = 0;
    int m_shown = 0; // glyphs of the letters at m_index
    std::string m_held;
};

// Nothing where the drawing has other glyphs than it is told: rather no letters than wrong ones.
void addLetters(QPDFPageObjectHelper &page, const QList<Letters> &letters)
{
    GlyphCounter counter;
    page.filterContents(&counter);
    qsizetype glyphs = 0;
    for (const Letters &group : letters)
        glyphs += group.glyphs;
    const bool complete = std::all_of(letters.cbegin(), letters.cend(), [](const Letters &l) { return l.glyphs > 0; });
    if (glyphs == 0 || glyphs != counter.count() || !complete)
        return;
    LetterWriter writer(letters);
    Pl_Buffer filtered("letters");
    page.filterContents(&writer, &filtered);
    QPDF *document = page.getObjectHandle().getOwningQPDF();
    page.getObjectHandle().replaceKey("/Contents",
                                      QPDFObjectHandle::newStream(document, filtered.getBufferSharedPointer()));
}

QPDFObjectHandle element(QPDF &document, const std::string &type, const QPDFObjectHandle &parent)
{
    QPDFObjectHandle result = document.makeIndirectObject(QPDFObjectHandle::newDictionary());
    result.replaceKey("/Type", QPDFObjectHandle::newName("/StructElem"));
    result.replaceKey("/S", QPDFObjectHandle::newName(type));
    result.replaceKey("/P", parent);
    return result;
}

void enclose(QPDF &document, QPDFPageObjectHelper &page, const std::string &type)
{
    page.addPageContents(QPDFObjectHandle::newStream(&document, type + " <</MCID 0>> BDC\n"), true);
    page.addPageContents(QPDFObjectHandle::newStream(&document, "\nEMC"), false);
}

} // namespace

void PdfFigures::add(QPDF &document, const QList<PdfAdditions::Figure> &figures)
{
    std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(document).getAllPages();
    QPDFObjectHandle root = document.makeIndirectObject(QPDFObjectHandle::newDictionary());
    root.replaceKey("/Type", QPDFObjectHandle::newName("/StructTreeRoot"));
    QPDFObjectHandle whole = element(document, "/Document", root);
    root.replaceKey("/K", whole);
    QPDFObjectHandle parts = QPDFObjectHandle::newArray();
    QPDFObjectHandle parents = QPDFObjectHandle::newArray();
    for (size_t number = 0; number < pages.size(); ++number) {
        QPDFPageObjectHelper &page = pages.at(number);
        const auto figure = std::find_if(figures.cbegin(), figures.cend(),
                                         [number](const auto &f) { return f.page == static_cast<int>(number); });
        const std::string type = figure != figures.cend() ? "/Figure" : "/P";
        if (figure != figures.cend())
            addLetters(page, figure->letters);
        enclose(document, page, type);
        QPDFObjectHandle part = element(document, type, whole);
        part.replaceKey("/Pg", page.getObjectHandle());
        part.replaceKey("/K", QPDFObjectHandle::newInteger(0));
        if (figure != figures.cend())
            part.replaceKey("/Alt", unicode(figure->alternative));
        parts.appendItem(part);
        const auto index = QPDFObjectHandle::newInteger(static_cast<long long>(number));
        page.getObjectHandle().replaceKey("/StructParents", index);
        page.getObjectHandle().replaceKey("/Tabs", QPDFObjectHandle::newName("/S"));
        parents.appendItem(index);
        parents.appendItem(QPDFObjectHandle::newArray(std::vector<QPDFObjectHandle>{part}));
    }
    whole.replaceKey("/K", parts);
    QPDFObjectHandle tree = QPDFObjectHandle::newDictionary();
    tree.replaceKey("/Nums", parents);
    root.replaceKey("/ParentTree", tree);
    root.replaceKey("/ParentTreeNextKey", QPDFObjectHandle::newInteger(static_cast<long long>(pages.size())));
    document.getRoot().replaceKey("/StructTreeRoot", root);
    document.getRoot().replaceKey("/MarkInfo", QPDFObjectHandle::parse("<</Marked true>>"));
    document.getRoot().replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<</DisplayDocTitle true>>"));
}
