// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reading/comparisontable.h"

#include "models/text/textdirection.h"
#include "models/words/amounttext.h"
#include "models/words/citation.h"
#include "models/words/displayname.h"
#include "models/words/placepage.h"
#include "widgets/look/themecolors.h"

#include <QTextFrame>
#include <QTextTable>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
// In units of the base font's size.
constexpr qreal narrowestTexts = 13;
constexpr qreal cellPadding = 0.35;
} // namespace

ComparisonTable::ComparisonTable(const DocumentWriter &writer)
    : DocumentWriter(writer)
{
}

void ComparisonTable::write(const QList<Scope> &scopes, qreal room)
{
    Q_ASSERT(scopes.size() > 1);
    m_scopes = scopes;
    writeFigures();
    const bool columns = widthOfTexts(scopes) <= room;
    for (int theme = 0; theme < m_edition->themes().size(); ++theme) {
        themeHeading(theme);
        if (columns)
            writeTexts(theme);
        else
            writeStackedTexts(m_scopes, theme);
    }
}

QFontMetricsF ComparisonTable::metrics() const
{
    QFont font = m_cursor.document()->defaultFont();
    font.setPixelSize(qRound(m_size));
    font.setWeight(QFont::DemiBold);
    return QFontMetricsF(font);
}

// Of the longest figure in the table.
qreal ComparisonTable::figureWidth() const
{
    qreal widest = metrics().horizontalAdvance(tr("Difference"));
    for (const Scope scope : m_scopes) {
        for (int theme = -1; theme < m_edition->themes().size(); ++theme) {
            const QString figure = AmountText::exact(m_edition->total(scope, theme).value());
            widest = qMax(widest, metrics().horizontalAdvance(figure + u'\u2212'));
        }
    }
    return widest + 2 * cellPadding * m_size + 1;
}

qreal ComparisonTable::themeWidth() const
{
    qreal widest = metrics().horizontalAdvance(tr("Total"));
    for (int theme = 0; theme < m_edition->themes().size(); ++theme)
        widest = qMax(widest, metrics().horizontalAdvance(u"\u25A0 "_s + shortThemeName(*m_edition, theme)));
    return widest + 2 * cellPadding * m_size + 1;
}

qreal ComparisonTable::widthOfTexts(const QList<Scope> &scopes) const
{
    return double(scopes.size()) * m_size * narrowestTexts;
}

qreal ComparisonTable::widthFor(const QList<Scope> &scopes)
{
    m_scopes = scopes;
    const qsizetype columns = scopes.size() + (scopes.size() == 2 ? 1 : 0);
    return themeWidth() + double(columns) * figureWidth();
}

QTextTable *ComparisonTable::insertTable(int rows, const QList<QTextLength> &widths)
{
    QTextTableFormat format;
    const bool mirrored = direction() == Qt::RightToLeft;
    format.setColumnWidthConstraints(mirrored ? QList<QTextLength>(widths.crbegin(), widths.crend()) : widths);
    if (mirrored && widths.first().type() == QTextLength::FixedLength) {
        format.setAlignment(Qt::AlignRight);
        format.setRightMargin(m_cursor.document()->documentMargin()); // Qt counts from beyond it
    }
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(m_size * cellPadding);
    format.setBottomMargin(m_size * 1.4); // a block's own margin does not count after a table
    format.setHeaderRowCount(1);
    return m_cursor.insertTable(rows, static_cast<int>(widths.size()), format);
}

void ComparisonTable::leaveTable(const QTextTable *table)
{
    m_cursor = table->lastCursorPosition();
    m_cursor.movePosition(QTextCursor::NextBlock);
    m_atStart = true;
}

// Columns count in the direction of reading; Qt lays tables out from the left whatever that is.
void ComparisonTable::enterCell(QTextTable *table, int row, int column, Qt::Alignment alignment)
{
    const bool mirrored = direction() == Qt::RightToLeft;
    QTextTableCell cell = table->cellAt(row, mirrored ? table->columns() - 1 - column : column);
    QTextTableCellFormat format = cell.format().toTableCellFormat();
    format.setBottomBorder(1);
    format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBottomBorderBrush(m_rule);
    if (column == 0 && mirrored)
        format.setRightPadding(0);
    else if (column == 0)
        format.setLeftPadding(0);
    cell.setFormat(format);
    m_cursor = cell.firstCursorPosition();
    m_atStart = true;
    startBlock(alignment);
}

void ComparisonTable::startBlock(Qt::Alignment alignment, qreal above, const QString &citation)
{
    beginBlock(above, 0, citation);
    QTextBlockFormat block;
    block.setAlignment(alignment);
    m_cursor.mergeBlockFormat(block);
}

