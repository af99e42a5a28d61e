// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/programme_sheet.h"

#include <QComboBox>
#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

#include <algorithm>

#include "drawing/qt_text.h"
#include "ui/clients/programme_step_row.h"
#include "ui/type_scale.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

constexpr auto pause = std::chrono::milliseconds(500);
constexpr int usualReview = 14; ///< days from now
constexpr std::size_t bestCount = 5;
constexpr QSize usualSize{1240, 720};
constexpr int leastFormWidth = 680;
constexpr int leastPreviewWidth = 360;
constexpr int mostPreviewWidth = 760;

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
    layOut();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &ProgrammeSheet::handOn);
    addFieldShortcut("Ctrl+Down", 1);
    addFieldShortcut("Ctrl+Up", -1);
    showSteps();
}

ProgrammeSheet::~ProgrammeSheet() = default;

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
    if (m_preview.view->isHidden())
        return; // laid out for nobody; chooseForm does it when it appears
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
    const bool hasRoom = room >= leastPreviewWidth;
    const bool appears = hasRoom && m_preview.view->isHidden();
    m_look->setVisible(!hasRoom);
    m_preview.view->setFixedWidth(std::clamp(room, leastPreviewWidth, mostPreviewWidth));
    m_preview.view->setVisible(hasRoom);
    if (appears)
        showPreview();
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
