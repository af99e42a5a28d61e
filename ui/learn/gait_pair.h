// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

#include "learn/learn_book.h"

class QPushButton;

namespace hipstride {

class FigureThumbnails;
class FigureView;
class Motion;

/// A sign in the stride and the sound stride side by side, seen from the same side and in step.
class GaitPair : public QWidget
{
    Q_OBJECT

public:
    /// Hidden when nobody has drawn the sign. `figures` must live as long.
    GaitPair(const GaitPicture &picture, const LearnBook &book, const FigureThumbnails &figures,
             QWidget *parent = nullptr);
    ~GaitPair() override;

    void setPlaying(bool plays);
    const FigureView &sign() const { return *m_sign; }
    const FigureView &sound() const { return *m_sound; }

private:
    QWidget *makeHalf(FigureView *figure, const QString &caption);

    std::unique_ptr<const Motion> m_soundMotion;
    FigureView *m_sign;
    FigureView *m_sound;
    QPushButton *m_play;
};

} // namespace hipstride
