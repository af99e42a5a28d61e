// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/exercises_page.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "drawing/qt_text.h"
#include "ui/actions.h"
#include "ui/catalogue/exercise_cards.h"
#include "ui/catalogue/exercise_detail.h"
#include "ui/catalogue/exercise_menu.h"
#include "ui/catalogue/filter_panel.h"
#include "ui/catalogue/order_button.h"
#include "ui/document/plan_document.h"
#include "ui/evidence_text.h"
#include "ui/figure_thumbnails.h"
#include "ui/icons.h"
#include "ui/type_scale.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/text_label.h"

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
    , m_evidence(evidence)
    , m_figures(figures)
    , m_document(document)
    , m_exercises(catalogue)
    , m_found(m_exercises)
{
    makeParts();
    connectParts();
    chooseForm();
    showFound();
    if (!catalogue.exercises().empty())
        select(toQt(catalogue.exercises().front().key));
    openDetail(false);
}

void ExercisesPage::makeParts()
{
    m_filters = new FilterPanel(m_figures);
    m_detail = new ExerciseDetail(m_catalogue, m_evidence, m_figures);
    m_middle = makeMiddle();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_filters);
    row->addWidget(m_middle);
    row->addWidget(m_detail, 1);

    QAction *find = makeAction(ActionId::FindExercise, this);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QAction::triggered, this, [this] {
        openDetail(false);
        if (m_isNarrow)
            m_filterButton->setChecked(true);
        m_filters->focusSearch();
    });
    addAction(find);
}

QWidget *ExercisesPage::makeMiddle()
{
    m_count = new TextLabel(TypeToken::Body, Role::TextSecondary);
    m_count->setObjectName(QStringLiteral("found-count"));
    m_count->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_note = new TextLabel(TypeToken::Small, Role::TextSecondary);
    m_note->setObjectName(QStringLiteral("search-note"));
    m_note->setContentsMargins(0, 0, 12, 0);
    m_note->hide();
    m_filterButton = new QPushButton(themedIcon(QStringLiteral("filter")), tr("Filters"));
    m_filterButton->setObjectName(QStringLiteral("show-filters"));
    m_filterButton->setCheckable(true);
    m_make = new QToolButton;
    m_make->setObjectName(QStringLiteral("make-exercise"));
    m_make->setIcon(themedIcon(QStringLiteral("plus")));
    m_make->setToolTip(tr("New exercise, or import a file"));
    m_make->setAccessibleName(tr("New exercise or import"));
    m_make->hide();
    m_order = new OrderButton(m_evidence);
    m_caveat = new TextLabel(evidenceCaveat(), TypeToken::Small, Role::TextSecondary);
    m_caveat->setObjectName(QStringLiteral("order-caveat"));
    m_caveat->setContentsMargins(0, 0, 12, 0);
    m_caveat->hide();
    m_cards = new ExerciseCards(m_found, m_figures);
    m_nothing = new EmptyState(QString(), tr("Clear the filters"));
    m_nothing->setObjectName(QStringLiteral("nothing-found"));
    m_results = new QStackedWidget;
    m_results->addWidget(m_cards);
    m_results->addWidget(m_nothing);

    m_title = new TextLabel(tr("Exercises"), TypeToken::Page);
    m_title->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);

    auto *middle = new QWidget;
    // in the wide form the upper row is empty and takes no room
    auto *upper = new QHBoxLayout;
    upper->addWidget(m_title, 1);
    upper->addWidget(m_filterButton, 0, Qt::AlignRight);
    auto *lower = new QHBoxLayout;
    lower->setSpacing(12);
    lower->addWidget(m_count, 1);
    lower->addWidget(m_order);
    lower->addWidget(m_make);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(0, 0, 12, 0);
    head->setSpacing(4);
    head->addLayout(upper);
    head->addLayout(lower);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(20, 20, 0, 0);
    column->setSpacing(20);
    column->addLayout(head);
    column->addWidget(m_caveat);
    column->addWidget(m_note);
    column->addWidget(m_results, 1);
    m_count->setMinimumHeight(36);
    m_title->hide();
    return middle;
}

