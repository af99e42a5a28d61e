// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/load_legend.h"

#include <QPainter>

#include <algorithm>
#include <array>

#include "ui/theme.h"
#include "ui/type_scale.h"

namespace hipstride {

namespace {

constexpr std::array ramp{Role::Load1, Role::Load2, Role::Load3, Role::Load4, Role::Load5};
constexpr int stepWidth = 22;
constexpr int stepHeight = 10;
constexpr int gap = 6;

} // namespace

LoadLegend::LoadLegend(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("The darker a muscle, the more sets."));
}

QSize LoadLegend::sizeHint() const
{
    const QFontMetrics metrics(fontOf(TypeToken::Small));
    const int words =
        metrics.horizontalAdvance(tr("Fewer")) + metrics.horizontalAdvance(tr("More sets"));
    return {words + 2 * spaced(gap) + spaced(stepWidth) * static_cast<int>(ramp.size()),
            std::max(lineHeight(TypeToken::Small), spaced(stepHeight))};
}

void LoadLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(fontOf(TypeToken::Small));
    painter.setPen(colour(this, Role::TextSecondary));
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, tr("Fewer"));
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, tr("More sets"));
    const int step = spaced(stepWidth);
    const int high = spaced(stepHeight);
    int left = painter.fontMetrics().horizontalAdvance(tr("Fewer")) + spaced(gap);
    for (const Role role : ramp) {
        painter.fillRect(QRect(left, (height() - high) / 2, step, high), colour(palette(), role));
        left += step;
    }
}

} // namespace hipstride
