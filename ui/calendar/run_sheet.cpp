// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/run_sheet.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeEdit>
#include <QVBoxLayout>

#include "domain/vocabulary.h"
#include "drawing/qt_text.h"
#include "ui/calendar/sheet_fields.h"
#include "ui/calendar/weekday_row.h"
#include "ui/run_text.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/number_edit.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

constexpr int weekly = 0;
constexpr int once = 1;
constexpr TimeOfDay usualTime{18 * 60};
constexpr int usualWeeks = 12;
constexpr int longestRun = 2880;
constexpr int usualLength = 45;
constexpr int longestName = 40; ///< letters; not longer than RunLimits in any writing

} // namespace

RunSheet::RunSheet(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TypeToken::Title))
    , m_complaint(new TextLabel(TypeToken::Small, Role::PainStop))
{
    setObjectName(QStringLiteral("run-sheet"));
    makeFields();
    layOut();
    connect(m_when, &QComboBox::activated, this, &RunSheet::showWhatApplies);
    for (QCheckBox *box : {m_hasUntil, m_hasTime, m_hasLength})
        connect(box, &QCheckBox::clicked, this, &RunSheet::showWhatApplies);
    connect(m_weekdays, &WeekdayRow::edited, m_complaint, &QWidget::hide);
}

void RunSheet::makeFields()
{
    m_kind = makeCombo(QStringLiteral("run-kind"));
    for (const RunKind kind : allOf<RunKind>())
        m_kind->addItem(nameOf(kind));
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("run-name"));
    m_name->setMaxLength(longestName);
    m_name->setPlaceholderText(tr("6 × 800 m", "example of a run's name"));
    m_when = makeCombo(QStringLiteral("run-when"));
    m_when->addItems({tr("Every week"), tr("Once")});
    m_weekdays = new WeekdayRow;
    m_from = makeDate(QStringLiteral("run-from"));
    m_hasUntil = makeCheck(tr("Until a day"), QStringLiteral("run-has-until"));
    m_until = makeDate(QStringLiteral("run-until"));
    m_until->setAccessibleName(tr("Last day"));
    m_hasTime = makeCheck(tr("At a time"), QStringLiteral("run-has-time"));
    m_time = makeTime(QStringLiteral("run-time"));
    m_hasLength = makeCheck(tr("About so many minutes"), QStringLiteral("run-has-length"));
    m_length = makeNumber(1, longestRun, QStringLiteral("run-length"));
    m_length->setAccessibleName(tr("Minutes"));
    m_complaint->setObjectName(QStringLiteral("run-complaint"));
}

void RunSheet::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_title);
    column->addWidget(new LabelledField(tr("Kind"), m_kind));
    column->addWidget(new LabelledField(tr("Name, if it has one"), m_name));
    column->addWidget(new LabelledField(tr("When"), m_when));
    column->addWidget(m_weekdays);
    column->addWidget(m_fromField = new LabelledField(tr("From"), m_from));
    addPair(*column, m_hasUntil, m_until);
    addPair(*column, m_hasTime, m_time);
    addPair(*column, m_hasLength, m_length);
    column->addWidget(m_complaint);
    const SheetButtons buttons = makeSheetButtons(QStringLiteral("run"));
    m_accept = buttons.accept;
    connect(buttons.accept, &QPushButton::clicked, this, &RunSheet::accept);
    connect(buttons.cancel, &QPushButton::clicked, this, &RunSheet::cancelled);
    column->addWidget(buttons.row);
    column->addStretch(1);
}

void RunSheet::setRun(const Run &run, Date today)
{
    m_run = run;
    const bool isNew = !run.id.isSet();
    m_title->setText(isNew ? tr("Add a run") : tr("Change the run"));
    m_accept->setText(isNew ? tr("Add to the plan") : tr("Save"));
    m_kind->setCurrentIndex(static_cast<int>(run.kind));
    m_name->setText(toQt(run.name));
    m_hasUntil->setChecked(false);
    m_until->setDate(toQt(addDays(today, 7 * usualWeeks)));
    if (const auto *series = std::get_if<OnWeekdays>(&run.when)) {
        m_when->setCurrentIndex(weekly);
        m_weekdays->setDays(series->days);
        m_from->setDate(toQt(series->from));
        m_hasUntil->setChecked(series->until.has_value());
        if (series->until)
            m_until->setDate(toQt(*series->until));
    } else {
        const Date day = std::get<Once>(run.when).day;
        m_when->setCurrentIndex(once);
        m_weekdays->setDays({weekdayOf(day)});
        m_from->setDate(toQt(day));
    }
    m_hasTime->setChecked(run.time.has_value());
    m_time->setTime(toQt(run.time.value_or(usualTime)));
    m_hasLength->setChecked(run.length.has_value());
    m_length->setNumber(run.length ? static_cast<int>(run.length->count()) : usualLength);
    showWhatApplies();
}

void RunSheet::showWhatApplies()
{
    const bool isWeekly = m_when->currentIndex() == weekly;
    m_weekdays->setVisible(isWeekly);
    m_fromField->setName(isWeekly ? tr("From") : tr("Day"));
    m_hasUntil->setVisible(isWeekly);
    m_until->setVisible(isWeekly && m_hasUntil->isChecked());
    m_time->setVisible(m_hasTime->isChecked());
    m_length->setVisible(m_hasLength->isChecked());
    m_complaint->hide();
}

Run RunSheet::run() const
{
    Run run = m_run;
    run.kind = static_cast<RunKind>(m_kind->currentIndex());
    run.name = fromQt(m_name->text().trimmed());
    const Date from = fromQt(m_from->date());
    if (m_when->currentIndex() == once)
        run.when = Once{from};
    else
        run.when = OnWeekdays{m_weekdays->days(), from,
                              m_hasUntil->isChecked() ? std::optional(fromQt(m_until->date()))
                                                      : std::nullopt};
    run.time = m_hasTime->isChecked() ? std::optional(timeOf(*m_time)) : std::nullopt;
    run.length = m_hasLength->isChecked() ? std::optional(std::chrono::minutes(m_length->value()))
                                          : std::nullopt;
    return run;
}

QString RunSheet::complaint() const
{
    if (m_when->currentIndex() == once)
        return {};
    if (m_weekdays->days().isEmpty())
        return tr("Choose at least one weekday.");
    if (m_hasUntil->isChecked() && m_until->date() < m_from->date())
        return tr("The last day comes before the first.");
    return {};
}

void RunSheet::accept()
{
    const QString wrong = complaint();
    m_complaint->setText(wrong);
    m_complaint->setVisible(!wrong.isEmpty());
    if (wrong.isEmpty())
        Q_EMIT accepted(run());
}

void RunSheet::focusFirst()
{
    m_kind->setFocus(Qt::OtherFocusReason);
}

void RunSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace hipstride