void ComparisonTable::writeFigures()
{
    const int themes = static_cast<int>(m_edition->themes().size());
    QList<QTextLength> widths(1 + m_scopes.size() + (m_scopes.size() == 2 ? 1 : 0),
                              QTextLength(QTextLength::FixedLength, figureWidth()));
    widths.first() = QTextLength(QTextLength::FixedLength, themeWidth());
    QTextTable *table = insertTable(1 + themes + 1, widths);
    writeHeader(table);
    for (int theme = 0; theme < themes; ++theme) {
        enterCell(table, 1 + theme, 0);
        m_cursor.insertText(u"\u25A0 "_s, format(1, QFont::Normal, ThemeColors::themeOn(m_ground, theme)));
        m_cursor.insertText(shortThemeName(*m_edition, theme), m_body);
        writeRow(table, 1 + theme, [this, theme](Scope scope) { return m_edition->total(scope, theme); });
    }
    enterCell(table, 1 + themes, 0);
    m_cursor.insertText(tr("Total"), m_strong);
    writeRow(table, 1 + themes, [this](Scope scope) { return m_edition->total(scope); });
    leaveTable(table);
}

void ComparisonTable::writeHeader(QTextTable *table)
{
    enterCell(table, 0, 0);
    //: the unit of a table's amounts
    m_cursor.insertText(tr("US$"), m_small);
    for (int i = 0; i < m_scopes.size(); ++i) {
        enterCell(table, 0, 1 + i, TextDirection::numbers);
        distinctLink(m_scopes.at(i));
    }
    if (m_scopes.size() == 2) {
        enterCell(table, 0, 3, TextDirection::numbers);
        //: heading of a column: the first amount less the second
        m_cursor.insertText(tr("Difference"), m_strong);
        startBlock(TextDirection::numbers);
        //: under "Difference": what is subtracted from what; %1 and %2 are regions or places
        m_cursor.insertText(
            tr("%1 − %2").arg(distinctName(*m_edition, m_scopes.first()), distinctName(*m_edition, m_scopes.last())),
            m_small);
    }
}

void ComparisonTable::writeRow(QTextTable *table, int row, const std::function<FundingSum(Scope)> &sum)
{
    for (int i = 0; i < m_scopes.size(); ++i) {
        enterCell(table, row, 1 + i, TextDirection::numbers);
        writeFigure(sum(m_scopes.at(i)), m_edition->total(m_scopes.at(i)));
    }
    if (m_scopes.size() == 2) {
        enterCell(table, row, 3, TextDirection::numbers);
        writeDifference(sum(m_scopes.first()), sum(m_scopes.last()));
    }
}

void ComparisonTable::writeFigure(const FundingSum &sum, const FundingSum &whole)
{
    cite(Citation::source(*m_edition));
    m_cursor.insertText(AmountText::exact(sum.value()), sum.value() ? m_body : m_small);
    const QString share = AmountText::shareOf(sum, whole);
    if (share.isEmpty() || sum.amount == whole.amount)
        return;
    startBlock(TextDirection::numbers);
    m_cursor.insertText(share, m_small);
}

void ComparisonTable::writeDifference(const FundingSum &first, const FundingSum &second)
{
    if (first.value() && second.value())
        m_cursor.insertText(AmountText::withSign(first.amount - second.amount), m_body);
    else
        m_cursor.insertText(u"\u2013"_s, m_small); // nothing to subtract
}

void ComparisonTable::writeTexts(int theme)
{
    QList<QList<PageText>> texts;
    for (const Scope scope : m_scopes)
        texts.append(PageText::of(*m_edition, scope, theme));
    if (std::all_of(texts.cbegin(), texts.cend(), [](const QList<PageText> &none) { return none.isEmpty(); })) {
        paragraph(tr("The book has no text here for any of them."), m_small, 0.3);
        return;
    }
    beginBlock(0);
    const QTextLength column(QTextLength::PercentageLength, 100.0 / double(m_scopes.size()));
    QTextTable *table = insertTable(2, QList<QTextLength>(m_scopes.size(), column));
    for (int i = 0; i < m_scopes.size(); ++i) {
        enterCell(table, 0, i);
        m_cursor.insertText(distinctName(*m_edition, m_scopes.at(i)), m_strong);
        enterCell(table, 1, i);
        writeColumn(texts.at(i), m_scopes.at(i));
    }
    leaveTable(table);
}

void ComparisonTable::writeColumn(const QList<PageText> &texts, Scope own)
{
    if (texts.isEmpty()) {
        m_cursor.insertText(tr("No text"), m_small);
        return;
    }
    m_atStart = true;
    for (const PageText &text : texts) {
        if (!text.title.isEmpty())
            quotation(text.title, m_strong, m_atStart ? 0 : 0.6, 0.1, citationOf(text));
        for (const PageParagraph &piece : text.paragraphs)
            passage(text, piece, own, m_atStart ? 0 : 0.4);
    }
}

void ComparisonTable::writeStackedTexts(const QList<Scope> &scopes, int theme)
{
    bool any = false;
    for (const Scope scope : scopes) {
        const QList<PageText> texts = PageText::of(*m_edition, scope, theme);
        any = any || !texts.isEmpty();
        if (texts.isEmpty())
            continue;
        paragraph(distinctName(*m_edition, scope), m_strong, 0.8, 0.2);
        m_atStart = false;
        for (const PageText &text : texts) {
            if (!text.title.isEmpty())
                quotation(text.title, m_strong, 0.6, 0.1, citationOf(text));
            for (const PageParagraph &piece : text.paragraphs)
                passage(text, piece, scope, 0.4);
        }
    }
    if (!any)
        paragraph(tr("The book has no text here for any of them."), m_small, 0.3);
}
