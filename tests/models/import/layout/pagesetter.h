// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/pages/printedpage.h"

#include <QStringList>

/// Sets words on a page as a typesetter does, in letters that are all half as wide as high.
class PageSetter
{
public:
    explicit PageSetter(int number, QSizeF size = {420, 595})
    {
        m_page.number = number;
        m_page.size = size;
    }

    /// How words are set from here on.
    PageSetter &in(double size, bool bold = false);

    static double widthOf(const QString &text, double size) { return double(text.size()) * size / 2; }

    /// A line from `left`, its words `gap` sizes apart; `y` is the middle of its letters. Points.
    void line(double left, double y, const QString &text, double gap = 0.3);
    void lineEndingAt(double right, double y, const QString &text);
    /// A paragraph; returns where the next line would stand.
    double paragraph(double left, double y, double width, const QString &text, double leading = 1.25);
    /// The same, its lines but the last as wide as the column.
    double justified(double left, double y, double width, const QString &text, double leading = 1.25);

    const PrintedPage &page() const { return m_page; }

private:
    void word(double left, double y, const QString &text);
    double set(double left, double y, double width, const QString &text, double leading, bool full);

    PrintedPage m_page;
    double m_size = 9;
    bool m_bold = false;
};

/// A small funding table: names, which may have several lines, and amounts; an empty one prints nothing.
struct TableSetting {
    QString region;
    double left = 40;
    double top = 60;
    QString dash = QStringLiteral("-");
    bool total = true;        ///< a row of totals
    bool totalInHead = false; ///< "Total" beside the themes, not under them
    bool head = true;         ///< the themes and their titles
    double namesAbove = 0.5;  ///< which part of a name's lines stands above its row's figures
    double leading = 8.4;     ///< between the lines of a name
    QList<std::pair<QStringList, QStringList>> rows;
};

/// Sets it; returns where the next line would stand.
double setTable(PageSetter &page, const TableSetting &table);
