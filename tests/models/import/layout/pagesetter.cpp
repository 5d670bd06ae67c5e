// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/import/layout/pagesetter.h"

using namespace Qt::StringLiterals;

PageSetter &PageSetter::in(double size, bool bold)
{
    m_size = size;
    m_bold = bold;
    return *this;
}

void PageSetter::word(double left, double y, const QString &text)
{
    const double height = m_size * 1.2;
    m_page.words.append({text, QRectF(left, y - height / 2, widthOf(text, m_size), height), m_size, m_bold, false});
}

void PageSetter::line(double left, double y, const QString &text, double gap)
{
    for (const QString &part : text.split(u' ')) {
        word(left, y, part);
        left += widthOf(part, m_size) + gap * m_size;
    }
}

void PageSetter::lineEndingAt(double right, double y, const QString &text)
{
    const double gaps = double(text.count(u' ')) * 0.3 * m_size;
    line(right - gaps - widthOf(QString(text).remove(u' '), m_size), y, text);
}

double PageSetter::set(double left, double y, double width, const QString &text, double leading, bool full)
{
    const double gap = 0.3 * m_size;
    QStringList words;
    double used = 0;
    const auto finish = [&](bool last) {
        double letters = 0;
        for (const QString &part : std::as_const(words))
            letters += widthOf(part, m_size);
        const bool wide = full && !last && words.size() > 1;
        line(left, y, words.join(u' '), wide ? (width - letters) / double(words.size() - 1) / m_size : 0.3);
        y += leading * m_size;
        words.clear();
        used = 0;
    };
    for (const QString &part : text.split(u' ')) {
        const double more = widthOf(part, m_size);
        if (!words.isEmpty() && used + gap + more > width)
            finish(false);
        used += (words.isEmpty() ? 0 : gap) + more;
        words.append(part);
    }
    finish(true);
    return y;
}

double PageSetter::paragraph(double left, double y, double width, const QString &text, double leading)
{
    return set(left, y, width, text, leading, false);
}

double PageSetter::justified(double left, double y, double width, const QString &text, double leading)
{
    return set(left, y, width, text, leading, true);
}

double setTable(PageSetter &page, const TableSetting &table)
{
    const QList<double> columns{table.left + 110, table.left + 180, table.left + 250, table.left + 320};
    double y = table.top;
    if (!table.region.isEmpty()) {
        page.in(14, true).line(table.left, y, table.region);
        y += 30;
    }
    page.in(6.5, true);
    if (table.head) {
        const QStringList themes{u"Principle 1"_s, u"Principle 2"_s, u"Objective 1"_s};
        const QList<QStringList> titles{
            {u"Keeping"_s, u"the law"_s}, {u"Using good"_s, u"numbers"_s}, {u"Healthy"_s, u"villages"_s}};
        for (int i = 0; i < themes.size(); ++i) {
            page.lineEndingAt(columns.at(i), y, themes.at(i));
            for (int line = 0; line < titles.at(i).size(); ++line)
                page.lineEndingAt(columns.at(i), y + 12 + line * 8, titles.at(i).at(line));
        }
        page.lineEndingAt(columns.last(), table.totalInHead ? y : y + 12, u"Total"_s);
        y += 38;
    }
    page.in(7);
    for (const auto &[name, amounts] : table.rows) {
        const double height = double(name.size() - 1) * table.leading;
        for (int i = 0; i < name.size(); ++i)
            page.line(table.left, y + i * table.leading, name.at(i));
        for (int i = 0; i < amounts.size(); ++i) {
            const QString &amount = amounts.at(i);
            if (!amount.isEmpty())
                page.lineEndingAt(columns.at(i), y + height * table.namesAbove, amount == "0"_L1 ? table.dash : amount);
        }
        y += height + 16;
    }
    return y;
}
