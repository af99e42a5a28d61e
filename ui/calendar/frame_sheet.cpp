// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/frame_sheet.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "domain/vocabulary.h"
#include "drawing/qt_text.h"
#include "ui/calendar/rule_text.h"
#include "ui/calendar/sheet_fields.h"
#include "ui/day_text.h"
#include "ui/style/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/number_edit.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

constexpr int mostHours = 336;
constexpr int mostSessions = 50;
constexpr int mostWeeks = 104;
constexpr int usualWeeks = 4;
constexpr int listHeight = 76;

QListWidget *makeList(const QString &objectName, const QString &spoken)
{
    auto *list = new QListWidget;
    list->setObjectName(objectName);
    list->setAccessibleName(spoken);
    list->setFixedHeight(listHeight);
    return list;
}

QPushButton *makeButton(const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    setButtonSize(button, ButtonSize::Dense);
    return button;
}

void addButtons(QVBoxLayout &column, QPushButton *add, QPushButton *remove)
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row);
    flow->addWidget(add);
    flow->addWidget(remove);
    column.addWidget(row);
}

/// Takes the chosen row of a list out of the values it shows.
template <typename Value>
bool takeChosen(std::vector<Value> &values, const QListWidget &list)
{
    const int row = list.currentRow();
    if (row < 0 || row >= static_cast<int>(values.size()))
        return false;
    values.erase(values.begin() + row);
    return true;
}

} // namespace

