// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/programme_text.h"

#include <QCoreApplication>

#include <algorithm>

#include "drawing/dose_text.h"
#include "drawing/qt_text.h"

namespace hipstride {

namespace {

struct ProgrammeText
{
    Q_DECLARE_TR_FUNCTIONS(ProgrammeText)
};

QString doseLine(const ProgrammeStep &step)
{
    return doseText(step.step.dose, CountedIn::Repetitions, SideWording::PerSide);
}

QString sentenceOf(const StepDifference &difference, const Programme &before,
                   const Programme &after)
{
    switch (difference.kind) {
    case StepChangeKind::Added:
        return ProgrammeText::tr("%1 added.").arg(nameOf(after.steps[*difference.after]));
    case StepChangeKind::Removed:
        return ProgrammeText::tr("%1 removed.").arg(nameOf(before.steps[*difference.before]));
    case StepChangeKind::Changed:
        return ProgrammeText::tr("%1 changed.").arg(nameOf(after.steps[*difference.after]));
    case StepChangeKind::Moved:
        return ProgrammeText::tr("Another order.");
    case StepChangeKind::Same:
        break;
    }
    return {};
}

} // namespace

QString nameOf(const ProgrammeStep &step)
{
    return toQt(step.name.empty() ? step.step.exercise : step.name);
}

QString summaryText(const Programme &programme, const Programme *before)
{
    const std::size_t count = programme.steps.size();
    QStringList sentences{count == 1 ? ProgrammeText::tr("1 exercise.")
                                     : ProgrammeText::tr("%1 exercises.").arg(count)};
    if (before == nullptr) {
        sentences.append(ProgrammeText::tr("First sheet."));
    } else {
        const std::vector<StepDifference> all = differencesBetween(*before, programme);
        const auto changed =
            std::ranges::count(all, StepChangeKind::Changed, &StepDifference::kind);
        if (changed > 1)
            sentences.append(ProgrammeText::tr("%1 changed.").arg(changed));
        for (const StepDifference &one : all) {
            const bool isCounted = changed > 1 && one.kind == StepChangeKind::Changed;
            const QString sentence = isCounted ? QString() : sentenceOf(one, *before, programme);
            if (!sentence.isEmpty() && !sentences.contains(sentence))
                sentences.append(sentence);
        }
    }
    return sentences.join(QLatin1Char(' '));
}

QStringList changesOf(const ProgrammeStep &before, const ProgrammeStep &after)
{
    QStringList changes;
    const auto tell = [&changes](const QString &what, const QString &was, const QString &is) {
        if (was == is)
            return;
        const QString none = ProgrammeText::tr("nothing");
        changes.append(ProgrammeText::tr("%1: %2, now %3")
                           .arg(what, was.isEmpty() ? none : was, is.isEmpty() ? none : is));
    };
    tell(ProgrammeText::tr("Dose"), doseLine(before), doseLine(after));
    tell(ProgrammeText::tr("Rest"), restText(before.step.dose), restText(after.step.dose));
    tell(ProgrammeText::tr("Name"), toQt(before.name), toQt(after.name));
    tell(ProgrammeText::tr("Dose in words"), toQt(before.doseWords), toQt(after.doseWords));
    tell(ProgrammeText::tr("Key point"), toQt(before.keyPoint), toQt(after.keyPoint));
    tell(ProgrammeText::tr("Note"), toQt(before.step.note), toQt(after.step.note));
    if (before.instructions != after.instructions)
        changes.append(ProgrammeText::tr("The steps have other words."));
    return changes;
}

} // namespace hipstride
