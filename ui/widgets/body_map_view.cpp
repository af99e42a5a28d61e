// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/body_map_view.h"

#include <QAccessible>
#include <QPainter>

#include <algorithm>

#include "ui/exercise_text.h"
#include "ui/style/focus_ring.h"
#include "ui/style/shapes.h"
#include "ui/theme.h"
#include "ui/type_scale.h"
#include "ui/widgets/body_map_accessible.h"
#include "ui/widgets/muscle_bars.h"
#include "ui/widgets/muscle_shading.h"

namespace hipstride {

namespace {

constexpr int edge = 6;

bool showsFromSide(Muscle muscle, BodySide side)
{
    // what is seen from one flank is seen from the other
    const auto flank = [](BodySide one) { return one == BodySide::Left ? BodySide::Right : one; };
    const auto sides = BodyMap::sidesOf(muscle);
    return std::any_of(sides.begin(), sides.end(),
                       [&](BodySide one) { return flank(one) == flank(side); });
}

} // namespace

BodyMapView::BodyMapView(const FigureLibrary &library, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_motion(library.find("body-map"))
{
    installBodyMapAccessibility();
    setObjectName(QStringLiteral("body-map"));
    setAccessibleName(tr("Muscles on the body"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setFocusRadius(this, controlRadius + 2);
    if (m_motion == nullptr)
        hide();
    rebuild();
}

BodyMapView::~BodyMapView() = default;

void BodyMapView::setSides(std::vector<BodySide> sides)
{
    if (sides == m_sides)
        return;
    m_sides = std::move(sides);
    m_pointed.reset();
    colourMuscles();
    place();
}

void BodyMapView::setPerson(const FigurePerson &person)
{
    m_person = person;
    rebuild();
}

void BodyMapView::setLoad(const std::vector<MuscleSets> &load)
{
    m_load.clear();
    for (const MuscleSets &sets : load)
        m_load[sets.muscle] = sets;
    colourMuscles();
}

void BodyMapView::setIsChoosable(bool isChoosable)
{
    m_isChoosable = isChoosable;
}

void BodyMapView::setIsOnWindow(bool isOnWindow)
{
    m_isOnWindow = isOnWindow;
    m_picture = {};
    update();
}

void BodyMapView::setSelected(std::optional<Muscle> muscle)
{
    m_selected = muscle;
    colourMuscles();
}

std::vector<Muscle> BodyMapView::muscles() const
{
    std::vector<Muscle> shown;
    for (const Muscle muscle : allOf<Muscle>()) {
        if (std::any_of(m_sides.begin(), m_sides.end(),
                        [&](BodySide side) { return showsFromSide(muscle, side); }))
            shown.push_back(muscle);
    }
    return shown;
}

QString BodyMapView::wordsOf(Muscle muscle) const
{
    const auto sets = m_load.find(muscle);
    if (sets != m_load.end())
        return tr("%1: %2 sets").arg(textOf(muscle), setsText(sets->second));
    return m_load.empty() ? textOf(muscle) : tr("%1: no sets").arg(textOf(muscle));
}

QRect BodyMapView::boundsOf(Muscle muscle) const
{
    for (std::size_t i = 0; i < m_boxes.size() && m_map != nullptr; ++i) {
        const QRectF bounds = m_map->boundsOf(muscle, m_boxes[i], m_sides[i]);
        if (!bounds.isEmpty())
            return bounds.toAlignedRect();
    }
    return {};
}

void BodyMapView::choose(Muscle muscle)
{
    if (!m_isChoosable)
        return;
    setSelected(m_selected == muscle ? std::nullopt : std::optional(muscle));
    Q_EMIT chosen(m_selected);
}

QSize BodyMapView::sizeHint() const
{
    return {spaced(80 * static_cast<int>(m_sides.size())), spaced(188)};
}

void BodyMapView::rebuild()
{
    if (m_motion == nullptr)
        return;
    m_map = std::make_unique<BodyMap>(m_library, figureLook(palette(), m_person));
    colourMuscles();
    place();
}

void BodyMapView::colourMuscles()
{
    if (m_map == nullptr)
        return;
    const QColor rest = figureLook(palette(), m_person).ink.muscleAtRest;
    m_map->setColours(shadedMuscles(
        palette(), rest, {.load = m_load, .selected = m_selected, .pointed = m_pointed}));
    m_picture = {};
    update();
}

void BodyMapView::place()
{
    m_boxes.clear();
    if (m_map == nullptr)
        return;
    const QRectF room = QRectF(rect()).adjusted(edge, edge, -edge, -edge);
    double width = 0;
    for (const BodySide side : m_sides)
        width += m_map->widthFor(room.height(), side);
    const double shrink = width > room.width() ? room.width() / width : 1;
    const double height = room.height() * shrink;
    const double gap = (room.width() - width * shrink) / (static_cast<double>(m_sides.size()) + 1);
    double left = room.left() + gap;
    for (const BodySide side : m_sides) {
        const double own = m_map->widthFor(height, side);
        m_boxes.emplace_back(left, room.bottom() - height, own, height);
        left += own + gap;
    }
    m_picture = {};
    update();
}

std::optional<Muscle> BodyMapView::muscleAt(QPointF point) const
{
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes[i].contains(point))
            return m_map->muscleAt(point, m_boxes[i], m_sides[i]);
    }
    return std::nullopt;
}

void BodyMapView::point(std::optional<Muscle> muscle)
{
    if (muscle == m_pointed)
        return;
    m_pointed = muscle;
    setCursor(muscle && m_isChoosable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    colourMuscles();
    if (muscle && hasFocus()) {
        const auto shown = muscles();
        QAccessibleEvent focus(this, QAccessible::Focus);
        focus.setChild(
            static_cast<int>(std::find(shown.begin(), shown.end(), *muscle) - shown.begin()));
        QAccessible::updateAccessibility(&focus);
    }
    Q_EMIT pointedChanged(muscle);
}

void BodyMapView::paintEvent(QPaintEvent *)
{
    if (m_picture.isNull() || m_picture.devicePixelRatio() != devicePixelRatioF()) {
        m_picture = QPixmap((QSizeF(size()) * devicePixelRatioF()).toSize());
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        m_picture.fill(Qt::transparent);
        QPainter painter(&m_picture);
        painter.setRenderHint(QPainter::Antialiasing);
        if (m_isOnWindow)
            paintRounded(painter, rect(), controlRadius, colour(palette(), Role::Surface),
                         colour(palette(), Role::Border), borderWidth(palette()));
        else
            paintRounded(painter, rect(), controlRadius, colour(palette(), Role::Stage));
        for (std::size_t i = 0; i < m_boxes.size(); ++i)
            m_map->paint(painter, m_boxes[i], m_sides[i]);
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    if (m_pointed)
        paintWords(painter);
}

void BodyMapView::paintWords(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontOf(TypeToken::Small));
    const QFontMetrics metrics = painter.fontMetrics();
    const int room = width() - 2 * edge;
    const int padding = 8;
    const QString words =
        metrics.elidedText(wordsOf(*m_pointed), Qt::ElideRight, room - 2 * padding);
    const QSize size(metrics.horizontalAdvance(words) + 2 * padding,
                     lineHeight(TypeToken::Small) + 8);
    const QRect strip(QPoint((width() - size.width()) / 2, height() - size.height() - edge), size);
    paintRounded(painter, strip, tipRadius, colour(palette(), Role::Text));
    painter.setPen(colour(palette(), Role::Surface));
    painter.drawText(strip, Qt::AlignCenter, words);
}

void BodyMapView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void BodyMapView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace hipstride
