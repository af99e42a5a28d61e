// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dose_more.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/number_edit.h"
#include "ui/widgets/own_set_edit.h"

namespace hipstride {

namespace {

constexpr int mostWarmUps = 5;
constexpr int mostExtra = 5;

// in the order of the box
enum EffortKind
{
    NoTarget,
    Rated,
    Reserve
};

} // namespace

DoseMore::DoseMore(QWidget *parent)
    : QWidget(parent)
    , m_warmUps(new NumberEdit(0, mostWarmUps))
    , m_effort(new QComboBox)
    , m_amount(new NumberEdit(0, DoseLimits::hardestRating))
    , m_extra(new NumberEdit(0, mostExtra))
    , m_extraSide(new QComboBox)
    , m_areOwn(new QCheckBox(tr("Each set of its own")))
    , m_amountField(new LabelledField(tr("Effort, of 10"), m_amount))
    , m_extraField(new LabelledField(tr("Extra sets"), m_extra))
    , m_extraSideField(new LabelledField(tr("On the"), m_extraSide))
    , m_column(new QVBoxLayout(this))
{
    m_effort->addItems({tr("No target"), tr("Rated effort"), tr("In reserve")});
    m_extraSide->addItems({tr("Left"), tr("Right")});
    m_warmUps->setObjectName(QStringLiteral("warm-ups"));
    m_effort->setObjectName(QStringLiteral("effort"));
    m_amount->setObjectName(QStringLiteral("effort-amount"));
    m_extra->setObjectName(QStringLiteral("extra-sets"));
    m_extraSide->setObjectName(QStringLiteral("extra-side"));
    m_areOwn->setObjectName(QStringLiteral("own-sets"));
    m_areOwn->setToolTip(tr("Repetitions or load that differ from set to set"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    addFields();
    setDose(m_dose);
}

void DoseMore::addFields()
{
    auto *row = new FlowLayout;
    row->addWidget(new LabelledField(tr("Warm-up sets"), m_warmUps));
    row->addWidget(new LabelledField(tr("Target"), m_effort));
    row->addWidget(m_amountField);
    row->addWidget(m_extraField);
    row->addWidget(m_extraSideField);
    m_column->addLayout(row);
    m_column->addWidget(m_areOwn);

    connect(m_warmUps, &NumberEdit::edited, this, &DoseMore::changeWarmUps);
    connect(m_effort, &QComboBox::activated, this,
            [this](int kind) { changeEffort(kind, kind == Rated ? 7 : 2); });
    connect(m_amount, &NumberEdit::edited, this,
            [this](int amount) { changeEffort(m_effort->currentIndex(), amount); });
    connect(m_extra, &NumberEdit::edited, this,
            [this](int sets) { change([sets](Dose &dose) { dose.extraSets = sets; }); });
    connect(m_extraSide, &QComboBox::activated, this, [this](int index) {
        change([index](Dose &dose) { dose.extraSide = index == 0 ? Side::Left : Side::Right; });
    });
    connect(m_areOwn, &QCheckBox::clicked, this, [this](bool areOwn) {
        change([areOwn](Dose &dose) {
            dose.ownSets.assign(areOwn ? static_cast<std::size_t>(dose.sets) : 0,
                                {dose.work, dose.load});
        });
    });
}

bool DoseMore::isUsedBy(const Dose &dose)
{
    return !dose.warmUps.empty() || !dose.ownSets.empty() || dose.extraSets > 0 || dose.effort;
}

void DoseMore::setDose(const Dose &dose)
{
    m_dose = dose;
    m_warmUps->setNumber(warmUpCount(dose));
    const auto *rated = dose.effort ? std::get_if<RatedEffort>(&*dose.effort) : nullptr;
    const auto *inReserve = dose.effort ? std::get_if<InReserve>(&*dose.effort) : nullptr;
    m_effort->setCurrentIndex(rated != nullptr ? Rated : inReserve != nullptr ? Reserve : NoTarget);
    m_amount->setMinimum(rated != nullptr ? 1 : 0);
    m_amount->setNumber(rated != nullptr       ? rated->rating
                        : inReserve != nullptr ? inReserve->repetitions
                                               : 0);
    m_amountField->setName(inReserve != nullptr ? tr("In reserve") : tr("Effort, of 10"));
    m_amountField->setVisible(dose.effort.has_value());
    m_extra->setNumber(dose.extraSets);
    m_extraSide->setCurrentIndex(dose.extraSide == Side::Left ? 0 : 1);
    m_extraField->setVisible(dose.side == Side::Each);
    m_extraSideField->setVisible(dose.side == Side::Each && dose.extraSets > 0);
    m_areOwn->setChecked(!dose.ownSets.empty());
    showSets();
}

void DoseMore::showSets()
{
    const int warmUps = warmUpCount(m_dose);
    const int shown = warmUps + (m_dose.ownSets.empty() ? 0 : m_dose.sets);
    while (static_cast<int>(m_sets.size()) < shown) {
        auto *edit = new OwnSetEdit;
        const int place = static_cast<int>(m_sets.size());
        edit->setObjectName(QStringLiteral("own-set-%1").arg(place));
        connect(edit, &OwnSetEdit::edited, this,
                [this, place](const OwnSet &set) { changeOwnSet(place, set); });
        m_column->addWidget(edit);
        m_sets.push_back(edit);
    }
    for (int place = 0; place < static_cast<int>(m_sets.size()); ++place) {
        OwnSetEdit *edit = m_sets[static_cast<std::size_t>(place)];
        edit->setVisible(place < shown);
        if (place >= shown)
            continue;
        const Dose ofSet = doseOfSet(m_dose, place + 1);
        edit->setSet(place < warmUps ? tr("Warm-up %1").arg(place + 1)
                                     : tr("Set %1").arg(place - warmUps + 1),
                     {ofSet.work, ofSet.load});
    }
}

void DoseMore::changeWarmUps(int count)
{
    change([count](Dose &dose) {
        dose.warmUps.resize(static_cast<std::size_t>(count), {dose.work, NoLoad{}});
    });
}

void DoseMore::changeEffort(int kind, int amount)
{
    change([kind, amount](Dose &dose) {
        if (kind == NoTarget)
            dose.effort.reset();
        else if (kind == Rated)
            dose.effort = RatedEffort{amount};
        else
            dose.effort = InReserve{amount};
    });
}

void DoseMore::changeOwnSet(int place, const OwnSet &set)
{
    change([place, &set](Dose &dose) {
        const auto index = static_cast<std::size_t>(place);
        if (index < dose.warmUps.size()) {
            dose.warmUps[index] = set;
            return;
        }
        const std::size_t own = index - dose.warmUps.size();
        if (own >= dose.ownSets.size())
            dose.ownSets.resize(own + 1, {dose.work, dose.load});
        dose.ownSets[own] = set;
    });
}

template <typename Change>
void DoseMore::change(Change &&apply)
{
    Dose dose = m_dose;
    apply(dose);
    // what does not fit with the other fields is not taken; the field shows what holds
    const bool isWhole = problemsOf(dose).empty();
    const bool isOther = isWhole && dose != m_dose;
    setDose(isWhole ? dose : m_dose);
    if (isOther)
        Q_EMIT edited(m_dose);
}

} // namespace hipstride
