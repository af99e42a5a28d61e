// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/filter_panel.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <vector>

#include "drawing/qt_text.h"
#include "ui/actions.h"
#include "ui/catalogue/filter_box.h"
#include "ui/exercise_text.h"
#include "ui/figure_thumbnails.h"
#include "ui/icons.h"
#include "ui/type_scale.h"
#include "ui/widgets/body_map_view.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/vertical_scroll.h"

namespace hipstride {

namespace {

constexpr int mapHeight = 228;
constexpr std::array mapSides{BodySide::Front, BodySide::Back, BodySide::Right};

/// The row of the control over the map that shows a side.
int sideShown(BodySide side)
{
    const auto found = std::ranges::find(mapSides, side);
    return static_cast<int>((found == mapSides.end() ? mapSides.end() - 1 : found) -
                            mapSides.begin());
}

template <typename Enum>
std::optional<Enum> valueIn(const FilterBox &box)
{
    const std::optional<int> row = box.chosen();
    return row ? std::optional(allOf<Enum>()[static_cast<std::size_t>(*row)]) : std::nullopt;
}

template <typename Enum>
void choose(FilterBox &box, std::optional<Enum> value)
{
    const auto row = [](Enum one) {
        const auto all = allOf<Enum>();
        return static_cast<int>(std::ranges::find(all, one) - all.begin());
    };
    box.setChosen(value ? std::optional(row(*value)) : std::nullopt);
}

} // namespace

FilterPanel::FilterPanel(const FigureThumbnails &figures, QWidget *parent)
    : Panel(Role::Window, Qt::RightEdge, parent)
    , m_search(new QLineEdit)
    , m_sides(new SegmentedControl({tr("Front"), tr("Back"), tr("Side")}))
    , m_map(new BodyMapView(figures.library()))
    , m_chip(new FilterChip(QString()))
    , m_muscle(addBox(tr("Muscle"), "filter-muscle", &ExerciseFilter::muscle))
    , m_category(addBox(tr("Category"), "filter-category", &ExerciseFilter::category))
    , m_position(addBox(tr("Position"), "filter-position", &ExerciseFilter::position))
    , m_equipment(addBox(tr("Equipment"), "filter-equipment", &ExerciseFilter::equipment))
    , m_plane(addBox(tr("Plane"), "filter-plane", &ExerciseFilter::plane))
    , m_level(addBox(tr("Level"), "filter-level", &ExerciseFilter::level))
    , m_shelf(addBox(tr("Whose"), "filter-shelf", &ExerciseFilter::shelf))
    , m_nothing(new Switch(tr("Nothing at all")))
{
    setObjectName(QStringLiteral("exercise-filters"));
    m_search->setObjectName(QStringLiteral("exercise-search"));
    m_search->setPlaceholderText(infoOf(ActionId::FindExercise).text);
    m_search->setAccessibleName(tr("Search the exercises"));
    m_search->setToolTip(tooltipOf(ActionId::FindExercise));
    m_search->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    QAction *clear =
        m_search->addAction(themedIcon(QStringLiteral("close")), QLineEdit::TrailingPosition);
    clear->setToolTip(tr("Clear the search (Esc)"));
    clear->setVisible(false);
    connect(clear, &QAction::triggered, m_search, &QLineEdit::clear);
    connect(m_search, &QLineEdit::textChanged, clear,
            [clear](const QString &text) { clear->setVisible(!text.isEmpty()); });
    m_search->installEventFilter(this);
    m_nothing->setObjectName(QStringLiteral("filter-nothing"));
    m_nothing->setToolTip(tr("Only what needs no equipment, or a mat"));
    connect(m_search, &QLineEdit::textChanged, this, &FilterPanel::tell);
    connect(m_nothing, &Switch::toggled, this, &FilterPanel::tell);

    auto *title = new TextLabel(tr("Exercises"), TypeToken::Page);
    title->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    title->setMinimumHeight(76);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 0, 17, 16);
    column->setSpacing(0);
    column->addWidget(title);
    column->addWidget(m_search);
    column->addSpacing(12);
    addMap(*column, figures);
    for (QWidget *row : {static_cast<QWidget *>(m_muscle), static_cast<QWidget *>(m_category),
                         static_cast<QWidget *>(m_position), static_cast<QWidget *>(m_equipment),
                         static_cast<QWidget *>(m_plane), static_cast<QWidget *>(m_level),
                         static_cast<QWidget *>(m_shelf), static_cast<QWidget *>(m_nothing)})
        column->addWidget(row);
    column->addStretch(1);
    m_nothing->setMinimumHeight(36);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 1, 0);
    layout->addWidget(groundlessScroll(content));
}

