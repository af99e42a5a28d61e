// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routines/step_row.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

#include "catalogue/catalogue.h"
#include "drawing/dose_text.h"
#include "drawing/qt_text.h"
#include "ui/exercise_text.h"
#include "ui/figure_still.h"
#include "ui/icons.h"
#include "ui/routines/block_row.h"
#include "ui/routines/ladder_menu.h"
#include "ui/routines/step_editor.h"
#include "ui/style/focus_ring.h"
#include "ui/style/shapes.h"
#include "ui/theme.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

constexpr QSize stillSize(72, 60);

constexpr int closedHeight = 72;
constexpr int textLeft = 43; ///< clear of the dots
constexpr int dotsLeft = 14;

QString lineOf(const Step &step, const Exercise *exercise)
{
    if (!step.note.empty())
        return StepRow::tr("“%1”", "a note").arg(toQt(step.note));
    if (exercise == nullptr)
        return StepRow::tr("Not in this catalogue. Its dose is kept.");
    return musclesText(exercise->primaryMuscles);
}

/// In a block it is the block that says when to rest.
QString loadLine(const Dose &dose, bool isInBlock)
{
    QStringList parts{loadText(dose), tempoText(dose), warmUpText(dose), effortText(dose),
                      isInBlock ? QString() : restText(dose)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

StepRow::StepRow(const Catalogue &catalogue, FigureThumbnails &figures, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_still(new FigureStill(figures, stillSize, FigureStill::Ground::Stage))
    , m_layout(new QVBoxLayout(this))
    , m_head(makeHead())
    , m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("step"));
    // a press may begin a drag, so the mouse chooses on release
    setFocusPolicy(Qt::TabFocus);
    setPaintsOwnFocus(this);
    m_layout->setContentsMargins(textLeft, 0, 12, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_head);
    m_menu->setObjectName(QStringLiteral("step-menu"));
}

QWidget *StepRow::makeHead()
{
    m_nameLabel = new TextLabel(TypeToken::Strong);
    m_nameLabel->setMostLines(2);
    m_line = new TextLabel(TypeToken::Small, Role::TextSecondary);
    m_line->setMostLines(2);
    m_amount = new TextLabel(TypeToken::Strong);
    m_load = new TextLabel(TypeToken::Small, Role::TextSecondary);
    for (TextLabel *label : {m_amount, m_load})
        label->setAlignment(Qt::AlignRight | Qt::AlignTop);
    const auto button = [](const QString &icon, const QString &objectName, const QString &tip) {
        auto *made = new QToolButton;
        made->setObjectName(objectName);
        made->setIcon(themedIcon(icon));
        made->setAutoRaise(true);
        made->setToolTip(tip);
        return made;
    };
    m_ladder = button(QStringLiteral("swap"), QStringLiteral("step-ladder"),
                      tr("Swap for an easier or a harder one"));
    connect(m_ladder, &QToolButton::clicked, this,
            [this] { showLadder(m_ladder->mapToGlobal(m_ladder->rect().bottomLeft())); });
    m_more = button(QStringLiteral("more"), QStringLiteral("step-more"), tr("More"));
    connect(m_more, &QToolButton::clicked, this,
            [this] { showMenu(m_more->mapToGlobal(m_more->rect().bottomLeft())); });

    const auto column = [](TextLabel *upper, TextLabel *lower) {
        auto *layout = new QVBoxLayout;
        layout->setSpacing(0);
        layout->addStretch(1);
        layout->addWidget(upper);
        layout->addWidget(lower);
        layout->addStretch(1);
        return layout;
    };
    auto *head = new QWidget;
    head->setMinimumHeight(closedHeight);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 6, 0, 6);
    row->setSpacing(12);
    m_still->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    row->addWidget(m_still);
    row->addLayout(column(m_nameLabel, m_line), 1);
    row->addLayout(column(m_amount, m_load));
    row->addWidget(m_ladder);
    row->addWidget(m_more);
    return head;
}

void StepRow::makeEditor()
{
    m_editor = new StepEditor;
    m_layout->addWidget(m_editor);
    connect(m_editor, &StepEditor::doseEdited, this, &StepRow::doseEdited);
    connect(m_editor, &StepEditor::noteEdited, this, &StepRow::noteEdited);
}

