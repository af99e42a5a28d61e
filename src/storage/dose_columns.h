// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/session.h"

namespace hipstride {

class Query;

/// A dose as routine_step and session_step write it, in this order: sets, repetitions_least,
/// repetitions_most, hold_s, hold_times, duration_s, steps, distance_m, side, load_g, load_band,
/// load_words, tempo_lower_s, tempo_pause_low_s, tempo_lift_s, tempo_pause_high_s, rest_s.
void bindDose(Query &query, const Dose &dose);
Dose takeDose(Query &query);

/// What was done in a set, as session_set writes it, in this order: repetitions, hold_s,
/// hold_times, duration_s, steps, distance_m, load_g, load_band, load_words.
void bindDone(Query &query, const PerformedSet &set);
void takeDone(Query &query, PerformedSet &set);

} // namespace hipstride
