// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/next_steps_sheet.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/attempt.h"
#include "ui/document/next_steps.h"
#include "ui/style/buttons.h"
#include "ui/type_scale.h"
#include "ui/widgets/next_step_list.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

constexpr int margin = 32;
constexpr int widest = 720;

} // namespace

NextStepsSheet::NextStepsSheet(NextSteps &nextSteps, const Catalogue &catalogue, Date today,
                               Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_nextSteps(nextSteps)
    , m_today(today)
    , m_prompts(prompts)
    , m_list(new NextStepList(catalogue))
    , m_done(nullptr)
{
    setObjectName(QStringLiteral("next-steps-sheet"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *done = new QPushButton(tr("Done"));
    done->setObjectName(QStringLiteral("next-steps-done"));
    setButtonRole(done, ButtonRole::Primary);
    setButtonSize(done, ButtonSize::Large);
    m_done = done;
    setFocusProxy(done);

    auto *content = new QWidget;
    content->setMaximumWidth(widest);
    content->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(16);
    column->addWidget(new TextLabel(tr("Saved. What comes next"), TypeToken::Hero));
    column->addWidget(new TextLabel(tr("Nothing changes until you accept."), TypeToken::Body,
                                    Role::TextSecondary));
    column->addWidget(m_list);
    column->addWidget(done, 0, Qt::AlignLeft);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    connect(done, &QPushButton::clicked, this, &NextStepsSheet::done);
    connect(m_list, &NextStepList::accepted, this, [this](const NextStep &next) {
        attempt(m_prompts, tr("The answer could not be saved."), [&] { m_nextSteps.accept(next); });
        showOpen();
    });
    connect(m_list, &NextStepList::kept, this, [this](const NextStep &next) {
        attempt(m_prompts, tr("The answer could not be saved."), [&] { m_nextSteps.keep(next); });
        showOpen();
    });
    showOpen();
}

bool NextStepsSheet::isEmpty() const
{
    return m_list->isEmpty();
}

void NextStepsSheet::showOpen()
{
    std::vector<NextStep> steps;
    // what cannot be read now is proposed on Progress
    static_cast<void>(failureOf([&] { steps = m_nextSteps.open(m_today); }));
    m_list->setSteps(std::move(steps));
    m_done->setFocus(Qt::TabFocusReason);
    if (m_list->isEmpty())
        Q_EMIT done();
}

void NextStepsSheet::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_done->setFocus(Qt::TabFocusReason);
}

void NextStepsSheet::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    if (isEnter && button != nullptr)
        button->click();
    else if (isEnter || event->key() == Qt::Key_Escape)
        Q_EMIT done();
    else
        QWidget::keyPressEvent(event);
}

} // namespace hipstride
