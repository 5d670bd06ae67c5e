// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/reading/documentwriter.h"

#include <QCoreApplication>
#include <functional>

class QTextTable;

/// Puts a few scopes side by side: a table of their figures with a row for each theme, and below it, theme by theme,
/// their texts in columns. Writes where another writer stands; wide tables make the document wider than its window.
class ComparisonTable : public DocumentWriter
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonTable)

public:
    /// More columns than this could not be read side by side.
    static constexpr qsizetype mostScopes = 6;

    explicit ComparisonTable(const DocumentWriter &writer);

    /// Two scopes or more; of exactly two the differences are shown too.
    void write(const QList<Scope> &scopes);

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
    /// A fixed width in units of the base font's size.
    QTextLength width(qreal units) const;
    void enterCell(QTextTable *table, int row, int column, Qt::Alignment alignment = Qt::AlignLeading);
    void startBlock(Qt::Alignment alignment, qreal above = 0, const QString &citation = {});

    QList<Scope> m_scopes;
};
