// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/step_lines.h"

#include "cli/library.h"
#include "cli/output.h"
#include "domain/step_edit.h"
#include "drawing/dose_text.h"
#include "drawing/qt_text.h"

namespace hipstride {

std::string plainText(QString text)
{
    constexpr char16_t noBreak = 0x00A0;
    constexpr char16_t narrowNoBreak = 0x202F;
    text.replace(QChar(noBreak), u' ');
    text.replace(QChar(narrowNoBreak), u' ');
    return fromQt(text);
}

std::string doseLine(const Step &step, const Library &library)
{
    const Exercise *exercise = library.catalogue.find(step.exercise);
    const CountedIn countedIn = exercise == nullptr ? CountedIn::Repetitions : exercise->countedIn;
    const QString rest = restText(step.dose);
    return plainText(doseText(step.dose, countedIn, SideWording::EachSide)) +
           (rest.isEmpty() ? "" : ", " + plainText(rest));
}

namespace {

std::vector<std::string> blockLine(const Routine &routine, const Block &block)
{
    const std::string rounds = std::to_string(roundsOf(routine, block));
    return {"", block.count == 2 ? "superset of 2" : "circuit of " + std::to_string(block.count),
            rounds + " rounds, rest " + plainText(timeText(block.restBetweenExercises)) +
                " between exercises, " + plainText(timeText(block.restBetweenRounds)) +
                " between rounds"};
}

} // namespace

void printSteps(const Routine &routine, const Library &library, Output &output)
{
    const std::vector<Step> &steps = routine.steps;
    std::vector<std::vector<std::string>> rows;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const Block *block = blockOf(routine.blocks, static_cast<int>(i));
        if (block != nullptr && block->first == static_cast<int>(i))
            rows.push_back(blockLine(routine, *block));
        rows.push_back({std::to_string(i + 1) + ".", library.nameOfExercise(steps[i].exercise),
                        doseLine(steps[i], library)});
        if (!steps[i].note.empty())
            rows.push_back({"", "", steps[i].note});
    }
    output.table(rows);
}

} // namespace hipstride