void StepRow::setStep(const Step &step)
{
    const Exercise *exercise = m_catalogue.find(step.exercise);
    m_ladder->setEnabled(hasLadder(step.exercise, m_catalogue));
    m_step = step;
    m_name = toQt(exercise != nullptr ? exercise->name : step.exercise);
    m_countedIn = exercise != nullptr ? exercise->countedIn : CountedIn::Repetitions;
    m_still->setExercise(step.exercise);
    m_nameLabel->setText(m_name);
    m_line->setText(lineOf(step, exercise));
    m_amount->setText(workText(step.dose, m_countedIn, SideWording::PerSide));
    m_more->setAccessibleName(tr("More for %1").arg(m_name));
    m_ladder->setAccessibleName(tr("Swap %1 for an easier or a harder one").arg(m_name));
    setPlace(m_row, m_count, m_isInBlock);
}

void StepRow::setPlace(int row, int count, bool isInBlock)
{
    m_row = row;
    m_count = count;
    m_isInBlock = isInBlock;
    m_load->setText(loadLine(m_step.dose, isInBlock));
    m_load->setVisible(!m_load->text().isEmpty());
    if (m_isOpen)
        m_editor->setStep(m_step, isInBlock);
    update();
    setAccessibleName(tr("%1 of %2: %3, %4", "place, count, exercise, dose")
                          .arg(row + 1)
                          .arg(count)
                          .arg(m_name, doseText(m_step.dose, m_countedIn, SideWording::PerSide)));
}

void StepRow::setOpen(bool isOpen)
{
    if (isOpen == m_isOpen)
        return;
    m_isOpen = isOpen;
    if (isOpen && m_editor == nullptr)
        makeEditor();
    if (isOpen)
        m_editor->setStep(m_step, m_isInBlock);
    m_editor->setVisible(isOpen);
    update();
}

void StepRow::setPicked(bool isPicked)
{
    m_isPicked = isPicked;
    update();
}

QPixmap StepRow::carried()
{
    m_isCarried = true;
    const QPixmap picture = grab();
    m_isCarried = false;
    return picture;
}

void StepRow::setLifted(bool isLifted)
{
    m_isLifted = isLifted;
    // hidden widgets keep their place here, so that the row keeps its height
    for (QWidget *part : {m_head, static_cast<QWidget *>(m_editor)}) {
        if (part == nullptr)
            continue;
        QSizePolicy policy = part->sizePolicy();
        policy.setRetainSizeWhenHidden(isLifted);
        part->setSizePolicy(policy);
        part->setVisible(!isLifted && (part == m_head || m_isOpen));
    }
    update();
}

void StepRow::endDrag()
{
    m_isPressed = false;
    m_isDragged = false;
}

void StepRow::editNote()
{
    Q_EMIT chosen();
    setOpen(true);
    m_editor->focusNote();
}

QList<QWidget *> StepRow::tabStops()
{
    QList<QWidget *> stops{this, m_ladder, m_more};
    if (m_editor != nullptr)
        stops.append(m_editor->tabStops());
    return stops;
}

void StepRow::showMenu(const QPoint &globalPosition)
{
    m_menu->clear();
    const auto add = [this](const QString &text, const QKeySequence &keys, auto wish) {
        QAction *action = m_menu->addAction(text, this, wish);
        action->setShortcut(keys);
        // the list answers the keys; here they are only shown
        action->setShortcutContext(Qt::WidgetShortcut);
        return action;
    };
    add(tr("Move up"), Qt::ALT | Qt::Key_Up, [this] {
        Q_EMIT moveRequested(-1);
    })->setEnabled(m_row > 0);
    add(tr("Move down"), Qt::ALT | Qt::Key_Down, [this] {
        Q_EMIT moveRequested(1);
    })->setEnabled(m_row + 1 < m_count);
    add(tr("Duplicate"), Qt::CTRL | Qt::Key_D, [this] { Q_EMIT duplicateRequested(); });
    add(tr("Copy"), QKeySequence::Copy, [this] { Q_EMIT copyRequested(); });
    add(tr("Cut"), QKeySequence::Cut, [this] { Q_EMIT cutRequested(); });
    add(tr("Note…"), {}, [this] { editNote(); });
    if (m_ladder->isEnabled()) {
        m_menu->addSeparator();
        fillLadder();
    }
    m_menu->addSeparator();
    add(tr("Do in turn with the next"), Qt::CTRL | Qt::Key_G, [this] {
        Q_EMIT groupRequested();
    })->setEnabled(m_row + 1 < m_count);
    if (m_isInBlock)
        add(tr("Take out of the block"), Qt::CTRL | Qt::SHIFT | Qt::Key_G,
            [this] { Q_EMIT ungroupRequested(); });
    m_menu->addSeparator();
    add(tr("Remove"), Qt::Key_Delete, [this] { Q_EMIT removeRequested(); });
    m_menu->popup(globalPosition);
}

