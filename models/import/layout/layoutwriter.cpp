// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/layout/layoutwriter.h"

using namespace Qt::StringLiterals;

void LayoutWriter::write(const SetPage &page)
{
    m_page = {{}, page.number, page.number, page.label == QString::number(page.number) ? QString() : page.label};
    m_title.reset();
    for (const QString &head : page.heads)
        writeLine(head, BookLine::Role::RunningHead);
    if (page.table)
        writeLine(u"-"_s, BookLine::Role::Table);
    for (const bool margin : {false, true}) {
        for (const SetColumn &column : page.columns) {
            if (column.margin == margin)
                writeColumn(column);
        }
    }
}

void LayoutWriter::writeLine(const QString &text, BookLine::Role role)
{
    BookLine line = m_page;
    line.text = plainLine(text);
    line.role = role;
    m_lines += {line, m_page};
}

void LayoutWriter::writeColumn(const SetColumn &column)
{
    bool first = true;
    for (const ColumnBlock &block : column.blocks) {
        // A title over several columns may end in a line that is no wider than the first of them.
        const TextLine &opening = block.lines.first();
        if (first && block.heading && m_title && m_title->bold == opening.bold && goesOnWithTitle(*m_title, opening))
            m_lines.removeLast();
        const BookLine::Role role = column.margin   ? BookLine::Role::Margin
                                    : block.heading ? BookLine::Role::Heading
                                                    : BookLine::Role::Text;
        for (const TextLine &line : block.lines) {
            BookLine written = m_page;
            written.text = plainLine(line.text);
            written.role = role;
            written.opensColumn = first;
            m_lines.append(written);
            first = false;
        }
        m_lines.append(m_page);
        m_title = block.heading ? std::optional(block.lines.last()) : std::nullopt;
    }
}
