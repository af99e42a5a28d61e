// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/handout_painter.h"

#include <QPagedPaintDevice>
#include <QPainter>
#include <QPainterPath>

namespace hipstride {

namespace {

constexpr double headRule = 0.6 * pointsPerMillimetre;
constexpr double noteRule = 0.6 * pointsPerMillimetre;
constexpr double frameRule = 0.5 * pointsPerMillimetre;
constexpr double frameRadius = 2.0 * pointsPerMillimetre;
constexpr double cornerRadius = 1.0 * pointsPerMillimetre;

class ItemPainter
{
public:
    ItemPainter(QPainter &painter, const PaperInk &ink, const PaintPicture &paintPicture)
        : m_painter(painter)
        , m_ink(ink)
        , m_paintPicture(paintPicture)
    {}

    void operator()(const TextRun &run) const
    {
        m_painter.save();
        m_painter.translate(run.box.left(), run.box.top() + baselineOf(run.type, run.size));
        m_painter.scale(1.0 / unitsPerPoint, 1.0 / unitsPerPoint);
        m_painter.setFont(fontOf(run.type, run.size));
        m_painter.setPen(colourOf(run.tint));
        m_painter.drawText(QPointF(), run.text);
        m_painter.restore();
    }

    void operator()(const Rule &rule) const
    {
        m_painter.setPen(penOf(rule.kind));
        m_painter.drawLine(rule.from, rule.to);
    }

    void operator()(const Frame &frame) const
    {
        m_painter.setPen(QPen(m_ink.accent, frameRule));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(inset(frame.box, frameRule / 2), frameRadius, frameRadius);
    }

    void operator()(const TickBox &tick) const
    {
        m_painter.setPen(QPen(m_ink.tickEdge, 0.9));
        m_painter.setBrush(Qt::white);
        m_painter.drawRoundedRect(inset(tick.box, 0.45), cornerRadius, cornerRadius);
    }

    void operator()(const TickDisc &disc) const
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_ink.accent);
        m_painter.drawEllipse(disc.box);
        const auto at = [&disc](double x, double y) {
            return disc.box.topLeft() + QPointF(x * disc.box.width(), y * disc.box.height());
        };
        QPainterPath tick(at(0.27, 0.53));
        tick.lineTo(at(0.43, 0.68));
        tick.lineTo(at(0.73, 0.36));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_ink.onAccent, 0.13 * disc.box.width(), Qt::SolidLine, Qt::RoundCap,
                              Qt::RoundJoin));
        m_painter.drawPath(tick);
    }

    void operator()(const Cell &cell) const
    {
        switch (cell.kind) {
        case CellKind::Number:
            m_painter.fillRect(cell.box, m_ink.cellFill);
            return;
        case CellKind::PainFine:
            outline(cell.box, m_ink.painFine, Qt::white, 0.9);
            return;
        case CellKind::PainWatch:
            outline(cell.box, m_ink.painWatch, m_ink.painWatchFill, m_ink.watchWidth);
            return;
        case CellKind::PainStop:
            outline(cell.box, m_ink.painStop, m_ink.painStopFill, 0.7);
            outline(inset(cell.box, 2), m_ink.painStop, m_ink.painStopFill, 0.7);
            return;
        }
    }

    void operator()(const PicturePlace &place) const
    {
        if (!m_paintPicture)
            return;
        m_painter.save();
        m_paintPicture(m_painter, place);
        m_painter.restore();
    }

    void operator()(const Arrow &arrow) const
    {
        const double middle = arrow.box.center().y();
        const double head = arrow.box.width() * 0.35;
        const QPointF tip(arrow.box.right(), middle);
        QPainterPath path(QPointF(arrow.box.left(), middle));
        path.lineTo(tip);
        path.moveTo(tip + QPointF(-head, -head));
        path.lineTo(tip);
        path.lineTo(tip + QPointF(-head, head));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_ink.secondary, 1.1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.drawPath(path);
    }

    void operator()(const QrPlace &place) const
    {
        paintQrSymbol(m_painter, place.box, place.symbol);
    }

    void operator()(const LogoPlace &place) const
    {
        place.logo.paint(m_painter, place.box, m_ink.isGrey);
    }

