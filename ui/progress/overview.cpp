// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/overview.h"

#include <QGridLayout>
#include <QResizeEvent>
#include <QVBoxLayout>

#include "ui/day_text.h"
#include "ui/progress/adherence_card.h"
#include "ui/progress/muscles_card.h"
#include "ui/progress/session_list.h"
#include "ui/type_scale.h"
#include "ui/widgets/card.h"
#include "ui/widgets/next_step_list.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

constexpr int gap = 16;
constexpr int sideMargin = 32;
constexpr int twoColumns = 940; ///< below this everything stands in one column
constexpr int wide = 1500;      ///< from here on the log stands beside the charts
constexpr double largeText = 1.5;
constexpr int chartHeight = 292;
constexpr int lowestList = 300;

} // namespace

Overview::Overview(SessionModel &sessions, const Catalogue &catalogue,
                   const FigureThumbnails &figures, QWidget *parent)
    : QScrollArea(parent)
    , m_adherence(new AdherenceCard)
    , m_muscles(new MusclesCard(figures))
    , m_nextSteps(new NextStepList(catalogue))
    , m_nextStepsCard(makeNextStepsCard())
    , m_sessions(new SessionList(sessions))
{
    auto *content = new QWidget;
    m_grid = new QGridLayout(content);
    m_grid->setContentsMargins(sideMargin, 0, sideMargin, sideMargin);
    m_grid->setSpacing(gap);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_adherence, &AdherenceCard::dayChosen, this, [this](Date day) {
        m_sessions->search(dayText(day));
        ensureWidgetVisible(m_sessions);
    });
    chooseForm();
}

void Overview::setFigures(const ProgressFigures &figures)
{
    m_adherence->setFigures(figures);
    m_muscles->setLoad(figures.perWeek);
}

QWidget *Overview::makeNextStepsCard()
{
    auto *card = new Card;
    card->setObjectName(QStringLiteral("next-steps-card"));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(cardMargins());
    column->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("Next steps"), TypeToken::Section), 1);
    head->addWidget(new TextLabel(tr("Nothing changes until you accept"), TypeToken::Small,
                                  Role::TextSecondary));
    column->addLayout(head);
    column->addWidget(m_nextSteps);
    return card;
}

void Overview::setNextSteps(std::vector<NextStep> steps)
{
    m_nextStepsCard->setVisible(!steps.empty());
    m_nextSteps->setSteps(std::move(steps));
}

void Overview::chooseForm()
{
    Form form = Form::TwoColumns;
    if (width() < twoColumns || textScale() >= largeText)
        form = Form::OneColumn;
    else if (width() >= wide)
        form = Form::LogBeside;
    m_adherence->setMinimumHeight(form == Form::OneColumn ? 0 : chartHeight);
    m_sessions->setMinimumHeight(spaced(lowestList));
    m_muscles->setHasRoom(form == Form::LogBeside);
    if (form != m_form)
        layOut(form);
    m_form = form;
}

void Overview::layOut(Form form)
{
    for (QWidget *card : {static_cast<QWidget *>(m_adherence), static_cast<QWidget *>(m_muscles),
                          m_nextStepsCard, static_cast<QWidget *>(m_sessions)})
        m_grid->removeWidget(card);
    const bool isBeside = form == Form::LogBeside;
    const bool isOne = form == Form::OneColumn;
    m_grid->addWidget(m_adherence, 0, 0);
    m_grid->addWidget(m_muscles, form == Form::TwoColumns ? 0 : 1,
                      form == Form::TwoColumns ? 1 : 0);
    m_grid->addWidget(m_nextStepsCard, form == Form::TwoColumns ? 1 : 2, 0, 1,
                      form == Form::TwoColumns ? 2 : 1);
    if (isBeside)
        m_grid->addWidget(m_sessions, 0, 1, 4, 1);
    else
        m_grid->addWidget(m_sessions, isOne ? 3 : 2, 0, 1, isOne ? 1 : 2);
    m_grid->setColumnStretch(0, isBeside ? 3 : 1);
    m_grid->setColumnStretch(1, isOne ? 0 : isBeside ? 5 : 1);
    m_grid->setRowStretch(2, form == Form::TwoColumns ? 1 : 0);
    m_grid->setRowStretch(3, form == Form::TwoColumns ? 0 : 1);
}

void Overview::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    chooseForm();
}

void Overview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        chooseForm();
    QScrollArea::changeEvent(event);
}

} // namespace hipstride
