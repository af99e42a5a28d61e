// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routines/compose_wishes.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>
#include <array>

#include "drawing/compose_text.h"
#include "ui/exercise_text.h"
#include "ui/icons.h"
#include "ui/style/buttons.h"
#include "ui/widgets/choice_chips.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/number_edit.h"
#include "ui/widgets/segmented_control.h"

namespace hipstride {

namespace {

constexpr int leastMinutes = 3;
constexpr std::array levels{Level::Beginner, Level::Practised, Level::Strong};

/// All but the mat, which is taken as given, and what has no name.
std::vector<Equipment> thingsAtHand()
{
    std::vector<Equipment> things;
    for (const Equipment one : allOf<Equipment>()) {
        if (one != Equipment::Mat && one != Equipment::Other)
            things.push_back(one);
    }
    return things;
}

template <typename Values>
ChoiceChips *makeChips(const Values &values, const char *objectName)
{
    QStringList words;
    for (const auto value : values)
        words.append(textOf(value));
    auto *chips = new ChoiceChips(words);
    chips->setObjectName(QString::fromLatin1(objectName));
    return chips;
}

template <typename Value, typename Values>
std::vector<Value> chosenOf(const ChoiceChips &chips, const Values &values)
{
    std::vector<Value> chosen;
    for (const int row : chips.chosen())
        chosen.push_back(values[static_cast<std::size_t>(row)]);
    return chosen;
}

} // namespace

ComposeWishes::ComposeWishes(QWidget *parent)
    : QWidget(parent)
    , m_goal(new QComboBox)
    , m_minutes(new NumberEdit(leastMinutes, ComposeRequest::mostMinutes))
    , m_level(new SegmentedControl)
    , m_equipment(makeChips(thingsAtHand(), "compose-equipment"))
    , m_moreButton(new QPushButton(tr("Favour or avoid")))
    , m_more(makeMore())
{
    for (const Goal goal : allOf<Goal>())
        m_goal->addItem(composedNameOf(goal), static_cast<int>(goal));
    m_goal->setObjectName(QStringLiteral("compose-goal"));
    m_minutes->setObjectName(QStringLiteral("compose-minutes"));
    QStringList levelWords;
    for (const Level level : levels)
        levelWords.append(textOf(level));
    m_level->setChoices(levelWords);
    m_level->setObjectName(QStringLiteral("compose-level"));
    const ComposeRequest usual{.minutes = 15};
    m_goal->setCurrentIndex(m_goal->findData(static_cast<int>(usual.goal)));
    m_minutes->setNumber(usual.minutes);
    m_level->setCurrent(static_cast<int>(std::ranges::find(levels, usual.level) - levels.begin()));
    m_moreButton->setObjectName(QStringLiteral("compose-more"));
    m_moreButton->setCheckable(true);
    m_moreButton->setAutoDefault(false);
    setButtonSize(m_moreButton, ButtonSize::Dense);

    auto *fields = new FlowLayout(nullptr, 12, 12);
    fields->addWidget(new LabelledField(tr("What it is for"), m_goal));
    fields->addWidget(new LabelledField(tr("Minutes"), m_minutes));
    fields->addWidget(new LabelledField(tr("How hard"), m_level));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(fields);
    column->addWidget(new LabelledField(tr("At hand, besides a mat"), m_equipment));
    column->addWidget(m_moreButton, 0, Qt::AlignLeft);
    column->addWidget(m_more);
    m_more->hide();

    connect(m_moreButton, &QPushButton::toggled, m_more, &QWidget::setVisible);
    connect(m_goal, &QComboBox::activated, this, &ComposeWishes::edited);
    connect(m_minutes, &NumberEdit::edited, this, &ComposeWishes::edited);
    connect(m_level, &SegmentedControl::chosen, this, &ComposeWishes::edited);
    for (ChoiceChips *chips : {m_equipment, m_favoured, m_avoidedMuscles, m_avoidedPositions})
        connect(chips, &ChoiceChips::edited, this, &ComposeWishes::edited);
}

QWidget *ComposeWishes::makeMore()
{
    m_favoured = makeChips(allOf<Muscle>(), "compose-favour");
    m_avoidedMuscles = makeChips(allOf<Muscle>(), "compose-avoid-muscles");
    m_avoidedPositions = makeChips(allOf<Position>(), "compose-avoid-positions");
    auto *more = new QWidget;
    auto *column = new QVBoxLayout(more);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(new LabelledField(tr("Work these more"), m_favoured));
    column->addWidget(new LabelledField(tr("Leave these muscles out"), m_avoidedMuscles));
    column->addWidget(new LabelledField(tr("Leave these positions out"), m_avoidedPositions));
    return more;
}

ComposeRequest ComposeWishes::request() const
{
    return {.goal = static_cast<Goal>(m_goal->currentData().toInt()),
            .minutes = m_minutes->value(),
            .equipment = chosenOf<Equipment>(*m_equipment, thingsAtHand()),
            .level = levels[static_cast<std::size_t>(m_level->current())],
            .favoured = chosenOf<Muscle>(*m_favoured, allOf<Muscle>()),
            .avoidedMuscles = chosenOf<Muscle>(*m_avoidedMuscles, allOf<Muscle>()),
            .avoidedPositions = chosenOf<Position>(*m_avoidedPositions, allOf<Position>())};
}

void ComposeWishes::focusFirst()
{
    m_goal->setFocus(Qt::ShortcutFocusReason);
}

} // namespace hipstride
