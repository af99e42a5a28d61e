// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/figure_library.h"

#include <algorithm>

#include "figure/figure_edit.h"
#include "figure/motion_solver.h"

namespace hipstride {

FigureLibrary::FigureLibrary(std::string json)
    : m_text(std::move(json))
{}

FigureLibrary::FigureLibrary(FigureLibrary &&) noexcept = default;
FigureLibrary::~FigureLibrary() = default;

const FigureFile &FigureLibrary::file() const
{
    if (!m_file)
        m_file = readFigures(m_text);
    return *m_file;
}

const Motion *FigureLibrary::find(std::string_view exerciseKey) const
{
    const auto solved = m_solved.find(exerciseKey);
    if (solved != m_solved.end())
        return solved->second.get();
    const FigureScript *script = findScript(exerciseKey);
    if (script == nullptr)
        return nullptr;
    auto motion = std::make_unique<const Motion>(solveMotion(*script));
    return m_solved.emplace(std::string(exerciseKey), std::move(motion)).first->second.get();
}

const FigureScript *FigureLibrary::findScript(std::string_view key) const
{
    for (const std::vector<FigureScript> *scripts : {&file().figures, &m_own}) {
        const auto found = std::ranges::find(*scripts, key, &FigureScript::key);
        if (found != scripts->end())
            return &*found;
    }
    return nullptr;
}

std::string FigureLibrary::entryOf(std::string_view exerciseKey) const
{
    const std::string own = entryIn(m_ownText, exerciseKey);
    return own.empty() ? entryIn(m_text, exerciseKey) : own;
}

bool FigureLibrary::contains(std::string_view exerciseKey) const
{
    return findScript(exerciseKey) != nullptr;
}

void FigureLibrary::setOwn(const std::vector<std::string> &entries)
{
    for (const FigureScript &script : m_own) {
        const auto solved = m_solved.find(script.key);
        if (solved == m_solved.end())
            continue;
        m_replaced.push_back(std::move(solved->second));
        m_solved.erase(solved);
    }
    m_own.clear();
    m_ownText = fileOf({});
    std::vector<std::string> good;
    for (const std::string &entry : entries) {
        FigureFile file = readFigures(fileOf({entry}));
        if (file.figures.size() != 1 || findScript(file.figures.front().key) != nullptr)
            continue;
        m_own.push_back(std::move(file.figures.front()));
        good.push_back(entry);
    }
    m_ownText = fileOf(good);
}

std::vector<std::string> FigureLibrary::keys() const
{
    std::vector<std::string> keys;
    for (const FigureScript &script : file().figures)
        keys.push_back(script.key);
    for (const FigureScript &script : m_own)
        keys.push_back(script.key);
    return keys;
}

} // namespace hipstride
