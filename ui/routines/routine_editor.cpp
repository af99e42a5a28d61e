// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routines/routine_editor.h"

#include <QAction>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include "catalogue/catalogue.h"
#include "drawing/qt_text.h"
#include "ui/actions.h"
#include "ui/icons.h"
#include "ui/routines/add_exercise_row.h"
#include "ui/routines/exercise_picker.h"
#include "ui/routines/routine_name.h"
#include "ui/routines/step_clipboard.h"
#include "ui/routines/step_list.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

constexpr int sideMargin = 24;

QString withKeys(const QString &text, ActionId id)
{
    return RoutineEditor::tr("%1 (%2)", "name of an action, its shortcut")
        .arg(text, infoOf(id).shortcut.toString(QKeySequence::NativeText));
}

} // namespace

RoutineEditor::RoutineEditor(const Catalogue &catalogue, FigureThumbnails &figures,
                             QUndoStack &undoStack, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_name(new RoutineName)
    , m_undo(makeButton(QStringLiteral("undo"), QStringLiteral("undo")))
    , m_redo(makeButton(QStringLiteral("redo"), QStringLiteral("redo")))
    , m_scroll(new QScrollArea)
    , m_content(new QWidget)
    , m_steps(new StepList(catalogue, figures))
    , m_hint(new TextLabel(TypeToken::Body, Role::TextSecondary))
    , m_add(new AddExerciseRow)
    , m_picker(new ExercisePicker(catalogue))
{
    setObjectName(QStringLiteral("routine-editor"));
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(sideMargin, 12, sideMargin, 24);
    column->setSpacing(12);
    column->addWidget(m_steps);
    column->addWidget(m_hint);
    column->addWidget(m_add);
    column->addWidget(m_picker);
    column->addStretch(1);
    m_picker->hide();

    auto *holder = new QWidget;
    auto *middle = new QHBoxLayout(holder);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->addWidget(m_content, 1);
    middle->addStretch(0); // takes what is left once the content is as wide as it may be
    m_scroll->setWidget(holder);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    holder->setAutoFillBackground(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_head = makeHead(undoStack);
    auto *headRow = new QHBoxLayout;
    headRow->addWidget(m_head, 1);
    headRow->addStretch(0);
    layout->addLayout(headRow);
    layout->addWidget(m_scroll, 1);

    auto *paste = new QAction(this);
    paste->setShortcut(QKeySequence::Paste);
    paste->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(paste, &QAction::triggered, m_steps, &StepList::paste);
    addAction(paste);
    connect(m_name, &RoutineName::edited, this, &RoutineEditor::rename);
    connect(m_steps, &StepList::stepRemoved, this, &RoutineEditor::stepRemoved);
    connect(m_steps, &StepList::carried, this, [this](int y) {
        m_scroll->ensureVisible(0, m_steps->mapTo(m_scroll->widget(), QPoint(0, y)).y(), 0, 24);
    });
    connect(m_steps, &StepList::edited, this, [this](const Routine &routine, const QString &text) {
        m_routine.steps = routine.steps;
        m_routine.blocks = routine.blocks;
        showFullness();
        Q_EMIT edited(m_routine, text);
    });
    connect(m_add, &QAbstractButton::clicked, this, &RoutineEditor::openPicker);
    connect(m_picker, &ExercisePicker::picked, this, &RoutineEditor::addStep);
    connect(m_picker, &ExercisePicker::closeRequested, this, &RoutineEditor::closePicker);
}

QToolButton *RoutineEditor::makeButton(const QString &icon, const QString &objectName)
{
    auto *button = new QToolButton;
    button->setObjectName(objectName);
    button->setIcon(themedIcon(icon));
    button->setAutoRaise(true);
    return button;
}

QWidget *RoutineEditor::makeHead(QUndoStack &undoStack)
{
    QToolButton *print = makeButton(QStringLiteral("print"), QStringLiteral("print"));
    print->setToolTip(tooltipOf(ActionId::PrintRoutine));
    print->setAccessibleName(infoOf(ActionId::PrintRoutine).text);
    connect(print, &QToolButton::clicked, this, &RoutineEditor::printRequested);
    connect(m_undo, &QToolButton::clicked, &undoStack, &QUndoStack::undo);
    connect(m_redo, &QToolButton::clicked, &undoStack, &QUndoStack::redo);
    connect(&undoStack, &QUndoStack::indexChanged, this,
            [this, &undoStack] { tellUndo(undoStack); });
    tellUndo(undoStack);

    auto *head = new QWidget;
    head->setMinimumHeight(76);
    auto *row = new QHBoxLayout(head);
    // the name has padding of its own, and stands above the cards all the same
    row->setContentsMargins(sideMargin - 8, 12, sideMargin - 6, 12);
    row->setSpacing(0);
    row->addWidget(m_name, 1, Qt::AlignVCenter);
    row->addSpacing(8);
    for (QToolButton *button : {m_undo, m_redo, print})
        row->addWidget(button);
    return head;
}

void RoutineEditor::tellUndo(QUndoStack &undoStack)
{
    m_undo->setEnabled(undoStack.canUndo());
    m_redo->setEnabled(undoStack.canRedo());
    const QString undo = tr("Undo %1").arg(undoStack.undoText()).trimmed();
    const QString redo = tr("Redo %1").arg(undoStack.redoText()).trimmed();
    m_undo->setToolTip(withKeys(undo, ActionId::Undo));
    m_redo->setToolTip(withKeys(redo, ActionId::Redo));
    m_undo->setAccessibleName(undo);
    m_redo->setAccessibleName(redo);
}

void RoutineEditor::setRoutine(const Routine &routine)
{
    const bool isOther = routine.id != m_routine.id;
    m_routine = routine;
    if (isOther) {
        m_picker->hide();
        m_add->show();
        m_steps->setOpenRow(-1);
        m_scroll->ensureVisible(0, 0);
    }
    m_name->setName(toQt(routine.name));
    m_steps->setRoutine(routine);
    showFullness();
}

void RoutineEditor::showFullness()
{
    const std::size_t count = m_routine.steps.size();
    const bool isFull = count >= RoutineLimits::mostSteps;
    m_steps->setVisible(count > 0);
    m_add->setEnabled(!isFull);
    m_hint->setVisible(isFull || count == 0);
    m_hint->setText(isFull ? tr("A routine holds %1 exercises. This one is full.").arg(count)
                           : tr("Nothing in it yet. Add the first exercise."));
}

void RoutineEditor::setWidestContent(int pixels)
{
    m_content->setMaximumWidth(pixels + 2 * sideMargin);
    m_head->setMaximumWidth(pixels + 2 * sideMargin);
}

void RoutineEditor::startRenaming()
{
    m_name->startEditing();
}

void RoutineEditor::rename(const QString &name)
{
    m_routine.name = fromQt(name);
    Q_EMIT edited(m_routine, tr("rename routine"));
    if (m_routine.steps.empty())
        openPicker();
}

void RoutineEditor::openPicker()
{
    if (!m_add->isEnabled())
        return;
    m_add->hide();
    m_picker->show();
    m_picker->open();
    // the picker has its place only after the next layout
    QTimer::singleShot(0, m_picker, [this] { m_scroll->ensureWidgetVisible(m_picker, 0, 24); });
}

void RoutineEditor::closePicker()
{
    m_picker->hide();
    m_add->show();
    m_add->setFocus(Qt::OtherFocusReason);
}

int RoutineEditor::dropPlaceOf(const QPoint &position) const
{
    return m_steps->placeAt(m_steps->mapFrom(this, position).y());
}

void RoutineEditor::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_add->isEnabled() && !partIn(event->mimeData()).steps.empty())
        event->acceptProposedAction();
}

