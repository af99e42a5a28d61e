// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_block.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace hipstride {

TextBlock::TextBlock(const QString &text, TypeToken token, int width, int mostLines, double scale)
    : m_font(fontOf(token, scale))
    , m_lineHeight(lineHeight(token, scale))
{
    QString broken = text;
    broken.replace(QLatin1Char('\n'), QChar::LineSeparator);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(broken, m_font);
    layout.setTextOption(option);
    layout.beginLayout();
    double widest = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        const bool isLast = mostLines > 0 && m_lines.size() == mostLines - 1;
        const bool hasRest = line.textStart() + line.textLength() < broken.size();
        if (isLast && hasRest) {
            const QString rest =
                broken.mid(line.textStart()).replace(QChar::LineSeparator, QLatin1Char(' '));
            m_lines.append(QFontMetrics(m_font).elidedText(rest, Qt::ElideRight, width));
            m_isElided = true;
            widest = std::max(widest, double(width));
            break;
        }
        QString words = broken.mid(line.textStart(), line.textLength());
        words.remove(QChar::LineSeparator);
        m_lines.append(words);
        widest = std::max(widest, line.naturalTextWidth());
    }
    layout.endLayout();
    const int count = std::max(1, int(m_lines.size()));
    m_size = QSize(int(std::ceil(widest)), count * m_lineHeight);
}

void TextBlock::paint(QPainter &painter, const QRect &box, const QColor &ink,
                      Qt::Alignment alignment) const
{
    painter.setFont(m_font);
    painter.setPen(ink);
    int top = box.top();
    if (alignment & Qt::AlignVCenter)
        top += (box.height() - m_size.height()) / 2;
    else if (alignment & Qt::AlignBottom)
        top = box.bottom() + 1 - m_size.height();
    const QFontMetrics metrics(m_font);
    // in large type a line is lower than the font: descenders count, the room above capitals not
    const int baseline = std::min((m_lineHeight - metrics.height()) / 2 + metrics.ascent(),
                                  m_lineHeight - metrics.descent());
    const auto level = alignment & Qt::AlignHorizontal_Mask;
    for (const QString &line : m_lines) {
        // no clipping to the line: accents and descenders may reach into the next one
        const int width = metrics.horizontalAdvance(line.trimmed());
        int left = box.left();
        if (level & Qt::AlignHCenter)
            left += (box.width() - width) / 2;
        else if (level & Qt::AlignRight)
            left = box.right() + 1 - width;
        painter.drawText(left, top + baseline, line.trimmed());
        top += m_lineHeight;
    }
}

} // namespace hipstride
