// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

#include "ui/type_scale.h"

class QColor;
class QPainter;
class QRect;

namespace hipstride {

/// A text broken into lines of the design's height; for labels, painted widgets and delegates.
class TextBlock
{
public:
    /// Breaks the text at `width`; with `mostLines` > 0 the last of these ends in … if need be.
    TextBlock(const QString &text, TypeToken token, int width, int mostLines = 0,
              double scale = textScale());

    QSize size() const { return m_size; }
    bool isElided() const { return m_isElided; }
    void paint(QPainter &painter, const QRect &box, const QColor &ink,
               Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignTop) const;

private:
    QFont m_font;
    int m_lineHeight;
    QStringList m_lines;
    QSize m_size;
    bool m_isElided = false;
};

} // namespace hipstride
