// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPalette>
#include <QPixmap>
#include <QTimer>

#include <deque>

#include "figure/figure_library.h"
#include "ui/widgets/figure_view.h"

namespace hipstride {

/// How a person wants to see figures.
struct FigureChoice
{
    FigurePerson person;
    bool reducesMotion = false;

    friend bool operator==(const FigureChoice &, const FigureChoice &) = default;
};

/// The figures of the exercises as a person wants to see them, and small stills of them for lists.
/// What was not drawn before is drawn between two events, one after the other, so that no list
/// waits for its pictures.
class FigureThumbnails : public QObject
{
    Q_OBJECT

public:
    /// The library must live as long.
    explicit FigureThumbnails(const FigureLibrary &library, QObject *parent = nullptr);

    const FigureLibrary &library() const { return m_library; }
    const FigureChoice &choice() const { return m_choice; }
    void setChoice(const FigureChoice &choice);
    bool contains(std::string_view key) const { return m_library.contains(key); }
    /// True also while the figures were not read: the first window does not wait for them.
    bool mayContain(std::string_view key) const
    {
        return !m_library.isRead() || m_library.contains(key);
    }
    /// The end pose in the colours of the palette; null when it is not drawn yet or never will be.
    QPixmap pixmap(const std::string &key, QSize size, double devicePixelRatio,
                   const QPalette &palette);

Q_SIGNALS:
    /// More stills can be had now.
    void drawn();
    void choiceChanged();

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
    FigureChoice m_choice;
    std::deque<Wish> m_wishes;
    QTimer m_turn;
};

} // namespace hipstride