void StepRow::showLadder(const QPoint &globalPosition)
{
    m_menu->clear();
    fillLadder();
    m_menu->popup(globalPosition);
}

void StepRow::fillLadder()
{
    addLadder(*m_menu, m_step.exercise, m_catalogue,
              [this](const ExerciseKey &key) { Q_EMIT exchangeRequested(key); });
}

void StepRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_isLifted) {
        paintRounded(painter, rect(), cardRadius, colour(palette(), Role::Sunken));
        return;
    }
    if (m_isOpen || m_isCarried)
        paintRounded(painter, rect(), cardRadius, colour(palette(), Role::Surface),
                     colour(palette(), Role::Accent), 2);
    else if (m_isPicked)
        paintRounded(painter, rect(), cardRadius, colour(palette(), Role::AccentSoft));
    else if (underMouse())
        paintRounded(painter, rect(), cardRadius, colour(palette(), Role::Sunken));
    if (m_isInBlock)
        paintRail(painter, *this);
    paintIcon(painter, QRectF(dotsLeft, m_head->geometry().center().y() - 9, 18, 18),
              QStringLiteral("drag"), colour(palette(), Role::TextQuiet));
    if (showsFocus(this))
        paintFocusRing(painter, rect().adjusted(3, 3, -3, -3), cardRadius - 3, palette());
}

void StepRow::keyPressEvent(QKeyEvent *event)
{
    // keys that a field inside did not want come here too
    const bool isOwn = hasFocus();
    if (event->key() == Qt::Key_Escape && !isOwn)
        setFocus(Qt::ShortcutFocusReason);
    else if (event->key() == Qt::Key_Escape && m_isOpen)
        Q_EMIT closeRequested();
    else if (isOwn && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                       event->key() == Qt::Key_Space))
        Q_EMIT chosen();
    else if (isOwn && event->key() == Qt::Key_Delete)
        Q_EMIT removeRequested();
    else
        QWidget::keyPressEvent(event);
}

void StepRow::focusInEvent(QFocusEvent *event)
{
    update();
    QWidget::focusInEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        Q_EMIT chosen();
}

void StepRow::focusOutEvent(QFocusEvent *event)
{
    update();
    QWidget::focusOutEvent(event);
}

void StepRow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_isPressed = true;
    m_pressedAt = event->pos();
}

void StepRow::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isPressed || !event->buttons().testFlag(Qt::LeftButton))
        return;
    const int way = (event->pos() - m_pressedAt).manhattanLength();
    if (m_isDragged || way >= QApplication::startDragDistance()) {
        m_isDragged = true;
        Q_EMIT dragged(event->globalPosition().toPoint());
    }
}

void StepRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !std::exchange(m_isPressed, false))
        return;
    if (std::exchange(m_isDragged, false)) {
        Q_EMIT dropped();
        return;
    }
    const Qt::KeyboardModifiers picking =
        event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    if (!rect().contains(event->pos()))
        return;
    if (picking != Qt::NoModifier)
        Q_EMIT pickRequested(picking);
    else if (hasFocus())
        Q_EMIT chosen();
    else
        setFocus(Qt::MouseFocusReason);
}

void StepRow::contextMenuEvent(QContextMenuEvent *event)
{
    showMenu(event->globalPos());
}

void StepRow::enterEvent(QEnterEvent *)
{
    update();
}

void StepRow::leaveEvent(QEvent *)
{
    update();
}

} // namespace hipstride