FrameSheet::FrameSheet(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("frame-sheet"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(new TextLabel(tr("Limits and pauses"), TypeToken::Title));
    addLimits(*column);
    addPauses(*column);
    addPhases(*column);
    const SheetButtons buttons = makeSheetButtons(QStringLiteral("frame"));
    buttons.accept->setText(tr("Save"));
    connect(buttons.accept, &QPushButton::clicked, this, &FrameSheet::accepted);
    connect(buttons.cancel, &QPushButton::clicked, this, &FrameSheet::cancelled);
    column->addWidget(buttons.row);
    column->addStretch(1);
}

void FrameSheet::addLimits(QVBoxLayout &column)
{
    m_raceHours = makeNumber(0, mostHours, QStringLiteral("race-hours"));
    m_qualityHours = makeNumber(0, mostHours, QStringLiteral("quality-hours"));
    m_heavyDays =
        makeCheck(tr("Never two heavy days running"), QStringLiteral("no-heavy-days-running"));
    m_sessions = makeNumber(0, mostSessions, QStringLiteral("most-sessions"));
    column.addWidget(new TextLabel(tr("0 means no limit."), TypeToken::Small, Role::TextSecondary));
    column.addWidget(new LabelledField(tr("Hours clear before a race"), m_raceHours));
    column.addWidget(new LabelledField(tr("Hours clear before a quality run"), m_qualityHours));
    column.addWidget(m_heavyDays);
    column.addWidget(new LabelledField(tr("Sessions a week, at most"), m_sessions));
}

void FrameSheet::addPauses(QVBoxLayout &column)
{
    m_pauseList = makeList(QStringLiteral("pauses"), tr("Pauses"));
    m_pauseKind = makeCombo(QStringLiteral("pause-kind"));
    m_pauseKind->setAccessibleName(tr("Kind of pause"));
    for (const PauseKind kind : allOf<PauseKind>())
        m_pauseKind->addItem(nameOf(kind));
    m_pauseFirst = makeDate(QStringLiteral("pause-first"));
    m_pauseLast = makeDate(QStringLiteral("pause-last"));
    column.addWidget(new TextLabel(tr("Pauses"), TypeToken::Section));
    column.addWidget(m_pauseList);
    column.addWidget(m_pauseKind);
    column.addWidget(new LabelledField(tr("First day"), m_pauseFirst));
    column.addWidget(new LabelledField(tr("Last day"), m_pauseLast));
    QPushButton *add = makeButton(tr("Add the pause"), QStringLiteral("add-pause"));
    QPushButton *remove = makeButton(tr("Remove"), QStringLiteral("remove-pause"));
    connect(add, &QPushButton::clicked, this, &FrameSheet::addPause);
    connect(remove, &QPushButton::clicked, this, [this] {
        if (takeChosen(m_pauses, *m_pauseList))
            listPauses();
    });
    addButtons(column, add, remove);
}

void FrameSheet::addPhases(QVBoxLayout &column)
{
    m_phaseList = makeList(QStringLiteral("phases"), tr("Phases"));
    m_phaseKind = makeCombo(QStringLiteral("phase-kind"));
    m_phaseKind->setAccessibleName(tr("Kind of phase"));
    for (const PhaseKind kind : allOf<PhaseKind>())
        m_phaseKind->addItem(nameOf(kind));
    m_phaseFrom = makeDate(QStringLiteral("phase-from"));
    m_phaseWeeks = makeNumber(1, mostWeeks, QStringLiteral("phase-weeks"));
    column.addWidget(new TextLabel(tr("Phases"), TypeToken::Section));
    column.addWidget(m_phaseList);
    column.addWidget(m_phaseKind);
    column.addWidget(new LabelledField(tr("From"), m_phaseFrom));
    column.addWidget(new LabelledField(tr("Weeks"), m_phaseWeeks));
    QPushButton *add = makeButton(tr("Add the phase"), QStringLiteral("add-phase"));
    QPushButton *remove = makeButton(tr("Remove"), QStringLiteral("remove-phase"));
    connect(add, &QPushButton::clicked, this, &FrameSheet::addPhase);
    connect(remove, &QPushButton::clicked, this, [this] {
        if (takeChosen(m_phases, *m_phaseList))
            listPhases();
    });
    addButtons(column, add, remove);
}

void FrameSheet::setFrame(const PlanLimits &limits, const std::vector<Pause> &pauses,
                          const std::vector<PlanPhase> &phases, Date today)
{
    m_raceHours->setNumber(limits.hoursBeforeRace);
    m_qualityHours->setNumber(limits.hoursBeforeQuality);
    m_heavyDays->setChecked(limits.noHeavyDaysRunning);
    m_sessions->setNumber(limits.mostSessionsAWeek);
    m_pauses = pauses;
    m_phases = phases;
    m_pauseFirst->setDate(toQt(today));
    m_pauseLast->setDate(toQt(addDays(today, 6)));
    m_phaseFrom->setDate(toQt(mondayOf(today)));
    m_phaseWeeks->setNumber(usualWeeks);
    listPauses();
    listPhases();
}

PlanLimits FrameSheet::limits() const
{
    return {.hoursBeforeRace = m_raceHours->value(),
            .hoursBeforeQuality = m_qualityHours->value(),
            .noHeavyDaysRunning = m_heavyDays->isChecked(),
            .mostSessionsAWeek = m_sessions->value()};
}

void FrameSheet::listPauses()
{
    m_pauseList->clear();
    for (const Pause &pause : m_pauses)
        m_pauseList->addItem(
            tr("%1, %2", "Holiday, 3 to 9 Aug").arg(nameOf(pause.kind), rangeText(pause.days)));
}

void FrameSheet::listPhases()
{
    m_phaseList->clear();
    for (const PlanPhase &phase : m_phases)
        m_phaseList->addItem(
            tr("%1, %2", "Base, 3 Aug to 30 Aug").arg(nameOf(phase.kind), rangeText(phase.days())));
}

void FrameSheet::addPause()
{
    const Date first = fromQt(m_pauseFirst->date());
    const Date last = std::max(first, fromQt(m_pauseLast->date()));
    m_pauses.push_back({static_cast<PauseKind>(m_pauseKind->currentIndex()), {first, last}});
    listPauses();
}

void FrameSheet::addPhase()
{
    const PlanPhase phase{.kind = static_cast<PhaseKind>(m_phaseKind->currentIndex()),
                          .from = fromQt(m_phaseFrom->date()),
                          .weeks = m_phaseWeeks->value()};
    m_phases.push_back(phase);
    std::ranges::sort(m_phases, {}, &PlanPhase::from);
    listPhases();
    // the next one begins where this one ends
    m_phaseFrom->setDate(toQt(addDays(phase.days().last, 1)));
}

void FrameSheet::focusFirst()
{
    m_raceHours->setFocus(Qt::OtherFocusReason);
}

void FrameSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace hipstride
