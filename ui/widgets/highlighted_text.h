// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTextLayout>

#include "ui/type_scale.h"

class QPalette;

namespace hipstride {

/// A text in lines of the design's height in which the words that were searched for stand on a
/// soft ground; for delegates.
class HighlightedText
{
public:
    /// `words` as `searchForm` gives them. With `mostLines` > 0 the last of these ends in … if need
    /// be.
    HighlightedText(const QString &text, const QStringList &words, TypeToken token, int width,
                    int mostLines = 0);

    int height() const;
    void paint(QPainter &painter, QPoint topLeft, const QColor &ink, const QPalette &palette);

private:
    QString textOfLines(const QString &text, int width, int mostLines) const;
    void breakLines(int width);

    QStringList m_words;
    TypeToken m_token;
    QTextLayout m_layout;
};

} // namespace hipstride
