// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "domain/session.h"

namespace hipstride {

/// The day, with its year unless that is the year of `today`: "Tue 17 Nov", "Tue 18 Nov 2025".
QString logDayText(Date day, Date today);
/// "17:50", in local time.
QString clockText(Moment moment);
/// "Tuesday 17 November 2026, 17:50 to 18:12".
QString whenText(const Session &session);
/// Length, sets, and what is out of the usual: "22 min", "12 of 12 sets", "Ended early".
QStringList plainFacts(const Session &session);
/// "22 min"; empty while the session runs.
QString lengthText(const SessionSummary &session);
/// "12 of 12 sets".
QString setsText(const SessionSummary &session);
/// "Pain 2".
QString painText(int pain);
/// "Effort 7".
QString effortText(int effort);
/// "Left", "Right"; "Both sides" where the sides are not told apart.
QString sideName(Side side);
/// One set in numbers: "8–12", "8, 10 kg".
QString setText(const Work &work, const Load &load, CountedIn countedIn);
/// The title of a column of sets: "Left", "Right", else "Done".
QString columnTitle(Side side);
/// A dose with its rest: "3 × 10 per side, 10 kg, rest 45 s".
QString prescriptionText(const Dose &dose, CountedIn countedIn);
/// What was done in one set: "10", "8, 10 kg", "Skipped".
QString doneText(const PerformedSet &set, CountedIn countedIn);
QString textOf(SetOutcome outcome);

/// What the person made of a step: "From set 2: Bridge", "1 set more", "Pain 6 of 10", her note.
QStringList reportLines(const StepReport &report);

} // namespace hipstride
