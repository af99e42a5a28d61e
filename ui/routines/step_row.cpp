// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routines/step_row.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include "catalogue/catalogue.h"
#include "drawing/dose_text.h"
#include "drawing/qt_text.h"
#include "ui/exercise_text.h"
#include "ui/figure_still.h"
#include "ui/icons.h"
#include "ui/routines/block_row.h"
#include "ui/routines/ladder_menu.h"
#include "ui/routines/load_line.h"
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
    m_nameLabel->setMostLines(3);
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

void StepRow::setStep(const Step &step, const Place &place)
{
    const Exercise *exercise = m_catalogue.find(step.exercise);
    const CountedIn countedIn = exercise != nullptr ? exercise->countedIn : CountedIn::Repetitions;
    m_step = step;
    m_place = place;
    m_name = toQt(exercise != nullptr ? exercise->name : step.exercise);
    m_ladder->setEnabled(hasLadder(step.exercise, m_catalogue));
    m_still->setExercise(step.exercise);
    m_nameLabel->setText(m_name);
    m_line->setText(lineOf(step, exercise));
    m_more->setAccessibleName(tr("More for %1").arg(m_name));
    m_ladder->setAccessibleName(tr("Swap %1 for an easier or a harder one").arg(m_name));
    m_amount->setText(roundText(step.dose, place.rounds, countedIn, SideWording::PerSide));
    m_load->setText(loadLine(step.dose, isInBlock()));
    m_load->setVisible(!m_load->text().isEmpty());
    if (m_isOpen)
        m_editor->setStep(m_step, isInBlock());
    update();
    setAccessibleName(
        tr("%1 of %2: %3, %4", "place, count, exercise, dose")
            .arg(place.row + 1)
            .arg(place.count)
            .arg(m_name, doseText(step.dose, place.rounds, countedIn, SideWording::PerSide)));
}

void StepRow::setOpen(bool isOpen)
{
    if (isOpen == m_isOpen)
        return;
    m_isOpen = isOpen;
    if (isOpen && m_editor == nullptr)
        makeEditor();
    if (isOpen)
        m_editor->setStep(m_step, isInBlock());
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
    if (isInBlock())
        paintRail(painter, *this);
    paintIcon(painter, QRectF(dotsLeft, m_head->geometry().center().y() - 9, 18, 18),
              QStringLiteral("drag"), colour(palette(), Role::TextQuiet));
    if (showsFocus(this))
        paintFocusRing(painter, rect().adjusted(3, 3, -3, -3), cardRadius - 3, palette());
}

} // namespace hipstride
