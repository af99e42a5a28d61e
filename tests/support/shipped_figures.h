// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

#include "figure/figure_library.h"
#include "support/catch.h"

namespace hipstride {

/// The figures that the program ships with.
inline FigureLibrary shippedFigures()
{
    QFile file(QStringLiteral(":/data/figures.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    return FigureLibrary(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
}

} // namespace hipstride
