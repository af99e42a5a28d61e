// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <vector>

#include "domain/routine.h"

namespace hipstride {

class Output;
struct Library;

/// The text with ordinary blanks in place of narrow and unbreakable ones, so that it can be
/// searched for as it is typed.
std::string plainText(QString text);

/// "3 × 10 each side, 10 kg, rest 45 s", counted as the exercise is.
std::string doseLine(const Step &step, const Library &library);

/// The steps of a routine, numbered, a line each with its dose, and its note below. Those of a
/// block have a line above them that says so.
void printSteps(const Routine &routine, const Library &library, Output &output);

} // namespace hipstride
