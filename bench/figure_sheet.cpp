// SPDX-License-Identifier: GPL-3.0-or-later
// Draws all figures, or those named, on one picture: for authors of figures.json.
//   hipstride_figure_sheet FIGURES.json OUT.png [--size N] [--columns N] [--theme NAME]
//                          [--yaw D] [--pitch D] [--mirror] [--anatomy] [--hair N] [KEY...]
#include "drawing/figure_sheet.h"

#include <QGuiApplication>
#include <QStringList>

#include <fstream>
#include <iostream>
#include <iterator>
#include <map>

#include "drawing/qt_text.h"
#include "figure/figure_check.h"
#include "figure/figure_reader.h"

using namespace hipstride;

namespace {

std::string contentsOf(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

FigureTheme themeNamed(const std::string &name)
{
    static const std::map<std::string, FigureTheme> themes{{"light", FigureTheme::LightScreen},
                                                           {"dark", FigureTheme::DarkScreen},
                                                           {"contrast", FigureTheme::HighContrast},
                                                           {"paper", FigureTheme::ColourPaper},
                                                           {"black", FigureTheme::BlackPaper}};
    return themes.at(name);
}

FigureSheet sheetFrom(const QStringList &words)
{
    FigureSheet sheet;
    for (qsizetype i = 3; i < words.size(); ++i) {
        const std::string word = fromQt(words[i]);
        const QString next = words.value(i + 1);
        if (word.rfind("--", 0) != 0) {
            sheet.keys.push_back(word);
            continue;
        }
        if (word == "--mirror")
            sheet.moment.mirrored = true;
        else if (word == "--anatomy")
            sheet.look.isAnatomy = true;
        else
            ++i;
        if (word == "--size")
            sheet.size = next.toInt();
        else if (word == "--columns")
            sheet.columns = next.toInt();
        else if (word == "--theme")
            sheet.look.ink = figureInk(themeNamed(fromQt(next)));
        else if (word == "--skin")
            sheet.look.ink = figureInk(FigureTheme::LightScreen,
                                       static_cast<SkinTone>(next.toInt()), HairColour::Dark);
        else if (word == "--hair")
            sheet.look.hair = static_cast<HairStyle>(next.toInt());
        else if (word == "--build")
            sheet.look.build = static_cast<Build>(next.toInt());
        else if (word == "--yaw")
            sheet.moment.yaw = next.toDouble();
        else if (word == "--pitch")
            sheet.moment.pitch = next.toDouble();
    }
    return sheet;
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList words = QGuiApplication::arguments();
    if (words.size() < 3)
        return 2;
    const std::string text = contentsOf(fromQt(words[1]));
    const FigureFile file = readFigures(text);
    for (const Problem &problem : file.problems)
        std::cerr << lineOf(problem) << '\n';
    if (!file.problems.empty())
        return 1;
    FigureSheet sheet = sheetFrom(words);
    const FigureLibrary library(text);
    if (sheet.keys.empty())
        sheet.keys = library.keys();
    for (const std::string &key : sheet.keys) {
        const Motion *motion = library.find(key);
        if (motion == nullptr)
            std::cerr << key << ": no such figure\n";
        else
            for (const FigureFault &fault : faultsOf(*motion))
                std::cout << key << ": " << lineOf(fault) << '\n';
    }
    return paintSheet(library, sheet).save(words[2]) ? 0 : 1;
}
