// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routines/block_row.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include "domain/dose.h"
#include "drawing/dose_text.h"
#include "drawing/language.h"
#include "ui/icons.h"
#include "ui/style/focus_ring.h"
#include "ui/style/shapes.h"
#include "ui/theme.h"
#include "ui/widgets/duration_edit.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/number_edit.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

constexpr int headHeight = 44;
constexpr int textLeft = 16;
constexpr int railWidth = 3;

/// "3 rounds, change over without a rest, rest 60 s between rounds"
QString blockLine(const Block &block, int rounds)
{
    const QString count =
        rounds == 1 ? BlockRow::tr("1 round") : BlockRow::tr("%1 rounds").arg(rounds);
    const QString between =
        block.restBetweenExercises > seconds(0)
            ? BlockRow::tr("%1 between exercises").arg(timeText(block.restBetweenExercises))
            : BlockRow::tr("change over without a rest");
    if (rounds == 1 || block.restBetweenRounds == seconds(0))
        return BlockRow::tr("%1, %2", "rounds, rest").arg(count, between);
    return BlockRow::tr("%1, %2, %3 between rounds")
        .arg(count, between, timeText(block.restBetweenRounds));
}

} // namespace

void paintRail(QPainter &painter, const QWidget &row)
{
    // over the line between two rows too, so that it is one
    painter.fillRect(QRect(0, -1, railWidth, row.height() + 2),
                     colour(row.palette(), Role::Accent));
}

BlockRow::BlockRow(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("block"));
    setFocusPolicy(Qt::TabFocus);
    setPaintsOwnFocus(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(textLeft, 0, 12, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    m_fields = makeFields();
    column->addWidget(m_fields);
    m_fields->hide();
}

QWidget *BlockRow::makeHead()
{
    m_title = new TextLabel(TypeToken::Strong);
    m_title->setWordWrap(false);
    m_title->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_line = new TextLabel(TypeToken::Small, Role::TextSecondary);
    m_line->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_line->setMostLines(2);
    m_more = new QToolButton;
    m_more->setObjectName(QStringLiteral("block-more"));
    m_more->setIcon(themedIcon(QStringLiteral("more")));
    m_more->setAutoRaise(true);
    m_more->setToolTip(tr("More"));
    connect(m_more, &QToolButton::clicked, this,
            [this] { showMenu(m_more->mapToGlobal(m_more->rect().bottomLeft())); });

    auto *head = new QWidget;
    head->setMinimumHeight(headHeight);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(12);
    row->addWidget(m_title);
    row->addWidget(m_line, 1);
    row->addWidget(m_more);
    return head;
}

QWidget *BlockRow::makeFields()
{
    m_roundsEdit = new NumberEdit(1, DoseLimits::mostSets);
    m_restOfRounds = new DurationEdit(seconds(0), DoseLimits::longestRest);
    m_restOfExercises = new DurationEdit(seconds(0), DoseLimits::longestRest);
    m_roundsEdit->setObjectName(QStringLiteral("rounds"));
    m_restOfRounds->setObjectName(QStringLiteral("rest-between-rounds"));
    m_restOfExercises->setObjectName(QStringLiteral("rest-between-exercises"));
    connect(m_roundsEdit, &NumberEdit::edited, this, &BlockRow::roundsEdited);
    connect(m_restOfRounds, &DurationEdit::edited, this, [this](seconds rest) {
        m_block.restBetweenRounds = rest;
        Q_EMIT edited(m_block);
    });
    connect(m_restOfExercises, &DurationEdit::edited, this, [this](seconds rest) {
        m_block.restBetweenExercises = rest;
        Q_EMIT edited(m_block);
    });

    auto *fields = new QWidget;
    auto *flow = new FlowLayout(fields);
    flow->setContentsMargins(0, 0, 0, 12);
    flow->addWidget(new LabelledField(tr("Rounds"), m_roundsEdit));
    flow->addWidget(new LabelledField(tr("Rest between rounds"), m_restOfRounds));
    flow->addWidget(new LabelledField(tr("Rest between exercises"), m_restOfExercises));
    return fields;
}

void BlockRow::setBlock(const Block &block, int rounds)
{
    m_block = block;
    m_title->setText(name());
    m_line->setText(blockLine(block, rounds));
    m_roundsEdit->setNumber(rounds);
    m_restOfRounds->setDuration(block.restBetweenRounds);
    m_restOfExercises->setDuration(block.restBetweenExercises);
    m_more->setAccessibleName(tr("More for the %1").arg(insideSentence(name())));
    setAccessibleName(tr("%1 of %2 exercises: %3", "superset or circuit, count, rounds")
                          .arg(name())
                          .arg(block.count)
                          .arg(m_line->text()));
}

QString BlockRow::name() const
{
    return m_block.count == 2 ? tr("Superset") : tr("Circuit");
}

void BlockRow::setOpen(bool isOpen)
{
    m_isOpen = isOpen;
    m_fields->setVisible(isOpen);
    update();
}

QList<QWidget *> BlockRow::tabStops()
{
    return {this, m_more, m_roundsEdit, m_restOfRounds, m_restOfExercises};
}

void BlockRow::showMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("block-menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &text, const QKeySequence &keys, auto wish) {
        QAction *action = menu->addAction(text, this, wish);
        action->setShortcut(keys);
        // the list answers the keys; here they are only shown
        action->setShortcutContext(Qt::WidgetShortcut);
    };
    add(tr("Move up"), Qt::ALT | Qt::Key_Up, [this] { Q_EMIT moveRequested(-1); });
    add(tr("Move down"), Qt::ALT | Qt::Key_Down, [this] { Q_EMIT moveRequested(1); });
    menu->addSeparator();
    add(tr("Back to straight sets"), Qt::CTRL | Qt::SHIFT | Qt::Key_G,
        [this] { Q_EMIT ungroupRequested(); });
    menu->popup(globalPosition);
}

void BlockRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse() && !m_isOpen)
        paintRounded(painter, rect(), cardRadius, colour(palette(), Role::Sunken));
    paintRail(painter, *this);
    if (showsFocus(this))
        paintFocusRing(painter, rect().adjusted(3, 3, -3, -3), cardRadius - 3, palette());
}

void BlockRow::keyPressEvent(QKeyEvent *event)
{
    const bool isOwn = hasFocus();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape && (m_isOpen || !isOwn)) {
        setFocus(Qt::ShortcutFocusReason);
        setOpen(false);
    } else if (isOwn && event->modifiers() == Qt::NoModifier &&
               (isEnter || event->key() == Qt::Key_Space)) {
        setOpen(!m_isOpen);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void BlockRow::focusInEvent(QFocusEvent *event)
{
    update();
    QWidget::focusInEvent(event);
}

void BlockRow::focusOutEvent(QFocusEvent *event)
{
    update();
    QWidget::focusOutEvent(event);
}

void BlockRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !rect().contains(event->pos()))
        return;
    setFocus(Qt::MouseFocusReason);
    setOpen(!m_isOpen);
}

void BlockRow::contextMenuEvent(QContextMenuEvent *event)
{
    showMenu(event->globalPos());
}

void BlockRow::enterEvent(QEnterEvent *)
{
    update();
}

void BlockRow::leaveEvent(QEvent *)
{
    update();
}

} // namespace hipstride
