// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/profile/profiledocument.h"

#include "models/figures/charttitles.h"
#include "models/pdf/pdfadditions.h"
#include "models/pdf/xmppacket.h"
#include "models/text/printabletext.h"
#include "models/words/citation.h"
#include "models/words/displayname.h"
#include "widgets/look/pdfpages.h"
#include "widgets/profile/pagebreaker.h"
#include "widgets/profile/profilewriter.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace
{
constexpr qreal sideMargin = Strip::millimetres(20);
constexpr qreal topMargin = Strip::millimetres(20);
constexpr qreal bottomMargin = Strip::millimetres(22);
constexpr qreal runningHeadTop = Strip::millimetres(10);
constexpr qreal footAbove = Strip::millimetres(13); // the paper's edge
} // namespace

QPageSize::PageSizeId ProfileDocument::customaryPaper()
{
    // The language tells no country: English alone would make everybody American.
    return QLocale::system().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4;
}

ProfileDocument::ProfileDocument(EditionPtr edition, QList<Scope> scopes, const Setup &setup)
    : m_edition(std::move(edition))
    , m_scopes(std::move(scopes))
    , m_setup(setup)
    , m_style(setup.font)
{
    Flow flow(contentSize().width(), setup.mirrored);
    for (const Scope scope : m_scopes)
        ProfileWriter(m_edition, m_style, flow, contentSize().height()).write(scope);
    m_strips = flow.takeStrips();
    m_pages = PageBreaker::pages(m_strips, contentSize().height());
}

QSizeF ProfileDocument::pageSize() const
{
    return m_setup.paper.size(QPageSize::Inch) * Strip::unitsPerInch;
}

QSizeF ProfileDocument::contentSize() const
{
    // Printers offer labels and envelopes too; those are not for reading.
    constexpr qreal smallest = Strip::millimetres(40);
    return (pageSize() - QSizeF(2 * sideMargin, topMargin + bottomMargin)).expandedTo({smallest, smallest});
}

QString ProfileDocument::title() const
{
    BreakdownQuery query;
    query.scopes = m_scopes;
    return ChartTitles::title(*m_edition, query);
}

void ProfileDocument::paintPage(QPainter &painter, int page, qreal dotsPerInch) const
{
    painter.save();
    painter.scale(dotsPerInch / Strip::unitsPerInch, dotsPerInch / Strip::unitsPerInch);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const QList<PlacedStrip> &placed = m_pages.at(page);
    paintBoxes(painter, placed);
    for (const PlacedStrip &strip : placed)
        m_strips.at(strip.index).paint(painter, {sideMargin, topMargin + strip.top});
    if (!m_strips.at(placed.constFirst().index).startsPage)
        paintRunningHead(painter, page);
    paintFoot(painter, page);
    painter.restore();
}

// A box that goes on over a page has a ground on each.
void ProfileDocument::paintBoxes(QPainter &painter, const QList<PlacedStrip> &page) const
{
    for (qsizetype first = 0; first < page.size();) {
        const int box = m_strips.at(page.at(first).index).box;
        qsizetype last = first;
        while (last + 1 < page.size() && m_strips.at(page.at(last + 1).index).box == box)
            ++last;
        if (box >= 0) {
            const qreal top = page.at(first).top - PageBreaker::boxPadding;
            const qreal bottom = page.at(last).top + m_strips.at(page.at(last).index).height + PageBreaker::boxPadding;
            painter.fillRect(QRectF(sideMargin, topMargin + top, contentSize().width(), bottom - top),
                             m_style.boxGround);
        }
        first = last + 1;
    }
}

void ProfileDocument::paintRunningHead(QPainter &painter, int page) const
{
    const Scope scope = m_scopes.at(m_strips.at(m_pages.at(page).constFirst().index).section);
    paintLine(painter, runningHeadTop, distinctName(*m_edition, scope),
              shortened(printableLine(m_edition->title()), mostShown));
}

void ProfileDocument::paintFoot(QPainter &painter, int page) const
{
    QString source = Citation::source(*m_edition);
    if (m_edition->data().narrativesKind == EditionData::Narratives::Summary) {
        //: at the foot of a printed page; %1 is the source line
        source = tr("%1 (texts summarised)").arg(source);
    }
    const QLocale locale;
    //: at the foot of a printed page: its number and that of all pages
    const QString number = tr("Page %1 of %2").arg(locale.toString(page + 1), locale.toString(pageCount()));
    paintLine(painter, pageSize().height() - footAbove, source, number);
}

// Two texts at the sides of the page; the longer first one gives way.
void ProfileDocument::paintLine(QPainter &painter, qreal top, const QString &start, const QString &end) const
{
    const QFont font = m_style.sized(ProfileStyle::small);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(m_style.mutedText);
    const QRectF line(sideMargin, top, contentSize().width(), metrics.height());
    const qreal room = line.width() - metrics.horizontalAdvance(end) - Strip::points(12);
    const Qt::Alignment startSide = m_setup.mirrored ? Qt::AlignRight : Qt::AlignLeft;
    const Qt::Alignment endSide = m_setup.mirrored ? Qt::AlignLeft : Qt::AlignRight;
    painter.setLayoutDirection(m_setup.mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(line, int(startSide | Qt::AlignAbsolute) | Qt::TextSingleLine,
                     metrics.elidedText(start, Qt::ElideRight, room));
    painter.drawText(line, int(endSide | Qt::AlignAbsolute) | Qt::TextSingleLine, end);
}

void ProfileDocument::paint(QPagedPaintDevice &device, int first, int last) const
{
    QPainter painter(&device);
    for (int page = first; page <= last && page < pageCount(); ++page) {
        if (page > first)
            device.newPage();
        paintPage(painter, page, device.logicalDpiX());
    }
}

// Qt writes title and creator alone by itself.
QByteArray ProfileDocument::metadata() const
{
    using Array = XmpPacket::Array;
    XmpPacket packet;
    packet.add(u"title"_s, Array::Alternative, title());
    packet.add(u"description"_s, Array::Alternative, subject());
    packet.add(u"creator"_s, Array::Sequence, printableLine(Citation::publisherInFull(*m_edition)));
    packet.add(u"source"_s, Array::Bag, printableLine(Citation::source(*m_edition)));
    return packet.finish();
}

QString ProfileDocument::subject() const
{
    //: what a PDF is about; %1 is a year
    return tr("Funding required in %1, and texts").arg(QString::number(m_edition->year()));
}

QByteArray ProfileDocument::pdf() const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    PdfPages::setUp(writer, m_setup.paper, Strip::unitsPerInch, {title(), metadata()});
    paint(writer, 0, pageCount() - 1);
    PdfAdditions additions;
    additions.language = QLocale().bcp47Name();
    for (int page = 0; page < pageCount(); ++page) {
        for (const PlacedStrip &placed : m_pages.at(page)) {
            const Strip &strip = m_strips.at(placed.index);
            if (strip.startsPage)
                additions.bookmarks.append({distinctName(*m_edition, m_scopes.at(strip.section)), page});
        }
    }
    return additions.addedTo(buffer.data());
}
