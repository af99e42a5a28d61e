// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/ladder_view.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include <cstdlib>

#include "drawing/qt_text.h"
#include "ui/style/focus_ring.h"
#include "ui/style/shapes.h"
#include "ui/theme.h"
#include "ui/widgets/text_block.h"

namespace hipstride {

namespace {

constexpr int padding = 10; ///< left and right
constexpr int verticalPadding = 8;
constexpr double cellRadius = 10;
constexpr int wayWidth = 22; ///< between two columns
constexpr double wayLine = 1.5;
constexpr double headSize = 4;

} // namespace

LadderCell::LadderCell(const QString &place, const QString &name, bool isThisOne, QWidget *parent)
    : QAbstractButton(parent)
    , m_place(place)
    , m_isThisOne(isThisOne)
{
    setText(name);
    setAccessibleName(tr("%1: %2", "place on the ladder, exercise").arg(place, name));
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(isThisOne ? Qt::NoFocus : Qt::StrongFocus);
    setEnabled(!isThisOne);
    setFocusRadius(this, cellRadius + 2);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize LadderCell::sizeHint() const
{
    const int width = spaced(125);
    return QSize(width, heightForWidth(width));
}

QSize LadderCell::minimumSizeHint() const
{
    return QSize(spaced(88), heightForWidth(spaced(125)));
}

int LadderCell::heightForWidth(int width) const
{
    const TextBlock name(text(), TypeToken::Strong, width - 2 * padding);
    return 2 * verticalPadding + placeHeight() + name.size().height();
}

int LadderCell::placeHeight() const
{
    return m_saysPlace ? lineHeight(TypeToken::Small) + 2 : 0;
}

void LadderCell::setSaysPlace(bool says)
{
    m_saysPlace = says;
    updateGeometry();
}

void LadderCell::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QPalette &look = palette();
    const Role border = underMouse() ? Role::BorderStrong : Role::Border;
    const Role ground = isDown() || m_isThisOne ? Role::AccentSoft : Role::Surface;
    paintRounded(painter, rect(), cellRadius, colour(look, ground),
                 m_isThisOne ? QColor() : colour(look, border), borderWidth(look));
    QRect box = rect().adjusted(padding, verticalPadding, -padding, -verticalPadding);
    if (m_saysPlace)
        TextBlock(m_place, TypeToken::Small, box.width(), 1)
            .paint(painter, box,
                   colour(look, m_isThisOne ? Role::AccentSoftText : Role::TextSecondary));
    box.setTop(box.top() + placeHeight());
    TextBlock(text(), TypeToken::Strong, box.width())
        .paint(painter, box, colour(look, m_isThisOne ? Role::AccentSoftText : Role::Text));
}

LadderView::LadderView(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("ladder"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(wayWidth);
}

void LadderView::setExercise(const Exercise &exercise, const Catalogue &catalogue)
{
    m_key = toQt(exercise.key);
    m_catalogue = &catalogue;
    rebuild();
}

int LadderView::levelsThatFit() const
{
    constexpr int columns = 5;
    return width() >= columns * spaced(112) + (columns - 1) * wayWidth ? 2 : 1;
}

void LadderView::rebuild()
{
    for (LadderCell *cell : m_cells)
        delete cell;
    m_cells.clear();
    while (QLayoutItem *item = m_row->takeAt(0))
        delete item;
    m_levels = levelsThatFit();
    m_ladder = ladderAround(*m_catalogue, fromQt(m_key), m_levels);
    setVisible(m_ladder.rungs.size() > 1);
    if (m_ladder.rungs.size() < 2)
        return;
    QVBoxLayout *column = nullptr;
    int level = 0;
    for (const LadderRung &rung : m_ladder.rungs) {
        const bool isFirst = column == nullptr || rung.level != level;
        if (isFirst) {
            column = addColumn();
            level = rung.level;
        }
        m_cells.push_back(makeCell(rung));
        m_cells.back()->setSaysPlace(isFirst);
        column->addWidget(m_cells.back());
    }
    update();
}

// In the middle of the height; not by an alignment, with which a cell is as high as it would be
// where it is wider.
QVBoxLayout *LadderView::addColumn()
{
    auto *outer = new QVBoxLayout;
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    outer->addStretch(1);
    outer->addLayout(column);
    outer->addStretch(1);
    m_row->addLayout(outer, 1);
    return column;
}

LadderCell *LadderView::makeCell(const LadderRung &rung)
{
    const QString place = rung.level == 0    ? tr("This one")
                          : rung.level == -1 ? tr("Easier")
                          : rung.level == 1  ? tr("Harder")
                          : rung.level < 0   ? tr("Easier still")
                                             : tr("Harder still");
    const QString key = toQt(rung.exercise->key);
    auto *cell = new LadderCell(place, toQt(rung.exercise->shortName), rung.level == 0);
    cell->setToolTip(toQt(rung.exercise->name));
    if (rung.level != 0)
        cell->setObjectName(QStringLiteral("ladder-%1").arg(key));
    cell->installEventFilter(this);
    // the click rebuilds the ladder, so it is answered once the cell has done with it
    connect(
        cell, &QAbstractButton::clicked, this, [this, key] { Q_EMIT chosen(key); },
        Qt::QueuedConnection);
    return cell;
}

void LadderView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // not while the layout is at work on the cells
    if (m_catalogue != nullptr && levelsThatFit() != m_levels)
        QMetaObject::invokeMethod(this, &LadderView::rebuild, Qt::QueuedConnection);
}

void LadderView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(this, Role::BorderStrong), wayLine));
    for (const auto &[easier, harder] : m_ladder.ways) {
        const QRect from = m_cells[easier]->geometry();
        const QRect to = m_cells[harder]->geometry();
        const QPointF start(from.right() + 1, from.center().y() + 0.5);
        const QPointF end(to.left() - 1, to.center().y() + 0.5);
        const double middle = (start.x() + end.x()) / 2;
        QPainterPath way(start);
        way.cubicTo(QPointF(middle, start.y()), QPointF(middle, end.y()), end);
        painter.drawPath(way);
        QPainterPath head(end + QPointF(-headSize, -headSize));
        head.lineTo(end);
        head.lineTo(end + QPointF(-headSize, headSize));
        painter.drawPath(head);
    }
}

bool LadderView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up ||
            key == Qt::Key_Down) {
            moveFocus(static_cast<LadderCell *>(watched), key);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void LadderView::moveFocus(const LadderCell *from, int key)
{
    const bool isSideways = key == Qt::Key_Left || key == Qt::Key_Right;
    const int direction = key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 1;
    const auto along = [isSideways](QPoint p) { return isSideways ? p.x() : p.y(); };
    const auto across = [isSideways](QPoint p) { return isSideways ? p.y() : p.x(); };
    const QPoint here = from->geometry().center();
    LadderCell *nearest = nullptr;
    int least = 0;
    for (LadderCell *cell : m_cells) {
        const QPoint there = cell->geometry().center();
        const int ahead = direction * (along(there) - along(here));
        // far to the side weighs more than far ahead
        const int distance = ahead + 3 * std::abs(across(there) - across(here));
        const bool isReached =
            cell->isEnabled() && ahead > 0 && (isSideways || across(there) == across(here));
        if (isReached && (nearest == nullptr || distance < least)) {
            nearest = cell;
            least = distance;
        }
    }
    if (nearest != nullptr)
        nearest->setFocus(Qt::TabFocusReason);
}

} // namespace hipstride
