// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/heat_map_view.h"

#include <QAccessible>
#include <QFontMetrics>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

#include "drawing/chart_painter.h"
#include "ui/day_text.h"
#include "ui/style/focus_ring.h"
#include "ui/style/shapes.h"
#include "ui/theme.h"
#include "ui/type_scale.h"

namespace hipstride {

namespace {

constexpr int daysPerWeek = 7;
constexpr int fewestWeeks = 8;
constexpr int narrowestColumn = 15;
constexpr double cellRingRadius = 4;

ChartFonts fonts()
{
    return {.label = fontOf(TypeToken::Small), .value = fontOf(TypeToken::Strong)};
}

ChartInk inkOf(const QPalette &look)
{
    return {.text = colour(look, Role::Text),
            .label = colour(look, Role::TextSecondary),
            .track = colour(look, Role::Sunken),
            .done = colour(look, Role::Done),
            .partly = colour(look, Role::AccentSoft),
            .planned = colour(look, Role::Planned),
            .missed = colour(look, Role::Missed),
            .bar = colour(look, Role::Muscle)};
}

ChartInk standingBack(ChartInk ink, const QColor &ground)
{
    for (QColor *each : {&ink.done, &ink.partly, &ink.planned, &ink.missed, &ink.track})
        *each = faded(*each, ground);
    return ink;
}

QString resultText(DayResult result)
{
    switch (result) {
    case DayResult::NothingPlanned:
        return HeatMapView::tr("nothing planned");
    case DayResult::Done:
        return HeatMapView::tr("all done");
    case DayResult::PartlyDone:
        return HeatMapView::tr("done in part");
    case DayResult::Missed:
        return HeatMapView::tr("not done");
    case DayResult::Planned:
        return HeatMapView::tr("planned");
    }
    return {};
}

} // namespace

QString textOf(const HeatDay &day)
{
    return HeatMapView::tr("%1: %2", "a day: what became of it")
        .arg(dayText(day.day), resultText(day.result));
}

HeatMapView::HeatMapView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("heat-map"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void HeatMapView::setDays(std::vector<HeatDay> days, DateRange period)
{
    m_days = std::move(days);
    m_period = period;
    place();
}

void HeatMapView::place()
{
    point({});
    const int names = QFontMetrics(fonts().label).horizontalAdvance(QStringLiteral("Wedn"));
    const int room = std::max(fewestWeeks, (width() - names) / narrowestColumn) * daysPerWeek;
    const int hidden = std::max(0, static_cast<int>(m_days.size()) - room);
    m_map = heatMapIn(rect(), std::span(m_days).subspan(static_cast<std::size_t>(hidden)), fonts());
    update();
}

QSize HeatMapView::sizeHint() const
{
    return QSize(spaced(464), qCeil(heightOfHeatMap(fonts())));
}

QSize HeatMapView::minimumSizeHint() const
{
    return QSize(spaced(200), sizeHint().height());
}

void HeatMapView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ChartInk ink = inkOf(palette());
    const ChartInk back = standingBack(ink, colour(palette(), Role::Surface));
    HeatMap inPeriod = m_map;
    std::erase_if(inPeriod.cells, [&](const HeatCell &cell) {
        const bool isOutside = !m_period.contains(cell.day.day);
        if (isOutside)
            paintHeatCell(painter, cell.box, cell.day.result, back);
        return isOutside;
    });
    paintHeatMap(painter, inPeriod, ink, fonts());
    if (m_pointed) {
        const QRectF box = m_map.cells[static_cast<std::size_t>(*m_pointed)].box;
        paintFocusRing(painter, box.adjusted(-3, -3, 3, 3), cellRingRadius + 2, palette());
    }
}

void HeatMapView::point(std::optional<int> cell)
{
    if (cell == m_pointed)
        return;
    m_pointed = cell;
    update();
    if (!cell) {
        Q_EMIT pointedChanged(std::nullopt);
        return;
    }
    const HeatDay &day = m_map.cells[static_cast<std::size_t>(*cell)].day;
    setAccessibleDescription(textOf(day));
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    Q_EMIT pointedChanged(day);
}

void HeatMapView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void HeatMapView::mouseMoveEvent(QMouseEvent *event)
{
    const HeatCell *cell = cellAt(m_map, event->position());
    m_isByKey = false;
    point(cell != nullptr ? std::optional(static_cast<int>(cell - m_map.cells.data()))
                          : std::nullopt);
}

void HeatMapView::mouseReleaseEvent(QMouseEvent *event)
{
    const HeatCell *cell = cellAt(m_map, event->position());
    if (event->button() == Qt::LeftButton && cell != nullptr)
        Q_EMIT dayChosen(cell->day.day);
}

void HeatMapView::leaveEvent(QEvent *event)
{
    if (!m_isByKey)
        point({});
    QWidget::leaveEvent(event);
}

void HeatMapView::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_map.cells.size()) - 1;
    const int now = m_pointed.value_or(last);
    std::optional<int> next;
    switch (event->key()) {
    case Qt::Key_Left:
        next = now - daysPerWeek;
        break;
    case Qt::Key_Right:
        next = now + daysPerWeek;
        break;
    case Qt::Key_Up:
        next = now - 1;
        break;
    case Qt::Key_Down:
        next = now + 1;
        break;
    case Qt::Key_Home:
        next = 0;
        break;
    case Qt::Key_End:
        next = last;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_pointed)
            Q_EMIT dayChosen(m_map.cells[static_cast<std::size_t>(now)].day.day);
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    m_isByKey = true;
    if (*next >= 0 && *next <= last)
        point(next);
}

void HeatMapView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    const auto today = std::ranges::find_if(
        m_map.cells, [](const HeatCell &cell) { return cell.day.result == DayResult::Planned; });
    if (event->reason() == Qt::MouseFocusReason || m_map.cells.empty())
        return;
    // the last day that has something to say: what is planned lies ahead
    m_isByKey = true;
    const auto from = std::make_reverse_iterator(today);
    const auto last = std::find_if(from, m_map.cells.rend(), [](const HeatCell &cell) {
        return cell.day.result != DayResult::NothingPlanned;
    });
    const auto cell = last == m_map.cells.rend() ? m_map.cells.rbegin() : last;
    point(static_cast<int>(&*cell - m_map.cells.data()));
}

void HeatMapView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    point({});
}

bool HeatMapView::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        updateGeometry();
        place();
    }
    return QWidget::event(event);
}

} // namespace hipstride
