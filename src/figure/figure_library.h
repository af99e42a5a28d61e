// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "figure/motion.h"

namespace hipstride {

/// The figures of the program. A figure is solved when it is first asked for (a few milliseconds)
/// and kept. To be used from one thread.
class FigureLibrary
{
public:
    /// `json` is the text of figures.json. Throws Error(FileMalformed) with the first fault.
    explicit FigureLibrary(std::string_view json);
    ~FigureLibrary();

    /// The motion of an exercise; null when nobody has drawn it. The pointer stays valid.
    const Motion *find(std::string_view exerciseKey) const;
    bool contains(std::string_view exerciseKey) const;

    /// In the order of the file.
    std::vector<std::string> keys() const;

private:
    std::vector<FigureScript> m_scripts;
    mutable std::map<std::string, std::unique_ptr<const Motion>, std::less<>> m_solved;
};

} // namespace hipstride