void ExercisesPage::connectParts()
{
    connect(m_filters, &FilterPanel::edited, this, &ExercisesPage::setFilter);
    connect(m_filters, &FilterPanel::resultsRequested, this, &ExercisesPage::goToResults);
    connect(m_filterButton, &QPushButton::toggled, this, [this](bool isOn) {
        m_filters->setVisible(isOn);
        m_title->setVisible(!isOn); // the panel has it
    });
    m_filters->setCounting([this](const ExerciseFilter &each) { return m_found.countFor(each); });
    connect(m_order, &OrderButton::orderChanged, this, &ExercisesPage::setOrder);
    connect(m_nothing, &EmptyState::primaryChosen, this, [this] {
        if (m_partToLoosen >= 0)
            m_filters->setFilter(without(m_found.filter(), m_partToLoosen));
        else
            m_filters->clear();
    });
    connect(m_nothing, &EmptyState::secondChosen, m_filters, &FilterPanel::clear);
    connect(m_cards, &ExerciseCards::chosen, this, &ExercisesPage::select);
    connect(m_cards, &ExerciseCards::opened, this, [this](const QString &key) {
        select(key);
        openDetail(true);
    });
    connect(m_detail, &ExerciseDetail::exerciseRequested, this, &ExercisesPage::select);
    connect(m_detail, &ExerciseDetail::backRequested, this, [this] { openDetail(false); });
    connect(m_detail, &ExerciseDetail::addRequested, this, &ExercisesPage::showAddMenu);
    connect(m_detail, &ExerciseDetail::actionChosen, this, [this](int action) {
        if (action == 0)
            Q_EMIT routineRequested(m_addedTo);
        else
            m_document.undoStack().undo();
    });
    connect(&m_document.undoStack(), &QUndoStack::indexChanged, this, [this](int index) {
        // once something else was done, Undo would take back that
        if (index != m_offeredIndex)
            m_detail->clearMessage();
    });
}

void ExercisesPage::setFilter(const ExerciseFilter &filter)
{
    m_found.setFilter(filter);
    showFound();
}

void ExercisesPage::setOrder()
{
    m_found.setOrder(m_order->order(), m_evidence);
    m_caveat->setVisible(m_order->order().has_value());
    m_cards->setCurrentKey(m_key);
    m_cards->scrollToTop();
}

void ExercisesPage::showFound()
{
    const int found = m_found.rowCount();
    m_count->setText(
        tr("%1 of %2", "exercises found, all").arg(found).arg(m_catalogue.exercises().size()));
    showNote();
    if (found == 0)
        showNothing();
    m_results->setCurrentWidget(found > 0 ? static_cast<QWidget *>(m_cards) : m_nothing);
    m_cards->setCurrentKey(m_key);
}

void ExercisesPage::showNote()
{
    const SearchTopic *topic = m_found.topic();
    QString note = topic != nullptr ? toQt(topic->note) : QString();
    if (note.isEmpty() && m_found.isForgiven())
        note = tr("Nothing is spelt ‘%1’. This comes close.")
                   .arg(toQt(m_found.filter().text).simplified());
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void ExercisesPage::showNothing()
{
    // the part to let go of is the one that costs most
    const ExerciseFilter &filter = m_found.filter();
    const QStringList parts = partsOf(filter);
    int best = 0;
    m_partToLoosen = -1;
    for (int part = 0; part < parts.size() && parts.size() > 1; ++part) {
        const int found = m_found.countFor(without(filter, part));
        if (found > best) {
            best = found;
            m_partToLoosen = part;
        }
    }
    QStringList quoted;
    for (const QString &part : parts)
        quoted.append(tr("‘%1’").arg(part));
    QString text = parts.isEmpty()
                       ? tr("The exercises will stand here.")
                       : tr("Nothing fits %1.").arg(QLocale().createSeparatedList(quoted));
    if (m_partToLoosen >= 0) {
        const QString &part = quoted[m_partToLoosen];
        text += u' ' + (best == 1 ? tr("Without %1, 1 would.").arg(part)
                                  : tr("Without %1, %n would.", nullptr, best).arg(part));
        m_nothing->setPrimary(tr("Search without %1").arg(part));
    } else {
        m_nothing->setPrimary(tr("Clear the filters"));
    }
    m_nothing->setSentence(text);
    m_nothing->setSecond(m_partToLoosen >= 0 ? tr("Clear the filters") : QString());
}

void ExercisesPage::setMaking(ExerciseMenu &menu)
{
    m_make->show();
    m_detail->moreButton()->show();
    connect(m_make, &QToolButton::clicked, this, [this, &menu] { menu.showForNew(*m_make); });
    connect(m_detail->moreButton(), &QToolButton::clicked, this,
            [this, &menu] { menu.showFor(m_key, *m_detail->moreButton()); });
    connect(&menu, &ExerciseMenu::made, this, [this](const QString &key) {
        m_filters->clear();
        select(key);
    });
}

void ExercisesPage::refresh()
{
    if (!m_exercises.reloadIfChanged())
        return;
    m_detail->forget();
    const std::span<const Exercise> listed = m_catalogue.exercises();
    const bool isKnown = m_catalogue.find(fromQt(m_key)) != nullptr;
    if (isKnown || !listed.empty())
        select(isKnown ? m_key : toQt(listed.front().key));
    showFound();
}

void ExercisesPage::goToResults()
{
    if (m_found.rowCount() == 0)
        return;
    if (m_isNarrow)
        m_filterButton->setChecked(false);
    m_cards->setFocus(Qt::TabFocusReason);
    if (!m_cards->currentIndex().isValid())
        m_cards->setCurrentIndex(m_found.index(0, 0));
}

void ExercisesPage::select(const QString &key)
{
    const Exercise *exercise = m_catalogue.find(fromQt(key));
    if (exercise == nullptr)
        return;
    m_key = key;
    m_detail->setExercise(*exercise);
    m_cards->setCurrentKey(key);
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
    if (m_found.rowCount() > 0)
        select(toQt(m_found.exerciseAt(0).key));
}

void ExercisesPage::showAddMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("add-menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Routine &routine : m_document.plan().routines) {
        // the name is not ours: an & in it is no mnemonic
        QString name = toQt(routine.name);
        name.replace(u'&', QStringLiteral("&&"));
        QAction *action = menu->addAction(name, this, [this, id = routine.id] { addTo(id); });
        action->setEnabled(routine.steps.size() < RoutineLimits::mostSteps);
    }
    if (!menu->isEmpty())
        menu->addSeparator();
    menu->addAction(themedIcon(QStringLiteral("plus")), tr("New routine"), this,
                    &ExercisesPage::addToNew);
    const QPushButton *button = m_detail->addButton();
    menu->popup(button->mapToGlobal(QPoint(0, button->height() + 4)));
}

