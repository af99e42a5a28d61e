// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routines/step_clipboard.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMimeData>

#include "drawing/dose_text.h"
#include "drawing/qt_text.h"
#include "exchange/routine_file.h"

namespace hipstride {

namespace {

constexpr qsizetype mostBytes = 1 << 20; ///< anyone may put something on the clipboard

struct StepClipboard
{
    Q_DECLARE_TR_FUNCTIONS(StepClipboard)
};

QString form()
{
    return QStringLiteral("application/x-hipstride-steps");
}

QString lineOf(const Step &step, const Catalogue &catalogue)
{
    const Exercise *exercise = catalogue.find(step.exercise);
    const CountedIn countedIn = exercise != nullptr ? exercise->countedIn : CountedIn::Repetitions;
    return StepClipboard::tr("%1, %2", "exercise, dose")
        .arg(toQt(exercise != nullptr ? exercise->name : step.exercise),
             doseText(step.dose, countedIn, SideWording::PerSide));
}

} // namespace

QMimeData *dataOf(const Routine &part, const Catalogue &catalogue)
{
    Routine copied = part;
    copied.name = fromQt(StepClipboard::tr("Copied exercises"));
    QStringList lines;
    for (const Step &step : part.steps)
        lines.append(lineOf(step, catalogue));
    auto *data = new QMimeData;
    data->setData(form(), QByteArray::fromStdString(writeRoutine(copied)));
    data->setText(lines.join(QLatin1Char('\n')));
    return data;
}

void copyPart(const Routine &part, const Catalogue &catalogue)
{
    QGuiApplication::clipboard()->setMimeData(dataOf(part, catalogue));
}

Routine copiedPart()
{
    return partIn(QGuiApplication::clipboard()->mimeData());
}

Routine partIn(const QMimeData *data)
{
    if (data == nullptr || !data->hasFormat(form()))
        return {};
    const QByteArray text = data->data(form());
    if (text.size() > mostBytes)
        return {};
    const RoutineReading reading = readRoutine(text.toStdString());
    return reading.problems.empty() ? reading.routine : Routine{};
}

} // namespace hipstride
