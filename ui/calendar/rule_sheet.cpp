// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/rule_sheet.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QKeyEvent>
#include <QPushButton>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>

#include "drawing/qt_text.h"
#include "ui/calendar/choice_row.h"
#include "ui/calendar/sheet_fields.h"
#include "ui/calendar/turn_list.h"
#include "ui/calendar/weekday_row.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/number_edit.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

/// The kinds of rule, as they stand in the list.
enum Kind
{
    Weekly,
    OneDay,
    Rhythm,
    Before,
    After
};

constexpr TimeOfDay usualTime{18 * 60};
constexpr int usualLength = 6 * 7; ///< days until the end that is proposed

} // namespace

RuleSheet::RuleSheet(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TypeToken::Title))
    , m_complaint(new TextLabel(TypeToken::Small, Role::PainStop))
{
    setObjectName(QStringLiteral("rule-sheet"));
    makeFields();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    layOut(*column);
    for (QComboBox *box : {m_kind, m_routine})
        connect(box, &QComboBox::activated, this, &RuleSheet::showWhatApplies);
    for (QCheckBox *box : {m_hasUntil, m_hasTime, m_takesTurns})
        connect(box, &QCheckBox::clicked, this, &RuleSheet::showWhatApplies);
    connect(m_daysAhead, &NumberEdit::edited, this, &RuleSheet::showWhatApplies);
    connect(m_weekdays, &WeekdayRow::edited, m_complaint, &QWidget::hide);
    connect(m_runKinds, &ChoiceRow::edited, m_complaint, &QWidget::hide);
    connect(m_until, &QDateEdit::dateChanged, m_complaint, &QWidget::hide);
    connect(m_from, &QDateEdit::dateChanged, m_complaint, &QWidget::hide);
}

void RuleSheet::makeFields()
{
    m_title->setObjectName(QStringLiteral("rule-title"));
    m_routine = makeCombo(QStringLiteral("rule-routine"));
    m_takesTurns = makeCheck(tr("In turn with other routines"), QStringLiteral("rule-takes-turns"));
    m_turns = new TurnList;
    m_turns->setObjectName(QStringLiteral("rule-turns"));
    m_kind = makeCombo(QStringLiteral("rule-kind"));
    m_kind->addItems(
        {tr("On weekdays"), tr("Once"), tr("Every few days"), tr("Before runs"), tr("After runs")});
    m_weekdays = new WeekdayRow;
    m_days = makeNumber(1, 60, QStringLiteral("rule-days"));
    m_runKinds = makeRunKinds(QStringLiteral("rule-run-kinds"));
    m_ahead = makeNumber(0, 240, QStringLiteral("rule-ahead"));
    m_daysAhead = makeNumber(0, 14, QStringLiteral("rule-days-ahead"));
    m_phases = makePhases(QStringLiteral("rule-phases"));
    m_from = makeDate(QStringLiteral("rule-from"));
    m_hasUntil = makeCheck(tr("Until a day"), QStringLiteral("rule-has-until"));
    m_until = makeDate(QStringLiteral("rule-until"));
    m_until->setAccessibleName(tr("Last day"));
    m_hasTime = makeCheck(tr("At a time"), QStringLiteral("rule-has-time"));
    m_time = makeTime(QStringLiteral("rule-time"));
    m_isHeavy = makeCheck(tr("Heavy: keep it away from races"), QStringLiteral("rule-heavy"));
    m_complaint->setObjectName(QStringLiteral("rule-complaint"));
}

