// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routines/routines_page.h"

#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "drawing/qt_text.h"
#include "routine/routine_warnings.h"
#include "ui/actions.h"
#include "ui/document/plan_document.h"
#include "ui/routines/compose_view.h"
#include "ui/routines/routine_chooser.h"
#include "ui/routines/routine_editor.h"
#include "ui/routines/routine_list.h"
#include "ui/routines/routine_summary_panel.h"
#include "ui/routines/template_view.h"
#include "ui/type_scale.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/message_strip.h"

namespace hipstride {

namespace {

constexpr int narrow = 1040; ///< below this width of the page a box takes the list's place
constexpr int wide = 1600;   ///< from here on everything has more room
constexpr double largeText = 1.5;
constexpr int narrowestEditor = 440;

} // namespace

RoutinesPage::RoutinesPage(PlanDocument &document, const Catalogue &catalogue,
                           FigureThumbnails &figures, const std::vector<RoutineTemplate> &templates,
                           const Clock &, Prompts &, QWidget *parent)
    : Page(parent)
    , m_document(document)
    , m_catalogue(catalogue)
    , m_figures(figures)
    , m_routines(document, catalogue)
    , m_templates(templates, catalogue)
{
    makeParts(templates);
    layOut();
    connectParts();
    followDocument();
    addShortcuts();
    chooseForm();
    refresh();
}

void RoutinesPage::makeParts(const std::vector<RoutineTemplate> &templates)
{
    m_chooser = new RoutineChooser(m_routines, m_templates);
    m_list = new RoutineList(m_routines, m_templates);
    m_middle = new QStackedWidget;
    m_editor = new RoutineEditor(m_catalogue, m_figures, m_document.undoStack());
    m_templateView = new TemplateView(m_catalogue, m_figures);
    m_composer = new ComposeView(m_catalogue, m_figures);
    m_empty = new EmptyState(tr("A routine is a list of exercises with a dose."),
                             tr("Compose a routine"));
    m_empty->setObjectName(QStringLiteral("no-routines"));
    m_empty->setFigure(m_figures, "step-up");
    if (!templates.empty())
        m_empty->setSecond(tr("Look at %1").arg(toQt(templates.front().name)));
    m_strip = new MessageStrip;
    m_strip->setObjectName(QStringLiteral("routine-strip"));
    m_summary = new RoutineSummaryPanel(m_catalogue, m_figures);
}

void RoutinesPage::layOut()
{
    for (QWidget *each : {static_cast<QWidget *>(m_editor), static_cast<QWidget *>(m_templateView),
                          static_cast<QWidget *>(m_composer), static_cast<QWidget *>(m_empty)})
        m_middle->addWidget(each);
    m_stripPlace = new QWidget;
    auto *strip = new QVBoxLayout(m_stripPlace);
    strip->setContentsMargins(24, 8, 24, 16);
    strip->addWidget(m_strip);
    m_stripPlace->hide();
    auto *middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_middle, 1);
    middle->addWidget(m_stripPlace);

    m_sides = new QBoxLayout(QBoxLayout::LeftToRight);
    m_sides->setSpacing(0);
    m_sides->addLayout(middle, 3);
    m_sides->addWidget(m_summary);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addLayout(m_sides, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_chooser);
    layout->addLayout(row, 1);
}

void RoutinesPage::connectParts()
{
    connect(m_list, &RoutineList::routineChosen, this, &RoutinesPage::select);
    connect(m_list, &RoutineList::templateChosen, this, &RoutinesPage::selectTemplate);
    connect(m_list, &RoutineList::composeRequested, this, &RoutinesPage::openComposer);
    connect(m_list, &RoutineList::newRequested, this, &RoutinesPage::addEmptyRoutine);
    connect(m_list, &RoutineList::renameRequested, this, &RoutinesPage::rename);
    connect(m_list, &RoutineList::duplicateRequested, this, &RoutinesPage::duplicate);
    connect(m_list, &RoutineList::deleteRequested, this, &RoutinesPage::remove);
    connect(m_chooser, &RoutineChooser::routineChosen, this, &RoutinesPage::select);
    connect(m_chooser, &RoutineChooser::templateChosen, this, &RoutinesPage::selectTemplate);
    connect(m_chooser, &RoutineChooser::composeRequested, this, &RoutinesPage::openComposer);
    connect(m_chooser, &RoutineChooser::newRequested, this, &RoutinesPage::addEmptyRoutine);
    connect(m_chooser, &RoutineChooser::menuRequested, this, &RoutinesPage::showRoutineMenu);

    connect(m_editor, &RoutineEditor::edited, &m_document, &PlanDocument::changeRoutine);
    connect(m_editor, &RoutineEditor::stepRemoved, this,
            [this](const QString &name) { offerUndo(tr("Removed %1.").arg(name)); });
    connect(m_editor, &RoutineEditor::printRequested, this,
            [this] { Q_EMIT printRequested(m_routine); });
    connect(m_templateView, &TemplateView::useRequested, this, &RoutinesPage::useTemplate);
    connect(m_composer, &ComposeView::routineChanged, this,
            [this](const Routine &routine) { m_summary->setRoutine(routine); });
    connect(m_composer, &ComposeView::makeRequested, this, &RoutinesPage::makeComposed);
    connect(m_composer, &ComposeView::cancelled, this, &RoutinesPage::closeComposer);
    connect(m_empty, &EmptyState::primaryChosen, this, &RoutinesPage::openComposer);
    connect(m_empty, &EmptyState::secondChosen, this, [this] { selectTemplate(0); });
    connect(m_summary, &RoutineSummaryPanel::startRequested, this,
            [this] { Q_EMIT startRequested(m_routine); });
    connect(m_summary, &RoutineSummaryPanel::planRequested, this,
            [this] { Q_EMIT planRequested(m_routine); });
    connect(m_summary, &RoutineSummaryPanel::edited, &m_document, &PlanDocument::changeRoutine);
    connect(m_summary, &RoutineSummaryPanel::splitRequested, this, &RoutinesPage::split);
    connect(m_strip, &MessageStrip::actionChosen, this, [this] { m_document.undoStack().undo(); });
}

