// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/paper_grid_card.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

#include "drawing/qt_text.h"
#include "ui/clients/paper_grid_table.h"
#include "ui/style/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

constexpr int weeksOnPaper = 2;
constexpr int usualPainLimit = 5;

struct Counts
{
    int ticks = 0;
    int days = 0;
};

Counts countsOf(const PaperGrid &grid)
{
    Counts counts;
    for (const PaperDay &day : grid.days) {
        counts.ticks += static_cast<int>(std::ranges::count(day.ticks, true));
        counts.days += day.isEmpty() ? 0 : 1;
    }
    return counts;
}

} // namespace

PaperGridCard::PaperGridCard(FigureThumbnails &figures, QWidget *parent)
    : TitledCard(tr("Paper grid"), parent)
    , m_name(new Chip(QString()))
    , m_table(new PaperGridTable(m_model, figures, usualPainLimit))
    , m_count(new TextLabel(TypeToken::Small, Role::TextSecondary))
    , m_week(new QPushButton)
    , m_save(new QPushButton(tr("Save the grid")))
{
    setObjectName(QStringLiteral("paper-grid-card"));
    m_name->setObjectName(QStringLiteral("grid-sheet"));
    m_count->setObjectName(QStringLiteral("grid-count"));
    m_week->setObjectName(QStringLiteral("grid-week"));
    m_save->setObjectName(QStringLiteral("grid-save"));
    setButtonRole(m_save, ButtonRole::Primary);
    addToHead(m_name);
    rows()->addWidget(makeKeys());
    rows()->addWidget(m_table);
    rows()->addWidget(makeFoot());
    connect(&m_model, &PaperGridModel::edited, this, [this] {
        m_isEdited = true;
        tellState();
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &PaperGridCard::tellState);
    connect(m_save, &QPushButton::clicked, this, &PaperGridCard::saveRequested);
    connect(m_week, &QPushButton::clicked, this, [this] {
        m_model.setWeek((m_model.week() + 1) % std::max(1, m_model.weeks()));
        focusGrid();
    });
}

QWidget *PaperGridCard::makeKeys()
{
    return new TextLabel(
        tr("Space ticks, 0 to 9 and T for ten score, Enter leaves empty. Each goes on by itself."),
        TypeToken::Small, Role::TextSecondary);
}

QWidget *PaperGridCard::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_count, 1, Qt::AlignVCenter);
    row->addWidget(m_week);
    row->addWidget(m_save);
    return foot;
}

void PaperGridCard::setPainLimit(int limit)
{
    m_table->setPainLimit(limit);
}

void PaperGridCard::setSheet(const IssuedSheet &sheet, const std::vector<Session> &sessions)
{
    const bool isSame = sheet == m_sheet;
    if (isSame && (m_isEdited || sessions == m_sessions))
        return;
    const int week = isSame ? m_model.week() : 0;
    m_sheet = sheet;
    m_sessions = sessions;
    m_isEdited = false;
    m_name->setText(
        tr("Revision %1, sheet %2").arg(QString::number(sheet.revision), toQt(sheet.id)));
    m_model.setSheet(sheet, gridOf(sheet, sessions, weeksOnPaper));
    if (week > 0 && week < m_model.weeks())
        m_model.setWeek(week);
    tellState();
}

void PaperGridCard::noteSaved()
{
    if (m_save->hasFocus())
        m_table->setFocus(Qt::OtherFocusReason); // a disabled button gives it to whatever is next
    m_isEdited = false;
    tellState();
}

void PaperGridCard::focusGrid()
{
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->goTo(0, 1);
}

void PaperGridCard::tellState()
{
    const Counts counts = countsOf(m_model.grid());
    m_count->setText(
        m_isEdited ? tr("Ticks: %1, days: %2. Not saved yet.").arg(counts.ticks).arg(counts.days)
                   : tr("Ticks: %1, days: %2.").arg(counts.ticks).arg(counts.days));
    m_week->setText(m_model.week() + 1 < m_model.weeks() ? tr("Next week") : tr("First week"));
    m_week->setVisible(m_model.weeks() > 1);
    m_save->setEnabled(m_isEdited);
}

} // namespace hipstride