void FilterPanel::addMap(QVBoxLayout &column, const FigureThumbnails &figures)
{
    m_sides->setObjectName(QStringLiteral("filter-sides"));
    m_sides->setAccessibleName(tr("Side of the body"));
    m_sides->setMinimumWidth(spaced(120)); // gives way where the column is narrow
    m_sides->setCurrent(sideShown(BodySide::Right));
    m_map->setObjectName(QStringLiteral("filter-map"));
    m_map->setSides({BodySide::Right});
    m_map->setIsChoosable(true);
    m_map->setIsOnWindow(true);
    m_map->setMinimumHeight(mapHeight);
    m_chip->setObjectName(QStringLiteral("filter-muscle-chip"));
    m_chip->setIsMuscle(true);
    QSizePolicy policy = m_chip->sizePolicy();
    policy.setRetainSizeWhenHidden(!m_map->isEmpty()); // what stands below keeps its place
    m_chip->setSizePolicy(policy);
    m_chip->hide();
    if (m_map->isEmpty())
        m_sides->hide();
    const int gap = m_map->isEmpty() ? 0 : 8;
    column.addWidget(m_sides);
    column.addSpacing(gap);
    column.addWidget(m_map);
    column.addSpacing(gap);
    column.addWidget(m_chip, 0, Qt::AlignLeft);
    column.addSpacing(gap);
    connect(m_sides, &SegmentedControl::chosen, this,
            [this](int row) { m_map->setSides({mapSides[static_cast<std::size_t>(row)]}); });
    connect(m_map, &BodyMapView::chosen, this,
            [this](const std::optional<Muscle> &muscle) { choose(*m_muscle, muscle); });
    connect(m_chip, &FilterChip::clicked, this, [this] { m_muscle->setChosen({}); });
    connect(m_muscle, &QComboBox::currentIndexChanged, this, &FilterPanel::showMuscle);
    const auto showPerson = [this, &figures] { m_map->setPerson(figures.choice().person); };
    connect(&figures, &FigureThumbnails::choiceChanged, this, showPerson);
    showPerson();
}

void FilterPanel::showMuscle()
{
    const auto muscle = valueIn<Muscle>(*m_muscle);
    m_map->setSelected(muscle);
    m_chip->setVisible(muscle.has_value() && !m_map->isEmpty());
    if (!muscle)
        return;
    m_chip->setText(textOf(*muscle));
    m_chip->setAccessibleName(tr("Clear %1").arg(textOf(*muscle)));
    const std::vector<Muscle> shown = m_map->muscles();
    if (std::ranges::find(shown, *muscle) != shown.end())
        return;
    const int row = sideShown(BodyMap::sidesOf(*muscle).front());
    m_sides->setCurrent(row);
    m_map->setSides({mapSides[static_cast<std::size_t>(row)]});
}

template <typename Enum>
FilterBox *FilterPanel::addBox(const QString &name, const char *objectName,
                               std::optional<Enum> ExerciseFilter::*part)
{
    QStringList choices;
    for (const Enum value : allOf<Enum>())
        choices.append(textOf(value));
    auto *box = new FilterBox(name, choices);
    box->setObjectName(QString::fromLatin1(objectName));
    connect(box, &QComboBox::currentIndexChanged, this, &FilterPanel::tell);
    connect(box, &FilterBox::opening, this, [this, box, part] { count(*box, part); });
    return box;
}

ExerciseFilter FilterPanel::filter() const
{
    return {.text = fromQt(m_search->text()),
            .muscle = valueIn<Muscle>(*m_muscle),
            .category = valueIn<Category>(*m_category),
            .level = valueIn<Level>(*m_level),
            .position = valueIn<Position>(*m_position),
            .equipment = valueIn<Equipment>(*m_equipment),
            .plane = valueIn<Plane>(*m_plane),
            .shelf = valueIn<Shelf>(*m_shelf),
            .nothingAtAll = m_nothing->isChecked()};
}

void FilterPanel::setFilter(const ExerciseFilter &filter)
{
    if (filter == this->filter())
        return;
    {
        const QScopedValueRollback silence(m_isSetting, true);
        m_search->setText(toQt(filter.text));
        choose(*m_muscle, filter.muscle);
        choose(*m_category, filter.category);
        choose(*m_position, filter.position);
        choose(*m_equipment, filter.equipment);
        choose(*m_plane, filter.plane);
        choose(*m_level, filter.level);
        choose(*m_shelf, filter.shelf);
        m_nothing->setChecked(filter.nothingAtAll);
    }
    tell();
}

void FilterPanel::clear()
{
    setFilter({});
}

template <typename Enum>
void FilterPanel::count(FilterBox &box, std::optional<Enum> ExerciseFilter::*part) const
{
    if (!m_count)
        return;
    ExerciseFilter each = filter();
    (each.*part).reset();
    QList<int> counts{m_count(each)};
    for (const Enum value : allOf<Enum>()) {
        each.*part = value;
        counts.append(m_count(each));
    }
    box.setCounts(counts);
}

void FilterPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterPanel::tell()
{
    if (!m_isSetting)
        Q_EMIT edited(filter());
}

bool FilterPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return Panel::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT resultsRequested();
        return true;
    case Qt::Key_Escape:
        m_search->clear();
        return true;
    default:
        return false;
    }
}

} // namespace hipstride
