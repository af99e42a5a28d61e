// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue_reader.h"

namespace hipstride {

/// Ready routines in the words of another language, as far as `json` has them. It is the whole of
/// resources/translations/templates.LANGUAGE.json, whose form is described in
/// docs/exercises_json.md. A template without good words there keeps its own, and its name is
/// marked. Problems are the faults of `json`.
TemplatesReading translatedTemplates(std::vector<RoutineTemplate> templates, std::string_view json);

} // namespace hipstride
