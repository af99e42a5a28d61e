// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/programme_sheet.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

#include <algorithm>

#include "catalogue/exercise_filter.h"
#include "drawing/qt_text.h"
#include "ui/clients/programme_step_row.h"
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

constexpr auto pause = std::chrono::milliseconds(500);
constexpr int daysInWeek = 7;
constexpr int usualReview = 14; ///< days from now
constexpr std::size_t bestCount = 5;
constexpr QSize usualSize{1240, 720};
constexpr int leastFormWidth = 680;
constexpr int leastPreviewWidth = 360;
constexpr int mostPreviewWidth = 760;
constexpr int longestTitle = 40; ///< letters; not longer than RoutineLimits in any writing
constexpr int longestLead = 300;

template <typename Change>
void listen(QPushButton *button, ProgrammeSheet *sheet, Change &&change)
{
    button->setAutoDefault(false); // Enter in a field must not issue
    QObject::connect(button, &QPushButton::clicked, sheet, std::forward<Change>(change));
}

} // namespace

ProgrammeSheet::ProgrammeSheet(const Programme &programme, int revision, const Catalogue &catalogue,
                               Date today, LivePreview preview, QWidget *parent)
    : QDialog(parent)
    , m_programme(programme)
    , m_catalogue(catalogue)
    , m_revision(revision)
    , m_today(today)
    , m_preview(std::move(preview))
    , m_steps(new ListCard)
    , m_exercise(new QComboBox)
    , m_state(new TextLabel(TypeToken::Small, Role::TextSecondary))
{
    setObjectName(QStringLiteral("programme-sheet"));
    setWindowTitle(tr("Write revision %1").arg(revision));
    resize(usualSize);
    if (!m_programme.review)
        m_programme.review = addDays(today, usualReview);
    layOut(revision);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &ProgrammeSheet::handOn);
    addFieldShortcut("Ctrl+Down", 1);
    addFieldShortcut("Ctrl+Up", -1);
    showSteps();
    showPreview();
}

void ProgrammeSheet::layOut(int revision)
{
    m_scroll = verticalScroll(makeContent(m_today));
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *form = new QVBoxLayout;
    form->setContentsMargins(20, 16, 12, 16);
    form->setSpacing(12);
    form->addWidget(m_scroll, 1);
    form->addWidget(m_state);
    form->addWidget(makeButtons(revision));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(form, 1);
    row->addWidget(m_preview.view);
}

ProgrammeSheet::~ProgrammeSheet() = default;

QWidget *ProgrammeSheet::makeContent(Date today)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(4, 4, 12, 4); // room for the rings around fields
    column->setSpacing(12);
    column->addWidget(makeFrame(today));
    column->addWidget(
        new TextLabel(tr("Ctrl+Down goes to the same field of the next exercise, Ctrl+Up back."),
                      TypeToken::Small, Role::TextSecondary));
    column->addWidget(m_steps);
    column->addWidget(makeAdding());
    column->addStretch(1);
    return content;
}

QWidget *ProgrammeSheet::makeFrame(Date today)
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
    auto *review = new QDateEdit(toQt(m_programme.review.value_or(today)));
    review->setObjectName(QStringLiteral("programme-review"));
    review->setCalendarPopup(true);
    auto *frame = new QWidget;
    auto *flow = new FlowLayout(frame, 12, 8);
    flow->addWidget(new LabelledField(tr("Title"), title));
    flow->addWidget(new LabelledField(tr("Days a week"), days));
    flow->addWidget(new LabelledField(tr("Review"), review));
    auto *leadField = new LabelledField(tr("Lead"), lead);
    leadField->setMinimumWidth(420);
    flow->addWidget(leadField);
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

