// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <vector>

#include "drawing/block_builder.h"
#include "drawing/handout_blocks.h"
#include "drawing/qt_text.h"

namespace hipstride {

namespace {

struct HandoutHead
{
    Q_DECLARE_TR_FUNCTIONS(HandoutHead)
};

constexpr double fieldGap = 7.0_mm;
constexpr QSizeF largestLogo(40.0_mm, 13.0_mm);

/// A word above a value: "For", "Jonas Berg".
struct Field
{
    QString label;
    QString value;
    double width = 0;
};

Field fieldOf(const BlockBuilder &block, const QString &label, const QString &value)
{
    const double width = std::max(block.textWidth(label, PaperType::Label),
                                  block.textWidth(value, PaperType::Value));
    // a hair wider, so that rounding never breaks a line that was measured to fit
    return {label, value, std::min(width + 0.5, block.width())};
}

std::vector<Field> fieldsOf(const BlockBuilder &block, const Handout &handout)
{
    const auto day = [](Date date) {
        return QLocale().toString(toQt(date), HandoutHead::tr("d MMM yyyy", "a date"));
    };
    std::vector<Field> fields;
    if (!handout.person.empty())
        fields.push_back(fieldOf(block, HandoutHead::tr("For"), toQt(handout.person)));
    fields.push_back(fieldOf(block, HandoutHead::tr("Given"), day(handout.given)));
    if (handout.nextVisit)
        fields.push_back(fieldOf(block, HandoutHead::tr("Next visit"), day(*handout.nextVisit)));
    return fields;
}

double totalWidth(const std::vector<Field> &fields)
{
    double width = fieldGap * static_cast<double>(fields.size() - 1);
    for (const Field &field : fields)
        width += field.width;
    return width;
}

double addField(BlockBuilder &block, const Field &field, QPointF corner)
{
    const double below =
        block.addText(field.label, PaperType::Label, corner, field.width, TextTint::Secondary);
    return block.addText(field.value, PaperType::Value, {corner.x(), below}, field.width);
}

/// Returns the lower edge of the letterhead; the same as `top` without one.
double addLetterhead(BlockBuilder &block, const Letterhead &letterhead, double top)
{
    double start = top;
    if (!letterhead.header.empty())
        start = block.addText(toQt(letterhead.header), PaperType::Caption, {0, top}, block.width(),
                              TextTint::Secondary) +
                1.5_mm;
    double bottom = start;
    double indent = 0;
    if (!letterhead.logo.empty()) {
        const Logo logo(QByteArray::fromStdString(letterhead.logo));
        const QSizeF size = logo.sizeIn(largestLogo);
        block.add(LogoPlace{QRectF(QPointF(0, start), size), logo});
        bottom = start + size.height();
        indent = size.width() + 3.5_mm;
    }
    double contactWidth = 0;
    for (const std::string &line : letterhead.contact)
        contactWidth =
            std::max(contactWidth, block.textWidth(toQt(line), PaperType::Caption) + 0.5);
    contactWidth = std::min(contactWidth, block.width() / 2 - 2.0_mm);
    const double width = block.width() - indent - contactWidth - 4.0_mm;
    double left = block.addText(toQt(letterhead.clinic), PaperType::Clinic, {indent, start}, width);
    left = block.addText(toQt(letterhead.line), PaperType::Caption, {indent, left}, width,
                         TextTint::Secondary);
    double right = start;
    for (const std::string &line : letterhead.contact)
        right = block.addText(toQt(line), PaperType::Caption, {block.width() - contactWidth, right},
                              contactWidth, TextTint::Secondary, Qt::AlignRight);
    bottom = std::max({bottom, left, right});
    return bottom > top ? bottom + 3.5_mm : top;
}

/// Title at the left, fields at the right on one line of feet; a long title takes the whole width
/// and the fields stand under it.
double addTitleRow(BlockBuilder &block, const QString &title, const std::vector<Field> &fields,
                   double top)
{
    const double right = totalWidth(fields);
    const double labelHeight = block.lineHeight(PaperType::Label);
    if (block.textWidth(title, PaperType::Title) + fieldGap + right <= block.width()) {
        double x = block.width() - right;
        double bottom = top;
        for (const Field &field : fields) {
            bottom = std::max(bottom, addField(block, field, {x, top}));
            x += field.width + fieldGap;
        }
        const double feet = top + labelHeight + block.baseline(PaperType::Value);
        block.addText(title, PaperType::Title, {0, feet - block.baseline(PaperType::Title)},
                      block.width() - right);
        return std::max(bottom, block.bottom());
    }

    double bottom = block.addText(title, PaperType::Title, {0, top}, block.width()) + 2.0_mm;
    double x = 0;
    double rowTop = bottom;
    for (const Field &field : fields) {
        if (x > 0 && x + field.width > block.width()) {
            x = 0;
            rowTop = bottom + 1.0_mm;
        }
        bottom = std::max(bottom, addField(block, field, {x, rowTop}));
        x += field.width + fieldGap;
    }
    return bottom;
}

} // namespace

PlacedBlock titleBlock(const QString &title, double width)
{
    BlockBuilder block(BlockKind::Head, width);
    const double below = block.addText(title, PaperType::Title, {0, 0}, width);
    block.addRule({0, below + 2.0_mm}, {width, below + 2.0_mm}, RuleKind::Head);
    block.reach(below + 4.0_mm);
    return block.take();
}

PlacedBlock headBlock(const Handout &handout, const QString &title, const QString &lead,
                      double width)
{
    BlockBuilder block(BlockKind::Head, width, printSizeOf(handout.style));
    const double halfRule = 0.3_mm;
    const double rule = addLetterhead(block, handout.letterhead, 0) + halfRule;
    block.addRule({0, rule}, {width, rule}, RuleKind::Head);
    double bottom = addTitleRow(block, title, fieldsOf(block, handout), rule + halfRule + 4.0_mm);
    if (!lead.isEmpty())
        bottom = block.addText(lead, PaperType::Lead, {0, bottom + 3.0_mm}, width);
    block.reach(bottom + 3.5_mm);
    return block.take();
}

QString closedBy(const Letterhead &letterhead, const QString &words)
{
    return letterhead.footer.empty() ? words : words + QLatin1Char('\n') + toQt(letterhead.footer);
}

PlacedBlock footerBlock(const QString &left, int page, int pages, double width, PrintSize size)
{
    BlockBuilder block(BlockKind::Footer, width, size);
    block.addRule({0, 0}, {width, 0}, RuleKind::Separator);
    const QString right = HandoutHead::tr("Page %1 of %2").arg(page).arg(pages);
    const double rightWidth = block.textWidth(right, PaperType::Caption) + 0.5;
    block.addText(left, PaperType::Caption, {0, 2.0_mm}, width - rightWidth - fieldGap,
                  TextTint::Secondary);
    block.addText(right, PaperType::Caption, {width - rightWidth, 2.0_mm}, rightWidth,
                  TextTint::Secondary, Qt::AlignRight);
    return block.take();
}

} // namespace hipstride
