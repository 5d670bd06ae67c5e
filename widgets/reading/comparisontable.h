// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/reading/documentwriter.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <functional>

class QTextTable;

/// Puts a few scopes side by side: a table of their figures with a row for each theme, and below it, theme by theme,
/// their texts in columns. Writes where another writer stands. No figure breaks over two lines: where the columns have
/// no room, somebody else writes the comparison.
class ComparisonTable : public DocumentWriter
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonTable)

public:
    /// More columns than this could not be read side by side.
    static constexpr qsizetype mostScopes = 6;

    explicit ComparisonTable(const DocumentWriter &writer);

    /// Two scopes or more; of exactly two the differences are shown too. Where columns of texts have no room in this
    /// width, in pixels, the texts follow one another.
    void write(const QList<Scope> &scopes, qreal room);
    /// The texts under a theme, one scope after the other.
    void writeStackedTexts(const QList<Scope> &scopes, int theme);
    /// The width that the figures of these scopes take side by side, in pixels.
    qreal widthFor(const QList<Scope> &scopes);
    /// The width from which their texts stand side by side, in pixels.
    qreal widthOfTexts(const QList<Scope> &scopes) const;

private:
    void writeFigures();
    void writeHeader(QTextTable *table);
    void writeRow(QTextTable *table, int row, const std::function<FundingSum(Scope)> &sum);
    void writeFigure(const FundingSum &sum, const FundingSum &whole);
    void writeDifference(const FundingSum &first, const FundingSum &second);
    void writeTexts(int theme);
    void writeColumn(const QList<PageText> &texts, Scope own);

    QTextTable *insertTable(int rows, const QList<QTextLength> &widths);
    void leaveTable(const QTextTable *table);
    qreal figureWidth() const;
    qreal themeWidth() const;
    void enterCell(QTextTable *table, int row, int column, Qt::Alignment alignment = Qt::AlignLeading);
    void startBlock(Qt::Alignment alignment, qreal above = 0, const QString &citation = {});

    QFontMetricsF metrics() const;

    QList<Scope> m_scopes;
};
