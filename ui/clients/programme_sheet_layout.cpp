// SPDX-License-Identifier: GPL-3.0-or-later
// What the sheet that writes a programme consists of.
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

#include "catalogue/exercise_filter.h"
#include "drawing/qt_text.h"
#include "ui/clients/day_field.h"
#include "ui/clients/programme_sheet.h"
#include "ui/style/buttons.h"
#include "ui/type_scale.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/number_edit.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/vertical_scroll.h"

namespace hipstride {

namespace {

constexpr int daysInWeek = 7;
constexpr int longestTitle = 40; ///< letters; not longer than RoutineLimits in any writing
constexpr int longestLead = 300;
constexpr int leastTitleWidth = 240;
constexpr int ringRoom = 4; ///< for the rings around fields

template <typename Change>
void listen(QPushButton *button, ProgrammeSheet *sheet, Change &&change)
{
    button->setAutoDefault(false); // Enter in a field must not issue
    QObject::connect(button, &QPushButton::clicked, sheet, std::forward<Change>(change));
}

} // namespace

void ProgrammeSheet::layOut()
{
    m_scroll = verticalScroll(makeContent());
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *form = new QVBoxLayout;
    form->setContentsMargins(20, 16, 12, 16);
    form->setSpacing(12);
    form->addWidget(m_scroll, 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(ringRoom, 0, 0, 0);
    foot->setSpacing(12);
    foot->addWidget(m_state);
    foot->addWidget(makeButtons());
    form->addLayout(foot);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(form, 1);
    row->addWidget(m_preview.view);
    m_preview.view->hide(); // until there is known to be room for it
}

QWidget *ProgrammeSheet::makeContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(ringRoom, ringRoom, 12, ringRoom);
    column->setSpacing(12);
    column->addWidget(makeFrame());
    column->addWidget(
        new TextLabel(tr("Ctrl+Down goes to the same field of the next exercise, Ctrl+Up back."),
                      TypeToken::Small, Role::TextSecondary));
    column->addWidget(m_steps);
    column->addWidget(makeAdding());
    column->addStretch(1);
    return content;
}

QWidget *ProgrammeSheet::makeFrame()
{
    auto *title = new QLineEdit(toQt(m_programme.title));
    title->setObjectName(QStringLiteral("programme-title"));
    title->setMaxLength(longestTitle);
    auto *lead = new QLineEdit(toQt(m_programme.lead));
    lead->setObjectName(QStringLiteral("programme-lead"));
    lead->setPlaceholderText(tr("How long it takes, and how much pain is fine"));
    lead->setMaxLength(longestLead);
    auto *days = new NumberEdit(1, daysInWeek);
    days->setObjectName(QStringLiteral("programme-days"));
    days->setNumber(m_programme.daysAWeek);
    QDateEdit *review =
        makeDayField(m_programme.review.value_or(m_today), QStringLiteral("programme-review"));
    auto *fields = new QWidget;
    auto *flow = new FlowLayout(fields, 12, 8);
    auto *titleField = new LabelledField(tr("Title"), title);
    titleField->setMinimumWidth(spaced(leastTitleWidth));
    flow->addWidget(titleField);
    flow->addWidget(new LabelledField(tr("Days a week"), days));
    flow->addWidget(new LabelledField(tr("Review"), review));
    auto *frame = new QWidget;
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(fields);
    column->addWidget(new LabelledField(tr("Lead"), lead));
    connect(title, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_programme.title = fromQt(text.trimmed());
        note();
    });
    connect(lead, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_programme.lead = fromQt(text.trimmed());
        note();
    });
    connect(days, &NumberEdit::edited, this, [this](int number) {
        m_programme.daysAWeek = number;
        note();
    });
    connect(review, &QDateEdit::dateChanged, this, [this](QDate day) {
        m_programme.review = fromQt(day);
        note();
    });
    return frame;
}

QWidget *ProgrammeSheet::makeAdding()
{
    m_exercise->setObjectName(QStringLiteral("programme-exercise"));
    m_exercise->setAccessibleName(tr("Exercise to add"));
    m_exercise->setEditable(true);
    m_exercise->setInsertPolicy(QComboBox::NoInsert);
    for (std::size_t row = 0; row < m_catalogue.exercises().size(); ++row) {
        const Exercise &exercise = m_catalogue.exercises()[row];
        if (matches(m_catalogue.shelfAt(row), ExerciseFilter{}))
            m_exercise->addItem(toQt(exercise.name), toQt(exercise.key));
    }
    m_exercise->completer()->setFilterMode(Qt::MatchContains);
    m_exercise->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_exercise->setCurrentIndex(-1);
    m_exercise->lineEdit()->setPlaceholderText(tr("Find an exercise"));
    auto *add = new QPushButton(tr("Add the exercise"));
    add->setObjectName(QStringLiteral("programme-add"));
    listen(add, this, [this] { addExercise(); });
    auto *adding = new QWidget;
    auto *row = new QHBoxLayout(adding);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_exercise, 1);
    row->addWidget(add);
    return adding;
}

QWidget *ProgrammeSheet::makeButtons()
{
    const auto make = [](const QString &text, const char *name) {
        auto *button = new QPushButton(text);
        button->setObjectName(QString::fromLatin1(name));
        return button;
    };
    QPushButton *close = make(tr("Close, keep the draft"), "programme-close");
    QPushButton *protocol = make(tr("Keep as a protocol"), "programme-protocol");
    m_look = make(tr("Look at the sheet"), "programme-preview");
    m_issue = make(tr("Issue revision %1").arg(m_revision), "programme-issue");
    setButtonRole(close, ButtonRole::Quiet);
    setButtonRole(m_issue, ButtonRole::Primary);
    listen(close, this, [this] { reject(); });
    listen(protocol, this, [this] {
        Q_EMIT protocolRequested(m_programme);
        m_state->setText(tr("Kept as a protocol. Others can begin with it."));
    });
    listen(m_look, this, [this] { Q_EMIT previewRequested(m_programme); });
    listen(m_issue, this, [this] {
        handOn(); // a sheet that is not issued after all is still a draft
        Q_EMIT issueRequested(m_programme);
    });
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    for (QPushButton *button : {close, protocol, m_look, m_issue})
        flow->addWidget(button);
    return buttons;
}

} // namespace hipstride
