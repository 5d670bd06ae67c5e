// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/search/searchhitdelegate.h"

#include "models/search/searchresultmodel.h"
#include "widgets/look/ink.h"
#include "widgets/look/themecolors.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace
{

constexpr int padding = 8;   // pixels around a row's content
constexpr int swatch = 10;   // pixels
constexpr int textLines = 2; // of a snippet

QFont strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QList<QTextLayout::FormatRange> formatsOf(const QList<TextRange> &marks, const QPalette &palette)
{
    QTextCharFormat format;
    QColor background = palette.color(QPalette::Highlight);
    background.setAlpha(60);
    format.setBackground(background);
    format.setFontWeight(QFont::DemiBold);
    format.setForeground(palette.color(QPalette::Text));
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange &mark : marks)
        formats.append({static_cast<int>(mark.start), static_cast<int>(mark.length), format});
    return formats;
}

void drawSnippet(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, const QModelIndex &index)
{
    QTextLayout layout(index.data(SearchResultModel::SnippetRole).toString(), option.font);
    QTextOption text;
    text.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    text.setTextDirection(layout.text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    text.setAlignment(option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    layout.setTextOption(text);
    layout.setCacheEnabled(true); // drawing would shape the letters again otherwise
    layout.setFormats(formatsOf(index.data(SearchResultModel::MarksRole).value<QList<TextRange>>(), option.palette));
    layout.beginLayout();
    qreal y = 0;
    for (int i = 0; i < textLines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(rect.width());
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    painter->setPen(Ink::forPalette(option.palette).muted);
    layout.draw(painter, rect.topLeft());
}

} // namespace

void SearchHitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    if (index.data(SearchResultModel::IsHeadingRole).toBool())
        paintHeading(painter, option, index);
    else
        paintHit(painter, option, index);
    painter->restore();
}

void SearchHitDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QRect rect = option.rect.adjusted(padding, padding / 2, -padding, 0);
    const QFont font = strong(option.font);
    painter->setFont(font);
    painter->setPen(option.palette.color(QPalette::Text));
    const QString text = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideMiddle, rect.width());
    painter->drawText(
        rect, static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeading) | Qt::AlignVCenter), text);
    if (index.row() > 0) {
        painter->setPen(Ink::forPalette(option.palette).grid);
        painter->drawLine(option.rect.topLeft(), option.rect.topRight());
    }
}

void SearchHitDelegate::paintHit(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, Ink::forPalette(option.palette).marked);
        const QRect edge(option.rect.topLeft(), QSize(3, option.rect.height()));
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, edge),
                          option.palette.color(QPalette::Highlight));
    }
    const QRect content = option.rect.adjusted(padding, padding / 2, -padding, -padding / 2);
    const int lineHeight = option.fontMetrics.height();
    const int theme = index.data(SearchResultModel::ThemeRole).toInt();
    if (theme >= 0) {
        const QRect square(content.left(), content.top() + (lineHeight - swatch) / 2, swatch, swatch);
        const QColor ground = option.palette.color(QPalette::Base);
        const QColor color = ThemeColors::themeOn(ground, theme);
        painter->setPen(ThemeColors::outline(color, ground));
        painter->setBrush(color);
        painter->drawRect(QStyle::visualRect(option.direction, content, square).adjusted(0, 0, -1, -1));
    }
    const QRect words = QStyle::visualRect(option.direction, content, content.adjusted(swatch + padding, 0, 0, 0));
    const QRect caption(words.topLeft(), QSize(words.width(), lineHeight));
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(caption,
                      static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeading) | Qt::AlignVCenter),
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, caption.width()));
    drawSnippet(painter, option, words.adjusted(0, lineHeight, 0, 0), index);
}

QSize SearchHitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    if (index.data(SearchResultModel::IsHeadingRole).toBool())
        return {0, line + padding * 3 / 2};
    return {0, line * (1 + textLines) + padding};
}
