// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/plan_panel.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/icons.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/vertical_scroll.h"

namespace hipstride {

namespace {

QScrollArea *scrolling(QWidget *content)
{
    content->layout()->setContentsMargins(21, 4, 20, 20);
    return groundlessScroll(content);
}

} // namespace

PlanPanel::PlanPanel(QWidget *parent)
    : Panel(Role::Surface, Qt::LeftEdge, parent)
    , m_back(new QPushButton(themedIcon(QStringLiteral("left")), tr("Back to the calendar")))
    , m_add(new QPushButton(themedIcon(QStringLiteral("plus")), tr("Add")))
    , m_print(new QPushButton(themedIcon(QStringLiteral("print")), tr("Print week")))
    , m_messages(new QVBoxLayout)
    , m_day(new DayList)
    , m_rules(new RuleList)
    , m_sheet(new RuleSheet)
    , m_runs(new RunList)
    , m_runSheet(new RunSheet)
    , m_importSheet(new ImportSheet)
    , m_frameSheet(new FrameSheet)
    , m_conflict(new MessageStrip)
    , m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("plan-panel"));
    m_back->setObjectName(QStringLiteral("back"));
    m_add->setObjectName(QStringLiteral("add"));
    m_print->setObjectName(QStringLiteral("print-week"));
    m_print->setAutoDefault(false);
    m_print->setToolTip(tr("Print the week of the chosen day"));
    connect(m_print, &QPushButton::clicked, this, &PlanPanel::printRequested);
    m_add->setToolTip(tr("Put a routine on days of the week"));
    setButtonRole(m_add, ButtonRole::Primary);
    setButtonRole(m_back, ButtonRole::Quiet);
    m_conflict->setObjectName(QStringLiteral("conflict"));
    m_stack->addWidget(scrolling(makeOverview()));
    for (QWidget *sheet :
         {static_cast<QWidget *>(m_sheet), static_cast<QWidget *>(m_runSheet),
          static_cast<QWidget *>(m_importSheet), static_cast<QWidget *>(m_frameSheet)}) {
        auto *page = new QWidget;
        auto *sheetColumn = new QVBoxLayout(page);
        sheetColumn->addWidget(sheet);
        m_stack->addWidget(scrolling(page));
    }
    auto *back = new QVBoxLayout;
    back->setContentsMargins(21, 0, 20, 0);
    back->addWidget(m_back, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 16, 0, 0);
    column->setSpacing(0);
    column->addLayout(back);
    column->addWidget(m_stack, 1);
    setHasBack(false);
    connect(m_add, &QPushButton::clicked, this, &PlanPanel::addRequested);
    connect(m_back, &QPushButton::clicked, this, &PlanPanel::backRequested);
}

QWidget *PlanPanel::makeOverview()
{
    auto *overview = new QWidget;
    auto *column = new QVBoxLayout(overview);
    column->setSpacing(0);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_add, 1);
    buttons->addWidget(m_print, 1);
    column->addLayout(buttons);
    column->addLayout(m_messages);
    column->addSpacing(20);
    auto *day = new QVBoxLayout; // what is hidden leaves no gap
    day->setSpacing(20);
    day->addWidget(m_conflict);
    day->addWidget(m_day);
    column->addLayout(day);
    column->addSpacing(24);
    column->addWidget(new TextLabel(tr("Rules"), TypeToken::Section));
    column->addSpacing(8);
    column->addWidget(m_rules);
    column->addSpacing(24);
    column->addWidget(new TextLabel(tr("Runs come from"), TypeToken::Section));
    column->addSpacing(8);
    column->addWidget(m_runs);
    column->addStretch(1);
    return overview;
}

void PlanPanel::setCanAdd(bool canAdd)
{
    m_add->setEnabled(canAdd);
    m_add->setToolTip(canAdd ? tr("Put a routine on days of the week")
                             : tr("There is no routine to plan yet"));
}

void PlanPanel::setHasBack(bool hasBack)
{
    m_back->setVisible(hasBack);
}

void PlanPanel::openSheet()
{
    m_stack->setCurrentIndex(1);
    m_sheet->focusFirst();
}

void PlanPanel::openRunSheet()
{
    m_stack->setCurrentIndex(2);
    m_runSheet->focusFirst();
}

void PlanPanel::openImportSheet()
{
    m_stack->setCurrentIndex(3);
    m_importSheet->focusFirst();
}

void PlanPanel::openFrameSheet()
{
    m_stack->setCurrentIndex(4);
    m_frameSheet->focusFirst();
}

void PlanPanel::closeSheet()
{
    m_stack->setCurrentIndex(0);
}

} // namespace hipstride
