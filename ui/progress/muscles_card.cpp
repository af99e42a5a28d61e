// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/muscles_card.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/figure_thumbnails.h"
#include "ui/style/buttons.h"
#include "ui/type_scale.h"
#include "ui/widgets/body_map_view.h"
#include "ui/widgets/load_legend.h"
#include "ui/widgets/muscle_bars.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

constexpr std::size_t usuallyShown = 7;
constexpr QSize mapSize(176, 196);
constexpr int largestMap = 320;
constexpr double largeText = 1.5;

} // namespace

MusclesCard::MusclesCard(const FigureThumbnails &figures, QWidget *parent)
    : Card(parent)
    , m_charts(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_map(new BodyMapView(figures.library()))
    , m_legend(new LoadLegend)
    , m_bars(new MuscleBars)
    , m_all(new QPushButton)
    , m_nothing(
          new TextLabel(tr("Nothing was done in this time."), TypeToken::Body, Role::TextSecondary))
{
    setObjectName(QStringLiteral("muscles-card"));
    m_all->setObjectName(QStringLiteral("all-muscles"));
    m_all->setCheckable(true);
    setButtonRole(m_all, ButtonRole::Link);
    QSizePolicy policy = m_all->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // the bars keep their place
    m_all->setSizePolicy(policy);
    m_bars->setFocusPolicy(Qt::TabFocus);

    auto *column = new QVBoxLayout(this);
    // the button is higher than the title, which stands level with that of the card beside it
    column->setContentsMargins(cardMargins() - QMargins(0, 4, 0, 0));
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    auto *title = new TextLabel(tr("Sets per muscle, each side, per week"), TypeToken::Section);
    title->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head->addWidget(title, 1);
    head->addWidget(m_all, 0, Qt::AlignVCenter);
    column->addLayout(head);
    column->addSpacing(4);
    m_map->setObjectName(QStringLiteral("progress-map"));
    m_map->setSides({BodySide::Back, BodySide::Right});
    m_map->setMinimumSize(mapSize);
    m_map->setMaximumHeight(largestMap);
    const auto showPerson = [this, &figures] { m_map->setPerson(figures.choice().person); };
    connect(&figures, &FigureThumbnails::choiceChanged, this, showPerson);
    showPerson();
    m_charts->setSpacing(16);
    m_charts->addWidget(m_map, 2);
    m_charts->addWidget(m_bars, 3, Qt::AlignTop);
    column->addLayout(m_charts);
    column->addSpacing(8);
    column->addWidget(m_legend, 0, Qt::AlignLeft);
    column->addWidget(m_nothing);
    column->addStretch(1);
    connect(m_all, &QPushButton::toggled, this, &MusclesCard::showBars);
    fitToText();
    showBars();
}

void MusclesCard::fitToText()
{
    // long names need the width for themselves
    m_charts->setDirection(textScale() >= largeText ? QBoxLayout::TopToBottom
                                                    : QBoxLayout::LeftToRight);
}

void MusclesCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        fitToText();
    Card::changeEvent(event);
}

void MusclesCard::setLoad(const std::vector<MuscleSets> &perWeek)
{
    m_load = perWeek;
    showBars();
}

void MusclesCard::setHasRoom(bool hasRoom)
{
    if (hasRoom == m_hasRoom)
        return;
    m_hasRoom = hasRoom;
    showBars();
}

void MusclesCard::showBars()
{
    const bool areMany = !m_hasRoom && m_load.size() > usuallyShown;
    std::vector<MuscleSets> shown = m_load;
    if (areMany && !m_all->isChecked())
        shown.resize(usuallyShown);
    m_bars->setLoad(shown);
    m_bars->setVisible(!shown.empty());
    m_nothing->setVisible(shown.empty());
    m_map->setLoad(m_load);
    m_map->setVisible(!shown.empty() && !m_map->isEmpty());
    m_legend->setVisible(!shown.empty() && !m_map->isEmpty());
    m_all->setVisible(areMany);
    m_all->setText(m_all->isChecked() ? tr("Show fewer") : tr("Show all %1").arg(m_load.size()));
}

} // namespace hipstride
