// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/adherence_card.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/progress/heat_map_view.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

struct Words
{
    QString number;
    QString sentence;
};

Words wordsOf(const ProgressFigures &figures)
{
    const Adherence &adherence = figures.adherence;
    if (adherence.planned == 0)
        return {QString::number(figures.sessions),
                figures.sessions == 1 ? AdherenceCard::tr("session, and nothing was planned")
                                      : AdherenceCard::tr("sessions, and nothing was planned")};
    const QString number = AdherenceCard::tr("%1 of %2", "sessions done of sessions planned")
                               .arg(adherence.done)
                               .arg(adherence.planned);
    if (adherence.partly == 0)
        return {number, AdherenceCard::tr("sessions in full, %1 %").arg(adherence.percent())};
    return {number, AdherenceCard::tr("sessions in full, %1 %, and %2 in part")
                        .arg(adherence.percent())
                        .arg(adherence.partly)};
}

} // namespace

AdherenceCard::AdherenceCard(QWidget *parent)
    : Card(parent)
    , m_number(new TextLabel(TypeToken::FigureNumber))
    , m_sentence(new TextLabel(TypeToken::Body, Role::TextSecondary))
    , m_map(new HeatMapView)
    , m_pointed(new TextLabel(TypeToken::Small, Role::TextSecondary))
{
    setObjectName(QStringLiteral("adherence-card"));
    m_number->setObjectName(QStringLiteral("adherence-number"));
    m_sentence->setObjectName(QStringLiteral("adherence-sentence"));
    m_pointed->setObjectName(QStringLiteral("pointed-day"));
    m_sentence->setContentsMargins(0, 0, 0, 3);
    // what comes and goes must not move what stands
    m_pointed->setMinimumHeight(lineHeight(TypeToken::Small));

    auto *numbers = new QHBoxLayout;
    numbers->setSpacing(8);
    numbers->addWidget(m_number, 0, Qt::AlignBottom);
    numbers->addWidget(m_sentence, 1, Qt::AlignBottom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(cardMargins());
    column->setSpacing(0);
    column->addWidget(new TextLabel(tr("Done as planned"), TypeToken::Section));
    column->addLayout(numbers);
    column->addSpacing(8);
    column->addWidget(m_map);
    column->addSpacing(8);
    column->addWidget(m_pointed);
    column->addStretch(1);

    connect(m_map, &HeatMapView::dayChosen, this, &AdherenceCard::dayChosen);
    connect(m_map, &HeatMapView::pointedChanged, this, [this](const std::optional<HeatDay> &day) {
        m_pointed->setText(day ? textOf(*day) : QString());
    });
}

void AdherenceCard::setFigures(const ProgressFigures &figures)
{
    const Words words = wordsOf(figures);
    m_number->setText(words.number);
    m_sentence->setText(words.sentence);
    m_map->setDays(figures.days, figures.period);
    m_map->setAccessibleName(
        tr("Done as planned: %1 %2. Arrow keys go through the days.", "37 of 46, sessions in full")
            .arg(words.number, words.sentence));
}

} // namespace hipstride
