// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "domain/exercise.h"

namespace hipstride {

// The translated words for what the catalogue names; sentence case, to stand alone.
QString textOf(Muscle muscle);
QString textOf(Category category);
QString textOf(Position position);
QString textOf(Equipment equipment);
QString textOf(Plane plane);
QString textOf(Level level);
QString textOf(Shelf shelf);

/// The words as they stand behind others: "hamstrings", "standing", "mini-band".
QString wordsOf(Muscle muscle);
QString wordsOf(Position position);
QString wordsOf(Equipment equipment);

/// "Strength, standing".
QString kindText(const Exercise &exercise);
/// The main muscles in one line: "Gluteus maximus, quadriceps".
QString musclesText(const std::vector<Muscle> &muscles);
/// What is needed, alternatives joined by "or"; "Nothing at all" where there is no need.
QString equipmentText(const Exercise &exercise);
/// Which parts of a dose no source gives: "Sets and rest are our choice."; empty without any.
QString oursText(const std::vector<std::string> &parts);
/// "5 exercises, 25 min".
QString extentText(int exercises, int minutes);
/// "12 min, mini-band, wall" or "4 min, nothing at all".
QString neededText(int minutes, const std::vector<Equipment> &equipment);

} // namespace hipstride
