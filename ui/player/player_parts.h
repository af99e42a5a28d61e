// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "domain/vocabulary.h"
#include "ui/widgets/card.h"

namespace hipstride {

class TextLabel;

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

/// What comes after the set at hand.
class NextCard : public Card
{
    Q_OBJECT

public:
    explicit NextCard(QWidget *parent = nullptr);

    void setText(const QString &text);
    void setSizeFactor(double factor);

private:
    TextLabel *m_label;
    TextLabel *m_text;
};

} // namespace hipstride
