// SPDX-License-Identifier: GPL-3.0-or-later
// How long one frame of the moving figure takes: 2 ms at 400 × 400 and 4 ms at 800 × 800 are
// promised, on one core.
//   hipstride_figure_bench [FIGURES.json [FRAMES]]
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImage>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>

#include "drawing/figure_painter.h"
#include "figure/figure_library.h"

using namespace hipstride;

namespace {

struct Times
{
    double mean;
    double median;
    double worst;
};

Times timesOf(std::vector<double> milliseconds)
{
    std::sort(milliseconds.begin(), milliseconds.end());
    double sum = 0;
    for (const double time : milliseconds)
        sum += time;
    return {sum / static_cast<double>(milliseconds.size()), milliseconds[milliseconds.size() / 2],
            milliseconds.back()};
}

void report(const char *what, const std::vector<double> &milliseconds, double bar)
{
    const Times times = timesOf(milliseconds);
    std::printf("%-28s mean %.2f ms  median %.2f  worst %.2f  (bar %.1f)\n", what, times.mean,
                times.median, times.worst, bar);
}

std::vector<double> frames(const FigureLibrary &library, int size, int count)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    std::vector<double> milliseconds;
    for (const std::string &key : library.keys()) {
        const FigurePicture picture(*library.find(key), {});
        for (int i = 0; i < count; ++i) {
            image.fill(Qt::white);
            QPainter painter(&image);
            QElapsedTimer timer;
            timer.start();
            picture.paint(painter, QRectF(0, 0, size, size),
                          {.phase = static_cast<double>(i) / count});
            milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
    }
    return milliseconds;
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    std::ifstream file(argc > 1 ? argv[1] : HIPSTRIDE_SOURCE_DIR "/resources/figures.json");
    const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};

    const int count = argc > 2 ? std::atoi(argv[2]) : 40; // frames of each figure

    QElapsedTimer timer;
    timer.start();
    const FigureLibrary library(text);
    const std::size_t figures = library.keys().size(); // reads the text
    std::printf("%zu figures, %zu bytes, read in %.1f ms\n", figures, text.size(),
                static_cast<double>(timer.nsecsElapsed()) / 1e6);
    std::vector<double> solving;
    for (const std::string &key : library.keys()) {
        timer.start();
        library.find(key);
        solving.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    report("solving a figure", solving, 10);
    report("frame at 400 x 400", frames(library, 400, count), 2);
    report("frame at 800 x 800", frames(library, 800, count), 4);
    return 0;
}
