// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the plan's page, and where they stand in windows of all sizes.
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

#include "ui/calendar/calendar_view.h"
#include "ui/calendar/plan_page.h"
#include "ui/calendar/plan_panel.h"
#include "ui/icons.h"
#include "ui/type_scale.h"
#include "ui/widgets/glyph_legend.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/undo_strip.h"

namespace hipstride {

namespace {

constexpr int headerHeight = 76;
constexpr int narrow = 1000; ///< below this width of the page the panel is behind a button
constexpr int wide = 1600;
constexpr int panelWidth = 288;
constexpr int widePanelWidth = 360;
constexpr double largeText = 1.5;

QPushButton *iconButton(const QString &icon, const QString &objectName)
{
    auto *button = new QPushButton(themedIcon(icon), QString());
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    return button;
}

} // namespace

QWidget *PlanPage::makeHeader()
{
    m_title = new TextLabel(TypeToken::Page);
    m_title->setObjectName(QStringLiteral("plan-title"));
    m_previous = iconButton(QStringLiteral("left"), QStringLiteral("previous"));
    m_now = new QPushButton;
    m_now->setObjectName(QStringLiteral("now"));
    m_now->setAutoDefault(false);
    m_next = iconButton(QStringLiteral("right"), QStringLiteral("next"));
    m_openPanel = new QPushButton(tr("Day and rules"));
    m_openPanel->setObjectName(QStringLiteral("open-panel"));
    m_openPanel->setAutoDefault(false);
    m_form->setObjectName(QStringLiteral("plan-form"));
    m_form->setAccessibleName(tr("Week, month or list"));
    connect(m_form, &SegmentedControl::chosen, this, [this](int index) {
        m_wanted = static_cast<Form>(index);
        chooseForm();
    });
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_now, &QPushButton::clicked, this, &PlanPage::goToToday);
    connect(m_openPanel, &QPushButton::clicked, this, [this] { setPanelOpen(!m_isPanelOpen); });

    auto *header = new QWidget;
    header->setMinimumHeight(headerHeight);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 8, 0, 8);
    row->setSpacing(8);
    row->addWidget(m_title, 1, Qt::AlignVCenter);
    auto *buttons = new QWidget;
    auto *flow = new QHBoxLayout(buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(8);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_previous, m_now, m_next, m_form, m_openPanel})
        flow->addWidget(part);
    row->addWidget(buttons, 0, Qt::AlignVCenter);
    return header;
}

QWidget *PlanPage::makeCalendar()
{
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_calendar);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    m_calendar->setAutoFillBackground(false);
    auto *legend =
        new GlyphLegend({Glyph::RunEasy, Glyph::RunLong, Glyph::RunQuality, Glyph::RunRace,
                         Glyph::Done, Glyph::Partly, Glyph::Due, Glyph::Planned, Glyph::Moved,
                         Glyph::Missed, Glyph::Skipped, Glyph::Conflict});
    legend->setContentsMargins(0, 11, 0, 11);
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    column->addWidget(legend);
    return whole;
}

void PlanPage::chooseForm()
{
    const bool isLarge = textScale() >= largeText;
    m_isNarrow = width() < narrow || isLarge;
    m_isPanelOpen = m_isPanelOpen && m_isNarrow;
    const bool isWeek = isLarge || m_wanted == Form::Week;
    const bool isList = !isWeek && m_wanted == Form::List;
    m_form->setCurrent(static_cast<int>(m_wanted));
    m_form->setVisible(!isLarge);
    if (m_isWeek != isWeek || m_isList != isList) {
        m_isWeek = isWeek;
        m_isList = isList;
        m_shown = m_day;
        fillCalendar();
    }
    m_now->setText(m_isWeek ? tr("This week") : tr("This month"));
    m_previous->setAccessibleName(m_isWeek ? tr("Previous week") : tr("Previous month"));
    m_next->setAccessibleName(m_isWeek ? tr("Next week") : tr("Next month"));
    m_previous->setToolTip(m_previous->accessibleName());
    m_next->setToolTip(m_next->accessibleName());
    m_openPanel->setVisible(m_isNarrow);
    arrange();
}

void PlanPage::setPanelOpen(bool isOpen)
{
    m_isPanelOpen = isOpen;
    arrange();
    if (!isOpen)
        m_calendar->focusDay();
}

void PlanPage::arrange()
{
    const bool covers = m_isNarrow && m_isWeek && m_isPanelOpen;
    const int panel = spaced(width() >= wide ? widePanelWidth : panelWidth);
    m_left->setVisible(!covers);
    m_panel->setVisible(!m_isNarrow || m_isPanelOpen);
    m_panel->setHasBack(covers);
    m_panel->setMinimumWidth(covers ? 0 : panel);
    m_panel->setMaximumWidth(covers ? QWIDGETSIZE_MAX : panel);
    placeStrip();
}

void PlanPage::placeStrip()
{
    const bool isInPanel = !m_isNarrow || m_isPanelOpen;
    QVBoxLayout &place = isInPanel ? m_panel->messages() : *m_leftColumn;
    place.addWidget(m_strip);
    m_strip->setContentsMargins(0, isInPanel ? 20 : 0, 0, isInPanel ? 0 : 16);
}

} // namespace hipstride
