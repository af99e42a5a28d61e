// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/glyph_legend.h"

#include <QHBoxLayout>

#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

constexpr int entryGap = 14;
constexpr int lineGap = 4;

} // namespace

GlyphLegend::GlyphLegend(const std::vector<Glyph> &glyphs, QWidget *parent)
    : QWidget(parent)
{
    auto *flow = new FlowLayout(this, entryGap, lineGap);
    for (const Glyph glyph : glyphs) {
        auto *entry = new QWidget;
        auto *row = new QHBoxLayout(entry);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(4);
        row->addWidget(new StatusGlyph(glyph));
        auto *word = new TextLabel(wordOf(glyph), TypeToken::Small, Role::TextSecondary);
        word->setWordWrap(false);
        row->addWidget(word, 0, Qt::AlignVCenter);
        flow->addWidget(entry);
    }
}

} // namespace hipstride
