// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learn/stride_card.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

#include "drawing/qt_text.h"
#include "ui/figure_thumbnails.h"
#include "ui/icons.h"
#include "ui/learn/moment_cell.h"
#include "ui/learn/stride_motion.h"
#include "ui/learn/tile_grid.h"
#include "ui/seen.h"
#include "ui/style/shapes.h"
#include "ui/type_scale.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figure_view.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

constexpr int stageHeight = 300;
constexpr double largeText = 1.5;
constexpr std::array speeds{0.25, 0.5, 1.0};

} // namespace

StrideCard::StrideCard(const QString &title, const std::vector<StrideWork> &works,
                       const LearnBook &book, const FigureThumbnails &figures, QWidget *parent)
    : QWidget(parent)
    , m_moments(book.moments)
    , m_figure(new FigureView)
    , m_stage(new QWidget)
    , m_now(new TextLabel(TypeToken::Title))
    , m_play(new QPushButton(themedIcon(QStringLiteral("play")), tr("Play the stride")))
    , m_speed(new SegmentedControl({tr("0.25 ×"), tr("0.5 ×"), tr("1 ×")}))
{
    setObjectName(QStringLiteral("stride"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeHead(title));
    const Motion *stride = figures.library().find(book.strideFigure);
    if (stride != nullptr)
        m_stride = std::make_unique<const Motion>(litStride(*stride, works, m_moments));
    column->addWidget(makeCard(works, figures));
    setSeen(*this, stride != nullptr);

    m_figure->setObjectName(QStringLiteral("stride-figure"));
    m_figure->setPerson(figures.choice().person);
    m_figure->setMotion(m_stride.get(), tr("Running stride"));
    m_figure->setSpeed(speeds.front());
    connect(m_figure, &FigureView::phaseChanged, this, &StrideCard::showPhase);
    connect(m_figure, &FigureView::playingChanged, this, [this](bool plays) {
        m_play->setText(plays ? tr("Pause") : tr("Play the stride"));
        m_play->setIcon(themedIcon(plays ? QStringLiteral("pause") : QStringLiteral("play")));
    });
    connect(m_play, &QPushButton::clicked, this, [this] { setPlaying(!m_figure->isPlaying()); });
    connect(m_speed, &SegmentedControl::chosen, this, [this](int row) {
        m_figure->setSpeed(speeds[static_cast<std::size_t>(std::max(0, row))]);
    });
}

StrideCard::~StrideCard()
{
    m_figure->setMotion(nullptr); // the motion goes before the children
    qDeleteAll(m_cells);
}

QWidget *StrideCard::makeHead(const QString &title)
{
    m_play->setObjectName(QStringLiteral("play-stride"));
    m_speed->setObjectName(QStringLiteral("stride-speed"));
    m_speed->setAccessibleName(tr("Speed"));
    auto *controls = new QWidget;
    auto *flow = new FlowLayout(controls, 8, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(m_play);
    flow->addWidget(m_speed);
    auto *words = new TextLabel(title, TypeToken::Section);
    words->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *head = new QWidget;
    m_head = new QBoxLayout(QBoxLayout::LeftToRight, head);
    m_head->setContentsMargins(0, 0, 0, 0);
    m_head->setSpacing(8);
    m_head->addWidget(words, 1);
    m_head->addWidget(controls);
    chooseForm();
    return head;
}

QWidget *StrideCard::makeCard(const std::vector<StrideWork> &works, const FigureThumbnails &figures)
{
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(12);
    auto *stage = new QVBoxLayout(m_stage);
    stage->setContentsMargins(0, 0, 0, 0);
    stage->setSpacing(8);
    m_figure->setFixedHeight(stageHeight);
    m_figure->setCornerRadius(controlRadius);
    stage->addWidget(m_figure);
    m_now->setObjectName(QStringLiteral("stride-now"));
    m_now->setAlignment(Qt::AlignHCenter);
    stage->addWidget(m_now);
    m_stage->hide();
    column->addWidget(m_stage);

    auto *grid = new TileGrid(150, static_cast<int>(std::max<std::size_t>(1, m_moments.size())));
    for (std::size_t row = 0; m_stride != nullptr && row < m_moments.size(); ++row) {
        const StrideMoment &moment = m_moments[row];
        const auto work = std::ranges::find(works, moment.id, &StrideWork::moment);
        const bool isLit = work != works.end();
        auto *cell = new MomentCell(*m_stride, phaseOf(*m_stride, moment), figures.choice().person,
                                    toQt(moment.name),
                                    isLit ? toQt(work->statement.text) : QString(), isLit);
        cell->setObjectName(QStringLiteral("moment-%1").arg(toQt(moment.id)));
        connect(cell, &QAbstractButton::clicked, this, [this, row] { showMoment(row); });
        m_cells.push_back(cell);
        grid->addTile(cell);
    }
    column->addWidget(grid);
    if (works.size() < m_moments.size())
        column->addWidget(new TextLabel(tr("An open ring: we found no source for that moment."),
                                        TypeToken::Small, Role::TextSecondary));
    return card;
}

void StrideCard::chooseForm()
{
    const bool isStacked = textScale() >= largeText;
    m_head->setDirection(isStacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void StrideCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        chooseForm();
    QWidget::changeEvent(event);
}

void StrideCard::open(bool reducesMotion)
{
    m_stage->show();
    showPhase(m_figure->phase());
    m_figure->setPlaying(!reducesMotion);
}

void StrideCard::setPlaying(bool plays)
{
    m_stage->show();
    m_figure->setPlaying(plays);
    showPhase(m_figure->phase());
}

void StrideCard::showPhase(double phase)
{
    if (m_stride == nullptr)
        return;
    const int row = momentAt(*m_stride, m_moments, phase);
    for (std::size_t i = 0; i < m_cells.size(); ++i)
        m_cells[i]->setCurrent(!m_stage->isHidden() && static_cast<int>(i) == row);
    m_now->setText(row < 0 ? QString() : toQt(m_moments[static_cast<std::size_t>(row)].name));
}

void StrideCard::showMoment(std::size_t row)
{
    m_stage->show();
    m_figure->setPlaying(false);
    m_figure->setPhase(phaseOf(*m_stride, m_moments[row]));
    showPhase(m_figure->phase());
}

} // namespace hipstride
