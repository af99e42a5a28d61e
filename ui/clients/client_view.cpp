// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/client_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

#include "drawing/qt_text.h"
#include "ui/clients/appointments_card.h"
#include "ui/clients/client_head.h"
#include "ui/clients/goals_card.h"
#include "ui/clients/handouts_card.h"
#include "ui/clients/new_outcome_card.h"
#include "ui/clients/notes_card.h"
#include "ui/clients/outcome_card.h"
#include "ui/clients/paper_grid_card.h"
#include "ui/type_scale.h"
#include "ui/widgets/vertical_scroll.h"

namespace hipstride {

namespace {

constexpr int gap = 16;
constexpr int sideMargin = 24;
constexpr int narrow = 720; ///< below this width the cards stand under one another
constexpr int widestContent = 1200;
constexpr double largeText = 1.5;

} // namespace

ClientView::ClientView(FigureThumbnails &figures, QWidget *parent)
    : QWidget(parent)
    , m_head(new ClientHead)
    , m_grid(new PaperGridCard(figures))
    , m_handouts(new HandoutsCard)
    , m_notes(new NotesCard)
    , m_goals(new GoalsCard)
    , m_appointments(new AppointmentsCard)
    , m_newOutcome(new NewOutcomeCard)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_left(new QVBoxLayout)
    , m_right(new QVBoxLayout)
    , m_outcomes(new QVBoxLayout)
{
    setObjectName(QStringLiteral("client-view"));
    layOut();
    connectParts();
}

void ClientView::layOut()
{
    for (QVBoxLayout *column : {m_left, m_right, m_outcomes})
        column->setSpacing(gap);
    m_left->addWidget(m_handouts);
    m_left->addWidget(m_goals);
    m_left->addWidget(m_notes);
    m_left->addStretch(1);
    m_right->addLayout(m_outcomes);
    m_right->addWidget(m_appointments);
    m_right->addWidget(m_newOutcome);
    m_right->addStretch(1);
    m_columns->setSpacing(gap);
    m_columns->addLayout(m_left, 1);
    m_columns->addLayout(m_right, 1);

    auto *cards = new QWidget;
    cards->setMaximumWidth(widestContent);
    auto *all = new QVBoxLayout(cards);
    all->setContentsMargins(sideMargin, 0, sideMargin, sideMargin);
    all->setSpacing(gap);
    all->addWidget(m_grid);
    all->addLayout(m_columns);
    QScrollArea *scroll = verticalScroll(cards);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_head->setMaximumWidth(widestContent);
    auto *head = new QHBoxLayout;
    head->addWidget(m_head, 1);
    head->addStretch(0); // takes what is left once the head is as wide as the cards
    column->addLayout(head);
    column->addWidget(scroll, 1);
}

template <typename Change>
void ClientView::change(Change &&apply, const QString &removed)
{
    apply(m_client.file);
    Q_EMIT fileEdited(m_client.file, removed);
}

void ClientView::connectParts()
{
    connect(m_head, &ClientHead::aboutEdited, this, [this](const QString &about) {
        if (about != toQt(m_client.file.about))
            change([&](ClientFile &file) { file.about = fromQt(about); });
    });
    connect(m_notes, &NotesCard::edited, this, [this](const QString &notes) {
        change([&](ClientFile &file) { file.notes = fromQt(notes); });
    });
    connect(m_goals, &GoalsCard::edited, this, [this](const std::vector<ClientGoal> &goals) {
        const bool isFewer = goals.size() < m_client.file.goals.size();
        change([&](ClientFile &file) { file.goals = goals; },
               isFewer ? tr("The goal is removed.") : QString());
    });
    connect(m_appointments, &AppointmentsCard::added, this, [this](const Appointment &one) {
        change([&](ClientFile &file) { addAppointment(file, one); });
    });
    connect(m_appointments, &AppointmentsCard::removed, this, [this](std::size_t index) {
        change(
            [&](ClientFile &file) {
                file.appointments.erase(file.appointments.begin() +
                                        static_cast<std::ptrdiff_t>(index));
            },
            tr("The appointment is removed."));
    });
    connect(m_newOutcome, &NewOutcomeCard::added, this, [this](const Outcome &outcome) {
        change([&](ClientFile &file) { file.outcomes.push_back(outcome); });
    });
}

void ClientView::setClient(const ShownClient &client, Date today, int painLimit)
{
    if (client.person.id != m_client.person.id)
        finishTyping();
    m_client = client;
    m_today = today;
    m_painLimit = painLimit;
    m_head->setClient(client.name, toQt(client.file.about), client.person.isArchived);
    m_head->setRevision(client.sheets.empty() ? 1 : client.sheets.front().revision + 1,
                        client.hasDraft);
    m_handouts->setSheets(client.sheets, today);
    m_grid->setPainLimit(painLimit);
    m_grid->setVisible(sheetOnGrid() != nullptr);
    m_notes->setNotes(toQt(client.file.notes));
    m_goals->setGoals(client.file.goals);
    m_appointments->setAppointments(client.file.appointments, today);
    showOutcomes();
}

const IssuedSheet *ClientView::sheetOnGrid() const
{
    const auto asked = std::ranges::find(m_client.sheets, m_sheetOnGrid, &IssuedSheet::id);
    if (asked != m_client.sheets.end())
        return &*asked;
    return m_client.sheets.empty() ? nullptr : &m_client.sheets.front();
}

void ClientView::setSheetOnGrid(const std::string &id)
{
    m_sheetOnGrid = id;
}

void ClientView::finishTyping()
{
    m_notes->finish();
}

void ClientView::showOutcomes()
{
    const std::vector<Outcome> &outcomes = m_client.file.outcomes;
    if (outcomes == m_shownOutcomes)
        return;
    m_shownOutcomes = outcomes;
    removeRows(*m_outcomes);
    for (std::size_t i = 0; i < outcomes.size(); ++i)
        addOutcomeCard(i);
}

void ClientView::addOutcomeCard(std::size_t index)
{
    auto *card = new OutcomeCard(m_client.file.outcomes[index], m_painLimit, m_today);
    m_outcomes->addWidget(card);
    connect(card, &OutcomeCard::edited, this, [this, index](const Outcome &outcome) {
        change([&](ClientFile &file) { file.outcomes[index] = outcome; });
    });
    connect(card, &OutcomeCard::removeRequested, this, [this, index] {
        change(
            [&](ClientFile &file) {
                file.outcomes.erase(file.outcomes.begin() + static_cast<std::ptrdiff_t>(index));
            },
            tr("The measure and its values are removed."));
    });
}

void ClientView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    chooseForm();
}

void ClientView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange)
        chooseForm();
    QWidget::changeEvent(event);
}

void ClientView::chooseForm()
{
    const bool isStacked = width() < narrow || textScale() >= largeText;
    m_columns->setDirection(isStacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace hipstride
