// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/facts_form.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QSignalBlocker>
#include <QStandardItemModel>

#include <algorithm>

#include "drawing/qt_text.h"
#include "ui/catalogue/enum_chips.h"
#include "ui/catalogue/lines_edit.h"
#include "ui/catalogue/needs_edit.h"
#include "ui/catalogue/neighbours_edit.h"
#include "ui/widgets/dose_edit.h"

namespace hipstride {

namespace {

constexpr double slowest = 120; ///< seconds a repetition

QComboBox *boxOf(const QStringList &choices)
{
    auto *box = new QComboBox;
    box->addItems(choices);
    return box;
}

} // namespace

FactsForm::FactsForm(const Catalogue &catalogue, QWidget *parent)
    : EntryForm(parent)
    , m_catalogue(catalogue)
    , m_names(new QStandardItemModel(this))
{
    setNames();
    m_otherNames = add(tr("Other names, one on each line"), "edit-other-names", "/otherNames",
                       new LinesEdit(2));
    m_category = add(tr("Category"), "edit-category", "/category", boxOf(textsOfAll<Category>()));
    m_level = add(tr("Level"), "edit-level", "/level",
                  boxOf(QStringList(tr("Not said")) + textsOfAll<Level>()));
    m_position = add(tr("Position"), "edit-position", "/position", boxOf(textsOfAll<Position>()));
    m_sides = add(tr("Sides"), "edit-sides", "/sides",
                  boxOf({tr("Both at once"), tr("One side, then the other"), tr("In turn")}));
    m_primary = add(tr("Works most"), "edit-primary", "/primaryMuscles", chipsOf<Muscle>());
    m_secondary = add(tr("Works also"), "edit-secondary", "/secondaryMuscles", chipsOf<Muscle>());
    m_planes = add(tr("Direction"), "edit-planes", "/planes", chipsOf<Plane>());
    m_needs = add(tr("Equipment"), "edit-needs", "/equipment", new NeedsEdit);
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
    connect(m_otherNames, &LinesEdit::textChanged, this, &FactsForm::edited);
    for (QComboBox *box : {m_category, m_level, m_position, m_sides, m_countedIn})
        connect(box, &QComboBox::currentIndexChanged, this, &FactsForm::edited);
    for (ChoiceChips *chips : {m_primary, m_secondary, m_planes, m_optional})
        connect(chips, &ChoiceChips::edited, this, &FactsForm::edited);
    connect(m_needs, &NeedsEdit::edited, this, &FactsForm::edited);
    connect(m_pace, &QDoubleSpinBox::valueChanged, this, &FactsForm::edited);
    connect(m_dose, &DoseEdit::edited, this, &FactsForm::edited);
    for (NeighboursEdit *neighbours : {m_easier, m_harder})
        connect(neighbours, &NeighboursEdit::edited, this, &FactsForm::edited);
}

NeighboursEdit *FactsForm::addLadder(const QString &name, const char *objectName, const char *place)
{
    return add(name, objectName, place,
               new NeighboursEdit(*m_names, name, QString::fromLatin1(objectName)));
}

void FactsForm::setNames()
{
    m_names->appendRow(new QStandardItem(tr("None")));
    for (const Exercise &exercise : m_catalogue.exercises()) {
        auto *name = new QStandardItem(toQt(exercise.name));
        name->setData(toQt(exercise.key), Qt::UserRole);
        m_names->appendRow(name);
    }
}

void FactsForm::nameAll(const std::vector<ExerciseKey> &keys)
{
    for (const ExerciseKey &key : keys) {
        const QString id = toQt(key);
        if (!m_names->match(m_names->index(0, 0), Qt::UserRole, id, 1, Qt::MatchExactly).isEmpty())
            continue;
        const Exercise *exercise = m_catalogue.find(key);
        auto *name = new QStandardItem(exercise != nullptr ? toQt(exercise->name) : id);
        name->setData(id, Qt::UserRole);
        m_names->appendRow(name);
    }
}

void FactsForm::setExercise(const Exercise &exercise)
{
    const QSignalBlocker silence(this);
    m_otherNames->setLines(exercise.otherNames);
    m_category->setCurrentIndex(rowOf(exercise.category));
    m_level->setCurrentIndex(exercise.level ? rowOf(*exercise.level) + 1 : 0);
    m_position->setCurrentIndex(rowOf(exercise.position));
    m_sides->setCurrentIndex(rowOf(exercise.sides));
    setValues(*m_primary, exercise.primaryMuscles);
    setValues(*m_secondary, exercise.secondaryMuscles);
    setValues(*m_planes, exercise.planes);
    m_needs->setNeeds(exercise.equipment);
    setValues(*m_optional, exercise.optionalEquipment);
    constexpr double perSecond = 1000;
    m_pace->setValue(static_cast<double>(exercise.timePerRepetition.count()) / perSecond);
    m_shownPace = m_pace->value();
    m_countedIn->setCurrentIndex(rowOf(exercise.countedIn));
    m_dose->setDose(exercise.dose.dose);
    nameAll(exercise.easier);
    nameAll(exercise.harder);
    m_easier->setKeys(exercise.easier);
    m_harder->setKeys(exercise.harder);
}

Exercise FactsForm::appliedTo(Exercise exercise) const
{
    exercise.otherNames = m_otherNames->lines();
    exercise.category = valueAt<Category>(m_category->currentIndex());
    exercise.level.reset();
    if (const int row = m_level->currentIndex(); row > 0)
        exercise.level = valueAt<Level>(row - 1);
    exercise.position = valueAt<Position>(m_position->currentIndex());
    exercise.sides = valueAt<Side>(m_sides->currentIndex());
    exercise.primaryMuscles = valuesIn<Muscle>(*m_primary);
    exercise.secondaryMuscles = valuesIn<Muscle>(*m_secondary);
    std::erase_if(exercise.secondaryMuscles, [&exercise](Muscle muscle) {
        return std::ranges::find(exercise.primaryMuscles, muscle) != exercise.primaryMuscles.end();
    });
    exercise.planes = valuesIn<Plane>(*m_planes);
    exercise.equipment = m_needs->needs();
    exercise.optionalEquipment = valuesIn<Equipment>(*m_optional);
    if (m_pace->value() != m_shownPace)
        exercise.timePerRepetition = milliseconds(qRound(m_pace->value() * 10) * 100);
    exercise.countedIn = valueAt<CountedIn>(m_countedIn->currentIndex());
    if (exercise.dose.dose != m_dose->dose()) {
        exercise.dose.dose = m_dose->dose();
        exercise.dose.ours.clear(); // no source gives what a person chose
    }
    exercise.easier = m_easier->keys();
    exercise.harder = m_harder->keys();
    return exercise;
}

} // namespace hipstride
