// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/set_bar.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

#include "ui/style/shapes.h"
#include "ui/theme.h"
#include "ui/type_scale.h"

namespace hipstride {

namespace {

constexpr double barWidth = 22;
constexpr double barHeight = 6;
constexpr double gapInside = 3;
constexpr double gapBetween = 10;
constexpr double least = 3;

double gapsOf(const std::vector<int> &sets)
{
    double gaps = 0;
    for (const int count : sets)
        gaps += gapInside * std::max(0, count - 1);
    return gaps + gapBetween * (double(sets.size()) - 1);
}

} // namespace

SetBar::SetBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SetBar::setSets(std::vector<int> setsPerExercise, int current)
{
    m_sets = std::move(setsPerExercise);
    m_current = current;
    setAccessibleName(tr("%1 of %n set(s) done", nullptr, total()).arg(std::min(current, total())));
    updateGeometry();
    update();
}

int SetBar::total() const
{
    return std::accumulate(m_sets.begin(), m_sets.end(), 0);
}

QSize SetBar::sizeHint() const
{
    if (m_sets.empty())
        return QSize(0, spaced(barHeight));
    return QSize(qRound(total() * barWidth + gapsOf(m_sets)), spaced(barHeight));
}

QSize SetBar::minimumSizeHint() const
{
    if (m_sets.empty())
        return QSize(0, spaced(barHeight));
    return QSize(qRound(total() * least + gapsOf(m_sets)), spaced(barHeight));
}

void SetBar::paintEvent(QPaintEvent *)
{
    if (total() == 0)
        return;
    QPainter painter(this);
    const double room = (width() - gapsOf(m_sets)) / total();
    const double bar = std::clamp(room, least, barWidth);
    double left = (width() - total() * bar - gapsOf(m_sets)) / 2;
    const QColor done = colour(palette(), Role::Accent);
    const QColor open = colour(palette(), Role::Border);
    const bool isHighContrast = themeKindOf(palette()) == ThemeKind::HighContrast;
    int number = 0;
    for (const int count : m_sets) {
        for (int index = 0; index < count; ++index, ++number) {
            const QRectF box(left, 0, bar, height());
            const QColor fill = number < m_current    ? done
                                : number == m_current ? faded(done, open)
                                                      : open;
            // in high contrast what is not done is an outline
            const bool isOutline = isHighContrast && number >= m_current;
            paintRounded(painter, box, height() / 2.0,
                         isOutline ? colour(palette(), Role::Surface) : fill,
                         isOutline ? (number == m_current ? done : open) : QColor(), 1.5);
            left += bar + gapInside;
        }
        left += gapBetween - gapInside;
    }
}

} // namespace hipstride