void RoutinesPage::followDocument()
{
    connect(&m_document, &PlanDocument::routineChanged, this, [this](int row) {
        if (m_routines.routineAt(row) == m_routine)
            select(m_routine);
    });
    connect(&m_document, &PlanDocument::routineInserted, this, [this](int row) {
        if (isVisible())
            select(m_routines.routineAt(row));
    });
    connect(&m_document, &PlanDocument::routineRemoved, this, [this](int row) {
        if (m_template < 0 && m_routines.rowOf(m_routine) < 0)
            selectNear(row);
    });
    connect(&m_document, &PlanDocument::scheduleChanged, this, &RoutinesPage::showAnew);
    connect(&m_document.undoStack(), &QUndoStack::indexChanged, this, [this](int index) {
        // once something else was done, Undo would take back that
        if (index != m_offeredIndex)
            m_stripPlace->hide();
    });
}

void RoutinesPage::addShortcuts()
{
    const auto add = [this](ActionId id, auto act) {
        QAction *action = makeAction(id, this);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    add(ActionId::ComposeRoutine, [this] { openComposer(); });
    add(ActionId::NewRoutine, [this] { addEmptyRoutine(); });
    add(ActionId::AddExercise, [this] {
        if (m_routine.isSet())
            m_editor->openPicker();
    });
    add(ActionId::PrintRoutine, [this] {
        if (m_routine.isSet())
            Q_EMIT printRequested(m_routine);
    });
    add(ActionId::StartRoutine, [this] {
        const Routine *routine = findRoutine(m_document.plan(), m_routine);
        if (routine != nullptr && !routine->steps.empty())
            Q_EMIT startRequested(m_routine);
    });
    auto *rename = new QAction(this);
    rename->setShortcut(Qt::Key_F2);
    rename->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(rename, &QAction::triggered, this, [this] {
        if (m_routine.isSet())
            m_editor->startRenaming();
    });
    addAction(rename);
}

void RoutinesPage::refresh()
{
    if (m_middle->currentWidget() == m_composer || m_template >= 0 ||
        m_routines.rowOf(m_routine) >= 0)
        return;
    selectNear(0);
}

void RoutinesPage::showAnew()
{
    if (m_template < 0 && m_routines.rowOf(m_routine) >= 0)
        select(m_routine);
}

void RoutinesPage::select(RoutineId id)
{
    const Routine *routine = findRoutine(m_document.plan(), id);
    if (routine == nullptr)
        return;
    m_routine = id;
    m_template = -1;
    m_list->setCurrentRoutine(id);
    m_chooser->setCurrentRoutine(id);
    m_editor->setRoutine(*routine);
    m_middle->setCurrentWidget(m_editor);
    m_summary->setHasActions(true);
    m_summary->setRoutine(*routine, roomFor(id, m_document.plan()));
    m_summary->show();
}

void RoutinesPage::selectTemplate(int row)
{
    m_routine = {};
    m_template = row;
    const RoutineTemplate &chosen = m_templates.templateAt(row);
    m_list->setCurrentTemplate(row);
    m_chooser->setCurrentTemplate(row);
    m_templateView->setTemplate(chosen);
    m_middle->setCurrentWidget(m_templateView);
    m_summary->setHasActions(false);
    m_summary->setRoutine(routineFrom(chosen));
    m_summary->show();
}

void RoutinesPage::selectNear(int row)
{
    const int count = m_routines.rowCount();
    if (count > 0)
        select(m_routines.routineAt(std::min(row, count - 1)));
    else
        showEmpty();
}

void RoutinesPage::showEmpty()
{
    m_routine = {};
    m_template = -1;
    m_list->setCurrentRoutine({});
    m_chooser->setCurrentRoutine({});
    m_middle->setCurrentWidget(m_empty);
    m_summary->hide();
}

void RoutinesPage::resizeEvent(QResizeEvent *event)
{
    chooseForm();
    Page::resizeEvent(event);
}

void RoutinesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        chooseForm();
    Page::changeEvent(event);
}

void RoutinesPage::chooseForm()
{
    const bool isNarrow = width() < narrow || textScale() >= largeText;
    const bool isWide = width() >= wide;
    m_chooser->setVisible(isNarrow);
    m_list->setVisible(!isNarrow);
    m_list->setFixedWidth(isWide ? 260 : spaced(224));
    const int summaryWidth = isWide ? 400 : spaced(isNarrow ? 280 : 296);
    const bool isStacked = isNarrow && width() - summaryWidth < spaced(narrowestEditor);
    m_sides->setDirection(isStacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_sides->setStretchFactor(m_summary, isStacked ? 1 : 0);
    m_summary->setMinimumWidth(isStacked ? 0 : summaryWidth);
    m_summary->setMaximumWidth(isStacked ? QWIDGETSIZE_MAX : summaryWidth);
    m_editor->setWidestContent(isWide ? 900 : QWIDGETSIZE_MAX - 64);
}

} // namespace hipstride
