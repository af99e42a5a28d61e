// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGuiApplication>

#include <string>

namespace hipstride {

/// Fonts and pictures need an application object; this one never looks for a display. Keep it for
/// as long as something is painted.
class Painting
{
public:
    Painting();

private:
    int &withoutDisplay();

    int m_count = 1;
    std::string m_name = "hipstride-cli";
    char *m_words[2] = {m_name.data(), nullptr};
    QGuiApplication m_application;
};

} // namespace hipstride
