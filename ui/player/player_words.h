// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

#include "domain/session.h"
#include "player/session_script.h"

namespace hipstride {

/// "12", "30 s", "20 steps", "10 boxes", "2 × 30 s": the work of one set.
QString amountText(const Work &work, CountedIn countedIn);

/// "Left side", "Right side"; empty for both and for alternating.
QString sideText(Side side);
/// "left side", within a sentence.
QString sideInSentence(Side side);

/// Minutes and seconds as a clock shows them: "1:05".
QString clockText(milliseconds time);

/// "Set 3 of 3", "Warm-up set"; empty when there is but one. `isInSentence` begins it in lower
/// case. Expects a step as of stepInSet.
QString setNumberText(const SessionStep &step, const ScriptSet &set, bool isInSentence);
/// "Round 2 of 3"
QString roundText(Round round, bool isInSentence);

/// How many repetitions or steps are planned, a range with its upper end; 0 for other work.
int plannedCount(const Work &work);

/// "of 12", "of 8–12"
QString ofText(const Work &work);

/// What the body does `worked` after the first repetition began: "Lower", "Hold", "Lift".
QString tempoWord(const Tempo &tempo, milliseconds worked);

/// "3 down, 1 up"
QString tempoInWords(const Tempo &tempo);

/// The parts that are not empty, with commas.
QString joined(const QString &first, const QString &second);

/// What was done of an exercise: "Single-leg bridge, 5 of 6 done, left and right".
struct DoneLine
{
    QString text;
    bool isComplete = false;

    friend bool operator==(const DoneLine &, const DoneLine &) = default;
};

/// A line for each exercise of the session.
std::vector<DoneLine> doneLines(const Session &session);

/// "Done, 22 minutes. How was the pain, 0 to 10?" Says no length that a long break made untrue.
QString endText(SessionState state, milliseconds length);

} // namespace hipstride
