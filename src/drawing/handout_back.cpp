// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

#include "drawing/block_builder.h"
#include "drawing/handout_blocks.h"
#include "drawing/qt_text.h"

namespace hipstride {

namespace {

struct HandoutBack
{
    Q_DECLARE_TR_FUNCTIONS(HandoutBack)
};

constexpr int highestPain = 10;

/// Neighbouring numbers of the pain scale that ask for the same.
struct PainGroup
{
    int first;
    int last;
    CellKind kind;
    QString words;
};

std::array<PainGroup, 3> painGroups()
{
    return {PainGroup{0, 3, CellKind::PainFine, HandoutBack::tr("Fine, carry on")},
            PainGroup{4, 5, CellKind::PainWatch, HandoutBack::tr("Go no harder")},
            PainGroup{6, highestPain, CellKind::PainStop,
                      HandoutBack::tr("Stop this one, do an easier one")}};
}

constexpr double codeSide = 40.0_mm;
constexpr double codeGap = 6.0_mm; ///< to the words beside it

double addHeading(BlockBuilder &block, const QString &text)
{
    block.mark(text);
    return block.addText(text, PaperType::Section, {0, 0}, block.width()) + 1.0_mm;
}

PlacedBlock painScaleBlock(const Handout &handout, double width)
{
    BlockBuilder block(BlockKind::PainScale, width, printSizeOf(handout.style));
    const double top = addHeading(block, HandoutBack::tr("How much pain is all right?"));
    const double gap = 1.0_mm;
    const double height = 8.0_mm;
    const double cell = (width + gap) / (highestPain + 1) - gap;
    const double line = block.lineHeight(PaperType::Value);
    for (const PainGroup &group : painGroups()) {
        for (int pain = group.first; pain <= group.last; ++pain) {
            const QRectF box(pain * (cell + gap), top, cell, height);
            block.add(Cell{box, group.kind});
            block.addText(QString::number(pain), PaperType::Value,
                          {box.left(), box.center().y() - line / 2}, cell, TextTint::Main,
                          Qt::AlignHCenter);
        }
        const double left = group.first * (cell + gap);
        const double right = group.last * (cell + gap) + cell;
        block.addText(group.words, PaperType::Caption, {left, top + height + 1.0_mm}, right - left);
    }
    return block.take();
}

PlacedBlock stopSignsBlock(const Handout &handout, double width)
{
    BlockBuilder block(BlockKind::StopSigns, width, printSizeOf(handout.style));
    // without a clinic on the sheet there is nobody to call
    const QString heading = handout.letterhead.clinic.empty()
                                ? HandoutBack::tr("Stop, and see a doctor")
                                : HandoutBack::tr("Stop and call us, or see a doctor");
    double bottom = addHeading(block, heading);
    const double indent = 5.0_mm;
    for (const std::string &sign : handout.stopSigns) {
        block.addText(QStringLiteral("•"), PaperType::Body, {0, bottom}, indent,
                      TextTint::Secondary);
        bottom = block.addText(toQt(sign), PaperType::Body, {indent, bottom}, width - indent);
    }
    return block.take();
}

/// A code that has its caption under it, to stand beside other words.
PlacedBlock codeBlock(const Handout &handout)
{
    BlockBuilder block(BlockKind::Codes, codeSide, printSizeOf(handout.style));
    block.add(QrPlace{QRectF(0, 0, codeSide, codeSide), qrSymbolOf(handout.codes.front())});
    block.addText(HandoutBack::tr("Open this sheet in Hipstride"), PaperType::Caption,
                  {0, codeSide}, codeSide, TextTint::Secondary, Qt::AlignHCenter);
    return block.take();
}

PlacedBlock codesBlock(const Handout &handout, double width)
{
    BlockBuilder block(BlockKind::Codes, width, printSizeOf(handout.style));
    const double top =
        block.addText(HandoutBack::tr("Hipstride reads this programme from a scan of this page."),
                      PaperType::Caption, {0, 0}, width) +
        1.0_mm;
    double left = 0;
    for (const std::string &code : handout.codes) {
        block.add(QrPlace{QRectF(left, top, codeSide, codeSide), qrSymbolOf(code)});
        left += codeSide + 3.0_mm;
    }
    block.reach(top + codeSide);
    return block.take();
}

PlacedBlock askNextTimeBlock(const Handout &handout, double width)
{
    BlockBuilder block(BlockKind::AskNextTime, width, printSizeOf(handout.style));
    const QString words = HandoutBack::tr("To ask next time");
    const double bottom = block.addText(words, PaperType::Value, {0, 2.0_mm}, width);
    block.addRule({block.textWidth(words, PaperType::Value) + 4.0_mm, bottom}, {width, bottom},
                  RuleKind::Writing);
    block.reach(bottom + 4.0_mm);
    return block.take();
}

} // namespace

double bandHeight(const PageBand &band)
{
    double height = 0;
    for (const PlacedBlock &block : band)
        height = std::max(height, block.box.bottom());
    return height;
}

std::vector<PageBand> backBands(const Handout &handout, double width)
{
    const bool hasOneCode = handout.codes.size() == 1;
    const double wordsWidth = hasOneCode ? width - codeSide - codeGap : width;
    std::vector<PageBand> bands{{painScaleBlock(handout, wordsWidth)}};
    if (!handout.stopSigns.empty())
        bands.push_back({stopSignsBlock(handout, wordsWidth)});
    if (hasOneCode) {
        // beside all words at once
        PageBand whole;
        double top = 0;
        for (PageBand &band : bands) {
            whole.push_back(moved(std::move(band.front()), {0, top}));
            top = whole.back().box.bottom() + bandGap;
        }
        whole.push_back(moved(codeBlock(handout), {width - codeSide, 0}));
        bands = {std::move(whole)};
    } else if (!handout.codes.empty() && handout.codes.size() <= mostCodes) {
        bands.push_back({codesBlock(handout, width)});
    }
    bands.push_back({askNextTimeBlock(handout, width)});
    return bands;
}

PlacedBlock noExercisesBlock(double width)
{
    return textBlock(HandoutBack::tr("This routine has no exercises yet."), PaperType::Body, width);
}

} // namespace hipstride
