// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/session_step_view.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include "drawing/qt_text.h"
#include "ui/progress/set_cell.h"
#include "ui/progress/set_edit.h"
#include "ui/session_text.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

constexpr int narrow = 640; ///< below this the sets stand under the name
constexpr int headShare = 2;
constexpr int setsShare = 3;

QString whichSet(SetPlace place)
{
    const QString set = SessionStepView::tr("Set %1").arg(place.setNumber);
    if (place.side != Side::Left && place.side != Side::Right)
        return set;
    return SessionStepView::tr("%1, %2", "set 2, left").arg(set, sideName(place.side).toLower());
}

} // namespace

SessionStepView::SessionStepView(const Session &session, int step, CountedIn countedIn,
                                 QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_step(step)
    , m_countedIn(countedIn)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_right(new QVBoxLayout)
    , m_grid(new QGridLayout)
{
    setObjectName(QStringLiteral("session-step"));
    m_row->setContentsMargins(20, 16, 20, 16);
    m_row->setSpacing(16);
    m_row->addWidget(makeHead(session.steps.at(static_cast<std::size_t>(step))), headShare);
    m_row->addLayout(m_right, setsShare);
    m_right->setSpacing(8);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    m_right->addLayout(m_grid);
    m_right->addStretch(1);
    fillGrid();
    setSets(session);
}

QWidget *SessionStepView::makeHead(const SessionStep &step) const
{
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const auto add = [column](const QString &text, TypeToken token, Role role) {
        if (!text.isEmpty())
            column->addWidget(new TextLabel(text, token, role));
    };
    add(toQt(step.exerciseName), TypeToken::Strong, Role::Text);
    add(prescriptionText(step.dose, m_countedIn), TypeToken::Body, Role::TextSecondary);
    add(toQt(step.note), TypeToken::Small, Role::TextSecondary);
    for (const QString &line : reportLines(step.report))
        add(line, TypeToken::Small, Role::Text);
    column->addStretch(1);
    return head;
}

void SessionStepView::fillGrid()
{
    const auto addTitle = [this](const QString &text, int column) {
        m_grid->addWidget(new TextLabel(text, TypeToken::Small, Role::TextSecondary), 0, column);
    };
    const std::vector<Side> sides = sidesOf(m_session, m_step);
    const Dose &dose = m_session.steps.at(static_cast<std::size_t>(m_step)).dose;
    addTitle(tr("Set"), 0);
    addTitle(tr("Planned"), 1);
    for (std::size_t side = 0; side < sides.size(); ++side) {
        const int column = static_cast<int>(side) + 2;
        addTitle(columnTitle(sides[side]), column);
    }
    // the columns of all steps stand under one another, with one side or two
    m_grid->setColumnStretch(1, 2);
    m_grid->setColumnStretch(2, 3);
    m_grid->setColumnStretch(3, 3);
    for (int set = 1; set <= setCountOf(m_session, m_step); ++set) {
        m_grid->addWidget(new TextLabel(QString::number(set), TypeToken::Body, Role::TextSecondary),
                          set, 0, Qt::AlignVCenter);
        // more than was asked for has no plan
        if (const Dose ofSet = doseOfSet(dose, set); set <= setCount(dose))
            m_grid->addWidget(
                new TextLabel(setText(ofSet.work, ofSet.load, m_countedIn), TypeToken::Body), set,
                1, Qt::AlignVCenter);
        for (std::size_t side = 0; side < sides.size(); ++side)
            addCell({.step = m_step, .setNumber = set, .side = sides[side]}, set,
                    static_cast<int>(side) + 2);
    }
}

void SessionStepView::addCell(SetPlace place, int row, int column)
{
    auto *cell = new SetCell(whichSet(place));
    cell->setObjectName(QStringLiteral("set-%1-%2-%3")
                            .arg(place.step)
                            .arg(place.setNumber)
                            .arg(toQt(nameOf(place.side))));
    m_grid->addWidget(cell, row, column);
    const PlacedCell placed{place, cell};
    m_cells.push_back(placed);
    connect(cell, &QAbstractButton::clicked, this,
            [this, placed](bool isChecked) { toggle(placed, isChecked); });
}

void SessionStepView::setSets(const Session &session)
{
    m_session = session;
    for (const PlacedCell &placed : m_cells)
        placed.cell->setRecord(findSet(m_session, placed.place), m_countedIn);
}

void SessionStepView::setIsEditable(bool isEditable)
{
    closeEdit();
    for (const PlacedCell &placed : m_cells)
        placed.cell->setIsEditable(isEditable);
}

void SessionStepView::toggle(const PlacedCell &placed, bool isOpen)
{
    closeEdit();
    if (!isOpen)
        return;
    placed.cell->setChecked(true);
    m_open = placed.place;
    if (m_edit == nullptr) {
        m_edit = new SetEdit;
        m_right->insertWidget(1, m_edit);
        connect(m_edit, &SetEdit::edited, this, [this](const std::optional<PerformedSet> &record) {
            if (m_open)
                Q_EMIT edited(*m_open, record);
        });
    }
    m_edit->setSet(findSet(m_session, placed.place), asPlanned(m_session, placed.place));
    m_edit->setAccessibleName(whichSet(placed.place));
    m_edit->show();
    m_edit->focusOutcome();
    Q_EMIT opened();
}

void SessionStepView::closeEdit()
{
    m_open.reset();
    if (m_edit != nullptr)
        m_edit->hide();
    for (const PlacedCell &placed : m_cells)
        placed.cell->setChecked(false);
}

QWidget *SessionStepView::edit() const
{
    return m_edit;
}

void SessionStepView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !m_open) {
        QWidget::keyPressEvent(event);
        return;
    }
    const SetPlace place = *m_open;
    closeEdit();
    for (const PlacedCell &placed : m_cells) {
        if (placed.place == place)
            placed.cell->setFocus(Qt::ShortcutFocusReason);
    }
}

void SessionStepView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    chooseDirection();
}

void SessionStepView::chooseDirection()
{
    const bool isNarrow = width() < qRound(narrow * textScale());
    m_row->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace hipstride
