// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learn/strength_meter.h"

#include <QFontMetrics>
#include <QPainter>

#include "drawing/language.h"
#include "ui/learn/learn_text.h"
#include "ui/style/shapes.h"
#include "ui/theme.h"
#include "ui/type_scale.h"

namespace hipstride {

namespace {

constexpr int steps = 4;
constexpr int stepWidth = 16;
constexpr int stepHeight = 8;
constexpr int stepGap = 3;
constexpr int wordsGap = 10;

} // namespace

StrengthMeter::StrengthMeter(EvidenceStrength strength, QWidget *parent)
    : QWidget(parent)
    , m_strength(strength)
    , m_words(tr("Evidence: %1").arg(insideSentence(textOf(strength))))
{
    setAccessibleName(m_words);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize StrengthMeter::sizeHint() const
{
    const int meter = spaced(steps * stepWidth + (steps - 1) * stepGap + wordsGap);
    const QFontMetrics metrics(fontOf(TypeToken::Strong));
    return {meter + metrics.horizontalAdvance(m_words) + 2, lineHeight(TypeToken::Strong)};
}

void StrengthMeter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette &look = palette();
    const int filled = steps - static_cast<int>(m_strength);
    for (int step = 0; step < steps; ++step) {
        const QRectF box(spaced(step * (stepWidth + stepGap)),
                         (height() - spaced(stepHeight)) / 2.0, spaced(stepWidth),
                         spaced(stepHeight));
        paintRounded(painter, box, 2, colour(look, step < filled ? Role::Accent : Role::Sunken),
                     colour(look, step < filled ? Role::Accent : Role::BorderStrong));
    }
    const int left = spaced(steps * stepWidth + (steps - 1) * stepGap + wordsGap);
    painter.setFont(fontOf(TypeToken::Strong));
    painter.setPen(colour(look, Role::Text));
    painter.drawText(rect().adjusted(left, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_words);
}

} // namespace hipstride
