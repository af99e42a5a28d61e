// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/effort_scale.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <array>

#include "ui/widgets/segmented_control.h"

namespace hipstride {

namespace {

// Repetitions in reserve and the effort they stand for: none is 10, one 9, two to three 8, four or
// more 6. Source: the scale of perceived exertion by repetitions in reserve, Zourdos et al. 2016.
constexpr std::array effortOfReserve{10, 9, 8, 6};

/// The choice that a number of repetitions falls into.
int choiceOf(int repetitions)
{
    if (repetitions <= 1)
        return repetitions;
    return repetitions <= 3 ? 2 : 3;
}

int reserveOf(int effort)
{
    if (effort >= 10)
        return 0;
    if (effort == 9)
        return 1;
    return effort >= 7 ? 2 : 3;
}

} // namespace

EffortScale::EffortScale(QWidget *parent)
    : QWidget(parent)
    , m_reserve(new SegmentedControl(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_reserve);
    m_reserve->setChoices({tr("No more"), tr("1"), tr("2 to 3"), tr("4 or more")}, true);
    m_reserve->setAccessibleName(tr("Could you have done more?"));
    connect(m_reserve, &SegmentedControl::chosen, this,
            [this](int index) { Q_EMIT edited(effortOfReserve[static_cast<std::size_t>(index)]); });
}

void EffortScale::setEffort(std::optional<int> effort)
{
    m_reserve->setCurrent(effort ? reserveOf(*effort) : -1);
}

std::optional<int> EffortScale::effort() const
{
    const int index = m_reserve->current();
    if (index < 0)
        return std::nullopt;
    return effortOfReserve[static_cast<std::size_t>(index)];
}

void EffortScale::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!isPlain || event->key() < Qt::Key_0 || event->key() > Qt::Key_9) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int choice = choiceOf(event->key() - Qt::Key_0);
    m_reserve->setCurrent(choice);
    Q_EMIT edited(effortOfReserve[static_cast<std::size_t>(choice)]);
    Q_EMIT typed();
}

} // namespace hipstride
