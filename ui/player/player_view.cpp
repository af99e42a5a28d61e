// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/player_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

#include "catalogue/catalogue.h"
#include "ui/error_text.h"
#include "ui/figure_choice.h"
#include "ui/player/guided_session.h"
#include "ui/player/key_hints.h"
#include "ui/player/last_set_card.h"
#include "ui/player/player_bar.h"
#include "ui/player/player_column.h"
#include "ui/player/player_panel.h"
#include "ui/player/player_scene.h"
#include "ui/player/player_stage.h"
#include "ui/player/player_words.h"
#include "ui/widgets/message_strip.h"

namespace hipstride {

namespace {

constexpr int margin = 24;
constexpr int gap = 32;
constexpr int barHeight = 64;

} // namespace

PlayerView::PlayerView(const QString &title, const Catalogue &catalogue,
                       const FigureLibrary &figures, const Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_bar(new PlayerBar(title))
    , m_failure(new MessageStrip)
    , m_failureRow(new QWidget)
    , m_stage(new PlayerStage(figures, figureChoiceOf(settings)))
    , m_column(new PlayerColumn(figures, settings))
    , m_hints(new KeyHints)
{
    layOut();
    fitToWindow();
}

void PlayerView::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, 0, margin, 0);
    layout->setSpacing(0);
    m_bar->setMinimumHeight(barHeight);
    layout->addWidget(m_bar);
    auto *failure = new QVBoxLayout(m_failureRow);
    failure->setContentsMargins(0, 0, 0, 12);
    failure->addWidget(m_failure);
    m_failureRow->hide();
    layout->addWidget(m_failureRow);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addWidget(m_stage, 1);
    row->addWidget(m_column);
    layout->addLayout(row, 1);
    layout->addWidget(m_hints);
}

void PlayerView::showSession(const GuidedSession &session)
{
    m_bar->setSets(setsInBar(session.player()), setInBar(session.player()));
    showFailure(session);
    if (session.player().isFinished())
        return;
    showLastSet(session);
    showMoment(session);
    showHints(session);
}

void PlayerView::showMoment(const GuidedSession &session)
{
    const PlayerScene scene = sceneOf(session.player(), m_catalogue, session.amount());
    m_stage->setScene(scene);
    m_column->panel()->setScene(scene, session.last().has_value());
    m_bar->setTimeLeft(scene.timeLeft);
    if (scene.isCountdownToSet != m_hintedCountdown)
        showHints(session);
}

void PlayerView::showEnd(const Session &session, bool canGoBack)
{
    m_stage->setDone(doneLines(session));
    m_bar->setTimeLeft({});
    m_hints->showKeysAtEnd(canGoBack);
}

void PlayerView::showHints(const GuidedSession &session)
{
    // the message of a set that is not saved has its own button, and needs the room
    if (m_column->isAsking() || session.refusal()) {
        m_hints->showNone();
        return;
    }
    const SessionPlayer &player = session.player();
    const Work &work = player.currentStep().dose.work;
    m_hintedCountdown = player.isCountingDownToSet();
    m_hints->showKeys({.isPaused = player.isPaused(),
                       .isCountdown = m_hintedCountdown,
                       .isCounted = !std::holds_alternative<Hold>(work) &&
                                    !std::holds_alternative<Duration>(work),
                       .canChange = m_hintedCountdown && session.last(),
                       .canGoBack = player.position().set > 0});
}

void PlayerView::showLastSet(const GuidedSession &session)
{
    LastSetCard *card = m_column->panel()->lastSet();
    const std::optional<PerformedSet> &last = session.last();
    if (!last || card->isEditing())
        return;
    const SessionStep step =
        stepInSet(session.session().steps[static_cast<std::size_t>(last->step)], last->setNumber);
    const Exercise *exercise = m_catalogue.find(step.exercise);
    card->setPain(step.report.pain);
    card->setSet(step, exercise ? exercise->countedIn : CountedIn::Repetitions, *last);
}

void PlayerView::showFailure(const GuidedSession &session)
{
    const std::optional<Error> &refusal = session.refusal();
    if (!refusal)
        m_failure->clear();
    else if (!m_failure->isVisibleTo(m_failureRow))
        m_failure->setMessage({.kind = MessageKind::Failure,
                               .title = tr("This set is not saved yet."),
                               .text = textOf(*refusal),
                               .actions = {{.text = tr("Try again")}}});
    m_failureRow->setVisible(refusal.has_value());
}

void PlayerView::resizeEvent(QResizeEvent *event)
{
    fitToWindow();
    QWidget::resizeEvent(event);
}

void PlayerView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        fitToWindow();
    QWidget::changeEvent(event);
}

void PlayerView::fitToWindow()
{
    const double factor = std::clamp(std::min(width() / 1280.0, height() / 800.0), 0.75, 1.6);
    m_stage->setSizeFactor(factor);
    m_column->fitTo(width(), factor);
}

} // namespace hipstride