void ExercisesPage::addTo(RoutineId id)
{
    const Exercise *exercise = m_catalogue.find(fromQt(m_key));
    const Routine *found = findRoutine(m_document.plan(), id);
    if (found == nullptr || exercise == nullptr)
        return;
    Routine routine = *found;
    routine.steps.push_back({.exercise = exercise->key, .dose = exercise->dose.dose, .note = {}});
    m_document.changeRoutine(routine, tr("add %1").arg(toQt(exercise->name)));
    announce(id);
}

void ExercisesPage::addToNew()
{
    const Exercise *exercise = m_catalogue.find(fromQt(m_key));
    if (exercise == nullptr)
        return;
    const Routine routine{
        .id = {},
        .name = fromQt(tr("New routine")),
        .steps = {{.exercise = exercise->key, .dose = exercise->dose.dose, .note = {}}}};
    announce(m_document.addRoutine(routine, tr("add routine")));
}

void ExercisesPage::announce(RoutineId id)
{
    m_addedTo = id;
    m_offeredIndex = m_document.undoStack().index();
    const QString routine = toQt(findRoutine(m_document.plan(), id)->name);
    const QString exercise = toQt(m_catalogue.find(fromQt(m_key))->name);
    m_detail->setMessage({.text = tr("Added %1 to %2.").arg(exercise, routine),
                          .footnote = {},
                          .actions = {{tr("Open the routine")}, {tr("Undo")}}});
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
    m_filterButton->setVisible(isNarrow);
    if (isNarrow != m_isNarrow) {
        m_isNarrow = isNarrow;
        m_filters->setVisible(!isNarrow || m_filterButton->isChecked());
        m_title->setVisible(m_filters->isHidden());
    }
    const bool isPaged = textScale() >= largeText;
    const int cards = isWide ? 740 : isNarrow ? 360 : 392;
    m_middle->setMinimumWidth(isPaged ? 0 : cards);
    m_middle->setMaximumWidth(isPaged ? QWIDGETSIZE_MAX : cards);
    m_detail->setHasBack(isPaged);
    m_detail->setIsRoomy(isWide && height() >= roomy);
    if (isPaged == m_isPaged)
        return;
    m_isPaged = isPaged;
    openDetail(false);
}

void ExercisesPage::openDetail(bool isOpen)
{
    m_middle->setVisible(!m_isPaged || !isOpen);
    m_detail->setVisible(!m_isPaged || isOpen);
    if (m_isPaged && !isOpen)
        m_cards->setFocus(Qt::OtherFocusReason);
}

} // namespace hipstride
