// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/week_card.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

#include "ui/day_text.h"
#include "ui/theme.h"
#include "ui/widgets/glyph_legend.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

WeekCard::WeekCard(QWidget *parent)
    : Card(parent)
    , m_range(new TextLabel(TypeToken::Small, Role::TextSecondary))
    , m_strip(new WeekStrip)
    , m_legend(new GlyphLegend({Glyph::Done, Glyph::Planned, Glyph::Moved, Glyph::Missed}))
    , m_runLegend(
          new GlyphLegend({Glyph::RunEasy, Glyph::RunLong, Glyph::RunQuality, Glyph::RunRace}))
{
    m_strip->setObjectName(QStringLiteral("week"));
    m_range->setWordWrap(false);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("This week"), TypeToken::Section), 1, Qt::AlignVCenter);
    head->addWidget(m_range, 0, Qt::AlignVCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(cardMargins());
    column->setSpacing(0);
    column->addLayout(head);
    column->addSpacing(9);
    column->addWidget(m_strip);
    column->addSpacing(21);
    column->addWidget(m_legend);
    column->addWidget(m_runLegend);
    m_runLegend->setContentsMargins(0, 6, 0, 0);
    m_runLegend->hide();
    connect(m_strip, &WeekStrip::dayChosen, this, &WeekCard::dayChosen);
}

void WeekCard::setWeek(const std::array<WeekDay, 7> &week, Date today)
{
    const Date monday = mondayOf(today);
    m_range->setText(rangeText({monday, addDays(monday, 6)}));
    m_runLegend->setVisible(
        std::ranges::any_of(week, [](const WeekDay &day) { return !day.runs.empty(); }));
    m_strip->setWeek(week, week[static_cast<std::size_t>(daysBetween(monday, today))].day);
}

void WeekCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    const QRect strip = m_strip->geometry();
    painter.fillRect(QRect(strip.left(), strip.bottom() + 12, strip.width(), 1),
                     colour(palette(), Role::Border));
}

} // namespace hipstride
