// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/exercise_editor.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "drawing/qt_text.h"
#include "ui/catalogue/facts_form.h"
#include "ui/catalogue/pose_edit.h"
#include "ui/catalogue/words_form.h"
#include "ui/style/buttons.h"
#include "ui/theme.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/vertical_scroll.h"

namespace hipstride {

namespace {

constexpr int poseWidth = 360;
constexpr int focusRoom = 4; ///< for the ring of a field at the edge of what scrolls

} // namespace

ExerciseEditor::ExerciseEditor(const OwnExercise &exercise, Extent extent,
                               const Catalogue &catalogue, const FigureLibrary &figures,
                               QWidget *parent)
    : QDialog(parent)
    , m_before(exercise)
    , m_extent(extent)
    , m_words(new WordsForm)
    , m_facts(new FactsForm(catalogue))
    , m_pose(new PoseEdit(figures, catalogue))
    , m_state(new TextLabel(TypeToken::Small, Role::TextSecondary))
    , m_save(new QPushButton(tr("Save")))
{
    setObjectName(QStringLiteral("exercise-editor"));
    setWindowTitle(exercise.exercise.name.empty()
                       ? tr("New exercise")
                       : tr("Change %1").arg(toQt(exercise.exercise.name)));
    const bool isWhole = extent == Extent::Everything;
    resize(isWhole ? 1080 : 640, 780);
    m_words->setWords(wordsOf(exercise.exercise));
    m_facts->setExercise(exercise.exercise);
    m_pose->setEntry(exercise.figure);
    m_facts->setVisible(isWhole);
    m_pose->setVisible(isWhole);
    m_pose->setFixedWidth(poseWidth);
    m_pose->setContentsMargins(0, focusRoom, 0, 0);
    m_state->setContentsMargins(focusRoom, 0, 0, 0);
    m_save->setObjectName(QStringLiteral("editor-save"));
    setButtonRole(m_save, ButtonRole::Primary);
    m_state->setObjectName(QStringLiteral("editor-state"));
    auto *leave = new QPushButton(tr("Leave it as it was"));
    leave->setObjectName(QStringLiteral("editor-leave"));
    leave->setAutoDefault(false);

    auto *parts = new QHBoxLayout;
    parts->setSpacing(24);
    parts->addWidget(makeForm(), 1);
    parts->addWidget(m_pose);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_state, 1);
    buttons->addWidget(leave);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24 - focusRoom, 20 - focusRoom, 24, 20);
    column->setSpacing(16);
    column->addLayout(parts, 1);
    column->addLayout(buttons);

    connect(m_words, &WordsForm::edited, this, &ExerciseEditor::check);
    connect(m_facts, &FactsForm::edited, this, &ExerciseEditor::check);
    connect(m_pose, &PoseEdit::edited, this, &ExerciseEditor::check);
    connect(m_save, &QPushButton::clicked, this, &QDialog::accept);
    connect(leave, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    check();
    m_first = this->exercise();
}

QWidget *ExerciseEditor::makeForm()
{
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(focusRoom, focusRoom, 12, focusRoom);
    column->setSpacing(14);
    column->addWidget(m_words);
    column->addWidget(m_facts);
    column->addStretch();
    QScrollArea *scroll = verticalScroll(form);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

OwnExercise ExerciseEditor::exercise() const
{
    OwnExercise own = m_before;
    own.exercise = reworded(own.exercise, m_words->words());
    if (m_extent == Extent::Words)
        return own;
    own.exercise = m_facts->appliedTo(own.exercise);
    own.figure = m_pose->entry();
    return own;
}

void ExerciseEditor::reject()
{
    if (isEdited() && !m_isWarned) {
        m_isWarned = true;
        m_state->setText(tr("Your changes are not kept yet. Press Escape again to drop them."));
        return;
    }
    QDialog::reject();
}

void ExerciseEditor::check()
{
    m_isWarned = false;
    Exercise checked = exercise().exercise;
    if (checked.key.empty())
        checked.key = "own-exercise"; // a new one gets its own when it is kept
    const Problems problems = problemsOf(checked);
    m_words->setProblems(problems);
    m_facts->setProblems(problems);
    const int count = static_cast<int>(problems.size());
    m_state->setText(count == 0 ? QString()
                     : count == 1
                         ? tr("1 field needs a look before this can be kept.")
                         : tr("%n fields need a look before this can be kept.", nullptr, count));
    m_save->setEnabled(problems.empty());
}

void ExerciseEditor::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), colour(this, Role::Surface));
}

} // namespace hipstride
