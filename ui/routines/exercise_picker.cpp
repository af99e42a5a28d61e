// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routines/exercise_picker.h"

#include <QApplication>
#include <QDrag>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>

#include "drawing/qt_text.h"
#include "ui/icons.h"
#include "ui/routines/routine_row_delegate.h"
#include "ui/routines/step_clipboard.h"
#include "ui/style/focus_ring.h"
#include "ui/type_scale.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

constexpr int rowsShown = 5;

} // namespace

ExercisePicker::ExercisePicker(const Catalogue &catalogue, QWidget *parent)
    : Card(parent)
    , m_catalogue(catalogue)
    , m_exercises(catalogue)
    , m_found(m_exercises)
    , m_field(new QLineEdit)
    , m_list(new QListView)
    , m_rows(new RoutineRowDelegate(ExerciseModel::KindRole, this))
    , m_nothing(new TextLabel(TypeToken::Body, Role::TextSecondary))
{
    setObjectName(QStringLiteral("exercise-picker"));
    m_field->setObjectName(QStringLiteral("picker-search"));
    m_field->setPlaceholderText(tr("Name, muscle or position"));
    m_field->setAccessibleName(tr("Search for an exercise to add"));
    m_field->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    auto *close = new QToolButton;
    close->setObjectName(QStringLiteral("picker-close"));
    close->setIcon(themedIcon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close (Esc)"));
    close->setAccessibleName(tr("Close"));

    m_list->setObjectName(QStringLiteral("picker-list"));
    m_list->setAccessibleName(tr("Exercises"));
    m_list->setModel(&m_found);
    m_list->setItemDelegate(m_rows);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setFocusPolicy(Qt::ClickFocus); // the arrows of the field move in it
    m_list->setMinimumHeight(rowsShown *
                             (lineHeight(TypeToken::Strong) + lineHeight(TypeToken::Small) + 15));
    setPaintsOwnFocus(m_list);
    m_list->viewport()->installEventFilter(this);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setContentsMargins(0, 16, 0, 16);

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_field, 1);
    head->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_list);
    column->addWidget(m_nothing);

    connect(m_field, &QLineEdit::textChanged, this, &ExercisePicker::search);
    connect(close, &QToolButton::clicked, this, &ExercisePicker::closeRequested);
    connect(m_list, &QAbstractItemView::clicked, this, &ExercisePicker::pick);
}

void ExercisePicker::open()
{
    m_exercises.reloadIfChanged();
    m_field->clear();
    search({});
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void ExercisePicker::search(const QString &text)
{
    m_found.setFilter({.text = fromQt(text)});
    m_rows->setWords(m_found.words());
    const bool hasAny = m_found.rowCount() > 0;
    m_list->setVisible(hasAny);
    m_nothing->setVisible(!hasAny);
    m_nothing->setText(tr("No exercise has “%1” in its name or muscles.").arg(text));
    m_list->setCurrentIndex(m_found.index(0, 0));
}

void ExercisePicker::pick(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QString key = index.data(ExerciseModel::KeyRole).toString();
    // the next one is typed over this one
    m_field->selectAll();
    m_field->setFocus(Qt::OtherFocusReason);
    Q_EMIT picked(key);
}

bool ExercisePicker::watchMouse(QMouseEvent &event)
{
    if (event.type() == QEvent::MouseButtonPress)
        m_pressedAt = event.pos();
    const bool isFar =
        (event.pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (event.type() != QEvent::MouseMove || !event.buttons().testFlag(Qt::LeftButton) || !isFar)
        return false;
    drag(m_list->indexAt(m_pressedAt));
    return true;
}

void ExercisePicker::drag(const QModelIndex &index)
{
    const Exercise *exercise =
        m_catalogue.find(fromQt(index.data(ExerciseModel::KeyRole).toString()));
    if (exercise == nullptr)
        return;
    auto *dragged = new QDrag(this);
    const Step step{.exercise = exercise->key, .dose = exercise->dose.dose, .note = {}};
    dragged->setMimeData(dataOf({.id = {}, .name = {}, .steps = {step}}, m_catalogue));
    dragged->exec(Qt::CopyAction);
}

bool ExercisePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport() &&
        (event->type() == QEvent::MouseMove || event->type() == QEvent::MouseButtonPress))
        return watchMouse(*static_cast<QMouseEvent *>(event));
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return Card::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        pick(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        Q_EMIT closeRequested();
        return true;
    default:
        return false;
    }
}

} // namespace hipstride
