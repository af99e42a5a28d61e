// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

#include "ui/widgets/glyph.h"

namespace hipstride {

/// What glyphs mean, each with its word; goes on to the next line where it has to.
class GlyphLegend : public QWidget
{
    Q_OBJECT
public:
    explicit GlyphLegend(const std::vector<Glyph> &glyphs, QWidget *parent = nullptr);
};

} // namespace hipstride
