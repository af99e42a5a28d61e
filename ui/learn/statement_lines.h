// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "learn/learn_book.h"

class QVBoxLayout;

namespace hipstride {

/// Puts statements under one another, each with its mark and the names of its sources; where all
/// have the same sources, these are named once, below.
void addStatements(QVBoxLayout &column, const std::vector<Statement> &lines, SectionKind kind,
                   const LearnBook &book);

} // namespace hipstride
