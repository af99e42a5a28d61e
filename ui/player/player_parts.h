// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

#include "domain/vocabulary.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

/// Left and Right beside each other, the one being worked filled.
class SidePair : public QWidget
{
    Q_OBJECT

public:
    explicit SidePair(QWidget *parent = nullptr);

    void setSide(Side side);
    void setSizeFactor(double factor);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Side m_side = Side::Left;
    double m_factor = 1;
};

/// How much of a countdown or of the repetitions has gone by, as a thick line.
class ProgressLine : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);

    void setShare(double share);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_share = 0;
};

/// A line of large type that gets smaller in two steps to stay on one line, and then takes two.
class Headline : public TextLabel
{
    Q_OBJECT

public:
    explicit Headline(QWidget *parent = nullptr);

    void setHeadline(const QString &text);
    void setWholeSize(double factor);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    double m_whole = 1;
};

/// What comes after the set at hand.
class NextCard : public Card
{
    Q_OBJECT

public:
    explicit NextCard(QWidget *parent = nullptr);

    /// Empty when nothing comes.
    void setText(const QString &text);
    /// May be null.
    void setFigure(const QPixmap &figure);
    QSize figureSize() const;
    void setSizeFactor(double factor);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void makeRoom();

    QPixmap m_figure;
    double m_factor = 1;
    TextLabel *m_label;
    TextLabel *m_text;
};

} // namespace hipstride