QWidget *ProgrammeSheet::makeButtons(int revision)
{
    const auto make = [](const QString &text, const char *name) {
        auto *button = new QPushButton(text);
        button->setObjectName(QString::fromLatin1(name));
        return button;
    };
    QPushButton *close = make(tr("Close, keep the draft"), "programme-close");
    QPushButton *protocol = make(tr("Keep as a protocol"), "programme-protocol");
    m_look = make(tr("Look at the sheet"), "programme-preview");
    m_issue = make(tr("Issue revision %1").arg(revision), "programme-issue");
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

void ProgrammeSheet::addFieldShortcut(const char *keys, int by)
{
    auto *shortcut = new QShortcut(QKeySequence(QLatin1String(keys)), this);
    connect(shortcut, &QShortcut::activated, this, [this, by] { goToSameField(by); });
}

void ProgrammeSheet::goToSameField(int by)
{
    const QWidget *field = focusWidget();
    while (field != nullptr && field->objectName().isEmpty()) // the text in a field has no name
        field = field->parentWidget();
    const QWidget *row = field;
    while (row != nullptr && qobject_cast<const ProgrammeStepRow *>(row) == nullptr)
        row = row->parentWidget();
    if (row == nullptr || row == field)
        return;
    const auto rows = m_steps->findChildren<ProgrammeStepRow *>();
    const auto next = rows.indexOf(static_cast<const ProgrammeStepRow *>(row)) + by;
    if (next < 0 || next >= rows.size())
        return;
    auto *target = rows[next]->findChild<QWidget *>(field->objectName());
    if (target == nullptr || !target->isVisibleTo(rows[next]))
        return;
    target->setFocus(Qt::TabFocusReason); // which chooses the whole text
    m_scroll->ensureWidgetVisible(rows[next]);
}

void ProgrammeSheet::showPreview()
{
    m_preview.show({.id = {}, .revision = m_revision, .issued = m_today, .programme = m_programme});
}

void ProgrammeSheet::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    chooseForm();
}

void ProgrammeSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange)
        chooseForm();
    QDialog::changeEvent(event);
}

void ProgrammeSheet::chooseForm()
{
    if (m_look == nullptr)
        return; // not laid out yet
    const int room = width() - spaced(leastFormWidth);
    m_preview.view->setVisible(room >= leastPreviewWidth);
    m_look->setVisible(room < leastPreviewWidth);
    m_preview.view->setFixedWidth(std::clamp(room, leastPreviewWidth, mostPreviewWidth));
}

void ProgrammeSheet::showSteps()
{
    m_steps->clear();
    const int count = static_cast<int>(m_programme.steps.size());
    m_steps->setVisible(count > 0);
    for (int i = 0; i < count; ++i) {
        const auto index = static_cast<std::size_t>(i);
        auto *row = new ProgrammeStepRow(m_programme.steps[index], i + 1, count, m_catalogue);
        m_steps->addRow(row);
        connect(row, &ProgrammeStepRow::edited, this, [this, index](const ProgrammeStep &step) {
            m_programme.steps[index] = step;
            note();
        });
        // the row goes when the list is shown anew, so that waits until it is done with the click
        connect(
            row, &ProgrammeStepRow::moveRequested, this,
            [this, index](int by) {
                std::swap(m_programme.steps[index],
                          m_programme.steps[index + static_cast<std::size_t>(by)]);
                note();
                showSteps();
            },
            Qt::QueuedConnection);
        connect(
            row, &ProgrammeStepRow::removeRequested, this,
            [this, index] {
                m_programme.steps.erase(m_programme.steps.begin() +
                                        static_cast<std::ptrdiff_t>(index));
                note();
                showSteps();
            },
            Qt::QueuedConnection);
    }
    tellState();
}

void ProgrammeSheet::addExercise()
{
    int index = m_exercise->currentIndex();
    if (index < 0 || m_exercise->itemText(index) != m_exercise->currentText())
        index = m_exercise->findText(m_exercise->currentText(), Qt::MatchFixedString);
    const Exercise *exercise =
        index < 0 ? nullptr : m_catalogue.find(fromQt(m_exercise->itemData(index).toString()));
    if (exercise == nullptr) {
        m_state->setText(tr("No exercise is called “%1”.").arg(m_exercise->currentText()));
        return;
    }
    ProgrammeStep step;
    step.step.exercise = exercise->key;
    step.step.dose = exercise->dose.dose;
    m_programme.steps.push_back(std::move(step));
    m_exercise->setCurrentIndex(-1);
    m_exercise->clearEditText();
    note();
    showSteps();
}

void ProgrammeSheet::note()
{
    m_pause.start();
    tellState();
    showPreview();
}

void ProgrammeSheet::tellState()
{
    const std::size_t count = m_programme.steps.size();
    const bool isReady = count > 0 && problemsOf(m_programme).empty();
    m_issue->setEnabled(isReady);
    if (count == 0)
        m_state->setText(tr("Add an exercise to begin."));
    else if (m_programme.title.empty())
        m_state->setText(tr("The sheet needs a title."));
    else if (count > bestCount)
        m_state->setText(tr("%1 exercises. People do 5 better.").arg(count));
    else
        m_state->setText(tr("Changes are for this client only."));
}

void ProgrammeSheet::handOn()
{
    m_pause.stop();
    Q_EMIT edited(m_programme);
}

void ProgrammeSheet::done(int result)
{
    if (m_pause.isActive())
        handOn();
    QDialog::done(result);
}

} // namespace hipstride
