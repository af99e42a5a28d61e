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

class LabelledField;
class SegmentedControl;
class TextLabel;
class WeekdayRow;

/// Asks which routine is due when.
class RuleSheet : public QWidget
{
    Q_OBJECT
public:
    explicit RuleSheet(QWidget *parent = nullptr);

    /// What can be planned; call before `setRule`.
    void setRoutines(const std::vector<Routine> &routines);
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
    void accept();
    QString complaint() const;

    ScheduleRule m_rule;
    TextLabel *m_title;
    QComboBox *m_routine;
    SegmentedControl *m_kind;
    WeekdayRow *m_weekdays;
    QDateEdit *m_from;
    LabelledField *m_fromField;
    QCheckBox *m_hasUntil;
    QDateEdit *m_until;
    QCheckBox *m_hasTime;
    QTimeEdit *m_time;
    TextLabel *m_complaint;
    QPushButton *m_accept;
};

} // namespace hipstride
