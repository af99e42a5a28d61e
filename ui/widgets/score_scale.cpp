// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/score_scale.h"

#include <QKeyEvent>
#include <QLayout>
#include <QPainter>

#include <algorithm>

#include "ui/style/focus_ring.h"
#include "ui/style/shapes.h"
#include "ui/theme.h"
#include "ui/type_scale.h"

namespace hipstride {

ScoreButton::ScoreButton(int score, QWidget *parent)
    : QRadioButton(QString::number(score), parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setPaintsOwnFocus(this);
    setFocusPolicy(Qt::StrongFocus);
}

QSize ScoreButton::sizeHint() const
{
    const QFontMetrics metrics(fontOf(TypeToken::Strong));
    return QSize(std::max(spaced(36), metrics.horizontalAdvance(QStringLiteral("10")) + spaced(10)),
                 std::max(spaced(40), metrics.height() + spaced(14)));
}

void ScoreButton::keyPressEvent(QKeyEvent *event)
{
    // a digit goes up to the scale, the arrow keys stay with the group
    if (event->text().isEmpty() || event->key() == Qt::Key_Space)
        QRadioButton::keyPressEvent(event);
    else
        event->ignore();
}

void ScoreButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintButton(painter, colour(palette(), Role::Accent), 0);
    paintFocus(painter);
}

void ScoreButton::paintButton(QPainter &painter, const QColor &fill, int down) const
{
    const double radius = spaced(controlRadius);
    const bool isHovered = underMouse() && isEnabled();
    if (isChecked())
        paintRounded(painter, rect(), radius, fill);
    else
        paintRounded(painter, rect(), radius,
                     colour(palette(), isDown() ? Role::AccentSoft : Role::Surface),
                     colour(palette(), isHovered ? Role::BorderStrong : Role::Border),
                     borderWidth(palette()));
    painter.setFont(fontOf(TypeToken::Strong));
    painter.setPen(isChecked() ? colour(palette(), Role::Surface) : colour(this, Role::Text));
    painter.drawText(rect().translated(0, down), Qt::AlignCenter, text());
}

void ScoreButton::paintFocus(QPainter &painter) const
{
    if (showsFocus(this))
        paintFocusRing(painter, rect(), spaced(controlRadius), palette());
}

ScoreScale::ScoreScale(QWidget *parent)
    : QWidget(parent)
{
    connect(&m_group, &QButtonGroup::idClicked, this, &ScoreScale::edited);
}

void ScoreScale::setButtons(const QList<ScoreButton *> &buttons, QLayout &row)
{
    for (int score = 0; score <= most; ++score) {
        m_group.addButton(buttons.at(score), score);
        row.addWidget(buttons.at(score));
    }
    setFocusProxy(buttons.front());
}

void ScoreScale::setScore(std::optional<int> score)
{
    if (score) {
        m_group.button(std::clamp(*score, 0, most))->setChecked(true);
        return;
    }
    // an exclusive group does not let go of its chosen one
    m_group.setExclusive(false);
    for (QAbstractButton *button : m_group.buttons())
        button->setChecked(false);
    m_group.setExclusive(true);
}

std::optional<int> ScoreScale::score() const
{
    const int id = m_group.checkedId();
    return id < 0 ? std::nullopt : std::optional<int>(id);
}

void ScoreScale::keyPressEvent(QKeyEvent *event)
{
    int score = -1;
    if (event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9)
        score = event->key() - Qt::Key_0;
    else if (event->key() == Qt::Key_T)
        score = most;
    if (score < 0 || (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_group.button(score)->setFocus(Qt::ShortcutFocusReason);
    m_group.button(score)->click();
    Q_EMIT typed();
}

} // namespace hipstride