void RuleSheet::layOut(QVBoxLayout &column)
{
    column.addWidget(m_title);
    column.addWidget(new LabelledField(tr("Routine"), m_routine));
    addPair(column, m_takesTurns, m_turns);
    column.addWidget(new LabelledField(tr("When"), m_kind));
    column.addWidget(m_weekdays);
    column.addWidget(m_daysField = new LabelledField(tr("Days from one to the next"), m_days));
    column.addWidget(m_runKindsField = new LabelledField(tr("Which runs"), m_runKinds));
    column.addWidget(m_aheadField = new LabelledField(tr("Minutes before"), m_ahead));
    column.addWidget(m_daysAheadField = new LabelledField(tr("Days before"), m_daysAhead));
    column.addWidget(m_fromField = new LabelledField(tr("From"), m_from));
    addPair(column, m_hasUntil, m_until);
    addPair(column, m_hasTime, m_time);
    column.addWidget(m_phasesField = new LabelledField(tr("Only in these phases"), m_phases));
    column.addWidget(m_isHeavy);
    column.addWidget(m_complaint);
    column.addWidget(makeButtons());
    column.addStretch(1);
}

QWidget *RuleSheet::makeButtons()
{
    const SheetButtons buttons = makeSheetButtons(QStringLiteral("rule"));
    m_accept = buttons.accept;
    connect(buttons.accept, &QPushButton::clicked, this, &RuleSheet::accept);
    connect(buttons.cancel, &QPushButton::clicked, this, &RuleSheet::cancelled);
    return buttons.row;
}

void RuleSheet::setRoutines(const std::vector<Routine> &routines)
{
    m_routine->clear();
    for (const Routine &routine : routines)
        m_routine->addItem(toQt(routine.name), QVariant::fromValue(qint64(routine.id.value)));
    m_turns->setRoutines(routines);
}

void RuleSheet::setRule(const ScheduleRule &rule, Date today)
{
    m_rule = rule;
    const bool isNew = !rule.id.isSet();
    m_title->setText(isNew ? tr("Plan a routine") : tr("Change the plan"));
    m_accept->setText(isNew ? tr("Add to the plan") : tr("Save"));
    const int row = m_routine->findData(QVariant::fromValue(qint64(rule.routine.value)));
    m_routine->setCurrentIndex(std::max(0, row));
    m_takesTurns->setChecked(!rule.inTurn.empty());
    m_turns->setTurns(rule.inTurn);
    m_from->setDate(toQt(today));
    m_until->setDate(toQt(addDays(today, usualLength)));
    m_hasUntil->setChecked(false);
    m_weekdays->setDays({});
    m_days->setNumber(2);
    m_runKinds->setBits(RunKinds{RunKind::Easy}.bits());
    m_ahead->setNumber(10);
    m_daysAhead->setNumber(0);
    std::visit([this](const auto &when) { setWhen(when); }, rule.when);
    m_hasTime->setChecked(rule.time.has_value());
    m_time->setTime(toQt(rule.time.value_or(usualTime)));
    m_phases->setBits(rule.phases.bits());
    m_isHeavy->setChecked(rule.isHeavy);
    showWhatApplies();
}

void RuleSheet::setSpan(Date from, std::optional<Date> until)
{
    m_from->setDate(toQt(from));
    m_hasUntil->setChecked(until.has_value());
    if (until)
        m_until->setDate(toQt(*until));
}

void RuleSheet::setWhen(const OnWeekdays &when)
{
    m_kind->setCurrentIndex(Weekly);
    m_weekdays->setDays(when.days);
    setSpan(when.from, when.until);
}

void RuleSheet::setWhen(const Once &when)
{
    m_kind->setCurrentIndex(OneDay);
    setSpan(when.day, std::nullopt);
    m_weekdays->setDays({weekdayOf(when.day)});
}

void RuleSheet::setWhen(const EveryDays &when)
{
    m_kind->setCurrentIndex(Rhythm);
    m_days->setNumber(when.days);
    setSpan(when.from, when.until);
}

void RuleSheet::setWhen(const BeforeRuns &when)
{
    m_kind->setCurrentIndex(Before);
    m_runKinds->setBits(when.kinds.bits());
    m_ahead->setNumber(static_cast<int>(when.ahead.count()));
    m_daysAhead->setNumber(when.daysAhead);
    setSpan(when.from, when.until);
}

