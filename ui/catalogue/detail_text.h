// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "catalogue/catalogue.h"

namespace hipstride {

enum class DetailTab
{
    HowTo,
    Why,
    Sources
};

/// What the catalogue says of an exercise under one tab, as a column of text. Made anew for each
/// exercise.
QWidget *makeDetailText(DetailTab tab, const Exercise &exercise, const Catalogue &catalogue);

} // namespace hipstride
