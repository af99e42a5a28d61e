// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/outcome_chart.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

#include "drawing/qt_text.h"
#include "ui/day_text.h"
#include "ui/style/focus_ring.h"
#include "ui/style/shapes.h"
#include "ui/theme.h"
#include "ui/type_scale.h"
#include "ui/widgets/glyph.h"

namespace hipstride {

namespace {

constexpr int plotHeight = 84;
constexpr int markerSide = 12;
constexpr double near = 24; ///< to a marker, in pixels

} // namespace

OutcomeChart::OutcomeChart(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setPaintsOwnFocus(this);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void OutcomeChart::setOutcome(const Outcome &outcome, int painLimit)
{
    m_outcome = outcome;
    m_painLimit = painLimit;
    m_current = -1;
    QStringList said;
    for (const OutcomeValue &value : outcome.values)
        said.append(textOf(value));
    setAccessibleName(toQt(outcome.name));
    setAccessibleDescription(said.join(QStringLiteral(", ")));
    update();
}

QSize OutcomeChart::sizeHint() const
{
    return {240, plotHeight + 2 * lineHeight(TypeToken::Small)};
}

QSize OutcomeChart::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

QRectF OutcomeChart::plot() const
{
    const QFontMetrics metrics(fontOf(TypeToken::Small));
    const int left = std::max(metrics.horizontalAdvance(QString::number(m_outcome.most)),
                              metrics.horizontalAdvance(QString::number(m_outcome.least))) +
                     8;
    const double half = lineHeight(TypeToken::Small) / 2.0;
    return QRectF(left, half, width() - left - markerSide / 2.0 - 2, plotHeight - half);
}

double OutcomeChart::heightOf(int value) const
{
    const QRectF area = plot();
    const double share =
        double(value - m_outcome.least) / std::max(1, m_outcome.most - m_outcome.least);
    return area.bottom() - share * area.height();
}

QPointF OutcomeChart::placeOf(const OutcomeValue &value) const
{
    const QRectF area = plot();
    const Date first = m_outcome.values.front().day;
    const int days = daysBetween(first, m_outcome.values.back().day);
    const double share = days == 0 ? 0.5 : double(daysBetween(first, value.day)) / days;
    const double margin = markerSide / 2.0;
    return {area.left() + margin + share * (area.width() - 2 * margin), heightOf(value.value)};
}

void OutcomeChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxis(painter);
    if (!m_outcome.values.empty())
        paintValues(painter);
    if (showsFocus(this))
        paintFocusRing(painter, rect(), controlRadius, palette());
}

void OutcomeChart::paintAxis(QPainter &painter) const
{
    const QRectF area = plot();
    const int line = lineHeight(TypeToken::Small);
    painter.setFont(fontOf(TypeToken::Small));
    for (const int value :
         {m_outcome.least, (m_outcome.least + m_outcome.most) / 2, m_outcome.most}) {
        const double y = std::round(heightOf(value)) + 0.5;
        painter.setPen(QPen(colour(this, Role::Border), 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(colour(this, Role::TextSecondary));
        painter.drawText(QRectF(0, y - line / 2.0, area.left() - 8, line),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(value));
    }
    if (m_outcome.values.empty())
        return;
    const QRectF below(area.left(), plotHeight + line * 0.35, area.width(), line);
    if (m_current >= 0) {
        painter.setPen(colour(this, Role::Text));
        painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter,
                         textOf(m_outcome.values[static_cast<std::size_t>(m_current)]));
        return;
    }
    painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter,
                     shortDayText(m_outcome.values.front().day));
    if (m_outcome.values.size() > 1)
        painter.drawText(below, Qt::AlignRight | Qt::AlignVCenter,
                         shortDayText(m_outcome.values.back().day));
}

void OutcomeChart::paintValues(QPainter &painter) const
{
    QPainterPath line(placeOf(m_outcome.values.front()));
    for (const OutcomeValue &value : m_outcome.values)
        line.lineTo(placeOf(value));
    painter.setPen(QPen(colour(this, Role::PainOk), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(line);
    for (const OutcomeValue &value : m_outcome.values) {
        const QPointF middle = placeOf(value);
        // only pain has a scale of its own; anything else is the same kind of point everywhere
        const Glyph glyph = m_outcome.kind == OutcomeKind::Pain
                                ? painGlyph(value.value, m_painLimit)
                                : Glyph::PainOk;
        paintGlyph(painter,
                   QRectF(middle.x() - markerSide / 2.0, middle.y() - markerSide / 2.0, markerSide,
                          markerSide),
                   glyph, palette());
    }
    if (m_current >= 0) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour(this, Role::Accent), 2));
        painter.drawEllipse(placeOf(m_outcome.values[static_cast<std::size_t>(m_current)]),
                            markerSide * 0.7, markerSide * 0.7);
    }
}

QString OutcomeChart::textOf(const OutcomeValue &value) const
{
    return tr("%1: %2", "day, value").arg(dayText(value.day), QString::number(value.value));
}

void OutcomeChart::setCurrent(int index)
{
    if (index == m_current)
        return;
    m_current = index;
    update();
}

void OutcomeChart::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_outcome.values.size()) - 1;
    if (event->key() == Qt::Key_Left)
        setCurrent(m_current < 0 ? last : std::max(0, m_current - 1));
    else if (event->key() == Qt::Key_Right)
        setCurrent(std::min(last, m_current + 1));
    else
        QWidget::keyPressEvent(event);
}

void OutcomeChart::mouseMoveEvent(QMouseEvent *event)
{
    int nearest = -1;
    double distance = near;
    for (std::size_t i = 0; i < m_outcome.values.size(); ++i) {
        const double away = QLineF(placeOf(m_outcome.values[i]), event->position()).length();
        if (away < distance) {
            distance = away;
            nearest = static_cast<int>(i);
        }
    }
    setCurrent(nearest);
}

void OutcomeChart::leaveEvent(QEvent *event)
{
    setCurrent(-1);
    QWidget::leaveEvent(event);
}

} // namespace hipstride
