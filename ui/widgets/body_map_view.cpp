// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/body_map_view.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

#include "ui/exercise_text.h"
#include "ui/style/focus_ring.h"
#include "ui/style/shapes.h"
#include "ui/theme.h"
#include "ui/type_scale.h"
#include "ui/widgets/body_map_accessible.h"
#include "ui/widgets/muscle_bars.h"

namespace hipstride {

namespace {

constexpr int edge = 6;
constexpr int loadSteps = 5;
constexpr double pointedShare = 0.45; ///< of the colour that a pointed muscle goes towards

bool showsFromSide(Muscle muscle, BodySide side)
{
    // what is seen from one flank is seen from the other
    const auto flank = [](BodySide one) { return one == BodySide::Left ? BodySide::Right : one; };
    const auto sides = BodyMap::sidesOf(muscle);
    return std::any_of(sides.begin(), sides.end(),
                       [&](BodySide one) { return flank(one) == flank(side); });
}

/// The muscle over it that a deep one would hide if it were shaded.
std::optional<Muscle> coverOf(Muscle muscle)
{
    switch (muscle) {
    case Muscle::GluteusMediusFront:
    case Muscle::GluteusMediusBack:
    case Muscle::GluteusMinimus:
        return Muscle::GluteusMedius;
    case Muscle::DeepRotators:
        return Muscle::GluteusMaximus;
    case Muscle::AdductorMagnus:
        return Muscle::Adductors;
    default:
        return std::nullopt;
    }
}

/// The sets of the side that did more.
double setsOf(const std::map<Muscle, MuscleSets> &load, Muscle muscle)
{
    const auto found = load.find(muscle);
    return found == load.end() ? 0 : std::max(found->second.left, found->second.right);
}

Role loadRole(double sets, double most)
{
    const int step = std::clamp(static_cast<int>(std::ceil(sets / most * loadSteps)), 1, loadSteps);
    return static_cast<Role>(static_cast<int>(Role::Load1) + step - 1);
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
    double most = 0;
    for (const auto &[muscle, sets] : m_load)
        most = std::max({most, sets.left, sets.right});
    std::map<Muscle, QColor> colours;
    for (const auto &[muscle, sets] : m_load) {
        const double value = setsOf(m_load, muscle);
        const auto cover = coverOf(muscle);
        const bool isCovered = cover && setsOf(m_load, *cover) > value;
        if (value > 0 && !isCovered)
            colours[muscle] = colour(palette(), loadRole(value, most));
    }
    const QColor full = colour(palette(), Role::Muscle);
    if (m_selected)
        colours[*m_selected] = full;
    if (m_pointed && m_pointed != m_selected) {
        const auto own = colours.find(*m_pointed);
        const bool isLit = own != colours.end();
        const QColor rest = isLit ? own->second : figureLook(palette(), m_person).ink.muscleAtRest;
        const QColor goal = isLit ? colour(palette(), Role::Text) : full;
        colours[*m_pointed] = mixed(rest, goal, isLit ? pointedShare / 2 : pointedShare);
    }
    m_map->setColours(colours);
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

void BodyMapView::go(int step)
{
    const std::vector<Muscle> shown = muscles();
    if (shown.empty())
        return;
    const auto from = m_pointed ? m_pointed : m_selected;
    const auto found = from ? std::find(shown.begin(), shown.end(), *from) : shown.end();
    const auto count = static_cast<int>(shown.size());
    int next = step > 0 ? 0 : count - 1;
    if (found != shown.end())
        next = (static_cast<int>(found - shown.begin()) + step + count) % count;
    point(shown[static_cast<std::size_t>(next)]);
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

void BodyMapView::mouseMoveEvent(QMouseEvent *event)
{
    point(muscleAt(event->position()));
}

void BodyMapView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const auto muscle = muscleAt(event->position()))
        choose(*muscle);
}

void BodyMapView::leaveEvent(QEvent *event)
{
    point({});
    QWidget::leaveEvent(event);
}

void BodyMapView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        go(1);
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
        go(-1);
        break;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_pointed)
            choose(*m_pointed);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void BodyMapView::focusOutEvent(QFocusEvent *event)
{
    point({});
    QWidget::focusOutEvent(event);
}

} // namespace hipstride
