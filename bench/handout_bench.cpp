// SPDX-License-Identifier: GPL-3.0-or-later
// How long a printed sheet of six exercises with figures takes, and how large it is: 150 ms and
// 400 kB are promised. Solving the figures is counted in the first time only.
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

#include "catalogue/catalogue_reader.h"
#include "drawing/handout_pdf.h"
#include "drawing/handout_text.h"
#include "drawing/qt_text.h"
#include "drawing/type_face.h"
#include "figure/figure_library.h"

using namespace hipstride;

namespace {

std::string builtIn(const char *name)
{
    QFile file(QStringLiteral(":/data/%1").arg(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

Handout sheetOfSix()
{
    const CatalogueReading reading = readCatalogue(builtIn("exercises.json"));
    Routine routine{.id = {}, .name = "Six for the hips", .steps = {}};
    for (const char *key :
         {"single-leg-bridge", "sidestep", "step-up", "hip-thrust", "clamshell", "single-leg-rdl"})
        routine.steps.push_back({key, reading.catalogue.find(key)->dose.dose, {}});
    return handoutFor(routine, reading.catalogue, {});
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    loadTypeFaces();
    const FigureLibrary figures(builtIn("figures.json"));
    const Handout handout = sheetOfSix();
    const HandoutPictures pictures = figurePictures(figures, FigureTheme::ColourPaper);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sheet.pdf"));

    std::vector<double> times;
    for (int i = 0; i < 9; ++i) {
        QElapsedTimer timer;
        timer.start();
        writePdf(handout, metricsOf(Paper::A4), fromQt(path), colourInk(), pictures);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    const double first = times.front();
    std::sort(times.begin(), times.end());
    std::printf("six exercises: first %.0f ms, then median %.0f ms (bar 150)\n", first,
                times[times.size() / 2]);
    QElapsedTimer timer;
    timer.start();
    layOut(handout, metricsOf(Paper::A4), pictures.has);
    std::printf("of that, to lay it out: %.0f ms\n",
                static_cast<double>(timer.nsecsElapsed()) / 1e6);
    std::printf("file: %lld kB (bar 400), %zu pages\n", QFile(path).size() / 1024,
                layOut(handout, metricsOf(Paper::A4), pictures.has).size());
    return 0;
}
