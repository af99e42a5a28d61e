// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "domain/dose.h"
#include "domain/vocabulary.h"
#include "drawing/language.h"

namespace hipstride {

/// The screen says "per side", paper says "each side".
enum class SideWording
{
    PerSide,
    EachSide
};

/// Sets, work and side in numbers: "3 × 8–12 per side", "2 × 30 s", "10 boxes", "12, 10, 8",
/// "3 × 10 per side + 1 left".
QString workText(const Dose &dose, CountedIn countedIn, SideWording wording,
                 const Language &language = {});

/// The same of a step in a block of so many rounds: "10 per side" where each round is the same.
QString roundText(const Dose &dose, int rounds, CountedIn countedIn, SideWording wording,
                  const Language &language = {});

/// One set in numbers, without its side: "8–12", "30 s", "10 boxes".
QString setText(const Work &work, CountedIn countedIn, const Language &language = {});

/// "10 kg", "medium band" or a person's own words; empty without a load.
QString loadText(const Load &load, const Language &language = {});

/// The same of all sets that count: "10 kg", or "8 kg, 10 kg, 12 kg" where they differ.
QString loadText(const Dose &dose, const Language &language = {});

/// "2 warm-up sets"; empty without.
QString warmUpText(const Dose &dose, const Language &language = {});

/// "effort 7 of 10", "2 in reserve"; empty without a target.
QString effortText(const Dose &dose, const Language &language = {});

/// "tempo 3-0-1-0"; empty without a tempo.
QString tempoText(const Dose &dose, const Language &language = {});

/// "rest 45 s"; empty without a rest.
QString restText(const Dose &dose, const Language &language = {});

/// Work, load, tempo, warm-ups and effort in one line: "3 × 10 per side, 10 kg, tempo 3-0-1-0". The
/// rest is left out.
QString doseText(const Dose &dose, CountedIn countedIn, SideWording wording,
                 const Language &language = {});

/// The same of a step in a block of so many rounds, or of straight sets (0).
QString doseText(const Dose &dose, int rounds, CountedIn countedIn, SideWording wording,
                 const Language &language = {});

/// "45 s", "2 min", "2 min 30 s".
QString timeText(seconds length, const Language &language = {});

} // namespace hipstride
