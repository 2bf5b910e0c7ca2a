// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/theme/themedicon.h"

#include "widgets/theme/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

QByteArray readIcon(const QString& name)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void drawIcon(QPainter& painter, const QString& name, const QColor& colour, const QRectF& rect)
{
    QByteArray svg = readIcon(name);
    svg.replace("currentColor", colour.name().toLatin1());
    svg.replace("stroke-width=\"2\"", "stroke-width=\"1.75\"");
    QSvgRenderer(svg).render(&painter, rect);
}

QColor colourFor(QIcon::Mode mode, QIcon::State state)
{
    const QPalette palette = QGuiApplication::palette();
    const ThemeColours colours = themeColours(palette);
    if (mode == QIcon::Disabled) {
        QColor faint = palette.color(QPalette::Disabled, QPalette::Text);
        return faint.alpha() < 255 ? colours.border.darker(115) : faint;
    }
    return state == QIcon::On ? colours.accent : colours.text;
}

/// Draws when it is asked to, so that a change of theme needs nobody to renew icons.
class ThemedIconEngine final : public QIconEngine
{
public:
    explicit ThemedIconEngine(QString name)
        : m_name(std::move(name))
    { }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        drawIcon(*painter, m_name, colourFor(mode, state), rect);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        const QColor colour = colourFor(mode, state);
        const QString key = u"boxwright:%1:%2:%3"_s.arg(m_name, colour.name()).arg(size.width());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        drawIcon(painter, m_name, colour, QRectF(QPointF(), QSizeF(size)));
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine* clone() const override { return new ThemedIconEngine(m_name); }

private:
    QString m_name;
};

} // namespace

QIcon themedIcon(const QString& name)
{
    if (!QFile::exists(u":/icons/%1.svg"_s.arg(name)))
        return {};
    return QIcon(new ThemedIconEngine(name));
}

QPixmap tintedPixmap(const QString& name, const QColor& colour, int side, qreal devicePixelRatio)
{
    if (!QFile::exists(u":/icons/%1.svg"_s.arg(name)))
        return {};
    QPixmap pixmap(QSize(side, side) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawIcon(painter, name, colour, QRectF(0, 0, side, side));
    return pixmap;
}

} // namespace boxwright
