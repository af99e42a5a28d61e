// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/intake_sheet.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>
#include <utility>

#include "drawing/programme_handout.h"
#include "drawing/qt_text.h"
#include "ui/clients/comparison_list.h"
#include "ui/clients/titled_card.h"
#include "ui/style/buttons.h"
#include "ui/type_scale.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/vertical_scroll.h"

namespace hipstride {

namespace {

constexpr QSize usualSize{980, 640};
constexpr QSize sizeWithoutList{620, 560};
constexpr int leastWidthOfTwo = 820; ///< a list beside what it compares

bool hasOwnWords(const Programme &programme, const Catalogue &catalogue)
{
    const Programme own = withOwnWordsOnly(programme, catalogue);
    return !own.lead.empty() || std::ranges::any_of(own.steps, [](const ProgrammeStep &step) {
        return !step.name.empty() || !step.doseWords.empty() || !step.keyPoint.empty() ||
               !step.instructions.empty();
    });
}

/// As it is told apart: only what a target keeps, with the names of today.
Programme keptOf(const Programme &programme, bool keepsWords, const Catalogue &catalogue)
{
    Programme kept = programme;
    if (!keepsWords)
        kept = programmeFrom(routineFrom(programme));
    return withAllWords(kept, catalogue);
}

} // namespace

QString IntakeSheet::replacedText(const Programme &replaced,
                                  const std::vector<StepDifference> &differences)
{
    QStringList counts;
    const auto count = [&](StepChangeKind kind, const QString &text) {
        const auto number = std::ranges::count(differences, kind, &StepDifference::kind);
        if (number > 0)
            counts.append(text.arg(number));
    };
    count(StepChangeKind::Added, tr("%1 new"));
    count(StepChangeKind::Changed, tr("%1 changed"));
    count(StepChangeKind::Moved, tr("%1 moved"));
    count(StepChangeKind::Same, tr("%1 the same"));
    count(StepChangeKind::Removed, tr("%1 gone"));
    return tr("It replaces “%1”. Exercises: %2.", "title, what becomes of them")
        .arg(toQt(replaced.title), counts.join(QStringLiteral(", ")));
}

IntakeSheet::IntakeSheet(const Programme &programme, const QString &source,
                         std::vector<IntakeTarget> targets, const Catalogue &catalogue,
                         QWidget *parent)
    : QDialog(parent)
    , m_programme(programme)
    , m_targets(std::move(targets))
    , m_catalogue(catalogue)
    , m_list(new PickList(tr("Take it in as"), tr("Find a client")))
    , m_sides(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_target(new TextLabel(TypeToken::Section))
    , m_words(new TextLabel(TypeToken::Body))
    , m_summary(new TextLabel(TypeToken::Body, Role::TextSecondary))
    , m_lines(new QVBoxLayout)
{
    setObjectName(QStringLiteral("intake-sheet"));
    setWindowTitle(tr("Take in a programme"));
    resize(m_targets.size() > 1 ? usualSize : sizeWithoutList);
    m_target->setObjectName(QStringLiteral("intake-target"));
    m_words->setObjectName(QStringLiteral("intake-words"));
    m_summary->setObjectName(QStringLiteral("intake-summary"));
    layOut(source);
    std::vector<PickRow> rows;
    for (const IntakeTarget &target : m_targets)
        rows.push_back(target.row);
    connect(m_list, &PickList::currentChanged, this, &IntakeSheet::compare);
    connect(m_list, &PickList::taken, this, &IntakeSheet::take);
    m_list->setRows(std::move(rows));
    m_list->setVisible(m_targets.size() > 1);
    if (m_targets.size() > 1)
        m_list->setFocus();
    else
        m_take->setFocus();
}

void IntakeSheet::layOut(const QString &source)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(new TextLabel(toQt(m_programme.title), TypeToken::Title));
    column->addWidget(new TextLabel(tr("From %1. Nothing is written yet.").arg(source),
                                    TypeToken::Small, Role::TextSecondary));
    m_sides->setSpacing(20);
    m_sides->addWidget(m_list, 2);
    m_sides->addWidget(makeComparing(), 3);
    column->addLayout(m_sides, 1);
    column->addWidget(makeButtons());
}

QWidget *IntakeSheet::makeComparing()
{
    auto *content = new QWidget;
    m_lines->setContentsMargins(0, 0, 0, 0);
    content->setLayout(m_lines);
    auto *comparing = new QWidget;
    auto *column = new QVBoxLayout(comparing);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_target);
    column->addWidget(m_summary);
    column->addWidget(m_words);
    column->addSpacing(8);
    column->addWidget(verticalScroll(content), 1);
    return comparing;
}

void IntakeSheet::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    chooseForm();
}

void IntakeSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange)
        chooseForm();
    QDialog::changeEvent(event);
}

void IntakeSheet::chooseForm()
{
    const bool isNarrow = width() < spaced(leastWidthOfTwo);
    m_sides->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QWidget *IntakeSheet::makeButtons()
{
    auto *cancel = new QPushButton(tr("Leave everything as it is"));
    cancel->setObjectName(QStringLiteral("intake-cancel"));
    setButtonRole(cancel, ButtonRole::Quiet);
    m_take = new QPushButton(tr("Take it in"));
    m_take->setObjectName(QStringLiteral("intake-take"));
    setButtonRole(m_take, ButtonRole::Primary);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &IntakeSheet::take);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    flow->addWidget(cancel);
    flow->addWidget(m_take);
    return buttons;
}

void IntakeSheet::take()
{
    const int target = m_list->current();
    accept();
    Q_EMIT taken(target);
}

void IntakeSheet::setTarget(int target)
{
    m_list->setCurrent(target);
}

void IntakeSheet::compare()
{
    const int current = m_list->current();
    m_take->setEnabled(current >= 0);
    m_target->parentWidget()->setVisible(current >= 0);
    if (current < 0)
        return; // nothing fits what was typed
    const IntakeTarget &target = m_targets[static_cast<std::size_t>(current)];
    m_target->setText(target.name);
    const Programme after = keptOf(m_programme, target.keepsWords, m_catalogue);
    const Programme before =
        target.replaced ? keptOf(*target.replaced, target.keepsWords, m_catalogue) : Programme{};
    const std::vector<StepDifference> all = differencesBetween(before, after);
    m_summary->setText(target.replaced ? replacedText(*target.replaced, all)
                                       : tr("New. Exercises: %1.").arg(after.steps.size()));
    m_words->setVisible(!target.keepsWords && hasOwnWords(m_programme, m_catalogue));
    m_words->setText(tr("Words of the programme’s own are left behind: a routine has none."));
    removeRows(*m_lines);
    m_lines->addWidget(makeComparison(before, after, {tr("Until now"), tr("From now on")}));
    m_lines->addStretch(1);
}

} // namespace hipstride
