// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dose_edit.h"

#include <QComboBox>

#include "ui/widgets/duration_edit.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/load_edit.h"
#include "ui/widgets/number_edit.h"
#include "ui/widgets/side_box.h"
#include "ui/widgets/tempo_edit.h"
#include "ui/widgets/work_edit.h"

namespace hipstride {

DoseEdit::DoseEdit(QWidget *parent)
    : QWidget(parent)
    , m_sets(new NumberEdit(1, DoseLimits::mostSets))
    , m_work(new WorkEdit)
    , m_workKind(new QComboBox)
    , m_side(makeSideBox())
    , m_tempo(new TempoEdit)
    , m_load(new LoadEdit)
    , m_rest(new DurationEdit(seconds(0), DoseLimits::longestRest))
    , m_restField(new LabelledField(tr("Rest"), m_rest))
{
    // in the order of Work's alternatives
    m_workKind->addItems({tr("Repetitions"), tr("Hold"), tr("Time"), tr("Steps"), tr("Distance")});
    m_sets->setObjectName(QStringLiteral("sets"));
    m_workKind->setObjectName(QStringLiteral("workKind"));
    m_side->setObjectName(QStringLiteral("side"));
    m_tempo->setObjectName(QStringLiteral("tempo"));
    m_rest->setObjectName(QStringLiteral("rest"));

    auto *row = new FlowLayout(this);
    row->addWidget(new LabelledField(tr("Sets"), m_sets));
    row->addWidget(m_work);
    row->addWidget(new LabelledField(tr("Side"), m_side));
    row->addWidget(new LabelledField(tr("Tempo"), m_tempo));
    row->addWidget(m_restField);
    row->addWidget(m_load);
    row->addWidget(new LabelledField(tr("Counted in"), m_workKind));

    connect(m_sets, &NumberEdit::edited, this,
            [this](int sets) { change([sets](Dose &dose) { changeSets(dose, sets); }); });
    connect(m_work, &WorkEdit::edited, this,
            [this](const Work &work) { change([&work](Dose &dose) { changeWork(dose, work); }); });
    connect(m_workKind, &QComboBox::activated, this, &DoseEdit::changeWorkKind);
    connect(m_side, &QComboBox::activated, this, [this](int index) {
        change([index](Dose &dose) { changeSide(dose, static_cast<Side>(index)); });
    });
    connect(m_tempo, &TempoEdit::edited, this, [this](const std::optional<Tempo> &tempo) {
        change([&tempo](Dose &dose) { dose.tempo = tempo; });
    });
    connect(m_load, &LoadEdit::edited, this,
            [this](const Load &load) { change([&load](Dose &dose) { dose.load = load; }); });
    connect(m_rest, &DurationEdit::edited, this,
            [this](seconds rest) { change([rest](Dose &dose) { dose.rest = rest; }); });
    setDose(m_dose);
}

void DoseEdit::setDose(const Dose &dose)
{
    m_dose = dose;
    m_sets->setNumber(dose.sets);
    m_work->setWork(dose.work);
    m_workKind->setCurrentIndex(static_cast<int>(dose.work.index()));
    m_side->setCurrentIndex(static_cast<int>(dose.side));
    m_tempo->setTempo(dose.tempo);
    m_load->setLoad(dose.load);
    m_rest->setDuration(dose.rest);
}

void DoseEdit::setHasRest(bool hasRest)
{
    m_restField->setVisible(hasRest);
}

void DoseEdit::changeWorkKind(int kind)
{
    if (kind == static_cast<int>(m_dose.work.index()))
        return;
    static const Work usual[] = {Repetitions{}, Hold{}, Duration{}, Steps{}, Distance{}};
    m_work->setWork(usual[kind]);
    change([kind](Dose &dose) { changeWork(dose, usual[kind]); });
}

template <typename Change>
void DoseEdit::change(Change &&apply)
{
    const Dose before = m_dose;
    apply(m_dose);
    if (m_dose != before)
        Q_EMIT edited(m_dose);
}

} // namespace hipstride
