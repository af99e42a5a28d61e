// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/paper_type.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <utility>

#include "drawing/type_face.h"

namespace hipstride {

namespace {

struct TypeSize
{
    double points;
    double line;
    QFont::Weight weight;
};

TypeSize usualSizeOf(PaperType type)
{
    switch (type) {
    case PaperType::Title:
        return {22, 26, QFont::Bold};
    case PaperType::Clinic:
        return {14, 17, QFont::Bold};
    case PaperType::Number:
        return {20, 22, QFont::Bold};
    case PaperType::Name:
        return {15, 19, QFont::Bold};
    case PaperType::Dose:
        return {12.5, 17, QFont::Bold};
    case PaperType::DoseAside:
        return {12.5, 17, QFont::Normal};
    case PaperType::Section:
        return {14, 19, QFont::Bold};
    case PaperType::Lead:
        return {12, 16.5, QFont::Normal};
    case PaperType::Body:
        return {12, 16, QFont::Normal};
    case PaperType::Strong:
        return {12, 16, QFont::Bold};
    case PaperType::Label:
        return {12, 14, QFont::Normal};
    case PaperType::Value:
        return {12, 15, QFont::Bold};
    case PaperType::Caption:
        return {12, 15, QFont::Normal};
    }
    return {12, 16, QFont::Normal};
}

TypeSize largeSizeOf(PaperType type)
{
    switch (type) {
    case PaperType::Title:
        return {28, 34, QFont::Bold};
    case PaperType::Number:
    case PaperType::Name:
        return {26, 32, QFont::Bold};
    case PaperType::Dose:
        return {20, 27, QFont::Bold};
    case PaperType::DoseAside:
        return {20, 27, QFont::Normal};
    case PaperType::Section:
        return {20, 26, QFont::Bold};
    case PaperType::Clinic:
        return {18, 22, QFont::Bold};
    case PaperType::Strong:
        return {18, 24, QFont::Bold};
    case PaperType::Lead:
    case PaperType::Body:
        return {18, 24, QFont::Normal};
    case PaperType::Value:
        return {16, 20, QFont::Bold};
    case PaperType::Label:
    case PaperType::Caption:
        break;
    }
    return {16, 20, QFont::Normal};
}

TypeSize sizeOf(PaperType type, PrintSize size)
{
    if (size == PrintSize::Large)
        return largeSizeOf(type);
    TypeSize usual = usualSizeOf(type);
    if (size == PrintSize::Larger) {
        usual.points += 2;
        usual.line += 2.5;
    }
    return usual;
}

} // namespace

QFont fontOf(PaperType type, PrintSize print)
{
    const TypeSize size = sizeOf(type, print);
    QFont font = paperFont(size.points, size.weight);
    font.setPixelSize(static_cast<int>(size.points * unitsPerPoint));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double lineHeightOf(PaperType type, PrintSize size)
{
    return sizeOf(type, size).line;
}

double baselineOf(PaperType type, PrintSize size)
{
    const QFontMetricsF metrics(fontOf(type, size));
    const double glyphs = (metrics.ascent() + metrics.descent()) / unitsPerPoint;
    return (lineHeightOf(type, size) - glyphs) / 2 + metrics.ascent() / unitsPerPoint;
}

double widthOf(const QString &text, PaperType type, PrintSize size)
{
    return QFontMetricsF(fontOf(type, size)).horizontalAdvance(text) / unitsPerPoint;
}

QStringList linesOf(const QString &text, PaperType type, const LineWidth &width, PrintSize size)
{
    QStringList lines;
    double indent = width.indent;
    for (const QString &paragraph : text.split(QLatin1Char('\n'))) {
        QTextLayout layout(paragraph.trimmed(), fontOf(type, size));
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth((width.width - std::exchange(indent, 0)) * unitsPerPoint);
            QString words = layout.text().mid(line.textStart(), line.textLength()).trimmed();
            // the type face has no narrow no-break space; once lines are broken a thin one will do
            words.replace(QChar(0x202F), QChar(0x2009));
            if (!words.isEmpty())
                lines.append(words);
        }
        layout.endLayout();
    }
    return lines;
}

QStringList linesOf(const QString &text, PaperType type, double width)
{
    return linesOf(text, type, LineWidth{width});
}

} // namespace hipstride
