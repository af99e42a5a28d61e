// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/rule_sheet.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QKeyEvent>
#include <QPushButton>
#include <QTimeEdit>
#include <QVBoxLayout>

#include "drawing/qt_text.h"
#include "ui/calendar/weekday_row.h"
#include "ui/style/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

constexpr int onWeekdays = 0;
constexpr int once = 1;
constexpr TimeOfDay usualTime{18 * 60};
constexpr int usualLength = 6 * 7; ///< days until the end that is proposed

QDateEdit *makeDate(const QString &objectName)
{
    auto *edit = new QDateEdit;
    edit->setObjectName(objectName);
    edit->setCalendarPopup(true);
    edit->calendarWidget()->setFirstDayOfWeek(Qt::Monday);
    edit->setDisplayFormat(RuleSheet::tr("ddd d MMM yyyy", "format of a day in a field"));
    return edit;
}

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
    connect(m_kind, &SegmentedControl::chosen, this, &RuleSheet::showWhatApplies);
    connect(m_hasUntil, &QCheckBox::clicked, this, &RuleSheet::showWhatApplies);
    connect(m_hasTime, &QCheckBox::clicked, this, &RuleSheet::showWhatApplies);
    connect(m_weekdays, &WeekdayRow::edited, m_complaint, &QWidget::hide);
    connect(m_until, &QDateEdit::dateChanged, m_complaint, &QWidget::hide);
    connect(m_from, &QDateEdit::dateChanged, m_complaint, &QWidget::hide);
}

void RuleSheet::makeFields()
{
    m_routine = new QComboBox;
    m_routine->setObjectName(QStringLiteral("rule-routine"));
    // a long name must not make the panel wider
    m_routine->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_routine->setMinimumContentsLength(12);
    m_kind = new SegmentedControl({tr("On weekdays"), tr("Once")});
    m_kind->setObjectName(QStringLiteral("rule-kind"));
    m_weekdays = new WeekdayRow;
    m_from = makeDate(QStringLiteral("rule-from"));
    m_hasUntil = new QCheckBox(tr("Until a day"));
    m_hasUntil->setObjectName(QStringLiteral("rule-has-until"));
    m_until = makeDate(QStringLiteral("rule-until"));
    m_until->setAccessibleName(tr("Last day"));
    m_hasTime = new QCheckBox(tr("At a time"));
    m_hasTime->setObjectName(QStringLiteral("rule-has-time"));
    m_time = new QTimeEdit;
    m_time->setObjectName(QStringLiteral("rule-time"));
    m_time->setDisplayFormat(tr("HH:mm", "format of a time of day: 17:50"));
    m_time->setAccessibleName(tr("Time"));
    m_complaint->setObjectName(QStringLiteral("rule-complaint"));
}

void RuleSheet::layOut(QVBoxLayout &column)
{
    column.addWidget(m_title);
    column.addWidget(new LabelledField(tr("Routine"), m_routine));
    column.addWidget(m_kind);
    column.addWidget(m_weekdays);
    m_fromField = new LabelledField(tr("From"), m_from);
    column.addWidget(m_fromField);
    for (auto [box, field] : {std::pair<QCheckBox *, QWidget *>(m_hasUntil, m_until),
                              std::pair<QCheckBox *, QWidget *>(m_hasTime, m_time)}) {
        auto *pair = new QVBoxLayout;
        pair->setSpacing(4);
        pair->addWidget(box);
        pair->addWidget(field);
        column.addLayout(pair);
    }
    column.addWidget(m_complaint);
    column.addWidget(makeButtons());
    column.addStretch(1);
}

QWidget *RuleSheet::makeButtons()
{
    m_accept = new QPushButton;
    m_accept->setObjectName(QStringLiteral("rule-accept"));
    setButtonRole(m_accept, ButtonRole::Primary);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("rule-cancel"));
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    for (QPushButton *button : {m_accept, cancel}) {
        button->setAutoDefault(false);
        flow->addWidget(button);
    }
    connect(m_accept, &QPushButton::clicked, this, &RuleSheet::accept);
    connect(cancel, &QPushButton::clicked, this, &RuleSheet::cancelled);
    return buttons;
}

void RuleSheet::setRoutines(const std::vector<Routine> &routines)
{
    m_routine->clear();
    for (const Routine &routine : routines)
        m_routine->addItem(toQt(routine.name), QVariant::fromValue(qint64(routine.id.value)));
}

void RuleSheet::setRule(const ScheduleRule &rule, Date today)
{
    m_rule = rule;
    const bool isNew = !rule.id.isSet();
    m_title->setText(isNew ? tr("Plan a routine") : tr("Change the plan"));
    m_accept->setText(isNew ? tr("Add to the plan") : tr("Save"));
    const int row = m_routine->findData(QVariant::fromValue(qint64(rule.routine.value)));
    m_routine->setCurrentIndex(std::max(0, row));
    m_from->setDate(toQt(today));
    m_until->setDate(toQt(addDays(today, usualLength)));
    m_hasUntil->setChecked(false);
    m_weekdays->setDays({});
    std::visit([this](const auto &when) { setWhen(when); }, rule.when);
    m_hasTime->setChecked(rule.time.has_value());
    m_time->setTime(toQt(rule.time.value_or(usualTime)));
    showWhatApplies();
}

void RuleSheet::setWhen(const OnWeekdays &when)
{
    m_kind->setCurrent(onWeekdays);
    m_weekdays->setDays(when.days);
    m_from->setDate(toQt(when.from));
    m_hasUntil->setChecked(when.until.has_value());
    if (when.until)
        m_until->setDate(toQt(*when.until));
}

void RuleSheet::setWhen(const Once &when)
{
    m_kind->setCurrent(once);
    m_from->setDate(toQt(when.day));
    m_weekdays->setDays({weekdayOf(when.day)});
}

void RuleSheet::showWhatApplies()
{
    const bool isRepeated = m_kind->current() == onWeekdays;
    m_weekdays->setVisible(isRepeated);
    m_fromField->setName(isRepeated ? tr("From") : tr("Day"));
    m_hasUntil->setVisible(isRepeated);
    m_until->setVisible(isRepeated && m_hasUntil->isChecked());
    m_time->setVisible(m_hasTime->isChecked());
    m_complaint->hide();
}

ScheduleRule RuleSheet::rule() const
{
    ScheduleRule rule = m_rule;
    rule.routine = RoutineId{m_routine->currentData().toLongLong()};
    const Date from = fromQt(m_from->date());
    if (m_kind->current() == once)
        rule.when = Once{from};
    else
        rule.when =
            OnWeekdays{.days = m_weekdays->days(),
                       .from = from,
                       .until = m_hasUntil->isChecked() ? std::optional(fromQt(m_until->date()))
                                                        : std::nullopt};
    const QTime time = m_time->time();
    rule.time = m_hasTime->isChecked() ? std::optional(TimeOfDay(time.hour() * 60 + time.minute()))
                                       : std::nullopt;
    return rule;
}

QString RuleSheet::complaint() const
{
    if (m_kind->current() == once)
        return {};
    if (m_weekdays->days().isEmpty())
        return tr("Choose at least one weekday.");
    if (m_hasUntil->isChecked() && m_until->date() < m_from->date())
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
