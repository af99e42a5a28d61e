// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPalette>
#include <QPixmap>
#include <QTimer>

#include <deque>

#include "figure/figure_library.h"

namespace hipstride {

/// Small stills of exercises for lists. What was not drawn before is drawn between two events, one
/// after the other, so that no list waits for its pictures.
class FigureThumbnails : public QObject
{
    Q_OBJECT

public:
    /// The library must live as long.
    explicit FigureThumbnails(const FigureLibrary &library, QObject *parent = nullptr);

    const FigureLibrary &library() const { return m_library; }
    bool contains(std::string_view key) const { return m_library.contains(key); }
    /// The end pose in the colours of the palette; null when it is not drawn yet or never will be.
    QPixmap pixmap(const std::string &key, QSize size, double devicePixelRatio,
                   const QPalette &palette);

Q_SIGNALS:
    /// More stills can be had now.
    void drawn();

private:
    struct Wish
    {
        std::string key;
        QSize size;
        double ratio = 1;
        QPalette palette;
    };

    void drawNext();

    const FigureLibrary &m_library;
    std::deque<Wish> m_wishes;
    QTimer m_turn;
};

} // namespace hipstride
