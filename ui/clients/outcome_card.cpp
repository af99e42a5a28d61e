// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/outcome_card.h"

#include <QDateEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "drawing/qt_text.h"
#include "ui/clients/day_field.h"
#include "ui/clients/outcome_chart.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/number_edit.h"

namespace hipstride {

namespace {

/// "6 down to 2".
QString wayText(const Outcome &outcome)
{
    if (outcome.values.empty())
        return {};
    const int first = outcome.values.front().value;
    const int last = outcome.values.back().value;
    if (outcome.values.size() == 1)
        return QString::number(last);
    if (first == last)
        return OutcomeCard::tr("%1, as at first").arg(last);
    return last < first ? OutcomeCard::tr("%1 down to %2").arg(first).arg(last)
                        : OutcomeCard::tr("%1 up to %2").arg(first).arg(last);
}

} // namespace

OutcomeCard::OutcomeCard(const Outcome &outcome, int painLimit, Date today, QWidget *parent)
    : TitledCard(toQt(outcome.name), parent)
    , m_outcome(outcome)
    , m_chart(new OutcomeChart)
{
    setObjectName(QStringLiteral("outcome-") + toQt(outcome.name));
    setRemark(wayText(outcome));
    auto *remove = makeIconButton(QStringLiteral("close"), tr("Remove this measure"),
                                  QStringLiteral("outcome-remove"));
    addToHead(remove);
    m_chart->setOutcome(outcome, painLimit);
    rows()->addWidget(m_chart);
    rows()->addWidget(makeForm(today));
    rows()->addStretch(1);
    connect(remove, &QToolButton::clicked, this, &OutcomeCard::removeRequested);
}

QWidget *OutcomeCard::makeForm(Date today)
{
    m_value = new NumberEdit(m_outcome.least, m_outcome.most);
    m_value->setObjectName(QStringLiteral("outcome-value"));
    m_value->setAccessibleName(tr("Value"));
    if (!m_outcome.values.empty())
        m_value->setNumber(m_outcome.values.back().value);
    m_day = makeDayField(today, QStringLiteral("outcome-day"));
    m_day->setAccessibleName(tr("Day"));
    auto *add = new QPushButton(tr("Add"));
    add->setObjectName(QStringLiteral("outcome-add"));
    add->setAccessibleName(tr("Add the value"));
    auto *form = new QWidget;
    auto *flow = new FlowLayout(form);
    flow->addWidget(m_value);
    flow->addWidget(m_day);
    flow->addWidget(add);
    connect(add, &QPushButton::clicked, this, &OutcomeCard::add);
    return form;
}

void OutcomeCard::add()
{
    Outcome outcome = m_outcome;
    setValue(outcome, {.day = fromQt(m_day->date()), .value = m_value->value()});
    Q_EMIT edited(outcome);
}

} // namespace hipstride
