// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/exercise_detail.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "drawing/dose_text.h"
#include "drawing/qt_text.h"
#include "ui/catalogue/detail_text.h"
#include "ui/catalogue/ladder_view.h"
#include "ui/exercise_text.h"
#include "ui/figure_thumbnails.h"
#include "ui/icons.h"
#include "ui/style/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/figure_stage.h"
#include "ui/widgets/figure_view.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

constexpr int margin = 24;
constexpr int stageHeight = 284;
constexpr int roomyStageHeight = 440;

} // namespace

ExerciseDetail::ExerciseDetail(const Catalogue &catalogue, const Evidence &evidence,
                               const FigureThumbnails &figures, QWidget *parent)
    : Panel(Role::Surface, Qt::LeftEdge, parent)
    , m_catalogue(catalogue)
    , m_evidence(evidence)
    , m_figures(figures)
    , m_stage(new FigureStage)
    , m_back(new QToolButton)
    , m_name(new TextLabel(TypeToken::Title))
    , m_chips(new QWidget)
    , m_chipFlow(new FlowLayout(m_chips, 6, 6))
    , m_add(new QPushButton(themedIcon(QStringLiteral("plus")), tr("Add to routine")))
    , m_more(new QToolButton)
    , m_ladder(new LadderView)
    , m_tabs(new QTabBar)
    , m_scroll(new QScrollArea)
    , m_stripPlace(new QWidget)
    , m_strip(new MessageStrip)
{
    setObjectName(QStringLiteral("exercise-detail"));
    m_back->setObjectName(QStringLiteral("detail-back"));
    m_back->setIcon(themedIcon(QStringLiteral("left")));
    m_back->setAutoRaise(true);
    m_back->setToolTip(tr("Back to the exercises"));
    m_back->setAccessibleName(tr("Back"));
    m_back->hide();
    m_name->setObjectName(QStringLiteral("exercise-name"));
    m_name->setMinimumHeight(36);
    m_name->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_add->setObjectName(QStringLiteral("add-to-routine"));
    setButtonRole(m_add, ButtonRole::Primary);
    m_more->setObjectName(QStringLiteral("exercise-more"));
    m_more->setIcon(themedIcon(QStringLiteral("more")));
    m_more->setAutoRaise(true);
    m_more->setToolTip(tr("Change, copy or hide this exercise"));
    m_more->setAccessibleName(tr("More"));
    m_more->hide();
    m_tabs->setObjectName(QStringLiteral("detail-tabs"));
    m_tabs->setAccessibleName(tr("What to read"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    for (const QString &tab : {tr("How to do it"), tr("Why"), tr("Evidence")})
        m_tabs->addTab(tab);
    m_strip->setObjectName(QStringLiteral("exercise-strip"));

    m_scroll->setWidget(makeContent());
    m_scroll->widget()->setAutoFillBackground(false); // the panel's ground is to be seen
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setAccessibleName(tr("The exercise"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    m_stage->figure().setObjectName(QStringLiteral("exercise-figure"));
    m_stage->setStageHeight(stageHeight);
    layout->addWidget(m_stage);
    layout->addWidget(m_scroll, 1);
    auto *strip = new QVBoxLayout(m_stripPlace);
    strip->setContentsMargins(margin, 8, margin, 16);
    strip->addWidget(m_strip);
    layout->addWidget(m_stripPlace);
    m_stripPlace->hide();

    connect(&figures, &FigureThumbnails::choiceChanged, this, &ExerciseDetail::applyChoice);
    applyChoice();
    connect(m_back, &QToolButton::clicked, this, &ExerciseDetail::backRequested);
    connect(m_add, &QPushButton::clicked, this, &ExerciseDetail::addRequested);
    connect(m_ladder, &LadderView::chosen, this, &ExerciseDetail::exerciseRequested);
    connect(m_strip, &MessageStrip::actionChosen, this, &ExerciseDetail::actionChosen);
    connect(m_tabs, &QTabBar::currentChanged, this, &ExerciseDetail::showTab);
}

QWidget *ExerciseDetail::makeContent()
{
    auto *title = new QHBoxLayout;
    title->setSpacing(8);
    title->addWidget(m_back, 0, Qt::AlignTop);
    title->addWidget(m_name, 1);
    title->addSpacing(8);
    title->addWidget(m_add, 0, Qt::AlignTop);
    title->addWidget(m_more, 0, Qt::AlignTop);

    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(margin - 1, 20, margin, 24);
    m_column->setSpacing(0);
    m_column->addLayout(title);
    m_column->addSpacing(10);
    m_column->addWidget(m_chips);
    m_column->addSpacing(16);
    m_column->addWidget(m_ladder);
    m_column->addSpacing(8);
    m_column->addWidget(m_tabs);
    m_column->addSpacing(14);
    return content;
}

void ExerciseDetail::setExercise(const Exercise &exercise)
{
    if (m_exercise == &exercise)
        return;
    m_exercise = &exercise;
    m_name->setText(toQt(exercise.name));
    m_add->setAccessibleName(tr("Add %1 to a routine").arg(toQt(exercise.name)));
    m_stage->setMotion(m_figures.library().find(exercise.key), toQt(exercise.name));
    setChips(exercise);
    m_ladder->setExercise(exercise, m_catalogue);
    m_scroll->verticalScrollBar()->setValue(0);
    showTab();
}

void ExerciseDetail::setIsRoomy(bool isRoomy)
{
    m_stage->setStageHeight(isRoomy ? roomyStageHeight : stageHeight);
}

void ExerciseDetail::applyChoice()
{
    m_stage->figure().setPerson(m_figures.choice().person);
    m_stage->setReducedMotion(m_figures.choice().reducesMotion);
}

void ExerciseDetail::setHasBack(bool hasBack)
{
    m_back->setVisible(hasBack);
}

void ExerciseDetail::setMessage(const Message &message)
{
    m_strip->setMessage(message);
    m_stripPlace->show();
}

void ExerciseDetail::clearMessage()
{
    m_strip->clear();
    m_stripPlace->hide();
}

void ExerciseDetail::setChips(const Exercise &exercise)
{
    while (QLayoutItem *item = m_chipFlow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Shelf shelf = m_catalogue.shelfOf(exercise.key);
    if (shelf != Shelf::BuiltIn)
        m_chipFlow->addWidget(new Chip(textOf(shelf)));
    for (const QString &fact :
         {textOf(exercise.category), textOf(exercise.position),
          workText(exercise.dose.dose, exercise.countedIn, SideWording::PerSide)})
        m_chipFlow->addWidget(new Chip(fact));
}

void ExerciseDetail::showTab()
{
    if (m_exercise == nullptr)
        return;
    if (m_text != nullptr) {
        m_column->removeItem(m_column->itemAt(m_column->count() - 1));
        delete m_text;
    }
    m_text = makeDetailText(static_cast<DetailTab>(m_tabs->currentIndex()), *m_exercise,
                            m_catalogue, m_evidence);
    m_text->setObjectName(QStringLiteral("detail-text"));
    m_column->addWidget(m_text);
    m_column->addStretch(1);
}

} // namespace hipstride
