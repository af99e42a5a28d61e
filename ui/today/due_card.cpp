// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/due_card.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

#include <algorithm>
#include <utility>

#include "drawing/qt_text.h"
#include "routine/duration_estimate.h"
#include "routine/routine_summary.h"
#include "ui/exercise_text.h"
#include "ui/figure_thumbnails.h"
#include "ui/icons.h"
#include "ui/style/buttons.h"
#include "ui/style/shapes.h"
#include "ui/today/exercise_strip.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/figure_view.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

constexpr int iconSize = 18;
constexpr QSize stageSize(276, 232);
constexpr QSize largeStageSize(380, 300);
constexpr int narrowestText = 330; ///< beside the figure

/// A line's own icon, as high as the text is large.
class LineIcon : public QWidget
{
public:
    explicit LineIcon(const QString &name)
        : m_name(name)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        return QSize(spaced(iconSize), std::max(spaced(iconSize), lineHeight(TypeToken::Strong)));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, rect(), m_name, colour(palette(), Role::Accent));
    }

private:
    QString m_name;
};

} // namespace

DueCard::DueCard(const Catalogue &catalogue, FigureThumbnails &figures, QWidget *parent)
    : Card(parent)
    , m_catalogue(catalogue)
    , m_figures(figures)
    , m_figure(new FigureView)
    , m_when(new TextLabel(TypeToken::Strong, Role::Accent))
    , m_name(new TextLabel(TypeToken::Hero))
    , m_reason(new TextLabel(TypeToken::Body, Role::TextSecondary))
    , m_chips(new QWidget)
    , m_chipFlow(new FlowLayout(m_chips))
    , m_strip(new ExerciseStrip(figures))
{
    setObjectName(QStringLiteral("due-card"));
    m_when->setObjectName(QStringLiteral("due-when"));
    m_name->setObjectName(QStringLiteral("due-name"));
    auto *text = new QVBoxLayout;
    text->setContentsMargins(24, 13, 24, 12);
    text->setSpacing(0);
    text->addWidget(makeWhen());
    text->addSpacing(8);
    text->addWidget(m_name);
    m_reason->setObjectName(QStringLiteral("due-reason"));
    text->addWidget(m_reason);
    m_reason->hide();
    text->addSpacing(12);
    text->addWidget(m_chips);
    text->addSpacing(20);
    text->addWidget(makeButtons());
    text->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(1);
    m_figure->setObjectName(QStringLiteral("due-figure"));
    m_figure->setShowsArrows(true);
    m_figure->setCornerRadius(controlRadius);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(0, 11, 11, 12);
    top->addLayout(text, 1);
    top->addWidget(m_figure, 0, Qt::AlignTop);
    column->addLayout(top);
    column->addWidget(m_strip);
}

QWidget *DueCard::makeWhen()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new LineIcon(QStringLiteral("clock")), 0, Qt::AlignTop);
    row->addWidget(m_when, 1);
    return line;
}

QWidget *DueCard::makeButtons()
{
    m_start = new QPushButton(themedIcon(QStringLiteral("play")), tr("Start"));
    m_start->setObjectName(QStringLiteral("start"));
    setButtonRole(m_start, ButtonRole::Primary);
    setButtonSize(m_start, ButtonSize::Large);
    m_later = new QPushButton(tr("Later"));
    m_later->setObjectName(QStringLiteral("later"));
    m_skip = new QPushButton(tr("Skip"));
    m_skip->setObjectName(QStringLiteral("skip"));
    m_skip->setToolTip(tr("Leave it out this time"));
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    for (QPushButton *button : {m_start, m_later, m_skip}) {
        button->setAutoDefault(false);
        flow->addWidget(button);
    }
    for (QPushButton *button : {m_later, m_skip})
        setButtonRole(button, ButtonRole::Quiet);
    connect(m_start, &QPushButton::clicked, this, &DueCard::startRequested);
    connect(m_later, &QPushButton::clicked, this, &DueCard::laterRequested);
    connect(m_skip, &QPushButton::clicked, this, &DueCard::skipRequested);
    return buttons;
}

void DueCard::setRoutine(const Routine &routine)
{
    const QString name = toQt(routine.name);
    m_name->setText(name);
    m_start->setAccessibleName(tr("Start %1").arg(name));
    m_start->setEnabled(!routine.steps.empty());
    m_start->setToolTip(routine.steps.empty() ? tr("It has no exercises yet") : QString());
    m_skip->setAccessibleName(tr("Skip %1").arg(name));
    setChips(routine);
    m_exercise = routine.steps.empty() ? ExerciseKey() : routine.steps.front().exercise;
    if (m_wasPainted)
        showFigure();
    placeFigure();
    m_strip->setSteps(routine.steps, m_catalogue);
    m_strip->setVisible(!routine.steps.empty());
    update();
}

void DueCard::setChips(const Routine &routine)
{
    while (QLayoutItem *item = m_chipFlow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const RoutineSummary summary = summaryOf(routine, m_catalogue);
    QStringList facts{summary.exercises == 1 ? tr("1 exercise")
                                             : tr("%n exercises", nullptr, summary.exercises),
                      tr("%1 min").arg(minutesShown(summary.duration))};
    for (const Equipment equipment : summary.equipment)
        facts.append(textOf(equipment));
    if (summary.equipment.empty())
        facts.append(tr("No equipment"));
    for (const QString &fact : facts)
        m_chipFlow->addWidget(new Chip(fact));
}

void DueCard::setIsLarge(bool isLarge)
{
    m_isLarge = isLarge;
    placeFigure();
}

void DueCard::showFigure()
{
    const Motion *motion = m_figures.library().find(m_exercise);
    placeFigure();
    if (motion == m_figure->motion())
        return;
    m_figure->setMotion(motion, m_name->text());
    m_figure->setPlaying(false); // a page that is only looked at keeps still
    m_figure->setPhase(motion != nullptr ? motion->stillPhases().back() : 0);
}

void DueCard::placeFigure()
{
    const QSize size = m_isLarge ? largeStageSize : stageSize;
    const bool hasRoom = width() - size.width() >= qRound(narrowestText * textScale());
    m_figure->setFixedSize(size);
    m_figure->setVisible(hasRoom && m_figures.mayContain(m_exercise));
}

void DueCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    placeFigure();
}

void DueCard::setWhen(const QString &when)
{
    m_when->setText(when);
}

void DueCard::setReason(const QString &reason)
{
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
}

void DueCard::setLater(const QString &where)
{
    m_later->setToolTip(where);
    m_later->setAccessibleName(tr("Later: %1").arg(where));
}

void DueCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    if (!std::exchange(m_wasPainted,
                       true)) // the window does not wait for its figure
        QTimer::singleShot(0, this, &DueCard::showFigure);
    if (m_strip->isHidden())
        return;
    QPainter painter(this);
    painter.fillRect(QRect(0, m_strip->geometry().top() - 1, width(), 1),
                     colour(palette(), Role::Border));
}

} // namespace hipstride
