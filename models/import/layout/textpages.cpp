// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/layout/textpages.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace
{

// Points, as a typewriter sets them.
constexpr double letterWidth = 5;
constexpr double letterSize = 10;
constexpr int linesOfAPage = 100;

bool mayHaveTables(const QString &text)
{
    static const QRegularExpression head(u"^.*(principle|objective) +\\d+ {2,}(principle|objective) +\\d+"_s,
                                         QRegularExpression::CaseInsensitiveOption |
                                             QRegularExpression::MultilineOption);
    return head.match(text).hasMatch();
}

// Longer lines or pages than paper has are no layout, and would cost the layout's time.
bool fitsOnPaper(const QString &text)
{
    constexpr qsizetype longestLine = 400;
    constexpr int longestPage = 500; // lines
    const bool marked = text.contains(u'\f');
    qsizetype start = 0;
    int lines = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c != u'\n' && c != u'\f')
            continue;
        lines = c == u'\f' ? 0 : lines + 1;
        if (i - start > longestLine || (marked && lines > longestPage))
            return false;
        start = i + 1;
    }
    return text.size() - start <= longestLine;
}

void setLine(PrintedPage &page, QStringView text, int row)
{
    for (qsizetype i = 0; i < text.size();) {
        if (text.at(i).isSpace()) {
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < text.size() && !text.at(end).isSpace())
            ++end;
        const QRectF box(double(i) * letterWidth, row * lineHeightOfText, double(end - i) * letterWidth, letterSize);
        page.words.append({text.sliced(i, end - i).toString(), box, letterSize, false, false});
        page.size = page.size.expandedTo({box.right(), box.bottom()});
        i = end;
    }
}

} // namespace

QList<PrintedPage> pagesOfText(const QString &text)
{
    QList<PrintedPage> pages;
    if (!fitsOnPaper(text) || !mayHaveTables(text))
        return pages;
    const bool marked = text.contains(u'\f');
    for (const QStringView part : QStringView(text).split(u'\f')) {
        const QList<QStringView> lines = part.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i == 0 || (!marked && i % linesOfAPage == 0))
                pages.append(PrintedPage{static_cast<int>(pages.size()) + 1, {}, {}, {}, 0});
            setLine(pages.last(), lines.at(i), static_cast<int>(marked ? i : i % linesOfAPage));
        }
    }
    return pages;
}
