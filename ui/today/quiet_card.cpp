// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/quiet_card.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "drawing/qt_text.h"
#include "ui/icons.h"
#include "ui/style/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

QuietCard::QuietCard(QWidget *parent)
    : Card(parent)
    , m_title(new TextLabel(TypeToken::Hero))
    , m_line(new TextLabel(TypeToken::Body, Role::TextSecondary))
    , m_plan(new QPushButton(tr("Plan a routine")))
    , m_start(new QPushButton(themedIcon(QStringLiteral("play")), tr("Start a routine")))
    , m_build(new QPushButton(tr("Build a routine")))
{
    setObjectName(QStringLiteral("quiet-card"));
    m_title->setObjectName(QStringLiteral("quiet-title"));
    m_line->setObjectName(QStringLiteral("quiet-line"));
    m_plan->setObjectName(QStringLiteral("plan-something"));
    m_start->setObjectName(QStringLiteral("start-any"));
    m_build->setObjectName(QStringLiteral("build"));
    setButtonRole(m_plan, ButtonRole::Primary);
    setButtonRole(m_build, ButtonRole::Primary);

    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    for (QPushButton *button : {m_plan, m_build, m_start}) {
        button->setAutoDefault(false);
        flow->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addSpacing(4);
    column->addWidget(m_line);
    column->addSpacing(20);
    column->addWidget(buttons);
    connect(m_plan, &QPushButton::clicked, this, &QuietCard::planRequested);
    connect(m_build, &QPushButton::clicked, this, &QuietCard::buildRequested);
    connect(m_start, &QPushButton::clicked, this, &QuietCard::chooseRoutine);
    setRoutines({});
    setOffersPlan(false);
}

void QuietCard::setWords(const QString &title, const QString &line)
{
    m_title->setText(title);
    m_line->setText(line);
}

void QuietCard::setRoutines(const std::vector<Routine> &routines)
{
    m_routines = routines;
    std::erase_if(m_routines, [](const Routine &routine) { return routine.steps.empty(); });
    m_start->setVisible(!m_routines.empty());
    m_build->setVisible(m_routines.empty());
}

void QuietCard::setOffersPlan(bool isOffered)
{
    m_plan->setVisible(isOffered && !m_routines.empty());
}

void QuietCard::chooseRoutine()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("start-menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Routine &routine : m_routines)
        menu->addAction(toQt(routine.name), this,
                        [this, id = routine.id] { Q_EMIT startRequested(id); });
    menu->popup(m_start->mapToGlobal(m_start->rect().bottomLeft()));
}

} // namespace hipstride
