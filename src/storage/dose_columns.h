// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/session.h"

namespace hipstride {

class Query;

/// A dose as routine_step and session_step write it, in this order: sets, repetitions_least,
/// repetitions_most, hold_s, hold_times, duration_s, steps, distance_m, side, load_g, load_band,
/// load_words, tempo_lower_s, tempo_pause_low_s, tempo_lift_s, tempo_pause_high_s, rest_s,
/// warm_up_sets, extra_sets, extra_side, effort_rating, effort_in_reserve.
void bindDose(Query &query, const Dose &dose);
/// The warm-ups are as many as there are; their rows are to follow.
Dose takeDose(Query &query);

/// A set of a dose's own, in this order: repetitions_least, repetitions_most, hold_s, hold_times,
/// duration_s, steps, distance_m, load_g, load_band, load_words.
void bindOwnSet(Query &query, const OwnSet &set);
OwnSet takeOwnSet(Query &query);
/// The sets of a dose's own as they are written: the warm-ups first.
std::vector<OwnSet> ownSetRows(const Dose &dose);
/// Puts the next row of them where it belongs. False when a warm-up is missing before it.
bool placeOwnSet(Dose &dose, int place, OwnSet set);

/// What was done in a set, as session_set writes it, in this order: repetitions, hold_s,
/// hold_times, duration_s, steps, distance_m, load_g, load_band, load_words.
void bindDone(Query &query, const PerformedSet &set);
void takeDone(Query &query, PerformedSet &set);

} // namespace hipstride