private:
    static QRectF inset(const QRectF &box, double by) { return box.adjusted(by, by, -by, -by); }

    QColor colourOf(TextTint tint) const
    {
        switch (tint) {
        case TextTint::Main:
            return m_ink.text;
        case TextTint::Secondary:
            return m_ink.secondary;
        case TextTint::Accent:
            return m_ink.accent;
        }
        return m_ink.text;
    }

    QPen penOf(RuleKind kind) const
    {
        switch (kind) {
        case RuleKind::Head:
            return QPen(m_ink.accent, headRule, Qt::SolidLine, Qt::FlatCap);
        case RuleKind::Separator:
            return QPen(m_ink.separator, m_ink.separatorWidth, Qt::SolidLine, Qt::FlatCap);
        case RuleKind::GridRow:
            return QPen(m_ink.separator, m_ink.cellWidth, Qt::SolidLine, Qt::FlatCap);
        case RuleKind::Cell:
            return QPen(m_ink.cellEdge, m_ink.cellWidth, Qt::SolidLine, Qt::SquareCap);
        case RuleKind::Writing:
            return QPen(m_ink.tickEdge, 0.7, Qt::SolidLine, Qt::FlatCap);
        case RuleKind::Note:
            return QPen(m_ink.accent, noteRule, Qt::SolidLine, Qt::FlatCap);
        }
        return {};
    }

    void outline(const QRectF &box, const QColor &edge, const QColor &fill, double lineWidth) const
    {
        m_painter.setPen(QPen(edge, lineWidth));
        m_painter.setBrush(fill);
        m_painter.drawRoundedRect(inset(box, lineWidth / 2), cornerRadius, cornerRadius);
    }

    QPainter &m_painter;
    const PaperInk &m_ink;
    const PaintPicture &m_paintPicture;
};

} // namespace

PaperInk colourInk()
{
    const double hairline = 0.25 * pointsPerMillimetre;
    return {
        .text = QColor(0x17, 0x21, 0x2A),
        .secondary = QColor(0x4F, 0x5D, 0x68),
        .accent = QColor(0x0B, 0x6B, 0x60),
        .onAccent = Qt::white,
        .separator = QColor(0xC9, 0xD1, 0xD5),
        .cellEdge = QColor(0x9A, 0xA6, 0xAE),
        .cellFill = QColor(0xED, 0xF1, 0xF1),
        .tickEdge = QColor(0x4F, 0x5D, 0x68),
        .painFine = QColor(0x2F, 0x6F, 0x8F),
        .painWatch = QColor(0x8A, 0x5A, 0x00),
        .painWatchFill = QColor(0xFB, 0xF0, 0xD9),
        .painStop = QColor(0xB3, 0x24, 0x3A),
        .painStopFill = QColor(0xFB, 0xE6, 0xE8),
        .separatorWidth = hairline,
        .cellWidth = hairline,
        .watchWidth = 1.2,
    };
}

PaperInk blackInk()
{
    return {
        .text = Qt::black,
        .secondary = Qt::black,
        .accent = Qt::black,
        .onAccent = Qt::white,
        .separator = Qt::black,
        .cellEdge = Qt::black,
        .cellFill = Qt::white,
        .tickEdge = Qt::black,
        .painFine = Qt::black,
        .painWatch = Qt::black,
        .painWatchFill = Qt::white,
        .painStop = Qt::black,
        .painStopFill = Qt::white,
        .separatorWidth = 0.5 * pointsPerMillimetre,
        .cellWidth = 0.25 * pointsPerMillimetre,
        .watchWidth = 2.2,
        .isGrey = true,
    };
}

void paintPage(QPainter &painter, const HandoutPage &page, const PaperInk &ink,
               const PaintPicture &paintPicture)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    const ItemPainter itemPainter(painter, ink, paintPicture);
    for (const PlacedBlock &block : page.blocks) {
        for (const PlacedItem &item : block.items)
            std::visit(itemPainter, item);
    }
    painter.restore();
}

bool paintPages(QPagedPaintDevice &device, std::span<const HandoutPage> pages, const PaperInk &ink,
                const PaintPicture &paintPicture)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    painter.scale(device.logicalDpiX() / 72.0, device.logicalDpiY() / 72.0);
    bool isFirst = true;
    for (const HandoutPage &page : pages) {
        if (!isFirst && !device.newPage())
            return false;
        isFirst = false;
        paintPage(painter, page, ink, paintPicture);
    }
    return painter.end();
}

} // namespace hipstride
