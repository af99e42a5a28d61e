// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "domain/run.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;
class QTimeEdit;

namespace hipstride {

class LabelledField;
class NumberEdit;
class TextLabel;
class WeekdayRow;

/// Asks for a run: one, or the same one every week.
class RunSheet : public QWidget
{
    Q_OBJECT
public:
    explicit RunSheet(QWidget *parent = nullptr);

    /// A run with an id is one that is changed.
    void setRun(const Run &run, Date today);
    Run run() const;
    void focusFirst();

Q_SIGNALS:
    void accepted(const hipstride::Run &run);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeFields();
    void layOut();
    void showWhatApplies();
    void accept();
    QString complaint() const;

    Run m_run;
    TextLabel *m_title;
    QComboBox *m_kind;
    QLineEdit *m_name;
    QComboBox *m_when;
    WeekdayRow *m_weekdays;
    QDateEdit *m_from;
    LabelledField *m_fromField;
    QCheckBox *m_hasUntil;
    QDateEdit *m_until;
    QCheckBox *m_hasTime;
    QTimeEdit *m_time;
    QCheckBox *m_hasLength;
    NumberEdit *m_length;
    TextLabel *m_complaint;
    QPushButton *m_accept;
};

} // namespace hipstride
