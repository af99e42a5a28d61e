// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/new_outcome_card.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include "drawing/qt_text.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/number_edit.h"

namespace hipstride {

namespace {

constexpr int longestName = 60;

} // namespace

NewOutcomeCard::NewOutcomeCard(QWidget *parent)
    : TitledCard(tr("A new measure"), parent)
    , m_kind(new QComboBox)
    , m_name(new QLineEdit)
    , m_least(new NumberEdit(ClientLimits::lowestScale, ClientLimits::highestScale))
    , m_most(new NumberEdit(ClientLimits::lowestScale, ClientLimits::highestScale))
    , m_limits(new QWidget)
    , m_add(new QPushButton(tr("Add the measure")))
{
    m_kind->setObjectName(QStringLiteral("new-outcome-kind"));
    m_kind->setAccessibleName(tr("Kind of measure"));
    m_kind->addItems({tr("Pain, 0 to 10"), tr("A chosen activity, 0 to 10"), tr("Another scale")});
    m_name->setObjectName(QStringLiteral("new-outcome-name"));
    m_name->setAccessibleName(tr("What is measured"));
    m_name->setMaxLength(longestName);
    m_least->setNumber(0);
    m_most->setNumber(100);
    m_add->setObjectName(QStringLiteral("new-outcome-add"));
    auto *limits = new QHBoxLayout(m_limits);
    limits->setContentsMargins(0, 0, 0, 0);
    limits->addWidget(new LabelledField(tr("Lowest"), m_least));
    limits->addWidget(new LabelledField(tr("Highest"), m_most));
    rows()->addWidget(m_kind);
    rows()->addWidget(m_name);
    rows()->addWidget(m_limits);
    rows()->addWidget(m_add, 0, Qt::AlignLeft);
    rows()->addStretch(1);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &NewOutcomeCard::showWhatApplies);
    connect(m_name, &QLineEdit::textChanged, this, &NewOutcomeCard::showWhatApplies);
    connect(m_name, &QLineEdit::returnPressed, this, &NewOutcomeCard::add);
    connect(m_least, &NumberEdit::edited, this, &NewOutcomeCard::showWhatApplies);
    connect(m_most, &NumberEdit::edited, this, &NewOutcomeCard::showWhatApplies);
    connect(m_add, &QPushButton::clicked, this, &NewOutcomeCard::add);
    showWhatApplies();
}

void NewOutcomeCard::showWhatApplies()
{
    const auto kind = static_cast<OutcomeKind>(m_kind->currentIndex());
    const bool isScale = kind == OutcomeKind::Scale;
    m_limits->setVisible(isScale);
    m_name->setPlaceholderText(kind == OutcomeKind::Pain       ? tr("Pain on stairs", "example")
                               : kind == OutcomeKind::Activity ? tr("Running downhill", "example")
                                                               : tr("Hops on one leg", "example"));
    m_add->setEnabled(!m_name->text().trimmed().isEmpty() &&
                      (!isScale || m_least->value() < m_most->value()));
}

void NewOutcomeCard::add()
{
    if (!m_add->isEnabled())
        return;
    Outcome outcome{.kind = static_cast<OutcomeKind>(m_kind->currentIndex()),
                    .name = fromQt(m_name->text().trimmed())};
    if (outcome.kind == OutcomeKind::Scale) {
        outcome.least = m_least->value();
        outcome.most = m_most->value();
    }
    m_name->clear();
    Q_EMIT added(outcome);
}

} // namespace hipstride
