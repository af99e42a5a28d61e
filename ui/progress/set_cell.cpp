// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/set_cell.h"

#include <QEvent>
#include <QPainter>

#include "ui/session_text.h"
#include "ui/style/focus_ring.h"
#include "ui/style/shapes.h"
#include "ui/type_scale.h"

namespace hipstride {

namespace {

constexpr int glyphSize = 18;
constexpr int glyphGap = 8;
constexpr int sidePadding = 8;
constexpr int leastHeight = 36;

Glyph glyphOf(SetOutcome outcome)
{
    switch (outcome) {
    case SetOutcome::AsPlanned:
        return Glyph::Done;
    case SetOutcome::Changed:
        return Glyph::Changed;
    case SetOutcome::Skipped:
        break;
    }
    return Glyph::Skipped;
}

} // namespace

SetCell::SetCell(const QString &whichSet, QWidget *parent)
    : QAbstractButton(parent)
    , m_whichSet(whichSet)
{
    setCheckable(true);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setIsEditable(false);
}

void SetCell::setRecord(const PerformedSet *set, CountedIn countedIn)
{
    m_isDone = set != nullptr && set->outcome != SetOutcome::Skipped;
    m_glyph = set != nullptr ? glyphOf(set->outcome) : Glyph::Missed;
    setText(set != nullptr ? doneText(*set, countedIn) : tr("Not done"));
    const bool isChanged = set != nullptr && set->outcome == SetOutcome::Changed;
    setAccessibleName(
        isChanged ? tr("%1: %2, changed", "which set: what was done").arg(m_whichSet, text())
                  : tr("%1: %2", "which set: what was done").arg(m_whichSet, text()));
    updateGeometry();
    update();
}

void SetCell::setIsEditable(bool isEditable)
{
    m_isEditable = isEditable;
    setFocusPolicy(isEditable ? Qt::StrongFocus : Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents, !isEditable);
    setAttribute(Qt::WA_Hover, isEditable);
    if (!isEditable)
        setChecked(false);
    update();
}

QSize SetCell::sizeHint() const
{
    const QFontMetrics metrics(fontOf(TypeToken::Body));
    return QSize(metrics.horizontalAdvance(text()) +
                     spaced(glyphSize + glyphGap + 2 * sidePadding) + 2,
                 std::max(spaced(leastHeight), lineHeight(TypeToken::Body) + 8));
}

void SetCell::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_isEditable) {
        const Role ground = isChecked() || isDown() ? Role::AccentSoft
                            : underMouse()          ? Role::Sunken
                                                    : Role::Surface;
        const Role line = isChecked() ? Role::Accent : Role::BorderStrong;
        paintRounded(painter, rect(), controlRadius, colour(palette(), ground),
                     colour(palette(), line), isChecked() ? 2 : borderWidth(palette()));
    }
    const int size = spaced(glyphSize);
    const int left = m_isEditable ? spaced(sidePadding) : 0;
    const QRect glyph(left, (height() - size) / 2, size, size);
    paintGlyph(painter, glyph, m_glyph, palette());
    painter.setFont(fontOf(TypeToken::Body));
    painter.setPen(colour(this, m_isDone ? Role::Text : Role::TextSecondary));
    painter.drawText(rect().adjusted(glyph.right() + 1 + spaced(glyphGap), 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter, text());
}

bool SetCell::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    return QAbstractButton::event(event);
}

} // namespace hipstride
