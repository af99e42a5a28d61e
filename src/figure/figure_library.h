// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "figure/figure_reader.h"
#include "figure/motion.h"

namespace hipstride {

/// The figures of the program. The file is read when something is first asked of it; a figure is
/// solved when it is first asked for (a few milliseconds) and kept. To be used from one thread.
class FigureLibrary
{
public:
    /// `json` is the text of figures.json.
    explicit FigureLibrary(std::string json);
    FigureLibrary(FigureLibrary &&) noexcept;
    ~FigureLibrary();

    bool isRead() const { return m_file.has_value(); }
    /// Everything that is wrong with the file; the figures that are meant are left out.
    const Problems &problems() const { return file().problems; }

    /// The motion of an exercise; null when nobody has drawn it. The pointer stays valid.
    const Motion *find(std::string_view exerciseKey) const;
    bool contains(std::string_view exerciseKey) const;

    /// Takes in figures of a person's own, an entry of figures.json each; they take the place of
    /// those that were there. What is empty or cannot be read is left out.
    void setOwn(const std::vector<std::string> &entries);

    /// The figure as text, an entry of figures.json; empty when nobody has drawn it.
    std::string entryOf(std::string_view exerciseKey) const;

    /// In the order of the file, then a person's own.
    std::vector<std::string> keys() const;

private:
    const FigureFile &file() const;
    const FigureScript *findScript(std::string_view key) const;

    std::string m_text; ///< of the file
    mutable std::optional<FigureFile> m_file;
    std::string m_ownText;
    std::vector<FigureScript> m_own;
    std::vector<std::unique_ptr<const Motion>> m_replaced; ///< somebody may still look at them
    mutable std::map<std::string, std::unique_ptr<const Motion>, std::less<>> m_solved;
};

} // namespace hipstride
