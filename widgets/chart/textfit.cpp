// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart/textfit.h"

#include "widgets/chart/charttextitem.h"

#include <QCache>
#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace
{

// How many lines entries of these widths take that run on until one has no more room.
int linesOf(const QList<qreal> &widths, qreal gap, qreal room)
{
    int lines = 1;
    qreal x = 0;
    for (const qreal width : widths) {
        if (x > 0 && x + width > room) {
            ++lines;
            x = 0;
        }
        x += width + gap;
    }
    return lines;
}

// What a measure depends on. The font by its key: fonts must not outlive the application, and this does.
struct Fit {
    Fit(QString words, const QFont &letters, qreal room, int most = 0)
        : text(std::move(words))
        , font(letters.key())
        , width(room)
        , lines(most)
    {
    }

    QString text;
    QString font;
    qreal width;
    int lines;

    friend bool operator==(const Fit &, const Fit &) = default;
    friend size_t qHash(const Fit &fit, size_t seed)
    {
        return qHashMulti(seed, fit.text, fit.font, fit.width, fit.lines);
    }
};

// Charts that follow each other have the same texts: measuring these anew was a seventh of the way to another place.
template <typename Result, typename Measure> Result remembered(const Fit &fit, const Measure &measure)
{
    constexpr int most = 2000;
    thread_local QCache<Fit, Result> known(most);
    if (const Result *result = known.object(fit))
        return *result;
    const Result result = measure();
    known.insert(fit, new Result(result));
    return result;
}

QSizeF measured(const QString &text, const QFont &font, qreal width)
{
    const QFontMetricsF metrics(font);
    const QRectF bounds =
        metrics.boundingRect(QRectF(0, 0, width, 100000), ChartTextItem::wrapping(text, metrics, width), text);
    return {std::ceil(bounds.width()) + 1, std::ceil(bounds.height())};
}

qreal balanced(const QString &text, const QFont &font, qreal most)
{
    const QSizeF widest = measured(text, font, most);
    if (widest.height() < QFontMetricsF(font).height() * 1.5)
        return qMin(widest.width(), most);
    constexpr qreal exact = 2; // pixels; nobody sees less
    qreal narrow = most / 3;
    qreal wide = most;
    while (wide - narrow > exact) {
        const qreal middle = (narrow + wide) / 2;
        const QSizeF size = measured(text, font, middle);
        const bool fits = size.height() <= widest.height() && size.width() <= middle + 1;
        (fits ? wide : narrow) = middle;
    }
    return std::ceil(wide);
}

QString elided(const QString &text, const QFont &font, qreal width, int lines)
{
    const QFontMetricsF metrics(font);
    if (metrics.horizontalAdvance(text) <= width)
        return text;
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(ChartTextItem::wrapping(text, metrics, width) == Qt::TextWrapAnywhere ? QTextOption::WrapAnywhere
                                                                                             : QTextOption::WordWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    int lastLine = 0;
    for (int line = 1; line <= lines; ++line) {
        QTextLine next = layout.createLine();
        if (!next.isValid())
            return text;
        next.setLineWidth(width);
        lastLine = next.textStart();
    }
    const bool more = layout.createLine().isValid();
    layout.endLayout();
    if (!more)
        return text;
    return text.left(lastLine) + metrics.elidedText(text.mid(lastLine), Qt::ElideRight, width);
}

} // namespace

QSizeF TextFit::wrapped(const QString &text, const QFont &font, qreal width)
{
    return remembered<QSizeF>({text, font, width}, [&] { return measured(text, font, width); });
}

qreal TextFit::balancedWidth(const QString &text, const QFont &font, qreal most)
{
    return remembered<qreal>({text, font, most}, [&] { return balanced(text, font, most); });
}

QString TextFit::inLines(const QString &text, const QFont &font, qreal width, int lines)
{
    return remembered<QString>({text, font, width, lines}, [&] { return elided(text, font, width, lines); });
}

qreal TextFit::balancedRoom(const QList<qreal> &widths, qreal gap, qreal room)
{
    const int lines = linesOf(widths, gap, room);
    if (lines == 1)
        return room;
    qreal narrow = 0;
    qreal wide = room;
    while (wide - narrow > 1) {
        const qreal middle = (narrow + wide) / 2;
        (linesOf(widths, gap, middle) <= lines ? wide : narrow) = middle;
    }
    return qMax(wide, *std::max_element(widths.begin(), widths.end()));
}
