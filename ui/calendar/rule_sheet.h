// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

#include "domain/routine.h"
#include "domain/schedule.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QPushButton;
class QTimeEdit;
class QVBoxLayout;

namespace hipstride {

class ChoiceRow;
class LabelledField;
class NumberEdit;
class TextLabel;
class TurnList;
class WeekdayRow;

/// Asks which routine is due when.
class RuleSheet : public QWidget
{
    Q_OBJECT
public:
    explicit RuleSheet(QWidget *parent = nullptr);

    /// What can be planned; call before `setRule`.
    void setRoutines(const std::vector<Routine> &routines);
    /// Whether the plan has phases that a rule can keep to.
    void setHasPhases(bool hasPhases) { m_hasPhases = hasPhases; }
    /// A rule with an id is one that is changed.
    void setRule(const ScheduleRule &rule, Date today);
    ScheduleRule rule() const;
    void focusFirst();

Q_SIGNALS:
    void accepted(const hipstride::ScheduleRule &rule);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeFields();
    void layOut(QVBoxLayout &column);
    QWidget *makeButtons();
    void showWhatApplies();
    void setWhen(const OnWeekdays &when);
    void setWhen(const Once &when);
    void setWhen(const EveryDays &when);
    void setWhen(const BeforeRuns &when);
    void setWhen(const AfterRuns &when);
    void setSpan(Date from, std::optional<Date> until);
    Recurrence when() const;
    void accept();
    QString complaint() const;

    ScheduleRule m_rule;
    bool m_hasPhases = false;
    TextLabel *m_title;
    QComboBox *m_routine;
    QCheckBox *m_takesTurns;
    TurnList *m_turns;
    QComboBox *m_kind;
    WeekdayRow *m_weekdays;
    NumberEdit *m_days;
    LabelledField *m_daysField;
    ChoiceRow *m_runKinds;
    LabelledField *m_runKindsField;
    NumberEdit *m_ahead;
    LabelledField *m_aheadField;
    NumberEdit *m_daysAhead;
    LabelledField *m_daysAheadField;
    ChoiceRow *m_phases;
    LabelledField *m_phasesField;
    QDateEdit *m_from;
    LabelledField *m_fromField;
    QCheckBox *m_hasUntil;
    QDateEdit *m_until;
    QCheckBox *m_hasTime;
    QTimeEdit *m_time;
    QCheckBox *m_isHeavy;
    TextLabel *m_complaint;
    QPushButton *m_accept;
};

} // namespace hipstride