void RoutineEditor::dragMoveEvent(QDragMoveEvent *event)
{
    m_steps->setDropPlace(dropPlaceOf(event->position().toPoint()));
    event->acceptProposedAction();
}

void RoutineEditor::dragLeaveEvent(QDragLeaveEvent *)
{
    m_steps->setDropPlace(-1);
}

void RoutineEditor::dropEvent(QDropEvent *event)
{
    m_steps->setDropPlace(-1);
    const Routine part = partIn(event->mimeData());
    if (part.steps.empty())
        return;
    const ExerciseKey &key = part.steps.front().exercise;
    const Exercise *exercise = m_catalogue.find(key);
    const QString name = toQt(exercise != nullptr ? exercise->name : key);
    m_steps->insert(dropPlaceOf(event->position().toPoint()), part, tr("add %1").arg(name));
    event->acceptProposedAction();
}

void RoutineEditor::addStep(const QString &key)
{
    const Exercise *exercise = m_catalogue.find(fromQt(key));
    if (exercise == nullptr || m_routine.steps.size() >= RoutineLimits::mostSteps)
        return;
    m_routine.steps.push_back({.exercise = exercise->key, .dose = exercise->dose.dose, .note = {}});
    m_steps->setRoutine(m_routine);
    showFullness();
    QTimer::singleShot(0, m_picker, [this] { m_scroll->ensureWidgetVisible(m_picker, 0, 24); });
    Q_EMIT edited(m_routine, tr("add %1").arg(toQt(exercise->name)));
}

} // namespace hipstride
