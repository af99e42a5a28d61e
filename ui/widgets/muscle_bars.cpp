// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/muscle_bars.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

#include "drawing/chart_painter.h"
#include "ui/exercise_text.h"
#include "ui/theme.h"
#include "ui/type_scale.h"

namespace hipstride {

namespace {

ChartFonts fonts()
{
    return {.label = fontOf(TypeToken::Small), .value = fontOf(TypeToken::Strong)};
}

} // namespace

QString setsText(const MuscleSets &sets)
{
    const auto shown = [](double value) { return QLocale().toString(value, 'g', 4); };
    if (sets.left == sets.right)
        return shown(sets.left);
    return MuscleBars::tr("%1 | %2", "sets on the left and on the right side")
        .arg(shown(sets.left), shown(sets.right));
}

MuscleBars::MuscleBars(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("muscle-bars"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void MuscleBars::setLoad(const std::vector<MuscleSets> &load)
{
    m_bars.clear();
    QStringList spoken;
    for (const MuscleSets &sets : load) {
        const Bar bar{.name = textOf(sets.muscle),
                      .value = std::max(sets.left, sets.right),
                      .valueText = setsText(sets)};
        spoken.append(tr("%1: %2", "muscle: sets").arg(bar.name, bar.valueText));
        m_bars.push_back(bar);
    }
    setAccessibleName(tr("Sets per muscle, each side. %1").arg(spoken.join(QStringLiteral("; "))));
    updateGeometry();
    update();
}

QSize MuscleBars::sizeHint() const
{
    return QSize(spaced(256), qCeil(heightOfBars(static_cast<int>(m_bars.size()), fonts())));
}

QSize MuscleBars::minimumSizeHint() const
{
    return QSize(0, sizeHint().height());
}

bool MuscleBars::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    return QWidget::event(event);
}

void MuscleBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QPalette &look = palette();
    const ChartInk ink{.text = colour(look, Role::Text),
                       .label = colour(look, Role::TextSecondary),
                       .track = colour(look, Role::Sunken),
                       .done = colour(look, Role::Done),
                       .partly = colour(look, Role::AccentSoft),
                       .planned = colour(look, Role::Planned),
                       .missed = colour(look, Role::Missed),
                       .bar = colour(look, Role::Muscle),
                       .isHatched = themeKindOf(look) == ThemeKind::HighContrast};
    paintBars(painter, barsIn(rect(), m_bars, fonts()), ink, fonts());
}

} // namespace hipstride
