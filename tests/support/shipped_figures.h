// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

#include "figure/figure_library.h"

namespace hipstride {

/// The figures that come with the program.
inline FigureLibrary shippedFigures()
{
    QFile file(QStringLiteral(":/data/figures.json"));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    Q_UNUSED(isOpen);
    return FigureLibrary(file.readAll().toStdString());
}

/// A library in which nothing is drawn; every exercise is told in words.
inline const FigureLibrary &noFigures()
{
    static const FigureLibrary library(
        R"({"format": "hipstride-figures", "version": 1, "figures": []})");
    return library;
}

} // namespace hipstride
