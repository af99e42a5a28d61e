// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <algorithm>
#include <vector>

#include "ui/exercise_text.h"
#include "ui/widgets/choice_chips.h"

namespace hipstride {

/// The words for every value, in the order of the type.
template <typename Enum>
QStringList textsOfAll()
{
    QStringList texts;
    for (const Enum value : allOf<Enum>())
        texts.append(textOf(value));
    return texts;
}

/// Where the value stands among them.
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

/// One chip for every value.
template <typename Enum>
ChoiceChips *chipsOf()
{
    return new ChoiceChips(textsOfAll<Enum>());
}

template <typename Enum>
void setValues(ChoiceChips &chips, const std::vector<Enum> &values)
{
    QList<int> rows;
    for (const Enum value : values)
        rows.append(rowOf(value));
    chips.setChosen(rows);
}

/// In the order in which they were chosen.
template <typename Enum>
std::vector<Enum> valuesIn(const ChoiceChips &chips)
{
    std::vector<Enum> values;
    for (const int row : chips.chosen())
        values.push_back(valueAt<Enum>(row));
    return values;
}

} // namespace hipstride
