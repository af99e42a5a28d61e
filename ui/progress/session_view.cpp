// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/session_view.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "drawing/qt_text.h"
#include "ui/icons.h"
#include "ui/progress/session_facts.h"
#include "ui/progress/session_step_view.h"
#include "ui/style/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/vertical_scroll.h"

namespace hipstride {

namespace {

constexpr int headHeight = 76;
constexpr int sideMargin = 32;
constexpr int widestContent = 1200;
constexpr int gap = 16;

QPushButton *makeButton(const QString &objectName, const QString &text, ButtonRole role)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    setButtonRole(button, role);
    return button;
}

} // namespace

SessionView::SessionView(const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
{
    setObjectName(QStringLiteral("session-view"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(makeContent(), 1);
    connectParts();
    setIsCorrecting(false);
}

QWidget *SessionView::makeHead()
{
    m_back = new QToolButton;
    m_back->setObjectName(QStringLiteral("session-back"));
    m_back->setIcon(themedIcon(QStringLiteral("left")));
    m_back->setAutoRaise(true);
    m_back->setToolTip(tr("Back to all sessions (Esc)"));
    m_back->setAccessibleName(tr("Back to all sessions"));
    m_name = new TextLabel(TypeToken::Page);
    m_name->setObjectName(QStringLiteral("session-name"));
    m_goOn = makeButton(QStringLiteral("session-go-on"), tr("Go on with it"), ButtonRole::Outlined);
    m_correct = makeButton(QStringLiteral("session-correct"), tr("Correct"), ButtonRole::Outlined);
    m_delete = makeButton(QStringLiteral("session-delete"), tr("Delete"), ButtonRole::Quiet);
    m_print = makeButton(QStringLiteral("session-print"), tr("Print…"), ButtonRole::Quiet);
    m_save = makeButton(QStringLiteral("session-save"), tr("Save"), ButtonRole::Primary);
    m_cancel = makeButton(QStringLiteral("session-cancel"), tr("Cancel"), ButtonRole::Outlined);

    auto *head = new QWidget;
    head->setMinimumHeight(headHeight);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(sideMargin - 8, 8, sideMargin, 8);
    row->setSpacing(8);
    row->addWidget(m_back);
    row->addWidget(m_name, 1, Qt::AlignVCenter);
    for (QPushButton *button : {m_delete, m_print, m_goOn, m_correct, m_cancel, m_save})
        row->addWidget(button);
    return head;
}

QWidget *SessionView::makeContent()
{
    m_facts = new SessionFacts;
    m_steps = new ListCard;
    auto *content = new QWidget;
    auto *cards = new QWidget;
    cards->setMaximumWidth(widestContent);
    auto *column = new QVBoxLayout(cards);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addWidget(m_facts);
    column->addWidget(m_steps);
    column->addStretch(1);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(sideMargin, 0, sideMargin, sideMargin);
    row->addWidget(cards, 1);
    row->addStretch(0);

    m_scroll = verticalScroll(content);
    m_scroll->setAccessibleName(tr("The session"));
    return m_scroll;
}

void SessionView::connectParts()
{
    connect(m_back, &QToolButton::clicked, this, &SessionView::leave);
    connect(m_correct, &QPushButton::clicked, this, &SessionView::startCorrecting);
    connect(m_delete, &QPushButton::clicked, this, [this] { Q_EMIT deleteRequested(m_kept.id); });
    connect(m_print, &QPushButton::clicked, this, [this] { Q_EMIT printRequested(m_kept); });
    connect(m_goOn, &QPushButton::clicked, this, [this] { Q_EMIT goOnRequested(m_kept.id); });
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT corrected(m_draft); });
    connect(m_cancel, &QPushButton::clicked, this, &SessionView::stopCorrecting);
    connect(m_facts, &SessionFacts::dayEdited, this, [this](Date day) { moveToDay(m_draft, day); });
    connect(m_facts, &SessionFacts::painEdited, this, [this](int pain) { m_draft.pain = pain; });
    connect(m_facts, &SessionFacts::effortEdited, this,
            [this](int effort) { m_draft.effort = effort; });
    connect(m_facts, &SessionFacts::noteEdited, this,
            [this](const QString &note) { m_draft.note = fromQt(note); });
}

void SessionView::setPainLimit(int limit)
{
    m_facts->setPainLimit(limit);
}

void SessionView::setSession(const Session &session, Date today)
{
    m_kept = session;
    m_draft = session;
    m_today = today;
    m_name->setText(toQt(session.routineName));
    m_facts->setSession(session, today);
    fillSteps();
    setIsCorrecting(false);
}

void SessionView::enter(const Session &session, Date today)
{
    setSession(session, today);
    startCorrecting();
}

void SessionView::fillSteps()
{
    m_steps->clear();
    m_stepViews.clear();
    for (std::size_t i = 0; i < m_kept.steps.size(); ++i) {
        const Exercise *exercise = m_catalogue.find(m_kept.steps[i].exercise);
        auto *view =
            new SessionStepView(m_kept, static_cast<int>(i),
                                exercise != nullptr ? exercise->countedIn : CountedIn::Repetitions);
        connect(view, &SessionStepView::edited, this, &SessionView::changeSet);
        connect(view, &SessionStepView::opened, this, [this, view] { closeOthers(view); });
        // once the set that was opened has its place
        connect(
            view, &SessionStepView::opened, this,
            [this, view] { m_scroll->ensureWidgetVisible(view->edit(), 0, gap); },
            Qt::QueuedConnection);
        m_steps->addRow(view);
        m_stepViews.push_back(view);
    }
    m_steps->setVisible(!m_stepViews.empty());
}

void SessionView::closeOthers(const SessionStepView *open)
{
    for (SessionStepView *view : m_stepViews) {
        if (view != open)
            view->closeEdit();
    }
}

void SessionView::startCorrecting()
{
    setIsCorrecting(true);
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void SessionView::stopCorrecting()
{
    // what was never in the log is gone with it
    if (!m_kept.id.isSet()) {
        setIsCorrecting(false);
        Q_EMIT backRequested();
        return;
    }
    m_draft = m_kept;
    m_facts->setSession(m_kept, m_today);
    for (SessionStepView *view : m_stepViews)
        view->setSets(m_kept);
    setIsCorrecting(false);
    m_correct->setFocus(Qt::OtherFocusReason);
}

void SessionView::setIsCorrecting(bool isCorrecting)
{
    m_isCorrecting = isCorrecting;
    // what still runs is the player's to write
    const bool isRunning = m_kept.state == SessionState::Running;
    m_goOn->setVisible(!isCorrecting && m_kept.state == SessionState::EndedEarly);
    m_correct->setVisible(!isCorrecting && !isRunning);
    m_delete->setVisible(!isCorrecting && !isRunning);
    m_print->setVisible(!isCorrecting);
    m_save->setVisible(isCorrecting);
    m_cancel->setVisible(isCorrecting);
    m_facts->setIsEditable(isCorrecting);
    for (SessionStepView *view : m_stepViews)
        view->setIsEditable(isCorrecting);
}

void SessionView::changeSet(const SetPlace &place, const std::optional<PerformedSet> &record)
{
    if (record)
        putSet(m_draft, *record);
    else
        eraseSet(m_draft, place);
    m_stepViews.at(static_cast<std::size_t>(place.step))->setSets(m_draft);
}

void SessionView::leave()
{
    if (!m_isCorrecting)
        Q_EMIT backRequested();
    else if (m_draft == m_kept)
        stopCorrecting();
    else
        Q_EMIT leaveRequested(m_draft);
}

void SessionView::keyPressEvent(QKeyEvent *event)
{
    const bool isBack = event->key() == Qt::Key_Escape ||
                        (event->key() == Qt::Key_Left && event->modifiers() == Qt::AltModifier);
    if (isBack)
        leave();
    else
        QWidget::keyPressEvent(event);
}

void SessionView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_back->setFocus(Qt::OtherFocusReason);
}

} // namespace hipstride
