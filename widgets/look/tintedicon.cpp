// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/tintedicon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>
#include <memory>

using namespace Qt::StringLiterals;

namespace
{

class TintedIconEngine : public QIconEngine
{
public:
    TintedIconEngine(const QString &path, bool pointsAlong)
        : m_renderer(std::make_shared<QSvgRenderer>(path))
        , m_pointsAlong(pointsAlong)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1;
        painter->drawPixmap(rect, tinted(rect.size() * ratio, mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override { return tinted(size, mode); }
    QIconEngine *clone() const override { return new TintedIconEngine(*this); }

private:
    QPixmap tinted(const QSize &size, QIcon::Mode mode) const
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        if (m_pointsAlong && QGuiApplication::isRightToLeft()) {
            painter.translate(size.width(), 0);
            painter.scale(-1, 1);
        }
        m_renderer->render(&painter, QRectF(QPointF(), QSizeF(size)));
        painter.resetTransform();
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), QGuiApplication::palette().color(group, QPalette::ButtonText));
        return pixmap;
    }

    std::shared_ptr<QSvgRenderer> m_renderer;
    bool m_pointsAlong; // the way of reading, or against it
};

} // namespace

QIcon tintedIcon(const QString &name)
{
    const QString path = u":/icons/actions/%1.svg"_s.arg(name);
    return QFile::exists(path) ? QIcon(new TintedIconEngine(path, name == "back"_L1 || name == "forward"_L1)) : QIcon();
}
