// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/exercises_page.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

#include "drawing/qt_text.h"
#include "ui/actions.h"
#include "ui/catalogue/add_to_routine.h"
#include "ui/catalogue/exercise_detail.h"
#include "ui/catalogue/exercise_menu.h"
#include "ui/catalogue/filter_panel.h"
#include "ui/catalogue/found_exercises.h"
#include "ui/type_scale.h"

namespace hipstride {

namespace {

constexpr int narrow = 1040; ///< below this width of the page the filters hide behind a button
constexpr int wide = 1600;
constexpr int roomy = 960; ///< from this height the figure may be larger
constexpr double largeText = 1.5;

} // namespace

ExercisesPage::ExercisesPage(const Catalogue &catalogue, const Evidence &evidence,
                             FigureThumbnails &figures, PlanDocument &document, QWidget *parent)
    : Page(parent)
    , m_catalogue(catalogue)
    , m_filters(new FilterPanel(figures))
    , m_found(new FoundExercises(catalogue, evidence, figures))
    , m_detail(new ExerciseDetail(catalogue, evidence, figures))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_filters);
    row->addWidget(m_found);
    row->addWidget(m_detail, 1);
    QAction *find = makeAction(ActionId::FindExercise, this);
    connect(find, &QAction::triggered, this, &ExercisesPage::find);
    addAction(find);

    auto *add = new AddToRoutine(*m_detail, document, this);
    connect(add, &AddToRoutine::routineRequested, this, &ExercisesPage::routineRequested);
    connectParts();
    chooseForm();
    if (!catalogue.exercises().empty())
        select(toQt(catalogue.exercises().front().key));
    openDetail(false);
}

void ExercisesPage::connectParts()
{
    m_filters->setCounting(
        [this](const ExerciseFilter &each) { return m_found->found().countFor(each); });
    connect(m_filters, &FilterPanel::edited, m_found, &FoundExercises::setFilter);
    connect(m_filters, &FilterPanel::resultsRequested, this, &ExercisesPage::goToResults);
    connect(m_found->filterButton(), &QPushButton::toggled, this, [this](bool isOn) {
        m_filters->setVisible(isOn);
        m_found->setTitleShown(!isOn); // the panel has it
    });
    connect(m_found, &FoundExercises::filterRequested, m_filters, &FilterPanel::setFilter);
    connect(m_found, &FoundExercises::chosen, this, &ExercisesPage::select);
    connect(m_found, &FoundExercises::opened, this, &ExercisesPage::open);
    connect(m_detail, &ExerciseDetail::exerciseRequested, this, &ExercisesPage::select);
    connect(m_detail, &ExerciseDetail::backRequested, this, [this] { openDetail(false); });
}

void ExercisesPage::find()
{
    openDetail(false);
    if (m_isNarrow)
        m_found->filterButton()->setChecked(true);
    m_filters->focusSearch();
}

void ExercisesPage::setMaking(ExerciseMenu &menu)
{
    QToolButton *make = m_found->makeButton();
    QToolButton *more = m_detail->moreButton();
    make->show();
    more->show();
    connect(make, &QToolButton::clicked, this, [make, &menu] { menu.showForNew(*make); });
    connect(more, &QToolButton::clicked, this, [this, more, &menu] { menu.showFor(m_key, *more); });
    connect(&menu, &ExerciseMenu::made, this, [this](const QString &key) {
        m_filters->clear();
        select(key);
    });
}

void ExercisesPage::refresh()
{
    if (!m_found->reloadIfChanged())
        return;
    m_detail->forget();
    const std::span<const Exercise> listed = m_catalogue.exercises();
    const bool isKnown = m_catalogue.find(fromQt(m_key)) != nullptr;
    if (isKnown || !listed.empty())
        select(isKnown ? m_key : toQt(listed.front().key));
    m_found->refresh();
}

void ExercisesPage::goToResults()
{
    if (m_found->found().rowCount() == 0)
        return;
    if (m_isNarrow)
        m_found->filterButton()->setChecked(false);
    m_found->enterCards();
}

void ExercisesPage::select(const QString &key)
{
    const Exercise *exercise = m_catalogue.find(fromQt(key));
    if (exercise == nullptr)
        return;
    m_key = key;
    m_detail->setExercise(*exercise);
    m_found->setCurrentKey(key);
}

void ExercisesPage::open(const QString &key)
{
    select(key);
    openDetail(true);
}

void ExercisesPage::lookFor(const ExerciseFilter &filter)
{
    m_filters->setFilter(filter);
    openDetail(false);
    goToResults();
    if (m_found->found().rowCount() > 0)
        select(toQt(m_found->found().exerciseAt(0).key));
}

void ExercisesPage::resizeEvent(QResizeEvent *event)
{
    chooseForm();
    Page::resizeEvent(event);
}

void ExercisesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        chooseForm();
    Page::changeEvent(event);
}

void ExercisesPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_isPaged && m_detail->isVisible())
        openDetail(false);
    else
        Page::keyPressEvent(event);
}

void ExercisesPage::chooseForm()
{
    const bool isNarrow = width() < narrow || textScale() >= largeText;
    const bool isWide = width() >= wide;
    m_filters->setFixedWidth(isWide ? 240 : spaced(224));
    m_found->filterButton()->setVisible(isNarrow);
    if (isNarrow != m_isNarrow) {
        m_isNarrow = isNarrow;
        m_filters->setVisible(!isNarrow || m_found->filterButton()->isChecked());
        m_found->setTitleShown(m_filters->isHidden());
    }
    const bool isPaged = textScale() >= largeText;
    const int cards = isWide ? 740 : isNarrow ? 360 : 392;
    m_found->setMinimumWidth(isPaged ? 0 : cards);
    m_found->setMaximumWidth(isPaged ? QWIDGETSIZE_MAX : cards);
    m_detail->setHasBack(isPaged);
    m_detail->setIsRoomy(isWide && height() >= roomy);
    if (isPaged == m_isPaged)
        return;
    m_isPaged = isPaged;
    openDetail(false);
}

void ExercisesPage::openDetail(bool isOpen)
{
    m_found->setVisible(!m_isPaged || !isOpen);
    m_detail->setVisible(!m_isPaged || isOpen);
    if (m_isPaged && !isOpen)
        m_found->setFocus(Qt::OtherFocusReason);
}

} // namespace hipstride
