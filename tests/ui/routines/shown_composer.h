// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue_reader.h"
#include "support/file_text.h"
#include "ui/routines/shown_routines.h"

namespace hipstride {

/// The routines page with the exercises that the program comes with.
struct ShownComposer : ShownRoutines
{
    explicit ShownComposer(const std::vector<Routine> &routines = {})
        : ShownRoutines(
              readCatalogue(fileText(HIPSTRIDE_SOURCE_DIR "/resources/exercises.json")).catalogue,
              {}, routines)
    {}
};

} // namespace hipstride
