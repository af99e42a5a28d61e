// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/work_edit.h"

#include "ui/widgets/duration_edit.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/number_edit.h"

namespace hipstride {

WorkEdit::WorkEdit(QWidget *parent)
    : QWidget(parent)
    , m_repetitions(new RepetitionsEdit)
    , m_hold(new DurationEdit(seconds(1), DoseLimits::longestHold))
    , m_times(new NumberEdit(1, DoseLimits::mostRepetitions))
    , m_duration(new DurationEdit(seconds(1), DoseLimits::longestDuration))
    , m_steps(new NumberEdit(1, DoseLimits::mostSteps))
    , m_distance(new NumberEdit(1, DoseLimits::farthest.value))
{
    m_repetitions->setObjectName(QStringLiteral("repetitions"));
    m_hold->setObjectName(QStringLiteral("hold"));
    m_times->setObjectName(QStringLiteral("holdTimes"));
    m_duration->setObjectName(QStringLiteral("duration"));
    m_steps->setObjectName(QStringLiteral("steps"));
    m_distance->setObjectName(QStringLiteral("distance"));
    m_distance->setSuffix(tr("\u202Fm"));

    auto *row = new FlowLayout(this);
    // in the order of the variant's alternatives
    m_fields = {new LabelledField(tr("Repetitions"), m_repetitions),
                new LabelledField(tr("Hold"), m_hold), new LabelledField(tr("Time"), m_duration),
                new LabelledField(tr("Steps"), m_steps),
                new LabelledField(tr("Distance"), m_distance)};
    m_timesField = new LabelledField(tr("Times"), m_times);
    for (LabelledField *field : m_fields)
        row->addWidget(field);
    row->addWidget(m_timesField);

    connect(m_repetitions, &RepetitionsEdit::edited, this,
            [this](Repetitions repetitions) { change(repetitions); });
    connect(m_hold, &DurationEdit::edited, this,
            [this](seconds length) { change(Hold{.length = length, .times = m_times->value()}); });
    connect(m_times, &NumberEdit::edited, this,
            [this](int times) { change(Hold{.length = m_hold->duration(), .times = times}); });
    connect(m_duration, &DurationEdit::edited, this,
            [this](seconds length) { change(Duration{.length = length}); });
    connect(m_steps, &NumberEdit::edited, this,
            [this](int count) { change(Steps{.count = count}); });
    connect(m_distance, &NumberEdit::edited, this,
            [this](int metres) { change(Distance{.length = Metres{metres}}); });
    showWork();
}

void WorkEdit::setWork(const Work &work)
{
    m_work = work;
    showWork();
}

void WorkEdit::change(const Work &work)
{
    m_work = work;
    Q_EMIT edited(m_work);
}

void WorkEdit::showWork()
{
    for (std::size_t kind = 0; kind < m_fields.size(); ++kind)
        m_fields[kind]->setVisible(kind == m_work.index());
    m_timesField->setVisible(std::holds_alternative<Hold>(m_work));
    if (const auto *repetitions = std::get_if<Repetitions>(&m_work))
        m_repetitions->setRepetitions(*repetitions);
    if (const auto *hold = std::get_if<Hold>(&m_work)) {
        m_hold->setDuration(hold->length);
        m_times->setNumber(hold->times);
    }
    if (const auto *duration = std::get_if<Duration>(&m_work))
        m_duration->setDuration(duration->length);
    if (const auto *steps = std::get_if<Steps>(&m_work))
        m_steps->setNumber(steps->count);
    if (const auto *distance = std::get_if<Distance>(&m_work))
        m_distance->setNumber(distance->length.value);
}

} // namespace hipstride
