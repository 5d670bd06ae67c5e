// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/chartsvg.h"

#include "widgets/chart/chartdrawing.h"
#include "widgets/chart/chartscene.h"
#include "widgets/chart/charttextitem.h"
#include "widgets/export/chartfile.h"
#include "widgets/export/chartitems.h"
#include "widgets/pictures/svgpicture.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace
{

using Items = QList<QGraphicsItem *>;

struct Segment {
    int stack = -1;
    Items items;
};

// What is drawn for a bar.
struct Bar {
    QList<Segment> segments;
    Items besides; // label, total
};

// A scene's items in the order of the drawing.
struct Sorted {
    Items behind;
    QList<Bar> bars;
    Items words;
};

Items &itemsOf(Bar &bar, int stack)
{
    if (stack < 0)
        return bar.besides;
    for (Segment &segment : bar.segments) {
        if (segment.stack == stack)
            return segment.items;
    }
    bar.segments.append(Segment{stack, {}});
    return bar.segments.last().items;
}

Sorted sorted(const ChartScene &scene)
{
    Sorted result;
    result.bars.resize(scene.bars().rowCount());
    for (QGraphicsItem *item : ChartItems::of(scene)) {
        const ChartScene::Mark mark = scene.markAt(item->sceneBoundingRect().center());
        if (item->topLevelItem()->zValue() < ChartDepth::bars)
            result.behind.append(item);
        else if (mark.row < 0)
            result.words.append(item);
        else
            itemsOf(result.bars[mark.row], mark.stack).append(item);
    }
    return result;
}

class Writer
{
public:
    Writer(SvgPicture &picture, const Breakdown &breakdown, ChartExportSettings::Letters letters)
        : m_picture(picture)
        , m_painter(&picture)
        , m_breakdown(breakdown)
        , m_letters(letters)
    {
    }

    void write(const Sorted &items)
    {
        writeGroup(u"ground"_s, u"ground"_s, items.behind);
        for (int row = 0; row < items.bars.size(); ++row)
            writeBar(row, items.bars.at(row));
        writeGroup(u"words"_s, u"words"_s, items.words);
    }

private:
    void writeBar(int row, const Bar &bar)
    {
        const QString id = m_breakdown.idOf(m_breakdown.row(row));
        m_picture.openGroup(id, u"bar"_s);
        for (const Segment &segment : bar.segments) {
            const QString theme = m_breakdown.idOf(m_breakdown.stack(segment.stack));
            writeGroup(id + u'.' + theme, u"segment "_s + theme, segment.items);
        }
        writeItems(bar.besides);
        m_picture.closeGroup();
    }

    void writeGroup(const QString &id, const QString &kind, const Items &items)
    {
        m_picture.openGroup(id, kind);
        writeItems(items);
        m_picture.closeGroup();
    }

    void writeItems(const Items &items)
    {
        for (QGraphicsItem *item : items) {
            const auto *text = dynamic_cast<const ChartTextItem *>(item);
            if (text && m_letters == ChartExportSettings::Letters::Text)
                m_picture.addText(text->block());
            else
                ChartItems::paint(*item, m_painter);
        }
    }

    SvgPicture &m_picture;
    QPainter m_painter;
    const Breakdown &m_breakdown;
    ChartExportSettings::Letters m_letters;
};

// With the unit of a size on paper.
QString lengthText(double length, const ChartSize &size)
{
    switch (size.unit) {
    case ChartSize::Unit::Pixel:
        return SvgPaintEngine::number(length / size.dpi * SvgPicture::unitsPerInch);
    case ChartSize::Unit::Millimetre:
        return SvgPaintEngine::number(length) + u"mm"_s;
    case ChartSize::Unit::Centimetre:
        return SvgPaintEngine::number(length) + u"cm"_s;
    case ChartSize::Unit::Inch:
        return SvgPaintEngine::number(length) + u"in"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QByteArray ChartSvg::write(const ChartScene &scene, const ChartExportSettings &settings, const ChartMetadata &metadata)
{
    SvgPicture picture(scene.sceneRect().size(), lengthText(settings.size.width, settings.size),
                       lengthText(settings.size.height, settings.size),
                       {metadata.title, metadata.description, QLocale().bcp47Name()});
    ChartFile::writeElement(picture.xml(), metadata);
    Writer(picture, scene.breakdown(), settings.letters).write(sorted(scene));
    return picture.finish();
}
