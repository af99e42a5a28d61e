// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/facts_form.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

#include "drawing/qt_text.h"
#include "ui/exercise_text.h"
#include "ui/widgets/choice_chips.h"
#include "ui/widgets/dose_edit.h"

namespace hipstride {

namespace {

constexpr double slowest = 120; ///< seconds a repetition

template <typename Enum>
QStringList textsOfAll()
{
    QStringList texts;
    for (const Enum value : allOf<Enum>())
        texts.append(textOf(value));
    return texts;
}

template <typename Enum>
int rowOf(Enum value)
{
    const auto all = allOf<Enum>();
    return static_cast<int>(std::ranges::find(all, value) - all.begin());
}

template <typename Enum>
Enum valueAt(int row)
{
    return allOf<Enum>()[static_cast<std::size_t>(row)];
}

template <typename Enum>
ChoiceChips *chipsOf()
{
    return new ChoiceChips(textsOfAll<Enum>());
}

template <typename Enum>
QList<int> rowsOf(const std::vector<Enum> &values)
{
    QList<int> rows;
    for (const Enum value : values)
        rows.append(rowOf(value));
    return rows;
}

template <typename Enum>
std::vector<Enum> valuesIn(const ChoiceChips &chips)
{
    std::vector<Enum> values;
    for (const int row : chips.chosen())
        values.push_back(valueAt<Enum>(row));
    return values;
}

QComboBox *boxOf(const QStringList &choices)
{
    auto *box = new QComboBox;
    box->addItems(choices);
    return box;
}

void choose(QComboBox &box, const std::vector<ExerciseKey> &keys)
{
    box.setCurrentIndex(keys.empty() ? 0 : std::max(0, box.findData(toQt(keys.front()))));
}

/// The one that was chosen comes first; those that were behind it stay.
std::vector<ExerciseKey> chosenOf(const QComboBox &box, const std::vector<ExerciseKey> &before)
{
    std::vector<ExerciseKey> keys;
    if (box.currentIndex() > 0)
        keys.push_back(fromQt(box.currentData().toString()));
    for (std::size_t i = 1; i < before.size(); ++i) {
        if (std::ranges::find(keys, before[i]) == keys.end())
            keys.push_back(before[i]);
    }
    return keys;
}

} // namespace

FactsForm::FactsForm(const Catalogue &catalogue, QWidget *parent)
    : EntryForm(parent)
    , m_catalogue(catalogue)
{
    m_otherNames = add(tr("Other names, with commas between"), "edit-other-names", "/otherNames",
                       new QLineEdit);
    m_category = add(tr("Category"), "edit-category", "/category", boxOf(textsOfAll<Category>()));
    m_position = add(tr("Position"), "edit-position", "/position", boxOf(textsOfAll<Position>()));
    m_sides = add(tr("Sides"), "edit-sides", "/sides",
                  boxOf({tr("Both at once"), tr("One side, then the other"), tr("In turn")}));
    m_primary = add(tr("Works most"), "edit-primary", "/primaryMuscles", chipsOf<Muscle>());
    m_secondary = add(tr("Works also"), "edit-secondary", "/secondaryMuscles", chipsOf<Muscle>());
    m_planes = add(tr("Direction"), "edit-planes", "/planes", chipsOf<Plane>());
    m_needed = add(tr("You need all of these"), "edit-needed", "/equipment", chipsOf<Equipment>());
    m_oneOf = add(tr("And one of these"), "edit-one-of", "/equipment", chipsOf<Equipment>());
    m_optional =
        add(tr("It can be done with"), "edit-optional", "/optionalEquipment", chipsOf<Equipment>());
    m_pace = add(tr("Seconds for one repetition"), "edit-pace", "/secondsPerRepetition",
                 new QDoubleSpinBox);
    m_pace->setRange(0.1, slowest);
    m_pace->setDecimals(1);
    m_pace->setSingleStep(0.5);
    m_countedIn = add(tr("Counted in"), "edit-counted-in", "/countedIn",
                      boxOf({tr("Repetitions"), tr("Boxes")}));
    m_dose = add(tr("Dose"), "edit-dose", "/dose", new DoseEdit);
    m_easier = addLadder(tr("Easier than this"), "edit-easier", "/easier");
    m_harder = addLadder(tr("Harder than this"), "edit-harder", "/harder");
    connect(m_otherNames, &QLineEdit::textChanged, this, &FactsForm::edited);
    for (QComboBox *box : {m_category, m_position, m_sides, m_countedIn, m_easier, m_harder})
        connect(box, &QComboBox::currentIndexChanged, this, &FactsForm::edited);
    for (ChoiceChips *chips : {m_primary, m_secondary, m_planes, m_needed, m_oneOf, m_optional})
        connect(chips, &ChoiceChips::edited, this, &FactsForm::edited);
    connect(m_pace, &QDoubleSpinBox::valueChanged, this, &FactsForm::edited);
    connect(m_dose, &DoseEdit::edited, this, &FactsForm::edited);
}

QComboBox *FactsForm::addLadder(const QString &name, const char *objectName, const char *place)
{
    QComboBox *box = add(name, objectName, place, new QComboBox);
    box->addItem(tr("None"));
    for (const Exercise &exercise : m_catalogue.exercises())
        box->addItem(toQt(exercise.name), toQt(exercise.key));
    return box;
}

void FactsForm::setExercise(const Exercise &exercise)
{
    const QSignalBlocker silence(this);
    QStringList names;
    for (const std::string &name : exercise.otherNames)
        names.append(toQt(name));
    m_otherNames->setText(names.join(QStringLiteral(", ")));
    m_category->setCurrentIndex(rowOf(exercise.category));
    m_position->setCurrentIndex(rowOf(exercise.position));
    m_sides->setCurrentIndex(rowOf(exercise.sides));
    m_primary->setChosen(rowsOf(exercise.primaryMuscles));
    m_secondary->setChosen(rowsOf(exercise.secondaryMuscles));
    m_planes->setChosen(rowsOf(exercise.planes));
    std::vector<Equipment> needed;
    std::vector<Equipment> oneOf;
    for (const std::vector<Equipment> &alternatives : exercise.equipment) {
        std::vector<Equipment> &target = alternatives.size() == 1 ? needed : oneOf;
        target.insert(target.end(), alternatives.begin(), alternatives.end());
    }
    m_needed->setChosen(rowsOf(needed));
    m_oneOf->setChosen(rowsOf(oneOf));
    m_optional->setChosen(rowsOf(exercise.optionalEquipment));
    constexpr double perSecond = 1000;
    m_pace->setValue(static_cast<double>(exercise.timePerRepetition.count()) / perSecond);
    m_countedIn->setCurrentIndex(rowOf(exercise.countedIn));
    m_dose->setDose(exercise.dose.dose);
    choose(*m_easier, exercise.easier);
    choose(*m_harder, exercise.harder);
}

Exercise FactsForm::appliedTo(Exercise exercise) const
{
    exercise.otherNames.clear();
    for (const QString &name : m_otherNames->text().split(u',')) {
        if (!name.trimmed().isEmpty())
            exercise.otherNames.push_back(fromQt(name.trimmed()));
    }
    exercise.category = valueAt<Category>(m_category->currentIndex());
    exercise.position = valueAt<Position>(m_position->currentIndex());
    exercise.sides = valueAt<Side>(m_sides->currentIndex());
    exercise.primaryMuscles = valuesIn<Muscle>(*m_primary);
    exercise.secondaryMuscles = valuesIn<Muscle>(*m_secondary);
    std::erase_if(exercise.secondaryMuscles, [&exercise](Muscle muscle) {
        return std::ranges::find(exercise.primaryMuscles, muscle) != exercise.primaryMuscles.end();
    });
    exercise.planes = valuesIn<Plane>(*m_planes);
    exercise.equipment.clear();
    for (const Equipment equipment : valuesIn<Equipment>(*m_needed))
        exercise.equipment.push_back({equipment});
    if (!m_oneOf->chosen().isEmpty())
        exercise.equipment.push_back(valuesIn<Equipment>(*m_oneOf));
    exercise.optionalEquipment = valuesIn<Equipment>(*m_optional);
    exercise.timePerRepetition = milliseconds(qRound(m_pace->value() * 10) * 100);
    exercise.countedIn = valueAt<CountedIn>(m_countedIn->currentIndex());
    if (exercise.dose.dose != m_dose->dose()) {
        exercise.dose.dose = m_dose->dose();
        exercise.dose.ours.clear(); // no source gives what a person chose
    }
    exercise.easier = chosenOf(*m_easier, exercise.easier);
    exercise.harder = chosenOf(*m_harder, exercise.harder);
    return exercise;
}

} // namespace hipstride
