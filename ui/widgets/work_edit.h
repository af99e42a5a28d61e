// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

#include "domain/dose.h"

namespace hipstride {

class DurationEdit;
class LabelledField;
class NumberEdit;
class RepetitionsEdit;

/// The numbers of what one set consists of; which fields there are follows from the kind of work.
class WorkEdit : public QWidget
{
    Q_OBJECT
public:
    explicit WorkEdit(QWidget *parent = nullptr);

    void setWork(const Work &work);
    const Work &work() const { return m_work; }

Q_SIGNALS:
    void edited(const hipstride::Work &work);

private:
    void change(const Work &work);
    void showWork();

    Work m_work;
    RepetitionsEdit *m_repetitions;
    DurationEdit *m_hold;
    NumberEdit *m_times;
    DurationEdit *m_duration;
    NumberEdit *m_steps;
    NumberEdit *m_distance;
    LabelledField *m_timesField;
    std::vector<LabelledField *> m_fields; // by kind
};

} // namespace hipstride
