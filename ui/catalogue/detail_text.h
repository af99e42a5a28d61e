// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "catalogue/catalogue.h"
#include "catalogue/evidence.h"

namespace hipstride {

enum class DetailTab
{
    HowTo,
    Why,
    Evidence
};

/// What the catalogue and the studies say of an exercise under one tab, as a column of text. Made
/// anew for each exercise.
QWidget *makeDetailText(DetailTab tab, const Exercise &exercise, const Catalogue &catalogue,
                        const Evidence &evidence);

} // namespace hipstride
