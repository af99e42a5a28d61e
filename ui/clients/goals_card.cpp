// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/goals_card.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

#include "drawing/qt_text.h"
#include "ui/style/focus_ring.h"
#include "ui/style/shapes.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

constexpr int longestGoal = 100; ///< letters; not longer than ClientLimits in any writing

Glyph glyphOf(GoalState state)
{
    switch (state) {
    case GoalState::Open:
        return Glyph::Planned;
    case GoalState::Underway:
        return Glyph::Due;
    case GoalState::Reached:
        return Glyph::Done;
    }
    return Glyph::Planned;
}

QString wordsOf(GoalState state)
{
    switch (state) {
    case GoalState::Open:
        return GoalsCard::tr("Open");
    case GoalState::Underway:
        return GoalsCard::tr("Underway");
    case GoalState::Reached:
        return GoalsCard::tr("Reached");
    }
    return {};
}

GoalState after(GoalState state)
{
    switch (state) {
    case GoalState::Open:
        return GoalState::Underway;
    case GoalState::Underway:
        return GoalState::Reached;
    case GoalState::Reached:
        return GoalState::Open;
    }
    return GoalState::Open;
}

/// How far a goal is; a click or Space goes one on.
class StateButton : public QToolButton
{
public:
    StateButton(const ClientGoal &goal, QWidget *parent)
        : QToolButton(parent)
        , m_glyph(glyphOf(goal.state))
    {
        setFocusPolicy(Qt::TabFocus);
        setToolTip(wordsOf(goal.state));
        setAccessibleName(QStringLiteral("%1: %2").arg(toQt(goal.text), wordsOf(goal.state)));
        setPaintsOwnFocus(this);
    }
    QSize sizeHint() const override { return {spaced(32), spaced(32)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double side = spaced(18);
        paintGlyph(painter, QRectF((width() - side) / 2, (height() - side) / 2, side, side),
                   m_glyph, palette());
        if (showsFocus(this))
            paintFocusRing(painter, rect(), controlRadius, palette());
    }

private:
    Glyph m_glyph;
};

} // namespace

GoalsCard::GoalsCard(QWidget *parent)
    : TitledCard(tr("Goals"), parent)
    , m_list(new QVBoxLayout)
    , m_new(new QLineEdit)
{
    m_list->setSpacing(0);
    m_new->setObjectName(QStringLiteral("new-goal"));
    m_new->setPlaceholderText(tr("Add a goal"));
    m_new->setAccessibleName(tr("A new goal"));
    m_new->setMaxLength(longestGoal);
    rows()->addLayout(m_list);
    rows()->addWidget(m_new);
    rows()->addStretch(1);
    connect(m_new, &QLineEdit::returnPressed, this, &GoalsCard::add);
}

void GoalsCard::setGoals(const std::vector<ClientGoal> &goals)
{
    if (goals == m_goals && m_list->count() == static_cast<int>(goals.size()))
        return;
    m_goals = goals;
    removeRows(*m_list);
    for (std::size_t i = 0; i < goals.size(); ++i)
        m_list->addWidget(makeRow(i));
}

QWidget *GoalsCard::makeRow(std::size_t index)
{
    const ClientGoal &goal = m_goals[index];
    auto *row = new QWidget;
    auto *state = new StateButton(goal, row);
    state->setObjectName(QStringLiteral("goal-state-%1").arg(index));
    auto *remove = makeIconButton(QStringLiteral("close"), tr("Remove “%1”").arg(toQt(goal.text)),
                                  QStringLiteral("goal-remove-%1").arg(index));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(state);
    layout->addWidget(new TextLabel(toQt(goal.text), TypeToken::Body), 1, Qt::AlignVCenter);
    layout->addWidget(remove);
    connect(state, &QToolButton::clicked, this, [this, index] { changeState(index); });
    connect(remove, &QToolButton::clicked, this, [this, index] { this->remove(index); });
    return row;
}

void GoalsCard::changeState(std::size_t index)
{
    std::vector<ClientGoal> goals = m_goals;
    goals[index].state = after(goals[index].state);
    setGoals(goals);
    findChild<QWidget *>(QStringLiteral("goal-state-%1").arg(index))
        ->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited(goals);
}

void GoalsCard::remove(std::size_t index)
{
    std::vector<ClientGoal> goals = m_goals;
    goals.erase(goals.begin() + static_cast<std::ptrdiff_t>(index));
    setGoals(goals);
    Q_EMIT edited(goals);
}

void GoalsCard::add()
{
    const QString text = m_new->text().trimmed();
    if (text.isEmpty())
        return;
    m_new->clear();
    std::vector<ClientGoal> goals = m_goals;
    goals.push_back({.text = fromQt(text)});
    setGoals(goals);
    Q_EMIT edited(goals);
}

} // namespace hipstride
