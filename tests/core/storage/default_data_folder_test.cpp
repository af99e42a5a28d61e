// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdlib>
#include <optional>
#include <string>

#include "base/error.h"
#include "storage/data_folder.h"
#include "support/catch.h"

using namespace hipstride;

namespace {

/// Sets or clears a variable of the environment until the end of the test.
class Variable
{
public:
    Variable(const char *name, const char *value)
        : m_name(name)
    {
        if (const char *before = std::getenv(name))
            m_before = before;
        set(value);
    }
    ~Variable() { set(m_before ? m_before->c_str() : nullptr); }
    Variable(const Variable &) = delete;
    Variable &operator=(const Variable &) = delete;

private:
    void set(const char *value)
    {
        if (value == nullptr)
            ::unsetenv(m_name);
        else
            ::setenv(m_name, value, 1);
    }

    const char *m_name;
    std::optional<std::string> m_before;
};

} // namespace

TEST_CASE("the data folder is the one asked for, else the desktop's, else the home's", "[storage]")
{
    const Variable home("HOME", "/home/runner");
    const Variable desktop("XDG_DATA_HOME", "/data");
    const Variable chosen("HIPSTRIDE_DATA_DIR", "/chosen");
    CHECK(defaultDataFolder() == "/chosen");
    {
        const Variable none("HIPSTRIDE_DATA_DIR", nullptr);
        CHECK(defaultDataFolder() == "/data/hipstride");
        const Variable relative("XDG_DATA_HOME", "data");
        CHECK(defaultDataFolder() == "/home/runner/.local/share/hipstride");
        const Variable empty("XDG_DATA_HOME", "");
        CHECK(defaultDataFolder() == "/home/runner/.local/share/hipstride");
        const Variable homeless("HOME", nullptr);
        CHECK_THROWS_AS(defaultDataFolder(), Error);
    }
    CHECK(defaultDataFolder() == "/chosen");
}
