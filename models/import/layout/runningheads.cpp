// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/layout/runningheads.h"

#include "models/import/layout/textline.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostLines = 4; // at either edge, and the first that is none

bool isPageNumber(const QString &text)
{
    static const QRegularExpression number(u"^[-–— ]*(?:\\d{1,4}|[ivxlc]{1,7})(?: ?[|/] ?\\d{1,4})?[-–— ]*$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return number.match(text).hasMatch();
}

// "Relief Plans 2031 | 12" on every page: the same but for its number.
QString keyOf(const TextLine &line, bool top)
{
    QString key = line.text.toLower();
    static const QRegularExpression digits(u"\\d+"_s);
    key.replace(digits, u"#"_s);
    return (top ? u"t"_s : u"b"_s) + QString::number(std::lround(line.middle() / 3)) + u' ' + key;
}

class HeadFinder
{
public:
    HeadFinder(QList<PrintedPage> &pages, double size)
        : m_pages(pages)
        , m_largest(size * 1.06)
    {
        m_lines.reserve(pages.size());
        for (const PrintedPage &page : std::as_const(m_pages))
            m_lines.append(linesOf(page.words));
        count();
    }

    QList<QStringList> takeOut()
    {
        QList<QStringList> taken(m_pages.size());
        for (qsizetype i = 0; i < m_pages.size(); ++i) {
            const double top = edge(m_lines.at(i), true);
            const double bottom = edge(m_lines.at(i), false);
            for (const TextLine &line : m_lines.at(i)) {
                if (line.middle() < top || line.middle() > bottom)
                    taken[i].append(line.text);
            }
            m_pages[i].words.removeIf([=](const PageWord &word) {
                const double middle = word.box.center().y();
                return middle < top || middle > bottom;
            });
        }
        return taken;
    }

private:
    template <typename Visit> void visitEdge(const QList<TextLine> &lines, bool top, Visit visit) const
    {
        const qsizetype count = std::min<qsizetype>(lines.size(), mostLines);
        for (qsizetype i = 0; i < count; ++i) {
            const TextLine &line = top ? lines.at(i) : lines.at(lines.size() - 1 - i);
            if (!visit(line))
                return;
        }
    }

    void count()
    {
        for (const QList<TextLine> &lines : std::as_const(m_lines)) {
            for (const bool top : {true, false}) {
                visitEdge(lines, top, [&](const TextLine &line) {
                    if (line.size > m_largest)
                        return false;
                    ++m_pagesWith[keyOf(line, top)];
                    return true;
                });
            }
        }
    }

    bool isHead(const TextLine &line, bool top) const
    {
        const qsizetype enough = std::max<qsizetype>(2, m_pages.size() / 20);
        // A table's last row may stand at one height on several pages, too.
        constexpr qsizetype mostNumbers = 3;
        if (line.size > m_largest || keyOf(line, top).count(u'#') > mostNumbers)
            return false;
        return isPageNumber(line.text) || m_pagesWith.value(keyOf(line, top)) >= enough;
    }

    // What stands beyond is taken out.
    double edge(const QList<TextLine> &lines, bool top) const
    {
        double edge = top ? -1e9 : 1e9;
        const TextLine *last = nullptr;
        visitEdge(lines, top, [&](const TextLine &line) {
            // Lines of the running text may be the same on several pages, too, but stand close to the next.
            constexpr double apart = 1.6; // sizes of the letters
            if (last && std::abs(line.middle() - last->middle()) >= last->size * apart)
                edge = last->middle() + (top ? 1 : -1) * last->size / 3;
            last = &line;
            return isHead(line, top);
        });
        if (last && lines.size() <= 2 && isHead(*last, top))
            edge = last->middle() + (top ? 1 : -1) * last->size / 3; // a page with nothing else
        return edge;
    }

    QList<PrintedPage> &m_pages;
    double m_largest;
    QList<QList<TextLine>> m_lines;
    QHash<QString, qsizetype> m_pagesWith;
};

} // namespace

QList<QStringList> takeOutRunningHeads(QList<PrintedPage> &pages, double size)
{
    return HeadFinder(pages, size).takeOut();
}
