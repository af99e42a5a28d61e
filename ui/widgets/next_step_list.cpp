// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/next_step_list.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "drawing/dose_text.h"
#include "drawing/next_step_text.h"
#include "drawing/qt_text.h"
#include "ui/style/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

QString nowText(const NextStep &next, const Catalogue &catalogue)
{
    const Exercise *exercise = catalogue.find(next.now.exercise);
    return doseText(next.now.dose,
                    exercise != nullptr ? exercise->countedIn : CountedIn::Repetitions,
                    SideWording::PerSide);
}

QString exerciseText(const NextStep &next, const Catalogue &catalogue)
{
    const Exercise *exercise = catalogue.find(next.now.exercise);
    return toQt(exercise != nullptr ? exercise->name : next.now.exercise);
}

} // namespace

NextStepList::NextStepList(const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("next-steps"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(16);
}

void NextStepList::setSteps(std::vector<NextStep> steps)
{
    if (steps == m_steps)
        return;
    m_steps = std::move(steps);
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        // a row may be deleted from within its own button
        item->widget()->hide();
        item->widget()->setParent(nullptr);
        item->widget()->deleteLater();
        delete item;
    }
    for (std::size_t i = 0; i < m_steps.size(); ++i)
        m_rows->addWidget(makeRow(i));
}

QWidget *NextStepList::makeRow(std::size_t index)
{
    const NextStep &next = m_steps[index];
    const bool isSame = next.kind == NextStepKind::SameAgain;
    const QString exercise = exerciseText(next, m_catalogue);
    const QString now = nowText(next, m_catalogue);
    const QString then = nextStepText(next, m_catalogue);
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(new TextLabel(exercise, TypeToken::Strong));
    column->addWidget(new TextLabel(isSame ? tr("%1 again").arg(now)
                                           : tr("%1 → %2", "dose now, dose then").arg(now, then),
                                    TypeToken::Body));
    column->addWidget(new TextLabel(reasonText(next), TypeToken::Small, Role::TextSecondary));

    auto *ways = new QWidget;
    auto *flow = new FlowLayout(ways);
    flow->setContentsMargins(0, 6, 0, 0);
    if (!isSame) {
        auto *accept = new QPushButton(tr("Accept"));
        accept->setObjectName(QStringLiteral("accept-%1").arg(index));
        accept->setAccessibleName(tr("Accept for %1: %2").arg(exercise, then));
        connect(accept, &QPushButton::clicked, this, [this, next] { Q_EMIT accepted(next); });
        flow->addWidget(accept);
    }
    auto *keep = new QPushButton(isSame ? tr("All right") : tr("Keep as it is"));
    keep->setObjectName(QStringLiteral("keep-%1").arg(index));
    keep->setAccessibleName(tr("Keep %1 as it is").arg(exercise));
    setButtonRole(keep, ButtonRole::Quiet);
    connect(keep, &QPushButton::clicked, this, [this, next] { Q_EMIT kept(next); });
    flow->addWidget(keep);
    column->addWidget(ways);
    return row;
}

} // namespace hipstride
