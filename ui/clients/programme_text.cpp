// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/programme_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

#include "drawing/dose_text.h"
#include "drawing/qt_text.h"
#include "ui/day_text.h"

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

namespace {

QString changeWord(StepChangeKind kind)
{
    switch (kind) {
    case StepChangeKind::Same:
        break;
    case StepChangeKind::Moved:
        return ProgrammeText::tr("Another place");
    case StepChangeKind::Changed:
        return ProgrammeText::tr("Changed");
    case StepChangeKind::Added:
        return ProgrammeText::tr("New");
    case StepChangeKind::Removed:
        return ProgrammeText::tr("No longer");
    }
    return {};
}

ChangeSlipLine lineOf(const StepDifference &difference, const Programme &before,
                      const Programme &after)
{
    const ProgrammeStep *was = difference.before ? &before.steps[*difference.before] : nullptr;
    const ProgrammeStep *is = difference.after ? &after.steps[*difference.after] : nullptr;
    ChangeSlipLine line;
    line.name = fromQt(nameOf(is != nullptr ? *is : *was));
    line.what = fromQt(changeWord(difference.kind));
    if (was != nullptr)
        line.before = fromQt(doseLine(*was));
    if (is != nullptr)
        line.now = fromQt(doseLine(*is));
    if (is != nullptr && !is->step.note.empty() &&
        (was == nullptr || was->step.note != is->step.note))
        line.remarks.push_back(is->step.note);
    if (is != nullptr && was != nullptr && was->keyPoint != is->keyPoint)
        line.remarks.push_back(is->keyPoint);
    if (is != nullptr && was != nullptr && was->instructions != is->instructions)
        line.remarks.push_back(fromQt(ProgrammeText::tr("Read the steps again.")));
    return line;
}

QString sheetText(const IssuedSheet &sheet)
{
    return ProgrammeText::tr("revision %1 of %2, sheet %3")
        .arg(QString::number(sheet.revision), longDayText(sheet.issued), toQt(sheet.id));
}

} // namespace

ChangeSlip slipOf(const IssuedSheet &before, const IssuedSheet &after, const QString &person)
{
    ChangeSlip slip;
    slip.title = fromQt(ProgrammeText::tr("What changed"));
    slip.person = fromQt(person);
    slip.given = after.issued;
    slip.nextVisit = after.programme.review;
    slip.facts.push_back(fromQt(ProgrammeText::tr("Until now: %1").arg(sheetText(before))));
    slip.facts.push_back(fromQt(ProgrammeText::tr("From now on: %1").arg(sheetText(after))));
    if (before.programme.daysAWeek != after.programme.daysAWeek)
        slip.facts.push_back(fromQt(ProgrammeText::tr("Days a week: %1, now %2")
                                        .arg(before.programme.daysAWeek)
                                        .arg(after.programme.daysAWeek)));
    slip.beforeColumn = fromQt(ProgrammeText::tr("Until now"));
    slip.nowColumn = fromQt(ProgrammeText::tr("From now on"));
    QStringList same;
    for (const StepDifference &one : differencesBetween(before.programme, after.programme)) {
        if (one.kind == StepChangeKind::Same)
            same.append(nameOf(after.programme.steps[*one.after]));
        else
            slip.lines.push_back(lineOf(one, before.programme, after.programme));
    }
    if (!same.isEmpty())
        slip.same = fromQt(
            ProgrammeText::tr("Stay as they are: %1.").arg(QLocale().createSeparatedList(same)));
    slip.footer = fromQt(ProgrammeText::tr("Sheet %1").arg(toQt(after.id)));
    return slip;
}

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
        if (was != is)
            changes.append(ProgrammeText::tr("%1: %2, now %3").arg(what, was, is));
    };
    const auto tellWords = [&changes](const QString &what, const std::string &was,
                                      const std::string &is) {
        if (was == is)
            return;
        changes.append(
            was.empty()  ? ProgrammeText::tr("%1: now “%2”").arg(what, toQt(is))
            : is.empty() ? ProgrammeText::tr("%1: no longer “%2”").arg(what, toQt(was))
                         : ProgrammeText::tr("%1: “%2”, now “%3”").arg(what, toQt(was), toQt(is)));
    };
    const bool hasOtherDose = doseLine(before) != doseLine(after);
    tell(ProgrammeText::tr("Rest"), restText(before.step.dose), restText(after.step.dose));
    tellWords(ProgrammeText::tr("Name"), before.name, after.name);
    if (!hasOtherDose) // else the dose itself says it
        tellWords(ProgrammeText::tr("Dose in words"), before.doseWords, after.doseWords);
    tellWords(ProgrammeText::tr("Key point"), before.keyPoint, after.keyPoint);
    tellWords(ProgrammeText::tr("Note"), before.step.note, after.step.note);
    if (before.instructions != after.instructions)
        changes.append(ProgrammeText::tr("The steps have other words."));
    return changes;
}

} // namespace hipstride
