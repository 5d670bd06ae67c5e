// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/chartpages.h"

#include "models/pdf/pdfadditions.h"
#include "models/words/amounttext.h"
#include "models/words/citation.h"
#include "models/words/displayname.h"
#include "widgets/export/chartexporter.h"

#include <QLocale>
#include <QPainter>
#include <numeric>

using namespace Qt::StringLiterals;

namespace
{

constexpr double lineHeight = 2.2; // of the contents, in font sizes
constexpr double margin = 4;       // of cover and contents, in font sizes

QFont scaled(QFont font, double pixels, QFont::Weight weight = QFont::Normal)
{
    font.setPixelSize(qMax(1, qRound(pixels)));
    font.setWeight(weight);
    return font;
}

} // namespace

ChartPages::ChartPages(EditionPtr edition, QList<Scope> scopes, QList<int> pages, const ChartExportSettings &settings)
    : m_edition(std::move(edition))
    , m_scopes(std::move(scopes))
    , m_pages(std::move(pages))
    , m_settings(settings)
{
}

QString ChartPages::contentsTitle()
{
    return tr("Contents");
}

QSizeF ChartPages::pageSize() const
{
    return m_settings.size.inches() * ChartExporter::unitsPerInch;
}

void ChartPages::paintCover(QPainter &painter) const
{
    const QSizeF page = pageSize();
    const ChartLook look = m_settings.look(page);
    const double font = look.fontSize;
    if (look.ink.background.alpha() > 0)
        painter.fillRect(QRectF(QPointF(), page), look.ink.background);
    const int start = Qt::TextWordWrap | Qt::AlignVCenter | (m_settings.mirrored ? Qt::AlignRight : Qt::AlignLeft);
    QRectF line(margin * font, page.height() * 0.3, page.width() - 2 * margin * font, font * 7);
    paintThemes(painter, QRectF(line.left(), line.top() - font * 1.5, line.width(), font));
    painter.setPen(look.ink.text);
    painter.setFont(scaled(look.font, font * 2.6, QFont::DemiBold));
    painter.drawText(line, start, m_edition->title());
    line.translate(0, line.height());
    line.setHeight(font * 2.4);
    painter.setFont(scaled(look.font, font * 1.4));
    //: the cover of a set of charts
    painter.drawText(line, start, tr("%n chart(s)", nullptr, static_cast<int>(m_scopes.size())));
    line.translate(0, line.height());
    painter.setPen(look.ink.muted);
    //: the cover of a set of charts; %1 is a year
    painter.drawText(line, start, tr("Funding required in %1").arg(QString::number(m_edition->year())));
    line.moveBottom(page.height() - margin * font);
    painter.setFont(scaled(look.font, font));
    painter.drawText(line, start, Citation::source(*m_edition));
}

// One bar with the parts that the themes have in all charts together.
void ChartPages::paintThemes(QPainter &painter, const QRectF &bar) const
{
    const auto themes = static_cast<int>(m_edition->themes().size());
    QList<double> amounts(themes);
    for (const Scope scope : m_scopes) {
        for (int theme = 0; theme < themes; ++theme)
            amounts[theme] += double(m_edition->total(scope, theme).amount);
    }
    const double all = std::accumulate(amounts.cbegin(), amounts.cend(), 0.0);
    double before = 0;
    for (int theme = 0; theme < themes && all > 0; ++theme) {
        const double start = m_settings.mirrored ? all - before - amounts.at(theme) : before;
        painter.fillRect(QRectF(bar.left() + bar.width() * start / all, bar.top(),
                                bar.width() * amounts.at(theme) / all, bar.height()),
                         ThemeColors::theme(theme, m_settings.scheme).color);
        before += amounts.at(theme);
    }
}

int ChartPages::linesPerPage() const
{
    const double font = m_settings.look(pageSize()).fontSize;
    return qMax(1, static_cast<int>((pageSize().height() - (2 * margin + 3) * font) / (lineHeight * font)));
}

int ChartPages::contentsPages() const
{
    return static_cast<int>((m_scopes.size() + linesPerPage() - 1) / linesPerPage());
}

int ChartPages::firstPage(int chart) const
{
    return std::accumulate(m_pages.cbegin(), m_pages.cbegin() + chart, 1 + contentsPages());
}

void ChartPages::paintContents(QPainter &painter, int page, PdfAdditions &additions) const
{
    const QSizeF paper = pageSize();
    const ChartLook look = m_settings.look(paper);
    const double font = look.fontSize;
    if (look.ink.background.alpha() > 0)
        painter.fillRect(QRectF(QPointF(), paper), look.ink.background);
    const int start = Qt::AlignVCenter | (m_settings.mirrored ? Qt::AlignRight : Qt::AlignLeft);
    const int end = Qt::AlignVCenter | (m_settings.mirrored ? Qt::AlignLeft : Qt::AlignRight);
    QRectF line(margin * font, margin * font, paper.width() - 2 * margin * font, 3 * font);
    painter.setPen(look.ink.text);
    painter.setFont(scaled(look.font, font * 1.6, QFont::DemiBold));
    painter.drawText(line, start, contentsTitle());
    line.translate(0, line.height());
    line.setHeight(lineHeight * font);
    painter.setFont(scaled(look.font, font));
    const QTransform toParts = QTransform::fromScale(1 / paper.width(), 1 / paper.height());
    const int first = page * linesPerPage();
    for (int i = first; i < qMin<int>(first + linesPerPage(), static_cast<int>(m_scopes.size())); ++i) {
        const int target = firstPage(i);
        painter.setPen(look.ink.text);
        painter.drawText(line, start, distinctName(*m_edition, m_scopes.at(i)));
        painter.setPen(look.ink.muted);
        const double numbers = m_settings.mirrored ? -5 * font : 5 * font; // room for the page's number
        painter.drawText(line.translated(-numbers, 0), end,
                         AmountText::exactWithUnit(m_edition->total(m_scopes.at(i)).value()));
        painter.drawText(line, end, QLocale().toString(target + 1));
        additions.links.append({1 + page, toParts.mapRect(line), target});
        line.translate(0, line.height());
    }
}
