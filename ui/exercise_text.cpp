// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exercise_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

#include "drawing/language.h"
#include "drawing/qt_text.h"

namespace hipstride {

namespace {

struct ExerciseText
{
    Q_DECLARE_TR_FUNCTIONS(ExerciseText)
};

QString startingLarge(QString text)
{
    if (!text.isEmpty())
        text.front() = text.front().toUpper();
    return text;
}

QString partName(std::string_view part)
{
    if (part == "sets")
        return ExerciseText::tr("sets");
    if (part == "repetitions")
        return ExerciseText::tr("repetitions");
    if (part == "holdSeconds" || part == "hold")
        return ExerciseText::tr("hold");
    if (part == "durationSeconds" || part == "duration")
        return ExerciseText::tr("time");
    if (part == "steps")
        return ExerciseText::tr("steps");
    if (part == "metres" || part == "distance")
        return ExerciseText::tr("distance");
    if (part == "restSeconds" || part == "rest")
        return ExerciseText::tr("rest");
    if (part == "tempo")
        return ExerciseText::tr("tempo");
    if (part == "load")
        return ExerciseText::tr("load");
    if (part == "side" || part == "sides")
        return ExerciseText::tr("side");
    return toQt(part);
}

} // namespace

QString textOf(Muscle muscle)
{
    switch (muscle) {
    case Muscle::GluteusMaximus:
        return ExerciseText::tr("Gluteus maximus");
    case Muscle::GluteusMedius:
        return ExerciseText::tr("Gluteus medius");
    case Muscle::GluteusMediusFront:
        return ExerciseText::tr("Gluteus medius, front part");
    case Muscle::GluteusMediusBack:
        return ExerciseText::tr("Gluteus medius, back part");
    case Muscle::GluteusMinimus:
        return ExerciseText::tr("Gluteus minimus");
    case Muscle::TensorFasciaeLatae:
        return ExerciseText::tr("Tensor fasciae latae");
    case Muscle::DeepRotators:
        return ExerciseText::tr("Deep hip rotators");
    case Muscle::Hamstrings:
        return ExerciseText::tr("Hamstrings");
    case Muscle::Adductors:
        return ExerciseText::tr("Adductors");
    case Muscle::AdductorMagnus:
        return ExerciseText::tr("Adductor magnus");
    case Muscle::HipFlexors:
        return ExerciseText::tr("Hip flexors");
    case Muscle::Quadriceps:
        return ExerciseText::tr("Quadriceps");
    case Muscle::Calves:
        return ExerciseText::tr("Calves");
    case Muscle::Trunk:
        return ExerciseText::tr("Trunk");
    }
    return {};
}

QString textOf(Category category)
{
    switch (category) {
    case Category::Mobility:
        return ExerciseText::tr("Mobility");
    case Category::Activation:
        return ExerciseText::tr("Activation");
    case Category::Stability:
        return ExerciseText::tr("Stability");
    case Category::Strength:
        return ExerciseText::tr("Strength");
    case Category::Power:
        return ExerciseText::tr("Power");
    }
    return {};
}

QString textOf(Position position)
{
    switch (position) {
    case Position::Supine:
        return ExerciseText::tr("On your back");
    case Position::SideLying:
        return ExerciseText::tr("On your side");
    case Position::Quadruped:
        return ExerciseText::tr("On all fours");
    case Position::Prone:
        return ExerciseText::tr("On your front");
    case Position::Plank:
        return ExerciseText::tr("Plank");
    case Position::SidePlank:
        return ExerciseText::tr("Side plank");
    case Position::Standing:
        return ExerciseText::tr("Standing");
    case Position::Kneeling:
        return ExerciseText::tr("Kneeling");
    case Position::Sitting:
        return ExerciseText::tr("Sitting");
    case Position::Bench:
        return ExerciseText::tr("On a bench");
    }
    return {};
}

QString textOf(Equipment equipment)
{
    switch (equipment) {
    case Equipment::Mat:
        return ExerciseText::tr("Mat");
    case Equipment::MiniBand:
        return ExerciseText::tr("Mini-band");
    case Equipment::LongBand:
        return ExerciseText::tr("Long band");
    case Equipment::Wall:
        return ExerciseText::tr("Wall");
    case Equipment::Bench:
        return ExerciseText::tr("Bench");
    case Equipment::Chair:
        return ExerciseText::tr("Chair");
    case Equipment::Step:
        return ExerciseText::tr("Step");
    case Equipment::Dumbbell:
        return ExerciseText::tr("Dumbbell");
    case Equipment::Kettlebell:
        return ExerciseText::tr("Kettlebell");
    case Equipment::Barbell:
        return ExerciseText::tr("Barbell");
    case Equipment::Ball:
        return ExerciseText::tr("Ball");
    case Equipment::Stick:
        return ExerciseText::tr("Stick");
    case Equipment::Slider:
        return ExerciseText::tr("Slider");
    case Equipment::Cable:
        return ExerciseText::tr("Cable");
    case Equipment::Hill:
        return ExerciseText::tr("Hill");
    case Equipment::AnkleWeight:
        return ExerciseText::tr("Ankle weight");
    case Equipment::Other:
        return ExerciseText::tr("Something else");
    }
    return {};
}

QString textOf(Plane plane)
{
    switch (plane) {
    case Plane::Sagittal:
        return ExerciseText::tr("Forwards and back");
    case Plane::Frontal:
        return ExerciseText::tr("Side to side");
    case Plane::Transverse:
        return ExerciseText::tr("Turning");
    }
    return {};
}

QString textOf(Level level)
{
    switch (level) {
    case Level::Beginner:
        return ExerciseText::tr("Beginner");
    case Level::Practised:
        return ExerciseText::tr("Practised");
    case Level::Strong:
        return ExerciseText::tr("Strong");
    }
    return {};
}

QString textOf(Shelf shelf)
{
    switch (shelf) {
    case Shelf::BuiltIn:
        return ExerciseText::tr("The program’s");
    case Shelf::Own:
        return ExerciseText::tr("My own");
    case Shelf::Hidden:
        return ExerciseText::tr("Hidden");
    case Shelf::Bin:
        return ExerciseText::tr("In the bin");
    }
    return {};
}

QString wordsOf(Muscle muscle)
{
    return insideSentence(textOf(muscle));
}

QString wordsOf(Position position)
{
    return insideSentence(textOf(position));
}

QString wordsOf(Equipment equipment)
{
    return insideSentence(textOf(equipment));
}

QString kindText(const Exercise &exercise)
{
    return ExerciseText::tr("%1, %2", "category, position")
        .arg(textOf(exercise.category), wordsOf(exercise.position));
}

QString musclesText(const std::vector<Muscle> &muscles)
{
    QStringList names;
    for (const Muscle muscle : muscles)
        names.append(names.isEmpty() ? textOf(muscle) : insideSentence(textOf(muscle)));
    return names.join(QStringLiteral(", "));
}

QString equipmentText(const Exercise &exercise)
{
    QStringList needs;
    for (const std::vector<Equipment> &alternatives : exercise.equipment) {
        QStringList names;
        for (const Equipment equipment : alternatives)
            names.append(wordsOf(equipment));
        needs.append(names.join(ExerciseText::tr(" or ")));
    }
    if (needs.isEmpty())
        return ExerciseText::tr("Nothing at all");
    return startingLarge(needs.join(QStringLiteral(", ")));
}

QString oursText(const std::vector<std::string> &parts)
{
    if (parts.empty())
        return {};
    QStringList names;
    for (const std::string &part : parts)
        names.append(partName(part));
    names.removeDuplicates();
    const QString list = QLocale().createSeparatedList(names);
    return ExerciseText::tr("Our choice: %1").arg(list);
}

QString extentText(int exercises, int minutes)
{
    if (exercises == 0)
        return ExerciseText::tr("No exercises yet");
    return ExerciseText::tr("%1, %2", "5 exercises, 25 min")
        .arg(exercises == 1 ? ExerciseText::tr("1 exercise")
                            : ExerciseText::tr("%n exercises", nullptr, exercises),
             ExerciseText::tr("%1 min").arg(minutes));
}

QString neededText(int minutes, const std::vector<Equipment> &equipment)
{
    QStringList parts{ExerciseText::tr("%1 min").arg(minutes)};
    for (const Equipment item : equipment)
        parts.append(wordsOf(item));
    if (equipment.empty())
        parts.append(ExerciseText::tr("nothing at all"));
    return parts.join(QStringLiteral(", "));
}

} // namespace hipstride
