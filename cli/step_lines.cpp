// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/step_lines.h"

#include "cli/library.h"
#include "cli/output.h"
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

void printSteps(const std::vector<Step> &steps, const Library &library, Output &output)
{
    std::vector<std::vector<std::string>> rows;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        rows.push_back({std::to_string(i + 1) + ".", library.nameOfExercise(steps[i].exercise),
                        doseLine(steps[i], library)});
        if (!steps[i].note.empty())
            rows.push_back({"", "", steps[i].note});
    }
    output.table(rows);
}

} // namespace hipstride
