// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

#include "figure/figure_library.h"

/// The figures that come with the program.
inline hipstride::FigureLibrary shippedFigures()
{
    QFile file(QStringLiteral(":/data/figures.json"));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    Q_UNUSED(isOpen);
    return hipstride::FigureLibrary(file.readAll().toStdString());
}
