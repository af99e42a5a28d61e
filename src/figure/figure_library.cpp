// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/figure_library.h"

#include <algorithm>

#include "base/error.h"
#include "figure/figure_reader.h"
#include "figure/motion_solver.h"

namespace hipstride {

FigureLibrary::FigureLibrary(std::string_view json)
{
    FigureFile file = readFigures(json);
    if (!file.problems.empty())
        throw Error(ErrorCode::FileMalformed, "figures.json", lineOf(file.problems.front()));
    m_scripts = std::move(file.figures);
}

FigureLibrary::~FigureLibrary() = default;

const Motion *FigureLibrary::find(std::string_view exerciseKey) const
{
    const auto solved = m_solved.find(exerciseKey);
    if (solved != m_solved.end())
        return solved->second.get();
    const auto script = std::find_if(m_scripts.begin(), m_scripts.end(),
                                     [&](const FigureScript &s) { return s.key == exerciseKey; });
    if (script == m_scripts.end())
        return nullptr;
    auto motion = std::make_unique<const Motion>(solveMotion(*script));
    return m_solved.emplace(std::string(exerciseKey), std::move(motion)).first->second.get();
}

bool FigureLibrary::contains(std::string_view exerciseKey) const
{
    return std::any_of(m_scripts.begin(), m_scripts.end(),
                       [&](const FigureScript &s) { return s.key == exerciseKey; });
}

std::vector<std::string> FigureLibrary::keys() const
{
    std::vector<std::string> keys;
    for (const FigureScript &script : m_scripts)
        keys.push_back(script.key);
    return keys;
}

} // namespace hipstride
