// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/highlighted_text.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPalette>

#include "drawing/search_form.h"
#include "ui/theme.h"

namespace hipstride {

HighlightedText::HighlightedText(const QString &text, const QStringList &words, TypeToken token,
                                 int width, int mostLines)
    : m_words(words)
    , m_token(token)
{
    m_layout.setFont(fontOf(token));
    m_layout.setText(text);
    breakLines(width);
    if (mostLines > 0 && m_layout.lineCount() > mostLines) {
        m_layout.setText(textOfLines(text, width, mostLines));
        breakLines(width);
    }
}

QString HighlightedText::textOfLines(const QString &text, int width, int mostLines) const
{
    const int start = m_layout.lineAt(mostLines - 1).textStart();
    const QFontMetrics metrics(m_layout.font());
    return text.left(start) + metrics.elidedText(text.mid(start), Qt::ElideRight, width);
}

void HighlightedText::breakLines(int width)
{
    m_layout.beginLayout();
    const int step = lineHeight(m_token);
    for (int y = 0;; y += step) {
        QTextLine line = m_layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y + (step - line.height()) / 2));
    }
    m_layout.endLayout();
}

int HighlightedText::height() const
{
    return m_layout.lineCount() * lineHeight(m_token);
}

void HighlightedText::paint(QPainter &painter, QPoint topLeft, const QColor &ink,
                            const QPalette &palette)
{
    QList<QTextLayout::FormatRange> marks;
    QTextCharFormat format;
    format.setBackground(colour(palette, Role::AccentSoft));
    format.setForeground(colour(palette, Role::AccentSoftText));
    for (const TextRange &range : rangesOf(m_words, m_layout.text()))
        marks.append({static_cast<int>(range.start), static_cast<int>(range.length), format});
    painter.setPen(ink);
    m_layout.draw(&painter, topLeft, marks);
}

} // namespace hipstride
