// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routines/routine_summary_panel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "routine/duration_estimate.h"
#include "routine/muscle_load.h"
#include "routine/routine_summary.h"
#include "ui/actions.h"
#include "ui/exercise_text.h"
#include "ui/figure_thumbnails.h"
#include "ui/icons.h"
#include "ui/routines/routine_advice.h"
#include "ui/style/buttons.h"
#include "ui/widgets/body_map_view.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/muscle_bars.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/vertical_scroll.h"

namespace hipstride {

namespace {

constexpr int mapHeight = 188;

/// A card of equal cells with a line between each two.
class NumberCard : public Card
{
public:
    NumberCard()
        : m_row(new QHBoxLayout(this))
    {
        m_row->setContentsMargins(0, 8, 0, 8);
        m_row->setSpacing(0);
    }

    void addCell(TextLabel *number, TextLabel *label)
    {
        auto *cell = new QWidget;
        auto *column = new QVBoxLayout(cell);
        column->setContentsMargins(12, 0, 6, 0);
        column->setSpacing(0);
        column->addWidget(number);
        column->addWidget(label);
        column->addStretch(1);
        m_row->addWidget(cell, 1);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Card::paintEvent(event);
        QPainter painter(this);
        for (int i = 1; i < m_row->count(); ++i) {
            const int x = m_row->itemAt(i)->geometry().left();
            painter.fillRect(QRect(x, 0, 1, height()), colour(palette(), Role::Border));
        }
    }

private:
    QHBoxLayout *m_row;
};

} // namespace

RoutineSummaryPanel::RoutineSummaryPanel(const Catalogue &catalogue,
                                         const FigureThumbnails &figures, QWidget *parent)
    : Panel(Role::Surface, Qt::LeftEdge, parent)
    , m_catalogue(catalogue)
    , m_actions(makeActions())
    , m_chips(new QWidget)
    , m_chipFlow(new FlowLayout(m_chips, 6, 6))
    , m_barsTitle(new TextLabel(tr("Sets per muscle, each side"), TypeToken::Section))
    , m_map(new BodyMapView(figures.library()))
    , m_bars(new MuscleBars)
    , m_advice(new RoutineAdvice(catalogue))
{
    setObjectName(QStringLiteral("routine-summary"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(21, 20, 20, 20);
    column->setSpacing(0);
    column->addWidget(m_actions);
    column->addSpacing(20);
    column->addWidget(makeNumbers());
    column->addSpacing(12);
    column->addWidget(m_chips);
    column->addSpacing(14);
    column->addWidget(m_barsTitle);
    column->addSpacing(8);
    column->addWidget(m_map);
    column->addSpacing(12);
    column->addWidget(m_bars);
    column->addSpacing(18);
    column->addWidget(m_advice);
    column->addStretch(1);
    connect(m_advice, &RoutineAdvice::edited, this, &RoutineSummaryPanel::edited);
    connect(m_advice, &RoutineAdvice::splitRequested, this, &RoutineSummaryPanel::splitRequested);

    m_map->setObjectName(QStringLiteral("routine-map"));
    m_map->setMinimumHeight(mapHeight);
    const auto showPerson = [this, &figures] { m_map->setPerson(figures.choice().person); };
    connect(&figures, &FigureThumbnails::choiceChanged, this, showPerson);
    showPerson();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(groundlessScroll(content));
}

QWidget *RoutineSummaryPanel::makeActions()
{
    const ActionInfo start = infoOf(ActionId::StartRoutine);
    m_start = new QPushButton(themedIcon(start.icon), start.text);
    m_start->setObjectName(QStringLiteral("start"));
    m_start->setToolTip(tooltipOf(ActionId::StartRoutine));
    setButtonRole(m_start, ButtonRole::Primary);
    m_plan = new QPushButton(themedIcon(QStringLiteral("plan")), tr("Plan"));
    m_plan->setObjectName(QStringLiteral("plan"));
    m_plan->setToolTip(tr("Put it on days of the week"));
    connect(m_start, &QPushButton::clicked, this, &RoutineSummaryPanel::startRequested);
    connect(m_plan, &QPushButton::clicked, this, &RoutineSummaryPanel::planRequested);

    auto *actions = new QWidget;
    // what stands below keeps its place when they are hidden
    QSizePolicy policy = actions->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    actions->setSizePolicy(policy);
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_start, 1);
    row->addWidget(m_plan, 1);
    return actions;
}

QWidget *RoutineSummaryPanel::makeNumbers()
{
    const auto number = [] { return new TextLabel(TypeToken::FigureNumber); };
    const auto label = [](const QString &text) {
        return new TextLabel(text, TypeToken::Small, Role::TextSecondary);
    };
    m_minutes = number();
    m_minutes->setObjectName(QStringLiteral("minutes"));
    m_exercises = number();
    m_exercisesLabel = label({});
    m_changes = number();
    m_changesLabel = label({});
    auto *card = new NumberCard;
    card->addCell(m_minutes, label(tr("minutes")));
    card->addCell(m_exercises, m_exercisesLabel);
    card->addCell(m_changes, m_changesLabel);
    return card;
}

void RoutineSummaryPanel::setRoutine(const Routine &routine,
                                     std::optional<std::chrono::minutes> room)
{
    const RoutineSummary summary = summaryOf(routine, m_catalogue);
    m_minutes->setText(QString::number(minutesShown(summary.duration)));
    m_exercises->setText(QString::number(summary.exercises));
    m_exercisesLabel->setText(summary.exercises == 1 ? tr("exercise") : tr("exercises"));
    m_changes->setText(QString::number(summary.positionChanges));
    m_changesLabel->setText(summary.positionChanges == 1 ? tr("change of position")
                                                         : tr("changes of position"));
    setEquipment(summary.equipment);

    const bool hasSteps = !routine.steps.empty();
    m_start->setEnabled(hasSteps);
    m_plan->setEnabled(hasSteps);
    const std::vector<MuscleSets> load = muscleLoad(routine, m_catalogue);
    m_map->setLoad(load);
    m_map->setVisible(hasSteps && !m_map->isEmpty());
    m_bars->setLoad(load);
    m_bars->setVisible(hasSteps);
    m_barsTitle->setVisible(hasSteps);
    m_advice->setRoutine(routine, room);
}

void RoutineSummaryPanel::setHasActions(bool hasActions)
{
    m_actions->setVisible(hasActions);
    m_advice->setHasActions(hasActions);
}

void RoutineSummaryPanel::setEquipment(const std::vector<Equipment> &equipment)
{
    while (QLayoutItem *item = m_chipFlow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Equipment each : equipment)
        m_chipFlow->addWidget(new Chip(textOf(each)));
    if (equipment.empty())
        m_chipFlow->addWidget(new Chip(tr("Nothing at all")));
}

} // namespace hipstride
