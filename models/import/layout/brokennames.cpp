// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/layout/brokennames.h"

#include "models/import/lines/printedtext.h"

#include <QHash>
#include <QSet>

namespace
{

class NameJoiner
{
public:
    explicit NameJoiner(const QList<BookLine> &lines)
    {
        constexpr qsizetype longestName = 120;
        QSet<int> tablePages;
        for (const BookLine &line : lines) {
            if (line.role == BookLine::Role::Table)
                tablePages.insert(line.page);
        }
        for (const BookLine &line : lines) {
            m_joiner.learn(line.text);
            if (tablePages.contains(line.page) && line.text.size() <= longestName)
                m_labels.insert(PrintedText::squashed(line.text), line.text);
        }
    }

    QString title(const QString &title) const { return m_joiner.joined(title, LineJoiner::Breaks::InsideWordsToo); }

    QString name(const QString &name) const
    {
        const QString label = name.contains(u'\n') ? m_labels.value(PrintedText::squashed(name)) : QString();
        return label.isEmpty() ? title(name) : label;
    }

private:
    LineJoiner m_joiner;
    QHash<QString, QString> m_labels; ///< those of charts beside the tables, by their letters alone
};

} // namespace

void joinBrokenNames(QList<PrintedTable> &tables, const QList<BookLine> &lines)
{
    const NameJoiner joiner(lines);
    for (PrintedTable &table : tables) {
        table.region = joiner.title(table.region);
        for (Theme &theme : table.themes)
            theme.title = joiner.title(theme.title);
        for (PrintedRow &row : table.rows)
            row.name = joiner.name(row.name);
    }
}
