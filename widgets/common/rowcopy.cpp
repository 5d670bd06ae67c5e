// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/rowcopy.h"

#include "models/files/csvwriter.h"
#include "widgets/common/languagefollower.h"

#include <QAbstractItemView>
#include <QAction>
#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

QString htmlRow(const QString &tag, const QStringList &cells)
{
    QString row = u"<tr>"_s;
    for (const QString &cell : cells)
        row += u"<%1>%2</%1>"_s.arg(tag, cell.toHtmlEscaped());
    return row + u"</tr>\n"_s;
}

} // namespace

RowCopy::RowCopy(QAbstractItemView *view)
    : QObject(view)
    , m_view(view)
    , m_copy(new QAction(this))
    , m_selectAll(new QAction(this))
{
    m_copy->setObjectName(u"actionCopyRows"_s);
    m_copy->setShortcut(QKeySequence::Copy);
    m_selectAll->setObjectName(u"actionSelectAllRows"_s);
    m_selectAll->setShortcut(QKeySequence::SelectAll);
    for (QAction *action : {m_copy, m_selectAll})
        action->setShortcutContext(Qt::WidgetShortcut);
    connect(m_copy, &QAction::triggered, this, &RowCopy::copy);
    connect(m_selectAll, &QAction::triggered, m_view, &QAbstractItemView::selectAll);
    m_view->addActions({m_copy, m_selectAll});
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    followLanguage(m_view, [this] { retranslate(); });
}

void RowCopy::retranslate()
{
    m_copy->setText(tr("&Copy rows"));
    m_selectAll->setText(tr("Select &all"));
}

QMimeData *RowCopy::data(const QModelIndexList &rows, const QList<int> &columns, const CellText &text)
{
    QBuffer lines; // memory: nothing is refused
    lines.open(QIODevice::WriteOnly);
    CsvWriter writer(lines, u'\t');
    QString html = u"<table>\n"_s;
    QStringList headings;
    for (const int column : columns)
        headings.append(rows.isEmpty() ? QString()
                                       : rows.first().model()->headerData(column, Qt::Horizontal).toString());
    writer.write(headings);
    html += htmlRow(u"th"_s, headings);
    for (const QModelIndex &row : rows) {
        QStringList cells;
        QStringList defused;
        for (const int column : columns) {
            cells.append(text(row.siblingAtColumn(column)));
            defused.append(CsvWriter::defused(cells.last()));
        }
        writer.write(defused);
        html += htmlRow(u"td"_s, cells);
    }
    auto *data = new QMimeData;
    data->setText(QString::fromUtf8(lines.data()));
    data->setHtml(html + u"</table>"_s);
    return data;
}

void RowCopy::copy() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    std::sort(rows.begin(), rows.end()); // in the order on the screen, not in that of the clicks
    QList<int> columns;
    for (int column = 0; column < m_view->model()->columnCount(); ++column)
        columns.append(column);
    QGuiApplication::clipboard()->setMimeData(
        data(rows, columns, [](const QModelIndex &cell) { return cell.data().toString(); }));
}
