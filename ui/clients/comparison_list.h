// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "domain/programme.h"

class QWidget;

namespace hipstride {

class ListCard;

/// What the two sides are called.
struct ComparisonHeads
{
    QString before;
    QString after;
};

/// A row for every exercise of two programmes, side by side under their heads, with what became of
/// it; only `after` where `before` has nothing.
ListCard *makeComparison(const Programme &before, const Programme &after,
                         const ComparisonHeads &heads);

/// What else changed, under one another; nothing when both have the same frame.
QWidget *makeFrameComparison(const Programme &before, const Programme &after);

} // namespace hipstride
