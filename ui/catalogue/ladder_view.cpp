// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/ladder_view.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

#include "drawing/qt_text.h"
#include "ui/icons.h"
#include "ui/style/focus_ring.h"
#include "ui/style/shapes.h"
#include "ui/theme.h"
#include "ui/widgets/text_block.h"

namespace hipstride {

namespace {

constexpr int padding = 10;
constexpr double cellRadius = 10;
constexpr int chevronSize = 16;

/// The way from one cell to the next.
class Chevron : public QWidget
{
public:
    Chevron() { setFixedWidth(spaced(chevronSize)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, rect(), QStringLiteral("right"), colour(this, Role::TextSecondary));
    }
};

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
    return 2 * padding + lineHeight(TypeToken::Small) + 2 + name.size().height();
}

void LadderCell::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QPalette &look = palette();
    const Role border = underMouse() ? Role::BorderStrong : Role::Border;
    const Role ground = isDown() || m_isThisOne ? Role::AccentSoft : Role::Surface;
    paintRounded(painter, rect(), cellRadius, colour(look, ground),
                 m_isThisOne ? QColor() : colour(look, border), borderWidth(look));
    QRect box = rect().adjusted(padding, padding, -padding, -padding);
    TextBlock(m_place, TypeToken::Small, box.width(), 1)
        .paint(painter, box,
               colour(look, m_isThisOne ? Role::AccentSoftText : Role::TextSecondary));
    box.setTop(box.top() + lineHeight(TypeToken::Small) + 2);
    TextBlock(text(), TypeToken::Strong, box.width())
        .paint(painter, box, colour(look, m_isThisOne ? Role::AccentSoftText : Role::Text));
}

LadderView::LadderView(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("ladder"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(4);
}

void LadderView::setExercise(const Exercise &exercise, const Catalogue &catalogue)
{
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    while (QLayoutItem *item = m_row->takeAt(0))
        delete item;
    const bool hasNeighbours = !exercise.easier.empty() || !exercise.harder.empty();
    setVisible(hasNeighbours);
    if (!hasNeighbours)
        return;
    if (!exercise.easier.empty()) {
        addCells(tr("Easier"), exercise.easier, catalogue);
        addChevron();
    }
    m_row->addWidget(new LadderCell(tr("This one"), toQt(exercise.shortName), true), 1);
    if (!exercise.harder.empty()) {
        addChevron();
        addCells(tr("Harder"), exercise.harder, catalogue);
    }
}

void LadderView::addCells(const QString &place, const std::vector<ExerciseKey> &keys,
                          const Catalogue &catalogue)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    for (const ExerciseKey &key : keys) {
        const Exercise *exercise = catalogue.find(key);
        if (exercise == nullptr)
            continue;
        auto *cell = new LadderCell(place, toQt(exercise->shortName), false);
        cell->setObjectName(QStringLiteral("ladder-%1").arg(toQt(key)));
        // the click rebuilds the ladder, so it is answered once the cell has done with it
        connect(
            cell, &QAbstractButton::clicked, this, [this, key] { Q_EMIT chosen(toQt(key)); },
            Qt::QueuedConnection);
        column->addWidget(cell);
    }
    m_row->addLayout(column, 1);
}

void LadderView::addChevron()
{
    m_row->addWidget(new Chevron);
}

} // namespace hipstride
