// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/programme.h"

class QWidget;

namespace hipstride {

class ListCard;

/// A row for every exercise of two programmes, side by side, with what became of it.
ListCard *makeComparison(const Programme &before, const Programme &after);

/// What else changed, under one another; nothing when both have the same frame.
QWidget *makeFrameComparison(const Programme &before, const Programme &after);

} // namespace hipstride
