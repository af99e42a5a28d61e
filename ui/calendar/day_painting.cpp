// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/day_painting.h"

#include <QPainter>

#include "ui/calendar/day_cell.h"
#include "ui/style/shapes.h"
#include "ui/theme.h"
#include "ui/type_scale.h"
#include "ui/widgets/text_block.h"

namespace hipstride {

namespace {

constexpr int glyphSize = 14;
constexpr int glyphInset = 2;
constexpr int bandLine = 1;

Role softOf(RunKind kind)
{
    switch (kind) {
    case RunKind::Easy:
        return Role::RunEasySoft;
    case RunKind::Long:
        return Role::RunLongSoft;
    case RunKind::Quality:
        return Role::RunQualitySoft;
    case RunKind::Race:
        return Role::RunRaceSoft;
    }
    return Role::RunEasySoft;
}

/// Runs stand on a chip of their kind; what breaks a limit has an outline.
void paintGround(QPainter &painter, const CalendarEntry &entry, const QRect &box,
                 const QPalette &palette)
{
    const bool isHighContrast = themeKindOf(palette) == ThemeKind::HighContrast;
    if (isInConflict(entry)) {
        paintRounded(painter, QRectF(box), calendarChipRadius, colour(palette, Role::PainWatchSoft),
                     colour(palette, Role::PainWatch), 1);
    } else if (entry.run && entry.run->leftOut == LeftOut::No) {
        const QColor line = isHighContrast ? colour(palette, roleOf(glyphOf(entry))) : QColor();
        paintRounded(painter, QRectF(box).adjusted(0, 0, -3, 0), calendarChipRadius,
                     colour(palette, softOf(entry.run->kind)), line, 1);
    }
}

Role wordsOf(const CalendarEntry &entry)
{
    if (entry.run)
        return entry.run->leftOut == LeftOut::No ? roleOf(glyphOf(entry)) : Role::TextSecondary;
    return entry.item.state == AgendaItem::State::Skipped ? Role::TextSecondary : Role::Text;
}

} // namespace

void paintCalendarEntry(QPainter &painter, const CalendarEntry &entry, const DayLine &line,
                        const QPalette &palette)
{
    const int size = spaced(glyphSize);
    const int first = lineHeight(TypeToken::Small);
    const QRect glyph(line.box.left() + glyphInset, line.textBox.top() + (first - size) / 2, size,
                      size);
    paintGround(painter, entry, line.box, palette);
    paintGlyph(painter, glyph, glyphOf(entry), palette);
    TextBlock(line.text, entry.run ? TypeToken::SmallMedium : TypeToken::Small,
              line.textBox.width(), line.textLines)
        .paint(painter, line.textBox, colour(palette, wordsOf(entry)));
    if (!line.note.isEmpty())
        TextBlock(line.note, TypeToken::Small, line.textBox.width(), 1)
            .paint(painter, line.textBox.adjusted(0, line.textLines * first, 0, 0),
                   colour(palette, Role::TextSecondary));
}

void paintFrame(QPainter &painter, const DayFrame &frame, const QRect &box, int clear,
                const QPalette &palette)
{
    painter.fillRect(box, colour(palette, Role::Sunken));
    if (frame.isPause)
        painter.fillRect(box, QBrush(colour(palette, Role::Border), Qt::BDiagPattern));
    const QRect line(box.left(), box.bottom() + 1 - bandLine, box.width(), bandLine);
    painter.fillRect(line, colour(palette, frame.isPause ? Role::Border : Role::BorderStrong));
    if (!frame.isNamed)
        return;
    const int height = lineHeight(TypeToken::Small);
    QRect words = box.adjusted(clear, 0, -4, -bandLine);
    words.setTop(words.top() + (words.height() - height) / 2);
    painter.setFont(fontOf(TypeToken::Small));
    const QString shown =
        painter.fontMetrics().elidedText(frame.name, Qt::ElideRight, words.width());
    QRect ground(words.left(), words.top(), painter.fontMetrics().horizontalAdvance(shown), height);
    ground.moveRight(words.right());
    painter.fillRect(ground.adjusted(-3, 0, 2, 0),
                     colour(palette, Role::Sunken)); // clear of hatching
    painter.setPen(colour(palette, Role::TextSecondary));
    painter.drawText(ground, Qt::AlignVCenter | Qt::AlignRight, shown);
}

} // namespace hipstride
