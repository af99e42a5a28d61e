// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routines/add_exercise_row.h"

#include <QEvent>
#include <QPainter>

#include "ui/actions.h"
#include "ui/icons.h"
#include "ui/style/focus_ring.h"
#include "ui/style/shapes.h"
#include "ui/theme.h"
#include "ui/type_scale.h"

namespace hipstride {

namespace {

constexpr int padding = 14;
constexpr int plusSize = 18;
constexpr int keyGap = 6;
constexpr int keyPadding = 7;

} // namespace

AddExerciseRow::AddExerciseRow(QWidget *parent)
    : QAbstractButton(parent)
{
    const ActionInfo info = infoOf(ActionId::AddExercise);
    setObjectName(QStringLiteral("add-exercise"));
    setText(info.text);
    setAccessibleName(info.text);
    setToolTip(tooltipOf(ActionId::AddExercise));
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusRadius(this, cardRadius + 2);
}

QSize AddExerciseRow::sizeHint() const
{
    return QSize(spaced(240), std::max(44, lineHeight(TypeToken::Strong) + 24));
}

QSize AddExerciseRow::minimumSizeHint() const
{
    return QSize(spaced(120), sizeHint().height());
}

bool AddExerciseRow::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    return QAbstractButton::event(event);
}

void AddExerciseRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette &look = palette();
    const bool isHot = underMouse() || isDown();
    QPen pen(colour(look, isHot ? Role::Accent : Role::BorderStrong), borderWidth(look));
    pen.setDashPattern({3, 3});
    painter.setPen(pen);
    painter.setBrush(isDown() ? QBrush(colour(look, Role::AccentSoft)) : Qt::NoBrush);
    const double inset = pen.widthF() / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), cardRadius,
                            cardRadius);

    const int icon = spaced(plusSize);
    paintIcon(painter, QRectF(padding, (height() - icon) / 2.0, icon, icon), QStringLiteral("plus"),
              colour(look, Role::TextSecondary));
    int right = width() - padding;
    const QStringList keys = infoOf(ActionId::AddExercise)
                                 .shortcut.toString(QKeySequence::NativeText)
                                 .split(u'+', Qt::SkipEmptyParts);
    for (auto key = keys.crbegin(); key != keys.crend(); ++key)
        right = paintKey(painter, *key, right);

    painter.setFont(fontOf(TypeToken::Strong));
    painter.setPen(colour(look, Role::TextSecondary));
    const int left = padding + icon + 8;
    painter.drawText(QRect(left, 0, right - left, height()), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, right - left));
}

int AddExerciseRow::paintKey(QPainter &painter, const QString &key, int right) const
{
    painter.setFont(fontOf(TypeToken::SmallMedium));
    const int width = painter.fontMetrics().horizontalAdvance(key) + 2 * keyPadding;
    const int capHeight = lineHeight(TypeToken::SmallMedium) + 4;
    const QRect cap(right - width, (height() - capHeight) / 2, width, capHeight);
    paintRounded(painter, cap, 5, QColor(), colour(palette(), Role::BorderStrong));
    painter.setPen(colour(palette(), Role::TextSecondary));
    painter.drawText(cap, Qt::AlignCenter, key);
    return right - width - keyGap;
}

} // namespace hipstride