void RuleSheet::setWhen(const AfterRuns &when)
{
    m_kind->setCurrentIndex(After);
    m_runKinds->setBits(when.kinds.bits());
    setSpan(when.from, when.until);
}

void RuleSheet::showWhatApplies()
{
    const int kind = m_kind->currentIndex();
    const bool isRepeated = kind != OneDay;
    const bool hangsOnRuns = kind == Before || kind == After;
    const bool hasOwnTime = kind != Before || m_daysAhead->value() > 0;
    m_turns->setVisible(m_takesTurns->isChecked());
    m_weekdays->setVisible(kind == Weekly);
    m_daysField->setVisible(kind == Rhythm);
    m_runKindsField->setVisible(hangsOnRuns);
    m_aheadField->setVisible(kind == Before && m_daysAhead->value() == 0);
    m_daysAheadField->setVisible(kind == Before);
    m_fromField->setName(isRepeated ? tr("From") : tr("Day"));
    m_hasUntil->setVisible(isRepeated);
    m_until->setVisible(isRepeated && m_hasUntil->isChecked());
    m_hasTime->setVisible(hasOwnTime);
    m_time->setVisible(hasOwnTime && m_hasTime->isChecked());
    m_phasesField->setVisible(m_hasPhases && isRepeated);
    m_isHeavy->setVisible(kind != Before);
    m_complaint->hide();
}

Recurrence RuleSheet::when() const
{
    const Date from = fromQt(m_from->date());
    const std::optional<Date> until =
        m_hasUntil->isChecked() ? std::optional(fromQt(m_until->date())) : std::nullopt;
    const RunKinds kinds = RunKinds::fromBits(m_runKinds->bits());
    switch (m_kind->currentIndex()) {
    case OneDay:
        return Once{from};
    case Rhythm:
        return EveryDays{m_days->value(), from, until};
    case Before:
        return BeforeRuns{kinds, TimeOfDay(m_ahead->value()), m_daysAhead->value(), from, until};
    case After:
        return AfterRuns{kinds, from, until};
    default:
        return OnWeekdays{m_weekdays->days(), from, until};
    }
}

ScheduleRule RuleSheet::rule() const
{
    ScheduleRule rule = m_rule;
    rule.routine = RoutineId{m_routine->currentData().toLongLong()};
    rule.when = when();
    rule.inTurn =
        m_takesTurns->isChecked() ? m_turns->turnsAfter(rule.routine) : std::vector<RoutineId>();
    const bool hasTime = m_hasTime->isVisibleTo(this) && m_hasTime->isChecked();
    rule.time = hasTime ? std::optional(timeOf(*m_time)) : std::nullopt;
    rule.phases = isRepeated(rule.when) ? PhaseKinds::fromBits(m_phases->bits()) : PhaseKinds();
    rule.isHeavy = m_isHeavy->isChecked() && !std::holds_alternative<BeforeRuns>(rule.when);
    return rule;
}

QString RuleSheet::complaint() const
{
    const int kind = m_kind->currentIndex();
    if (kind == Weekly && m_weekdays->days().isEmpty())
        return tr("Choose at least one weekday.");
    if ((kind == Before || kind == After) && m_runKinds->bits() == 0)
        return tr("Choose at least one kind of run.");
    if (kind != OneDay && m_hasUntil->isChecked() && m_until->date() < m_from->date())
        return tr("The last day comes before the first.");
    return {};
}

void RuleSheet::accept()
{
    const QString wrong = complaint();
    m_complaint->setText(wrong);
    m_complaint->setVisible(!wrong.isEmpty());
    if (wrong.isEmpty())
        Q_EMIT accepted(rule());
}

void RuleSheet::focusFirst()
{
    m_routine->setFocus(Qt::OtherFocusReason);
}

void RuleSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace hipstride
