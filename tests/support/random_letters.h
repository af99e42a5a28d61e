// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace hipstride {

/// Letters that no packing makes shorter; each text that is made is another one, and always the
/// same.
class RandomLetters
{
public:
    std::string operator()(int count)
    {
        std::string text;
        for (int i = 0; i < count; ++i) {
            m_state = m_state * 1103515245U + 12345U;
            text += static_cast<char>('a' + m_state / 65536U % 26U);
        }
        return text;
    }

private:
    unsigned m_state = 1;
};

} // namespace hipstride
