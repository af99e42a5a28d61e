// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/filter_panel.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QVBoxLayout>

#include <functional>
#include <vector>

#include "drawing/qt_text.h"
#include "ui/actions.h"
#include "ui/catalogue/filter_box.h"
#include "ui/exercise_text.h"
#include "ui/icons.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

template <typename Enum>
std::optional<Enum> valueIn(const FilterBox &box)
{
    const std::optional<int> row = box.chosen();
    return row ? std::optional(allOf<Enum>()[static_cast<std::size_t>(*row)]) : std::nullopt;
}

/// A part that is set: its words, and how to take it away.
struct Part
{
    QString words;
    std::function<void(ExerciseFilter &)> clear;
};

std::vector<Part> setParts(const ExerciseFilter &filter)
{
    std::vector<Part> parts;
    if (const QString text = toQt(filter.text).simplified(); !text.isEmpty())
        parts.push_back({text, [](ExerciseFilter &each) { each.text.clear(); }});
    if (filter.muscle)
        parts.push_back(
            {textOf(*filter.muscle), [](ExerciseFilter &each) { each.muscle.reset(); }});
    if (filter.category)
        parts.push_back(
            {textOf(*filter.category), [](ExerciseFilter &each) { each.category.reset(); }});
    if (filter.position)
        parts.push_back(
            {textOf(*filter.position), [](ExerciseFilter &each) { each.position.reset(); }});
    if (filter.equipment)
        parts.push_back(
            {textOf(*filter.equipment), [](ExerciseFilter &each) { each.equipment.reset(); }});
    if (filter.plane)
        parts.push_back({textOf(*filter.plane), [](ExerciseFilter &each) { each.plane.reset(); }});
    if (filter.nothingAtAll)
        parts.push_back({FilterPanel::tr("nothing at all"),
                         [](ExerciseFilter &each) { each.nothingAtAll = false; }});
    return parts;
}

} // namespace

QStringList partsOf(const ExerciseFilter &filter)
{
    QStringList words;
    for (const Part &part : setParts(filter))
        words.append(part.words);
    return words;
}

ExerciseFilter without(ExerciseFilter filter, int part)
{
    setParts(filter).at(static_cast<std::size_t>(part)).clear(filter);
    return filter;
}

FilterPanel::FilterPanel(QWidget *parent)
    : Panel(Role::Window, Qt::RightEdge, parent)
    , m_search(new QLineEdit)
    , m_muscle(addBox<Muscle>(tr("Muscle"), "filter-muscle"))
    , m_category(addBox<Category>(tr("Category"), "filter-category"))
    , m_position(addBox<Position>(tr("Position"), "filter-position"))
    , m_equipment(addBox<Equipment>(tr("Equipment"), "filter-equipment"))
    , m_plane(addBox<Plane>(tr("Plane"), "filter-plane"))
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
    for (QWidget *row : {static_cast<QWidget *>(m_muscle), static_cast<QWidget *>(m_category),
                         static_cast<QWidget *>(m_position), static_cast<QWidget *>(m_equipment),
                         static_cast<QWidget *>(m_plane), static_cast<QWidget *>(m_nothing)})
        column->addWidget(row);
    column->addStretch(1);
    m_nothing->setMinimumHeight(36);

    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 1, 0);
    layout->addWidget(scroll);
}

template <typename Enum>
FilterBox *FilterPanel::addBox(const QString &name, const char *objectName)
{
    QStringList choices;
    for (const Enum value : allOf<Enum>())
        choices.append(textOf(value));
    auto *box = new FilterBox(name, choices);
    box->setObjectName(QString::fromLatin1(objectName));
    connect(box, &QComboBox::currentIndexChanged, this, &FilterPanel::tell);
    return box;
}

ExerciseFilter FilterPanel::filter() const
{
    return {.text = fromQt(m_search->text()),
            .muscle = valueIn<Muscle>(*m_muscle),
            .category = valueIn<Category>(*m_category),
            .position = valueIn<Position>(*m_position),
            .equipment = valueIn<Equipment>(*m_equipment),
            .plane = valueIn<Plane>(*m_plane),
            .nothingAtAll = m_nothing->isChecked()};
}

void FilterPanel::clear()
{
    {
        const QScopedValueRollback silence(m_isClearing, true);
        m_search->clear();
        for (FilterBox *box : {m_muscle, m_category, m_position, m_equipment, m_plane})
            box->setChosen(std::nullopt);
        m_nothing->setChecked(false);
    }
    tell();
}

void FilterPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterPanel::tell()
{
    if (!m_isClearing)
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
